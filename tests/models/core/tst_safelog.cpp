#include "models/core/safelog.h"
#include "models/core/token.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// reliability O2: what passes through the log's one way out.
class SafeLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const QString &written, const QString &read) {
            QTest::newRow(name) << written << read;
        };
        row("nothing to hide", u"sent 12 of 300 in 1.5 s"_s, u"sent 12 of 300 in 1.5 s"_s);
        row("an address", u"no route to Ada <ada.l@example.org>, 2nd try"_s,
            u"no route to Ada <…@example.org>, 2nd try"_s);
        row("an address of another script", u"zoë@bücher.example"_s, u"…@bücher.example"_s);
        row("a link", u"Error transferring https://gift.example/i/GpzT1sO0Tn2c0sVxQ7rJ4A - server replied"_s,
            u"Error transferring https://gift.example/… - server replied"_s);
        row("a link with a query", u"open(\"http://127.0.0.1:8080/verify?code=123456#x\")"_s,
            u"open(\"http://127.0.0.1:8080/…\")"_s);
        row("a database with a password", u"postgresql://me:hunter2@db.example/guests?sslmode=disable refused"_s,
            u"postgresql://db.example/… refused"_s);
        row("AUTH PLAIN", u"C: AUTH PLAIN AGFwcABzZWNyZXQ=\r\nS: 535 no"_s, u"C: AUTH PLAIN …\r\nS: 535 no"_s);
        row("a provider's token", u"X-Postmark-Server-Token: 0a129aee-e1cd"_s, u"X-Postmark-Server-Token: …"_s);
        row("a bearer", u"Authorization: Bearer re_abc"_s, u"Authorization: …"_s);
        row("a parameter", u"conninfo: host=x password='a' user=me"_s, u"conninfo: host=x password=… user=me"_s);
        row("JSON", u"{\"apiKey\": \"k 1\", \"n\": 2}"_s, u"{\"apiKey\": …, \"n\": 2}"_s);
        row("an UUID", u"with 0a129aee-e1cd-480d-b08d-4f48548ff48d now"_s, u"with … now"_s);
        row("base64", u"said dXNlcm5hbWU6cGFzc3dvcmQ5 then"_s, u"said … then"_s);
    }
    void masks()
    {
        QFETCH(const QString, written);
        QTEST(redacted(written), "read");
    }

    void knowsATokenByItsLooks()
    {
        for (int i = 0; i < 2'000; ++i) {
            const QString token = QString::fromLatin1(makeToken().text);
            QVERIFY2(!redacted(u"the link "_s + token + u" was opened"_s).contains(token), qPrintable(token));
        }
    }

    void hidesWhatItWasTold()
    {
        const QString secret = u"Correct \"horse\" Bättery"_s;
        hideFromLog(secret);
        const QByteArray bytes = secret.toUtf8();
        QString debugged;
        QDebug(&debugged) << secret;
        for (const QString &line : {secret, QString(u"<"_s + secret + u">"_s), QString::fromLatin1(bytes.toBase64()),
                                    QString::fromLatin1(bytes.toPercentEncoding()), debugged}) {
            const QString read = redacted(u"said "_s + line);
            QVERIFY2(!read.contains(u"horse"_s) && !read.contains(line), qPrintable(read));
        }
        hideFromLog(u"a"_s); // would be in every line
        QCOMPARE(redacted(u"a cat"_s), u"a cat"_s);
    }
};

GUESTWRIGHT_TEST(tst_safelog, SafeLogTest)
#include "tst_safelog.moc"
