#include "app/mail/envelope.h"
#include "app/mail/messageid.h"
#include "app/mail/smtptransport.h"
#include "tests/support/smtpdouble.h"
#include "tests/support/testrunner.h"

#include <QCoroTask>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace guestwright;
using namespace std::chrono_literals;

namespace {

using Outcome = Delivery::Outcome;
using Fault = Delivery::Fault;
using test::SmtpDouble;
using test::SmtpScript;

SmtpSettings plain(const SmtpDouble &server)
{
    SmtpSettings settings;
    settings.host = u"127.0.0.1"_s;
    settings.port = server.serverPort();
    settings.security = MailAccount::Security::None;
    return settings;
}

SmtpSettings hasty(const SmtpDouble &server)
{
    SmtpSettings settings = plain(server);
    settings.timeouts = {150ms, 150ms, 150ms, 150ms, 150ms, 150ms, 150ms, 150ms};
    return settings;
}

Envelope envelopeTo(const QByteArray &to, const QByteArray &message = "Subject: hi\r\n\r\nHello\r\n")
{
    Envelope envelope;
    envelope.id = "<abcdefghijklmnopqrstuvwxyz234567@example.org>";
    envelope.from = "sender@example.org";
    envelope.to = to;
    envelope.message = message;
    return envelope;
}

Delivery deliverTo(Transport &transport, const QByteArray &to = "ada@example.org", const BeforeDot &beforeDot = {})
{
    return QCoro::waitFor(transport.deliver(envelopeTo(to), beforeDot));
}

BeforeDot answering(bool mayGo, int *asked = nullptr)
{
    return [mayGo, asked]() -> QCoro::Task<bool> {
        if (asked != nullptr) {
            ++*asked;
        }
        co_return mayGo;
    };
}

const QByteArray withoutPipelining = "250-double\r\n250 8BITMIME\r\n";

} // namespace

class SmtpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delivers_data()
    {
        QTest::addColumn<QByteArray>("hello");
        QTest::newRow("pipelined") << SmtpScript().hello;
        QTest::newRow("step by step") << withoutPipelining;
    }
    void delivers()
    {
        QFETCH(const QByteArray, hello);
        SmtpScript script;
        script.hello = hello;
        SmtpDouble server(script);
        SmtpTransport transport(plain(server));
        int asked = 0;
        const Delivery first = deliverTo(transport, "ada@example.org", answering(true, &asked));
        const Delivery second = deliverTo(transport, "bob@example.org");
        QCOMPARE(first.outcome, Outcome::Sent);
        QCOMPARE(first.replyCode, 250);
        QCOMPARE(first.enhancedStatus, "2.0.0"_ba);
        QCOMPARE(second.outcome, Outcome::Sent);
        QCOMPARE(asked, 1);
        QCOMPARE(server.connections, 1);
        QCOMPARE(server.messages, (QList<QByteArray>{"Subject: hi\r\n\r\nHello\r\n", "Subject: hi\r\n\r\nHello\r\n"}));
        QVERIFY(server.commands.contains("RCPT TO:<bob@example.org>"));
        QCoro::waitFor(transport.close());
        QTRY_VERIFY(server.commands.contains("QUIT"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("stage");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<QByteArray>("hello");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("fault");
        struct Row {
            const char *stage;
            const char *reply;
            Outcome outcome;
            Fault fault;
        };
        static constexpr Row rows[] = {
            {"MAIL", "451 4.3.0 later\r\n", Outcome::Deferred, Fault::Message},
            {"MAIL", "550 5.1.8 bad sender\r\n", Outcome::Failed, Fault::Message},
            {"MAIL", "530 5.7.0 log in first\r\n", Outcome::Deferred, Fault::Account},
            {"MAIL", "421 4.3.2 closing\r\n\x01", Outcome::Deferred, Fault::Connection},
            {"RCPT", "450 4.2.0 greylisted\r\n", Outcome::Deferred, Fault::Recipient},
            {"RCPT", "550 5.1.1 no such user\r\n", Outcome::Failed, Fault::Recipient},
            {"RCPT", "421 4.7.0 too many\r\n\x01", Outcome::Deferred, Fault::Connection},
            {"RCPT", "250-half\r\n\x01", Outcome::Deferred, Fault::Connection},
            {"DATA", "451 4.3.0 later\r\n", Outcome::Deferred, Fault::Message},
            {"DATA", "554 5.5.1 no\r\n", Outcome::Failed, Fault::Message},
            {"DATA", "250 what?\r\n", Outcome::Deferred, Fault::Connection},
            {"DATA", "421 4.3.2 closing\r\n\x01", Outcome::Deferred, Fault::Connection},
            {".", "452 4.3.1 disk full\r\n", Outcome::Deferred, Fault::Message},
            {".", "552 5.3.4 too big\r\n", Outcome::Failed, Fault::Message},
            {".", "550 5.1.1 no such user after all\r\n", Outcome::Failed, Fault::Recipient},
            {".", "421 4.3.2 closing\r\n\x01", Outcome::Deferred, Fault::Connection},
            {".", "354 pardon?\r\n", Outcome::Uncertain, Fault::Connection},
            {".", "nonsense\r\n", Outcome::Uncertain, Fault::Connection},
            {".", "\x01", Outcome::Uncertain, Fault::Connection},
        };
        for (const Row &row : rows) {
            for (const QByteArray &hello : {SmtpScript().hello, withoutPipelining}) {
                QTest::addRow("%s %.3s %s", row.stage, row.reply, hello == withoutPipelining ? "in steps" : "pipelined")
                    << QByteArray(row.stage) << QByteArray(row.reply) << hello << int(row.outcome) << int(row.fault);
            }
        }
    }
    void refuses()
    {
        QFETCH(const QByteArray, stage);
        QFETCH(const QByteArray, reply);
        QFETCH(const QByteArray, hello);
        QFETCH(const int, outcome);
        QFETCH(const int, fault);
        SmtpScript script;
        script.hello = hello;
        const QByteArray fine = stage == "DATA" ? "354 go\r\n" : "250 2.0.0 ok\r\n";
        script.replies[stage] = {reply, fine};
        const bool staysOpen = !reply.endsWith(SmtpScript::hangUp);
        if (stage == "MAIL" && staysOpen) {
            script.replies["RCPT"] = {"503 5.5.1 MAIL first\r\n", "250 ok\r\n"};
        }
        if ((stage == "MAIL" || stage == "RCPT") && staysOpen) {
            script.replies["DATA"] = {"503 5.5.1 not yet\r\n", "354 go\r\n"};
        }
        if (hello == withoutPipelining) {
            script.replies = {{stage, {reply, fine}}};
        }
        SmtpDouble server(script);
        SmtpTransport transport(plain(server));
        const Delivery delivery = deliverTo(transport);
        QCOMPARE(int(delivery.outcome), outcome);
        QCOMPARE(int(delivery.fault), fault);
        QVERIFY(server.messages.isEmpty());
        QVERIFY(!delivery.words.isEmpty());
        const bool isScriptedOut = stage == "DATA" || stage == ".";
        if (!isScriptedOut) {
            // The next message is not made to suffer for it.
            QCOMPARE(deliverTo(transport, "bob@example.org").outcome, Outcome::Sent);
            QCOMPARE(server.messages.size(), 1);
        }
    }

    void dropsAServerThatWantsAMessageForNobody()
    {
        SmtpScript script;
        script.replies["RCPT"] = {"550 5.1.1 nobody\r\n", "250 ok\r\n"};
        SmtpDouble server(script);
        SmtpTransport transport(plain(server));
        QCOMPARE(deliverTo(transport).fault, Fault::Recipient);
        QCOMPARE(deliverTo(transport).outcome, Outcome::Sent);
        QCOMPARE(server.connections, 2);
        QCOMPARE(server.messages.size(), 1);
    }

    void isNotSentWhenTheLedgerSaysNo()
    {
        SmtpDouble server({});
        SmtpTransport transport(plain(server));
        const Delivery delivery = deliverTo(transport, "ada@example.org", answering(false));
        QCOMPARE(delivery.outcome, Outcome::Deferred);
        QCOMPARE(delivery.fault, Fault::Cancelled);
        QCOMPARE(deliverTo(transport, "bob@example.org").outcome, Outcome::Sent);
        QCOMPARE(server.messages.size(), 1);
        QVERIFY(server.wire.contains("bob@example.org"));
    }

    void asksTheLedgerBeforeTheDotIsOnTheWire()
    {
        SmtpDouble server({});
        SmtpTransport transport(plain(server));
        QByteArray seen;
        const BeforeDot look = [&]() -> QCoro::Task<bool> {
            QTest::qWait(50); // long enough for everything written to arrive
            seen = server.wire;
            co_return true;
        };
        QCOMPARE(deliverTo(transport, "ada@example.org", look).outcome, Outcome::Sent);
        QVERIFY(seen.endsWith("Hello\r\n"));
    }

    void connectsAgainWhenTheServerHadHungUp()
    {
        SmtpDouble server({});
        SmtpTransport transport(plain(server));
        QCOMPARE(deliverTo(transport).outcome, Outcome::Sent);
        server.hangUp();
        QCOMPARE(deliverTo(transport).outcome, Outcome::Sent); // noticed only when the next message is written
        server.say("421 4.4.2 idle too long\r\n\x01");
        QTest::qWait(20);
        QCOMPARE(deliverTo(transport).outcome, Outcome::Sent);
        QCOMPARE(server.connections, 3);
        QCOMPARE(server.messages.size(), 3);
    }

    void takesNoWordSpokenBeforeTheDotForItsAnswer()
    {
        SmtpScript script;
        script.replies["DATA"] = {"354 go\r\n250 2.0.0 taken\r\n"};
        SmtpDouble server(script);
        SmtpTransport transport(plain(server));
        QCOMPARE(deliverTo(transport).outcome, Outcome::Deferred);
        QCOMPARE(deliverTo(transport, "ada@example.org", answering(true)).outcome, Outcome::Deferred);
        QVERIFY(server.messages.isEmpty());
    }

    void timesOut_data()
    {
        QTest::addColumn<QByteArray>("stage");
        QTest::addColumn<int>("outcome");
        QTest::newRow("greeting") << "GREETING"_ba << int(Outcome::Deferred);
        QTest::newRow("hello") << "EHLO"_ba << int(Outcome::Deferred);
        QTest::newRow("sender") << "MAIL"_ba << int(Outcome::Deferred);
        QTest::newRow("recipient") << "RCPT"_ba << int(Outcome::Deferred);
        QTest::newRow("data") << "DATA"_ba << int(Outcome::Deferred);
        QTest::newRow("after the dot") << "."_ba << int(Outcome::Uncertain);
    }
    void timesOut()
    {
        QFETCH(const QByteArray, stage);
        QFETCH(const int, outcome);
        SmtpScript script;
        script.greeting = stage == "GREETING" ? QByteArray() : script.greeting;
        script.hello = stage == "EHLO" ? "250-and then nothing\r\n" : script.hello;
        script.replies[stage] = {QByteArray()};
        SmtpDouble server(script);
        SmtpSettings settings = stage == "." ? plain(server) : hasty(server);
        settings.timeouts.dot = 150ms; // on a busy machine the steps before must not time out first
        SmtpTransport transport(settings);
        const Delivery delivery = deliverTo(transport);
        QCOMPARE(int(delivery.outcome), outcome);
        QCOMPARE(delivery.fault, Fault::Connection);
    }

    void saysSoWhenNobodyAnswersThere()
    {
        SmtpSettings settings;
        {
            SmtpDouble gone({});
            settings = plain(gone);
        }
        SmtpTransport transport(settings);
        const Delivery delivery = deliverTo(transport);
        QCOMPARE(delivery.outcome, Outcome::Deferred);
        QCOMPARE(delivery.fault, Fault::Connection);
        QVERIFY(!delivery.words.isEmpty());
    }

    void survivesHostileServers_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QByteArray>("hello");
        const QByteArray fine = SmtpScript().hello;
        QTest::newRow("closes at once") << "\x01"_ba << fine;
        QTest::newRow("speaks HTTP") << "HTTP/1.1 400 Bad Request\r\n\r\n\x01"_ba << fine;
        QTest::newRow("no code") << "hello there\r\n"_ba << fine;
        QTest::newRow("code out of range") << "999 hm\r\n"_ba << fine;
        QTest::newRow("code without mark") << "220ready\r\n"_ba << fine;
        QTest::newRow("codes change") << "220-one\r\n221 two\r\n"_ba << fine;
        QTest::newRow("endless line") << QByteArray(300'000, 'x') << fine;
        QTest::newRow("endless coded line") << "220 "_ba + QByteArray(300'000, 'x') << fine;
        QTest::newRow("endless lines") << "220-x\r\n"_ba.repeated(20'000) << fine;
        QTest::newRow("NULs") << QByteArray(1'000, '\0') << fine;
        QTest::newRow("refuses the caller") << "554 5.7.1 not from you\r\n"_ba << fine;
        QTest::newRow("busy") << "421 4.3.2 come back later\r\n\x01"_ba << fine;
        QTest::newRow("talks ahead") << "220 hi\r\n250 all is well\r\n"_ba << fine;
        QTest::newRow("half a greeting") << "220-half\r\n220"_ba << fine;
        QTest::newRow("hello in pieces") << SmtpScript().greeting << "250-half\r\n\x01"_ba;
        QTest::newRow("hello refused") << SmtpScript().greeting << "502 5.5.1 never heard of it\r\n"_ba;
        QTest::newRow("hello later") << SmtpScript().greeting << "451 4.3.0 later\r\n"_ba;
        QTest::newRow("hello with a strange code") << SmtpScript().greeting << "354 go\r\n"_ba;
        QTest::newRow("hello and more") << SmtpScript().greeting << fine + "250 and more\r\n";
    }
    void survivesHostileServers()
    {
        QFETCH(const QByteArray, greeting);
        QFETCH(const QByteArray, hello);
        SmtpScript script;
        script.greeting = greeting;
        script.hello = hello;
        SmtpDouble server(script);
        SmtpTransport transport(hasty(server));
        const Delivery delivery = deliverTo(transport);
        QCOMPARE(delivery.outcome, Outcome::Deferred);
        QVERIFY(delivery.fault == Fault::Connection || delivery.fault == Fault::Account);
        QVERIFY(server.messages.isEmpty());
        QVERIFY(!server.wire.contains("MAIL"));
    }

    void keepsToTheSizeTheServerTakes()
    {
        SmtpScript script;
        script.hello = "250-double\r\n250 SIZE 10\r\n";
        SmtpDouble server(script);
        SmtpTransport transport(plain(server));
        const Delivery delivery = deliverTo(transport);
        QCOMPARE(delivery.outcome, Outcome::Failed);
        QCOMPARE(delivery.fault, Fault::Message);
        QVERIFY(!server.wire.contains("MAIL"));
    }

    void sendsBeyondAsciiOnlyWhereThatIsOffered_data()
    {
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("offered") << true;
        QTest::newRow("not offered") << false;
    }
    void sendsBeyondAsciiOnlyWhereThatIsOffered()
    {
        QFETCH(const bool, isOffered);
        SmtpScript script;
        script.hello = isOffered ? "250-double\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n"_ba : script.hello;
        SmtpDouble server(script);
        SmtpTransport transport(plain(server));
        Envelope envelope = envelopeTo(u"jürgen@example.org"_s.toUtf8());
        envelope.needsUtf8 = true;
        const Delivery delivery = QCoro::waitFor(transport.deliver(envelope, {}));
        QCOMPARE(delivery.outcome, isOffered ? Outcome::Sent : Outcome::Failed);
        QCOMPARE(server.wire.contains(envelope.to), isOffered);
        QCOMPARE(server.wire.contains(" BODY=8BITMIME SMTPUTF8\r\n"), isOffered);
        QCOMPARE(deliverTo(transport).outcome, Outcome::Sent);
    }

    void deliversToAddressesOfAllCountries_data()
    {
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("with SMTPUTF8") << true;
        QTest::newRow("without") << false;
    }
    void deliversToAddressesOfAllCountries()
    {
        QFETCH(const bool, isOffered);
        SmtpScript script;
        script.hello = isOffered ? "250-double\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n"_ba : script.hello;
        SmtpDouble server(script);
        SmtpTransport transport(plain(server));
        int reachable = 0;
        for (const QString &local :
             {u"ada"_s, u"o'brien+tag"_s, u"{x}"_s, u"jürgen"_s, u"用户"_s, u"अजय"_s, u"квіточка"_s, u"θσερ"_s}) {
            for (const QString &domain :
                 {u"example.org"_s, u"bücher.example"_s, u"例え.テスト"_s, u"пример.испытание"_s, u"EXAMPLE.com"_s}) {
                Message message;
                message.from = {u"Sender"_s, u"sender@example.org"_s};
                message.to = {u"Guest"_s, local + u'@' + domain};
                message.messageId = makeMessageId(message.to.address.toUtf8(), u"example.org"_s);
                const auto envelope = makeEnvelope(message);
                QVERIFY(envelope);
                const bool isReachable = isOffered || !envelope->needsUtf8;
                const Delivery delivery = QCoro::waitFor(transport.deliver(*envelope, {}));
                QCOMPARE(delivery.isSent(), isReachable);
                QCOMPARE(server.commands.contains("RCPT TO:<" + envelope->to + ">"), isReachable);
                if (!isReachable) {
                    QCOMPARE(delivery.outcome, Outcome::Failed);
                    QVERIFY(delivery.words.contains(u"SMTPUTF8"_s));
                }
                reachable += isReachable ? 1 : 0;
            }
        }
        QCOMPARE(server.messages.size(), reachable);
        QCOMPARE(reachable, isOffered ? 40 : 15);
    }

    void neverWritesACommandInsideAnAddress()
    {
        SmtpDouble server({});
        SmtpTransport transport(plain(server));
        for (const QByteArray &to :
             {"a@b>\r\nDATA\r\n"_ba, "a b@c"_ba, "a@b\n"_ba, ""_ba, "<a@b>"_ba, "j\xc3\xbc@b"_ba}) {
            QCOMPARE(deliverTo(transport, to).outcome, Outcome::Failed);
        }
        QVERIFY(!server.wire.contains("RCPT"));
    }

    void sendsOneMessageWhateverItHolds_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("isFit");
        QTest::newRow("dots") << "A: b\r\n\r\n.\r\n..\r\n.x\r\nMAIL FROM:<x@y>\r\n"_ba << true;
        QTest::newRow("starts with a dot") << ".\r\n"_ba << true;
        QTest::newRow("no end of line") << "A: b\r\n\r\nend"_ba << true;
        QTest::newRow("bare LF dot LF") << "A: b\r\n\r\nx\n.\nMAIL FROM:<x@y>\r\n"_ba << false;
        QTest::newRow("bare CR dot CRLF") << "A: b\r\n\r\nx\r.\r\n"_ba << false;
        QTest::newRow("CRLF dot CR") << "A: b\r\n\r\n\r\n.\rMAIL\r\n"_ba << false;
        QTest::newRow("LF dot CRLF") << "A: b\r\n\r\nx\n.\r\nMAIL\r\n"_ba << false;
        QTest::newRow("CR CR LF") << "A: b\r\n\r\nx\r\r\n.\r\n"_ba << false;
        QTest::newRow("NUL") << QByteArray("A: b\r\n\r\n\0\r\n", 11) << false;
        QTest::newRow("long line") << QByteArray(999, 'x') + "\r\n" << false;
        QTest::newRow("longest line") << QByteArray(998, 'x') + "\r\n" << true;
    }
    void sendsOneMessageWhateverItHolds()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const bool, isFit);
        SmtpDouble server({});
        SmtpTransport transport(plain(server));
        const Envelope envelope = envelopeTo("ada@example.org", message);
        const Delivery delivery = QCoro::waitFor(transport.deliver(envelope, {}));
        QCOMPARE(delivery.outcome, isFit ? Outcome::Sent : Outcome::Failed);
        QCOMPARE(deliverTo(transport).outcome, Outcome::Sent);
        QCOMPARE(server.messages.size(), isFit ? 2 : 1);
        if (isFit) {
            QCOMPARE(server.messages.first(), message.endsWith('\n') ? message : message + "\r\n");
        }
    }

    void endsWhenCancelled()
    {
        SmtpScript script;
        script.hello = withoutPipelining;
        script.replies["MAIL"] = {QByteArray()};
        SmtpDouble server(script);
        SmtpTransport transport(plain(server));
        QTimer::singleShot(50, &server, [&transport] { transport.cancel(); });
        const Delivery delivery = deliverTo(transport);
        QCOMPARE(delivery.outcome, Outcome::Deferred);
        QCOMPARE(delivery.fault, Fault::Cancelled);
    }

    void outlivesItsTransport()
    {
        SmtpScript script;
        script.replies["."] = {QByteArray()};
        SmtpDouble server(script);
        auto transport = std::make_unique<SmtpTransport>(plain(server));
        const Envelope envelope = envelopeTo("ada@example.org");
        auto delivery = transport->deliver(envelope, {});
        QTRY_VERIFY(server.wire.endsWith("\r\n.\r\n"));
        transport.reset();
        QCOMPARE(QCoro::waitFor(delivery).outcome, Outcome::Uncertain);
    }

    void tellsNothingAboutThisComputer()
    {
        SmtpDouble server({});
        SmtpTransport transport(plain(server));
        QCOMPARE(QCoro::waitFor(transport.probe()).outcome, Outcome::Sent);
        QCOMPARE(server.commands.first(), "EHLO [127.0.0.1]"_ba);
        QVERIFY(!server.wire.contains(QSysInfo::machineHostName().toUtf8()));
    }

    void goesNowhereElseInClear()
    {
        SmtpDouble server({});
        SmtpSettings settings = plain(server);
        settings.host = u"mail.example.org"_s;
        SmtpTransport transport(settings);
        QCOMPARE(deliverTo(transport).fault, Fault::Account);
        QCOMPARE(server.connections, 0);
    }
};

GUESTWRIGHT_TEST(tst_smtptransport, SmtpTransportTest)
#include "tst_smtptransport.moc"
