#include "app/mail/dotstuffing.h"
#include "app/mail/envelope.h"
#include "app/mail/headerwriter.h"
#include "app/mail/messageid.h"
#include "app/mail/mimebuilder.h"
#include "models/core/token.h"
#include "tests/app/mail/messagesamples.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

Message sample()
{
    Message message;
    message.from = {u"Alder & Finch"_s, u"hello@alderfinch.example"_s};
    message.to = {u"Ada Lovelace"_s, u"ada@example.org"_s};
    message.subject = u"A small gift for spring"_s;
    message.text = u"Hello Ada,\n"_s;
    message.html = u"<p>Hello Ada,</p>\n"_s;
    message.messageId = makeMessageId("seed", u"alderfinch.example"_s);
    message.date = fromMsecs(1'800'000'000'123);
    return message;
}

// What hostile people, spreadsheets and keyboards put into a field.
QString fuzzed(QRandomGenerator &random, bool withControls)
{
    static const QStringList tame = test::scriptSamples()
        + QStringList{u" "_s,
                      u"  "_s,
                      u"."_s,
                      u"=?"_s,
                      u"?="_s,
                      u"="_s,
                      u"_"_s,
                      u"\""_s,
                      u"\\"_s,
                      u"("_s,
                      u")"_s,
                      u","_s,
                      u";"_s,
                      u":"_s,
                      u"<"_s,
                      u">"_s,
                      u"@"_s,
                      u"\u200f"_s,
                      u"\u2067"_s,
                      u"\ufeff"_s,
                      u"\u00a0"_s,
                      u"\U0010fffd"_s,
                      u"Bcc: x@y"_s,
                      u"x"_s.repeated(90),
                      u"word "_s.repeated(30).trimmed(),
                      u"a"_s,
                      u"From "_s};
    static const QStringList controls{u"\r"_s,
                                      u"\n"_s,
                                      u"\r\n"_s,
                                      u"\r\nBcc: victim@example.org"_s,
                                      u"\n\nbody"_s,
                                      QString(QChar(0)),
                                      u"\t"_s,
                                      u"\u0085"_s,
                                      u"\u2028"_s,
                                      u"\u2029"_s,
                                      u"\x7f"_s,
                                      QString(QChar(0xd800)),
                                      QString(QChar(0xdc00)),
                                      u"\x1b[2J"_s,
                                      u"\u009b"_s};
    QString value;
    for (int pieces = random.bounded(1, 7); pieces > 0; --pieces) {
        const bool isControl = withControls && random.bounded(6) == 0;
        const QStringList &from = isControl ? controls : tame;
        value += from.at(random.bounded(static_cast<int>(from.size())));
    }
    return value;
}

