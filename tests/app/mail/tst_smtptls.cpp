#include "app/mail/smtptransport.h"
#include "tests/support/smtpdouble.h"
#include "tests/support/testrunner.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using namespace std::chrono_literals;

namespace {

using Outcome = Delivery::Outcome;
using Fault = Delivery::Fault;
using Security = MailAccount::Security;
using test::Certificate;
using test::SmtpDouble;
using test::SmtpScript;

const QByteArray offer = "250-double\r\n250-PIPELINING\r\n250 STARTTLS\r\n";
const QByteArray secureOffer = "250-double\r\n250-PIPELINING\r\n250 AUTH PLAIN LOGIN\r\n";

Envelope oneEnvelope()
{
    Envelope envelope;
    envelope.id = "<abcdefghijklmnopqrstuvwxyz234567@example.org>";
    envelope.from = "sender@example.org";
    envelope.to = "ada@example.org";
    envelope.message = "Subject: hi\r\n\r\nTOPSECRETMAIL\r\n";
    return envelope;
}

Delivery deliverOne(const SmtpSettings &settings)
{
    SmtpTransport transport(settings);
    const Envelope envelope = oneEnvelope();
    return QCoro::waitFor(transport.deliver(envelope, {}));
}

} // namespace

/// TLS, STARTTLS and login: nothing of worth travels before the connection is what was asked for.
class SmtpTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_good = Certificate::make(m_folder.path(), u"good"_s);
        m_other = Certificate::make(m_folder.path(), u"other"_s);
        m_elsewhere = Certificate::make(m_folder.path(), u"elsewhere"_s, u"DNS:mail.example.org"_s);
        m_expired = Certificate::makeDated(m_folder.path(), u"expired"_s, u"20200101000000Z"_s, u"20200201000000Z"_s);
        m_early = Certificate::makeDated(m_folder.path(), u"early"_s, u"20900101000000Z"_s, u"20900201000000Z"_s);
        for (const Certificate &made : {m_good, m_other, m_elsewhere, m_expired, m_early}) {
            QVERIFY(QFile::exists(made.certificateFile));
            QVERIFY(QFile::exists(made.keyFile));
        }
    }

    void deliversEncrypted_data()
    {
        QTest::addColumn<int>("security");
        QTest::addColumn<QByteArray>("mechanisms");
        QTest::addColumn<QByteArray>("said");
        for (const Security security : {Security::Tls, Security::StartTls}) {
            const char *name = security == Security::Tls ? "TLS" : "STARTTLS";
            QTest::addRow("%s PLAIN", name) << int(security) << "AUTH LOGIN PLAIN"_ba
                                            << "AUTH PLAIN " + "\0app\0secret"_ba.toBase64();
            QTest::addRow("%s LOGIN", name) << int(security) << "AUTH LOGIN"_ba
                                            << "secret"_ba.toBase64();
            QTest::addRow("%s AUTH=LOGIN", name) << int(security) << "AUTH=LOGIN"_ba
                                                 << "secret"_ba.toBase64();
        }
    }
    void deliversEncrypted()
    {
        QFETCH(const int, security);
        QFETCH(const QByteArray, mechanisms);
        QFETCH(const QByteArray, said);
        SmtpScript script = scriptFor(Security(security));
        script.secureHello = "250-double\r\n250 " + mechanisms + "\r\n";
        script.hello = script.isEncrypted ? script.secureHello : script.hello;
        SmtpDouble server(script);
        const Delivery delivery = deliverOne(settingsFor(server, Security(security)));
        QCOMPARE(delivery.words, u"250 2.0.0 taken"_s);
        QCOMPARE(delivery.outcome, Outcome::Sent);
        QVERIFY(server.commands.contains(said));
        QCOMPARE(server.clear, script.isEncrypted ? ""_ba : "EHLO [127.0.0.1]\r\nSTARTTLS\r\n"_ba);
    }

    void refusesCertificates_data()
    {
        QTest::addColumn<int>("security");
        QTest::addColumn<QString>("which");
        for (const Security security : {Security::Tls, Security::StartTls}) {
            for (const char *which : {"unknown", "other root", "wrong host", "expired", "not yet valid"}) {
                QTest::addRow("%s %s", security == Security::Tls ? "TLS" : "STARTTLS", which)
                    << int(security) << QString::fromLatin1(which);
            }
        }
    }
    void refusesCertificates()
    {
        QFETCH(const int, security);
        QFETCH(const QString, which);
        SmtpScript script = scriptFor(Security(security));
        if (which == "wrong host"_L1) {
            script.certificate = m_elsewhere;
        } else if (which == "expired"_L1) {
            script.certificate = m_expired;
        } else if (which == "not yet valid"_L1) {
            script.certificate = m_early;
        }
        SmtpDouble server(script);
        SmtpSettings settings = settingsFor(server, Security(security));
        settings.caFile = which == "unknown"_L1 ? QString()
            : which == "other root"_L1          ? m_other.certificateFile
                                                : script.certificate.certificateFile;
        const Delivery delivery = deliverOne(settings);
        QCOMPARE(delivery.outcome, Outcome::Deferred);
        QCOMPARE(delivery.fault, Fault::Account);
        QVERIFY(!delivery.words.isEmpty());
        expectNothingLeaked(server);
    }

    void abortsWhenTlsIsNotToBeHad_data()
    {
        QTest::addColumn<QByteArray>("hello");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("fault");
        const auto account = int(Fault::Account);
        const auto connection = int(Fault::Connection);
        QTest::newRow("stripped") << "250-double\r\n250 AUTH PLAIN\r\n"_ba
                                  << ""_ba << account;
        QTest::newRow("stripped, case") << "250-double\r\n250 XSTARTTLS\r\n"_ba
                                        << ""_ba << account;
        QTest::newRow("one line only") << "250 STARTTLS\r\n"_ba
                                       << ""_ba << account;
        QTest::newRow("refused") << offer << "502 5.5.1 no\r\n"_ba << account;
        QTest::newRow("not now") << offer << "454 4.7.0 no entropy\r\n"_ba << connection;
        QTest::newRow("another yes") << offer << "250 2.0.0 sure\r\n"_ba << connection;
        QTest::newRow("closes") << offer << "\x01"_ba << connection;
        QTest::newRow("silence") << offer << ""_ba << connection;
        QTest::newRow("injected reply") << offer << "220 go\r\n250 injected\r\n"_ba << account;
        QTest::newRow("injected hello") << offer << "220 go\r\n250-double\r\n250 AUTH PLAIN\r\n"_ba << account;
        QTest::newRow("injected half a line") << offer << "220 go\r\n250"_ba << account;
        QTest::newRow("injected NUL") << offer << QByteArray("220 go\r\n\0", 9) << account;
        QTest::newRow("injected line end") << offer << "220 go\r\n\r\n"_ba << account;
        QTest::newRow("several lines and more") << offer << "220-go\r\n220 now\r\n235 2.7.0 in\r\n"_ba << account;
        QTest::newRow("goes on in clear") << offer << "220 go\r\n"_ba << -1;
        QTest::newRow("injected in advance") << offer + "220 go\r\n"
                                             << ""_ba << -1;
        QTest::newRow("endless") << offer << "220-x\r\n"_ba.repeated(20'000) << connection;
        QTest::newRow("garbage") << offer << "ok\r\n"_ba << connection;
    }
    void abortsWhenTlsIsNotToBeHad()
    {
        QFETCH(const QByteArray, hello);
        QFETCH(const QByteArray, answer);
        QFETCH(const int, fault);
        SmtpScript script = scriptFor(Security::StartTls);
        script.hello = hello;
        script.replies["STARTTLS"] = {answer};
        SmtpDouble server(script);
        SmtpSettings settings = settingsFor(server, Security::StartTls);
        settings.timeouts = {2s, 2s, 2s, 2s, 2s, 2s, 2s, 2s};
        const Delivery delivery = deliverOne(settings);
        QCOMPARE(delivery.outcome, Outcome::Deferred);
        if (fault >= 0) {
            QCOMPARE(int(delivery.fault), fault);
        } else {
            QVERIFY(delivery.fault == Fault::Account || delivery.fault == Fault::Connection);
        }
        QTest::qWait(20);
        expectNothingLeaked(server);
    }

    void forgetsWhatWasOfferedInClear()
    {
        SmtpScript script = scriptFor(Security::StartTls);
        script.hello = "250-double\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS\r\n";
        script.secureHello = "250 double\r\n";
        SmtpDouble server(script);
        const Delivery delivery = deliverOne(settingsFor(server, Security::StartTls));
        QCOMPARE(delivery.fault, Fault::Account);
        QCOMPARE(server.commands.count("EHLO [127.0.0.1]"), 2);
        expectNothingLeaked(server);
    }

    void neverLogsInTwiceWithAWrongPassword_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("reply");
        QTest::addColumn<int>("fault");
        QTest::newRow("535") << "AUTH"_ba
                             << "535 5.7.8 wrong\r\n"_ba << int(Fault::Account);
        QTest::newRow("534") << "AUTH"_ba
                             << "534 5.7.9 too weak\r\n"_ba << int(Fault::Account);
        QTest::newRow("500") << "AUTH"_ba
                             << "500 5.5.1 what?\r\n"_ba << int(Fault::Account);
        QTest::newRow("454") << "AUTH"_ba
                             << "454 4.7.0 later\r\n"_ba << int(Fault::Connection);
        QTest::newRow("421") << "AUTH"_ba
                             << "421 4.7.0 too often\r\n\x01"_ba << int(Fault::Connection);
        QTest::newRow("LOGIN 535") << "LOGIN"_ba
                                   << "535 5.7.8 wrong\r\n"_ba << int(Fault::Account);
    }
    void neverLogsInTwiceWithAWrongPassword()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, reply);
        QFETCH(const int, fault);
        SmtpScript script = scriptFor(Security::Tls);
        script.hello = key == "LOGIN" ? "250-double\r\n250 AUTH LOGIN\r\n"_ba : secureOffer;
        script.secureHello = script.hello;
        script.replies[key] = {reply};
        SmtpDouble server(script);
        const Delivery delivery = deliverOne(settingsFor(server, Security::Tls));
        QCOMPARE(delivery.outcome, Outcome::Deferred);
        QCOMPARE(int(delivery.fault), fault);
        QVERIFY(!delivery.words.contains(u"secret"_s));
        QCOMPARE(server.connections, 1);
        QVERIFY(!server.wire.contains("MAIL"));
    }

    void saysSoWhenTheServerSpeaksNoTls()
    {
        SmtpDouble server({});
        SmtpSettings settings = settingsFor(server, Security::Tls);
        settings.timeouts.handshake = 2s;
        const Delivery delivery = deliverOne(settings);
        QCOMPARE(delivery.outcome, Outcome::Deferred);
        QVERIFY(delivery.fault == Fault::Account || delivery.fault == Fault::Connection);
        QVERIFY(server.messages.isEmpty());
        QVERIFY(!server.wire.contains("EHLO"));
    }

    void saysSoWhenTheFileOfRootsHoldsNone()
    {
        SmtpDouble server(scriptFor(Security::Tls));
        SmtpSettings settings = settingsFor(server, Security::Tls);
        settings.caFile = m_good.keyFile;
        QCOMPARE(deliverOne(settings).fault, Fault::Account);
        settings.caFile = m_folder.filePath(u"missing.pem"_s);
        QCOMPARE(deliverOne(settings).fault, Fault::Account);
        QCOMPARE(server.connections, 0);
    }

