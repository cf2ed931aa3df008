#include "app/redemption/site.h"
#include "models/publication/keyrepository.h"
#include "tests/app/redemption/rawclient.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n";
}

QByteArray withKey(const QByteArray &key)
{
    return "Authorization: Bearer " + key + "\r\n";
}

void say(const Request &request, const Context &context, Reply reply)
{
    reply({.status = 200, .headers = {}, .body = request.path + ' ' + context.site.publicUrl.toUtf8()});
}

} // namespace

class SiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void init() { m_place = std::make_unique<test::TestPlace>(); }
    void cleanup() { m_place.reset(); }

    void servesVisitorsAndManagersApart()
    {
        const auto site = start();
        QCOMPARE(test::ask(site->port(), get("/healthz")).status, 200);
        QCOMPARE(test::ask(site->adminPort(), get("/healthz")).status, 200);
        QCOMPARE(test::ask(site->port(), get("/i/x")).body, "/i/x https://invites.example.org");
        QCOMPARE(test::ask(site->port(), get("/api/v1/changes")).status, 404);
        QCOMPARE(test::ask(site->adminPort(), get("/i/x", withKey(key()))).status, 404);
    }

    void asksManagersForAKey()
    {
        const auto site = start();
        const QByteArray good = key();
        const auto status = [&site](const QByteArray &fields) {
            return test::ask(site->adminPort(), get("/api/v1/changes", fields)).status;
        };
        QCOMPARE(status({}), 401);
        QCOMPARE(status(withKey("wrong")), 401);
        QCOMPARE(status("Authorization: Basic " + good + "\r\n"), 401);
        QCOMPARE(status("Authorization: " + good + "\r\n"), 401);
        QCOMPARE(status(withKey(good)), 200);
        QCOMPARE(status("authorization: bearer  " + good + "\r\n"), 200);
        const auto db = Database::open(m_place->location(), Database::Access::ReadWrite);
        VERIFY_RESULT(db);
        QTRY_VERIFY_WITH_TIMEOUT(KeyRepository(**db).list()->first().lastUsedAt, 60'000);
        VERIFY_RESULT(KeyRepository(**db).revoke(u"laptop"_s, systemNow()));
        QCOMPARE(status(withKey(good)), 401);
    }

    void stopsListeningToWhoeverGuessesKeys()
    {
        const auto site = start();
        const QByteArray good = key();
        test::RawResponse last;
        int refused = 0;
        for (int i = 0; i < 15; ++i) {
            last = test::ask(site->adminPort(), get("/api/v1/changes", withKey("guess" + QByteArray::number(i))));
            refused += last.status == 401 ? 1 : 0;
        }
        QCOMPARE(refused, 10);
        QCOMPARE(last.status, 429);
        QVERIFY(last.header("Retry-After").toInt() > 0);
        QCOMPARE(test::ask(site->adminPort(), get("/api/v1/changes", withKey(good))).status, 429);
    }

    void keepsWhatItIsOverARestart()
    {
        const SiteSettings first = start()->settings();
        const SiteSettings second = start()->settings();
        QCOMPARE(first.epoch, second.epoch);
        QCOMPARE(first.nonceKey, second.nonceKey);
        QCOMPARE(first.nonceKey.size(), 32);
    }

    void refusesWhatCannotWork_data()
    {
        QTest::addColumn<QString>("publicUrl");
        QTest::addColumn<QString>("admin");
        const QString good = u"https://invites.example.org"_s;
        QTest::newRow("management for everybody") << good << u"0.0.0.0:0"_s;
        QTest::newRow("management in a network") << good << u"192.168.1.1:0"_s;
        QTest::newRow("management for everybody in IPv6") << good << u"[::]:0"_s;
        QTest::newRow("no address") << u""_s << u"127.0.0.1:0"_s;
        QTest::newRow("no scheme") << u"invites.example.org"_s << u"127.0.0.1:0"_s;
        QTest::newRow("another scheme") << u"ftp://invites.example.org"_s << u"127.0.0.1:0"_s;
        QTest::newRow("a query") << u"https://invites.example.org/?a"_s << u"127.0.0.1:0"_s;
        QTest::newRow("a user") << u"https://me@invites.example.org"_s << u"127.0.0.1:0"_s;
    }
    void refusesWhatCannotWork()
    {
        QFETCH(const QString, publicUrl);
        QFETCH(const QString, admin);
        SiteOptions options = this->options();
        options.publicUrl = publicUrl;
        options.admin = *Endpoint::parse(admin);
        const auto site = Site::start(options);
        QVERIFY(!site);
        QCOMPARE(site.error().kind, Error::Kind::Invalid);
    }

    void takesThePublicAddressAsItIs_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("kept");
        QTest::newRow("slash at the end") << u"https://a.example/"_s << u"https://a.example"_s;
        QTest::newRow("port") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("folder") << u"https://a.example/gifts/"_s << u"https://a.example/gifts"_s;
        QTest::newRow("other letters") << u"https://bücher.example"_s << u"https://xn--bcher-kva.example"_s;
    }
    void takesThePublicAddressAsItIs()
    {
        QFETCH(const QString, given);
        SiteOptions options = this->options();
        options.publicUrl = given;
        const auto site = Site::start(options);
        VERIFY_RESULT(site);
        QTEST((*site)->settings().publicUrl, "kept");
    }

    void readsAddressesToListenOn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        for (const char *good : {"127.0.0.1:8080", "0.0.0.0:80", "[::1]:8080", "[::]:0", "localhost:80"}) {
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        }
        for (const char *bad : {"", "8080", ":8080", "127.0.0.1", "127.0.0.1:", "127.0.0.1:x", "127.0.0.1:65536",
                                "::1:80", "example.org:80", "[127.0.0.1]:80", "127.0.0.1:-1"}) {
            QTest::newRow(bad) << QString::fromLatin1(bad) << false;
        }
    }
    void readsAddressesToListenOn()
    {
        QFETCH(const QString, text);
        QTEST(Endpoint::parse(text).has_value(), "isGood");
    }

private:
    [[nodiscard]] SiteOptions options() const
    {
        return {.publication = m_place->location(),
                .publicUrl = u"https://invites.example.org"_s,
                .admin = Endpoint(),
                .pages = say,
                .management = say};
    }
    [[nodiscard]] std::unique_ptr<Site> start() const
    {
        auto site = Site::start(options());
        if (!site) {
            qFatal("%s", qPrintable(site.error().message));
        }
        return std::move(*site);
    }
    [[nodiscard]] QByteArray key() const
    {
        const auto db = Database::open(m_place->location(), Database::Access::ReadWrite);
        return db ? KeyRepository(**db).add(u"laptop"_s, ApiKey::Scope::Admin, systemNow())->toLatin1() : QByteArray();
    }

    std::unique_ptr<test::TestPlace> m_place;
};

GUESTWRIGHT_TEST(tst_site, SiteTest)
#include "tst_site.moc"