QString withoutLoneSurrogates(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

void runParser(const QStringList &arguments)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start(u"python3"_s, QStringList{QStringLiteral(GUESTWRIGHT_MAIL_TESTS "/parse_messages.py")} + arguments);
    QVERIFY2(python.waitForStarted(), qPrintable(python.errorString()));
    QVERIFY(python.waitForFinished(280'000));
    const QByteArray said = python.readAll();
    QVERIFY2(python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0,
             (said.left(3000) + "...\n" + said.right(200)).constData());
}

} // namespace

class MimeBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsTheSameBytesForTheSameMessage()
    {
        QCOMPARE(*buildMessage(sample()), *buildMessage(sample()));
        Message resent = sample();
        resent.messageId = makeMessageId("another seed", u"alderfinch.example"_s);
        QVERIFY(*buildMessage(sample()) != *buildMessage(resent));
    }

    void looksLikeThis()
    {
        Message message = sample();
        message.to.name = u"Lovelace, Ada"_s;
        message.subject = u"Grüße"_s;
        message.text = u"Über https://gift.example.org/i/a=b\n-- \nend"_s;
        message.html.clear();
        QCOMPARE(*buildMessage(message),
                 "Date: Fri, 15 Jan 2027 08:00:00 +0000\r\n"
                 "From: Alder & Finch <hello@alderfinch.example>\r\n"
                 "To: \"Lovelace, Ada\" <ada@example.org>\r\n"
                 "Subject: =?UTF-8?B?R3LDvMOfZQ==?=\r\n"
                 "Message-ID: "
                     + message.messageId
                     + "\r\n"
                       "MIME-Version: 1.0\r\n"
                       "Content-Type: text/plain; charset=utf-8\r\n"
                       "Content-Transfer-Encoding: quoted-printable\r\n"
                       "\r\n"
                       "=C3=9Cber https://gift.example.org/i/a=3Db\r\n"
                       "--=20\r\n"
                       "end\r\n");
    }

    void keepsWhatItWasGiven()
    {
        // H1, H2, H3: hostile values through the builder, read by a parser that is not ours; seven values a message.
        QRandomGenerator random(20'260'101);
        QTemporaryDir folder;
        QFile batch(folder.filePath(u"batch.jsonl"_s));
        QVERIFY(batch.open(QIODevice::WriteOnly));
        const int messages = test::sizeOf("GUESTWRIGHT_TEST_MIME_VALUES", 20'000) / 7;
        int refused = 0;
        for (int i = 0; i < messages; ++i) {
            const bool isHostile = i % 2 == 0;
            Message message = sample();
            message.messageId = makeMessageId(QByteArray::number(i), u"alderfinch.example"_s);
            message.from.name = fuzzed(random, isHostile);
            message.to.name = fuzzed(random, isHostile);
            message.subject = fuzzed(random, isHostile);
            message.extraHeaders = {{"X-Campaign", fuzzed(random, isHostile)}, {"X-Other", fuzzed(random, isHostile)}};
            message.text = withoutLoneSurrogates(fuzzed(random, true) + u"\n.\n"_s + fuzzed(random, true));
            message.html = withoutLoneSurrogates(u"<p>"_s + fuzzed(random, true) + u"\r.\r\n"_s + fuzzed(random, true));
            auto built = buildMessage(message);
            if (!isHeaderTextAll(message)) {
                QVERIFY(!built);
                QCOMPARE(built.error().kind, Error::Kind::Invalid);
                ++refused;
                clean(message);
                built = buildMessage(message);
            }
            QVERIFY2(built, built ? "" : qPrintable(built.error().message));
            QByteArray stuffed;
            QVERIFY(appendStuffed(stuffed, *built));
            QVERIFY(!stuffed.contains("\r\n.\r\n"));
            QCOMPARE(stuffed.replace("\r\n..", "\r\n."), *built);
            batch.write(test::expectationFor(message, *built));
        }
        QVERIFY(refused > messages / 8);
        batch.close();
        runParser({batch.fileName()});
    }

    void removesControlsEvenWhereNobodyRefusedThem()
    {
        QByteArray out;
        HeaderWriter writer(out);
        writer.text("Subject", u"a\r\nBcc: b\u0085\u2028c"_s + QChar(0xd800));
        writer.mailbox("To", {u"x\r\n\r\ny"_s, u"ada@example.org"_s});
        writer.mailbox("To", {u"x"_s, u"ada@example.org>\r\nBcc: <b@c"_s});
        QCOMPARE(out, "Subject: aBcc: bc\r\nTo: xy <ada@example.org>\r\nTo: x <>\r\n"_ba);
    }

    void keepsEveryScript()
    {
        QTemporaryDir folder;
        QFile batch(folder.filePath(u"batch.jsonl"_s));
        QVERIFY(batch.open(QIODevice::WriteOnly));
        for (const QString &name : test::scriptSamples()) {
            for (const int times : {1, 12}) {
                Message message = sample();
                message.from.name = message.to.name = message.subject = (name + u' ').repeated(times).trimmed();
                message.text = (name + u'\n').repeated(times);
                message.html = u"<p>"_s + name.repeated(times) + u"</p>"_s;
                const auto built = buildMessage(message);
                QVERIFY(built);
                batch.write(test::expectationFor(message, *built));
            }
        }
        batch.close();
        runParser({batch.fileName()});
    }

    void keepsLinksWhole()
    {
        QRandomGenerator random(5);
        QTemporaryDir folder;
        QFile batch(folder.filePath(u"batch.jsonl"_s));
        QVERIFY(batch.open(QIODevice::WriteOnly));
        static constexpr char letters[] = "abcXYZ019-._~/?#=&%+,;:@!$'()*";
        for (int length = 0; length < 900; length += 3) {
            QString url = u"https://gift.example.org/i/"_s;
            for (int i = 0; i < length; ++i) {
                url += QLatin1Char(letters[random.bounded(static_cast<int>(sizeof letters - 1))]);
            }
            Message message = sample();
            message.text = u"Choose:\n\n"_s + url + u"\n\nBye "_s + url;
            message.html = u"<a href=\""_s + url.toHtmlEscaped() + u"\">x</a>"_s;
            const auto built = buildMessage(message);
            QVERIFY(built);
            batch.write(test::expectationFor(message, *built));
        }
        batch.close();
        runParser({batch.fileName()});
    }

    void writesDomainsAsLettersEverybodyUnderstands_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("mailbox");
        QTest::addColumn<bool>("needsUtf8");
        QTest::newRow("plain") << u"ada@example.org"_s << "ada@example.org"_ba << false;
        QTest::newRow("umlaut") << u"x@bücher.example"_s << "x@xn--bcher-kva.example"_ba << false;
        QTest::newRow("chinese") << u"x@例え.テスト"_s << "x@xn--r8jz45g.xn--zckzah"_ba << false;
        QTest::newRow("local part") << u"jürgen@example.org"_s << u"jürgen@example.org"_s.toUtf8() << true;
        QTest::newRow("both") << u"ünï@bücher.example"_s << u"ünï@xn--bcher-kva.example"_s.toUtf8() << true;
        QTest::newRow("hindi") << u"अजय@डाटा.भारत"_s << u"अजय@xn--c2bd1gb.xn--h2brj9c"_s.toUtf8() << true;
    }
    void writesDomainsAsLettersEverybodyUnderstands()
    {
        QFETCH(const QString, address);
        QFETCH(const QByteArray, mailbox);
        QFETCH(const bool, needsUtf8);
        Message message = sample();
        message.to = {u"Name"_s, address};
        const auto envelope = makeEnvelope(message);
        QVERIFY(envelope);
        QCOMPARE(envelope->to, mailbox);
        QCOMPARE(envelope->needsUtf8, needsUtf8);
        QVERIFY(envelope->message.contains("\r\nTo: Name <" + mailbox + ">\r\n"));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"from", "to", "reply-to", "name", "subject", "id", "no id", "header name",
                                 "header value", "own header", "content header"}) {
            QTest::newRow(what) << QString::fromLatin1(what);
        }
    }
    void refuses()
    {
        QFETCH(const QString, what);
        Message message = sample();
        if (what == "from"_L1) {
            message.from.address = u"nobody"_s;
        } else if (what == "to"_L1) {
            message.to.address = u"a@b>\r\nBcc: <c@d"_s;
        } else if (what == "reply-to"_L1) {
            message.replyTo = Mailbox{u""_s, u"a b@c.example"_s};
        } else if (what == "name"_L1) {
            message.to.name = u"Ada\nBcc: x@y.example"_s;
        } else if (what == "subject"_L1) {
            message.subject = u"a\rb"_s;
        } else if (what == "id"_L1) {
            message.messageId = "<a@b>\r\nX: y>";
        } else if (what == "no id"_L1) {
            message.messageId.clear();
        } else if (what == "header name"_L1) {
            message.extraHeaders = {{"X: y\r\nZ", u"v"_s}};
        } else if (what == "header value"_L1) {
            message.extraHeaders = {{"X-Y", u"a\r\nb"_s}};
        } else if (what == "own header"_L1) {
            message.extraHeaders = {{"sUBJECT", u"v"_s}};
        } else {
            message.extraHeaders = {{"Content-Type", u"text/evil"_s}};
        }
        const auto built = buildMessage(message);
        QVERIFY(!built);
        QCOMPARE(built.error().kind, Error::Kind::Invalid);
        QVERIFY(!built.error().message.isEmpty());
    }

    /// Longer than what free text may be without being encoded, which readers of these headers would not understand.
    void writesStructuredHeadersAsTheyAre()
    {
        const QString url =
            u"<https://invites.a-rather-long-name-of-an-organizer.example.org/u/"_s + QString(32, u'k') + u'>';
        Message message = sample();
        message.extraHeaders = {{"List-Unsubscribe", url, true}};
        const auto built = buildMessage(message);
        VERIFY_RESULT(built);
        QVERIFY(built->contains("\r\nList-Unsubscribe: " + url.toLatin1() + "\r\n"));
        for (const QString &bad : {u"<https://bücher.example/>"_s, u"a\r\nb"_s, QString(1000, u'x')}) {
            message.extraHeaders = {{"List-Unsubscribe", bad, true}};
            QVERIFY2(!buildMessage(message), qPrintable(bad));
        }
    }

    void namesTheOutboxRowAndNothingElse()
    {
        const QByteArray id = makeMessageId("row 1", u"Alder-Finch.example"_s);
        QCOMPARE(id, makeMessageId("row 1", u"Alder-Finch.example"_s));
        QVERIFY(id.endsWith("@alder-finch.example>"));
        QCOMPARE(id.indexOf('@'), 33);
        QSet<QByteArray> ids;
        for (const Token &seed : makeTokens(1000)) {
            ids.insert(makeMessageId(seed.text, u"alderfinch.example"_s));
        }
        QCOMPARE(ids.size(), 1000);
        QCOMPARE(toBase32("foobar"), "mzxw6ytboi"_ba); // RFC 4648 section 10
    }

    void saysNothingAboutThisComputer()
    {
        const QByteArray built = buildMessage(sample())->toLower();
        QVERIFY(!built.contains("x-mailer"));
        QVERIFY(!built.contains("user-agent"));
        QVERIFY(!built.contains("received"));
        QVERIFY(!built.contains(QSysInfo::machineHostName().toLower().toUtf8())
                || QSysInfo::machineHostName().size() < 4);
    }

private:
    static bool isHeaderTextAll(const Message &message)
    {
        return isHeaderText(message.from.name) && isHeaderText(message.to.name) && isHeaderText(message.subject)
            && isHeaderText(message.extraHeaders.at(0).value) && isHeaderText(message.extraHeaders.at(1).value);
    }

    static void clean(Message &message)
    {
        for (QString *value : {&message.from.name, &message.to.name, &message.subject, &message.extraHeaders[0].value,
                               &message.extraHeaders[1].value}) {
            *value = withoutControls(*value);
        }
    }
};

GUESTWRIGHT_TEST(tst_mimebuilder, MimeBuilderTest)
#include "tst_mimebuilder.moc"
