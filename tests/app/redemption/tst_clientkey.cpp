#include "app/redemption/clientkey.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

QHostAddress address(const char *text)
{
    return QHostAddress(QString::fromLatin1(text));
}

} // namespace

class ClientKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void believesOnlyTrustedProxies_data()
    {
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<QByteArray>("client"); // as if it had come from there directly
        const auto row = [](const QByteArray &peer, const QByteArray &forwarded, const QByteArray &client) {
            QTest::newRow((peer + " <- " + forwarded).constData()) << peer << forwarded << client;
        };
        // A stranger says what he likes.
        for (const char *lie : {"", "1.2.3.4", "127.0.0.1", "10.0.0.1", "::1", "1.2.3.4, 10.0.0.1",
                                "10.0.0.1, 10.0.0.2", "unknown", "1.2.3.4:80", "[2001:db8::1]:80"}) {
            row("203.0.113.9", lie, "203.0.113.9");
        }
        row("127.0.0.1", "1.2.3.4", "127.0.0.1"); // this computer is no proxy by itself
        // A trusted proxy adds who it heard from at the end.
        row("10.0.0.1", "1.2.3.4", "1.2.3.4");
        row("10.0.0.1", "9.9.9.9, 1.2.3.4", "1.2.3.4");
        row("10.0.0.1", "9.9.9.9,1.2.3.4", "1.2.3.4");
        row("10.0.0.1", "127.0.0.1, 1.2.3.4", "1.2.3.4");
        row("10.0.0.1", "10.0.0.7, 1.2.3.4", "1.2.3.4");
        row("10.0.0.1", "9.9.9.9, 1.2.3.4, 10.0.0.7", "1.2.3.4");
        row("10.0.0.1", "1.2.3.4, 10.0.0.8, 10.0.0.7", "1.2.3.4");
        row("10.0.0.1", "1.2.3.4:4711", "1.2.3.4");
        row("10.0.0.1", "\"1.2.3.4\"", "10.0.0.1");
        row("10.0.0.1", "", "10.0.0.1");
        row("10.0.0.1", "unknown", "10.0.0.1");
        row("10.0.0.1", "1.2.3.4, unknown", "10.0.0.1");
        row("10.0.0.1", "1.2.3.4,", "10.0.0.1");
        row("10.0.0.1", "1", "10.0.0.1");
        row("10.0.0.1", "1.2.3.4, 16909060", "10.0.0.1");
        row("10.0.0.1", "[2001:db8::1]:80", "2001:db8::1");
        row("10.0.0.1", "2001:db8::1", "2001:db8::1");
        row("2001:db8:ffff::1", "1.2.3.4", "1.2.3.4");
        row("::ffff:10.0.0.1", "1.2.3.4", "1.2.3.4");
        row("10.0.0.1", "::ffff:1.2.3.4", "1.2.3.4");
        row("::ffff:203.0.113.9", "1.2.3.4", "203.0.113.9");
        row("10.0.0.7", "10.0.0.8, 10.0.0.9", "10.0.0.8");
        row("11.0.0.1", "1.2.3.4", "11.0.0.1");
    }
    void believesOnlyTrustedProxies()
    {
        QFETCH(const QByteArray, peer);
        QFETCH(const QByteArray, forwarded);
        QFETCH(const QByteArray, client);
        const ClientKeys keys(
            {QHostAddress::parseSubnet(u"10.0.0.0/8"_s), QHostAddress::parseSubnet(u"2001:db8:ffff::1"_s)});
        QCOMPARE(keys.keyFor(address(peer.constData()), forwarded), keys.keyFor(address(client.constData())));
    }

    void takesANetworkOfIpv6AsOne()
    {
        const ClientKeys keys({});
        QCOMPARE(keys.keyFor(address("2001:db8:1:2:3:4:5:6")), keys.keyFor(address("2001:db8:1:2::1")));
        QVERIFY(keys.keyFor(address("2001:db8:1:2::1")) != keys.keyFor(address("2001:db8:1:3::1")));
        QVERIFY(keys.keyFor(address("1.2.3.4")) != keys.keyFor(address("1.2.3.5")));
    }

    void keysSayNothingAndChangeWithEachStart()
    {
        const ClientKeys one({});
        const ClientKeys other({});
        QCOMPARE(one.keyFor(address("1.2.3.4")), one.keyFor(address("1.2.3.4")));
        QVERIFY(one.keyFor(address("1.2.3.4")) != other.keyFor(address("1.2.3.4")));
        QCOMPARE(one.keyFor(address("1.2.3.4")).size(), 16);
    }

    void countsNeitherThisComputerNorProxies()
    {
        const ClientKeys keys({QHostAddress::parseSubnet(u"10.0.0.0/8"_s)});
        QVERIFY(keys.isExempt(address("127.0.0.1")) && keys.isExempt(address("::1"))
                && keys.isExempt(address("10.1.2.3")) && keys.isExempt(address("::ffff:127.0.0.1")));
        QVERIFY(!keys.isExempt(address("192.168.0.1")));
    }
};

GUESTWRIGHT_TEST(tst_clientkey, ClientKeyTest)
#include "tst_clientkey.moc"
