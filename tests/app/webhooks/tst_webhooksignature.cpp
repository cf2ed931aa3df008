#include "app/webhooks/webhookbackoff.h"
#include "app/webhooks/webhooksignature.h"
#include "models/campaigns/webhook.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guestwright;

class WebhookSignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// printf 'msg_1.1800000000.{"type":"ping"}' | openssl dgst -sha256 -mac HMAC -binary -macopt
    /// hexkey:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f | base64
    void signsAsTheSpecificationSays()
    {
        const QString secret = u"whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="_s;
        QCOMPARE(webhookKey(secret).toHex(), "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"_ba);
        QCOMPARE(
            webhookSignature(secret, "msg_1", webhookTimestamp(fromMsecs(1'800'000'000'999)), "{\"type\":\"ping\"}"),
            "v1,h9DJW3uPPji/2RYhQOUYH9YKELrxVW0mF2/bVudyTeU="_ba);
    }

    void secretsAreNewAndLong()
    {
        const QString secret = makeWebhookSecret();
        QCOMPARE(webhookKey(secret).size(), 32);
        QVERIFY(makeWebhookSecret() != secret);
    }

    void whatIsNoSecretHasNoKey_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("nothing") << QString();
        QTest::newRow("only the prefix") << u"whsec_"_s;
        QTest::newRow("no prefix") << u"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="_s;
        QTest::newRow("too short") << u"whsec_AAECAwQFBgc="_s;
        QTest::newRow("no base64") << u"whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwd*h8="_s;
    }
    void whatIsNoSecretHasNoKey()
    {
        QFETCH(const QString, secret);
        QVERIFY(webhookKey(secret).isEmpty());
    }

    void waitsLongerEachTimeAndThenGivesUp()
    {
        const QList<milliseconds> pauses{5s, 5min, 30min, 2h, 5h, 10h, 10h};
        for (qint64 attempts = 1; attempts <= pauses.size(); ++attempts) {
            QCOMPARE(webhookPause(attempts)->count(), pauses.at(attempts - 1).count());
        }
        QVERIFY(!webhookPause(8));
        QVERIFY(!webhookPause(0));
        QVERIFY(!webhookPause(1'000));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored"); // empty: refused
        QTest::newRow("https") << u" https://community.example.org/hook?key=1 "_s
                               << u"https://community.example.org/hook?key=1"_s;
        QTest::newRow("with a port") << u"https://community.example.org:8443"_s
                                     << u"https://community.example.org:8443"_s;
        QTest::newRow("this computer") << u"http://localhost:3000/hook"_s << u"http://localhost:3000/hook"_s;
        QTest::newRow("this computer by number") << u"http://127.0.0.1/hook"_s << u"http://127.0.0.1/hook"_s;
        QTest::newRow("this computer by IPv6") << u"http://[::1]:3000/hook"_s << u"http://[::1]:3000/hook"_s;
        QTest::newRow("umlauts") << u"https://bücher.example/ü"_s << u"https://xn--bcher-kva.example/%C3%BC"_s;
        QTest::newRow("clear text") << u"http://community.example.org/hook"_s << QString();
        QTest::newRow("a name that only begins like it") << u"http://localhost.example.org/hook"_s << QString();
        QTest::newRow("a user") << u"https://ada@community.example.org/hook"_s << QString();
        QTest::newRow("a user like a host") << u"http://127.0.0.1@community.example.org/hook"_s << QString();
        QTest::newRow("a password") << u"https://ada:secret@community.example.org/"_s << QString();
        QTest::newRow("a fragment") << u"https://community.example.org/#hook"_s << QString();
        QTest::newRow("another scheme") << u"ftp://community.example.org/"_s << QString();
        QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("no host") << u"https:///hook"_s << QString();
        QTest::newRow("a word") << u"community"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("line ends") << u"https://community.example.org/\r\nX: y"_s << QString();
        QTest::newRow("too long") << u"https://community.example.org/"_s + QString(2'000, u'x') << QString();
    }
    void addresses()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, stored);
        const auto checked = checkedWebhookUrl(typed);
        QCOMPARE(checked.has_value(), !stored.isEmpty());
        if (checked) {
            QCOMPARE(*checked, stored);
        } else {
            QCOMPARE(checked.error().kind, Error::Kind::Invalid);
        }
    }
};

GUESTWRIGHT_TEST(tst_webhooksignature, WebhookSignatureTest)
#include "tst_webhooksignature.moc"