private:
    SmtpScript scriptFor(Security security) const
    {
        SmtpScript script;
        script.certificate = m_good;
        script.isEncrypted = security == Security::Tls;
        script.hello = script.isEncrypted ? secureOffer : offer;
        script.secureHello = secureOffer;
        return script;
    }

    SmtpSettings settingsFor(const SmtpDouble &server, Security security) const
    {
        SmtpSettings settings;
        settings.host = u"localhost"_s;
        settings.port = server.serverPort();
        settings.security = security;
        settings.user = u"app"_s;
        settings.password = u"secret"_s;
        settings.caFile = m_good.certificateFile;
        return settings;
    }

    static void expectNothingLeaked(const SmtpDouble &server)
    {
        QVERIFY(!server.wire.contains("AUTH"));
        QVERIFY(!server.wire.contains("secret"_ba.toBase64()));
        QVERIFY(!server.wire.contains("\0app\0secret"_ba.toBase64()));
        QVERIFY(!server.wire.contains("MAIL"));
        QVERIFY(!server.wire.contains("TOPSECRETMAIL"));
    }

    QTemporaryDir m_folder;
    Certificate m_good;
    Certificate m_other;
    Certificate m_elsewhere;
    Certificate m_expired;
    Certificate m_early;
};

GUESTWRIGHT_TEST(tst_smtptls, SmtpTlsTest)
#include "tst_smtptls.moc"
