#include "app/redemption/site.h"
#include "models/core/token.h"
#include "models/publication/keyrepository.h"
#include "models/store/query.h"
#include "tests/app/redemption/badrequests.h"
#include "tests/app/redemption/guestlist.h"
#include "tests/app/redemption/rawclient.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr Instant answerTime = fromMsecs(1'800'000'000'000);

/// What only somebody who looks for a way in would like to read.
QByteArray leakIn(const test::RawResponse &response)
{
    static const QList<QByteArray> statements{"SELECT ", "INSERT ", "UPDATE ", "DELETE ", "CREATE ", "WHERE "};
    static const QList<QByteArray> words{"sqlite",    "postgres",       "qsql",        "psql",       "no such table",
                                         "no such c", "does not exist", "relation \"", "constraint", "/tmp/",
                                         "/usr/",     "/home/",         ".cpp",        "std::",      "boost",
                                         "beast",     "exception",      "terminate",   "traceback",  "x-powered-by"};
    for (const QByteArray &statement : statements) {
        if (response.body.contains(statement)) {
            return statement;
        }
    }
    const QByteArray said = (response.head + response.body).toLower();
    for (const QByteArray &word : words) {
        if (said.contains(word)) {
            return word;
        }
    }
    return said.contains(GUESTWRIGHT_VERSION) ? QByteArray("the version") : QByteArray();
}

/// The same, and whatever should hold for every answer. Some pages say otherwise on purpose.
QByteArray wrongIn(const QByteArray &asked, const test::RawResponse &response)
{
    const bool isVideo = asked.contains("/video");
    const bool isKept = response.header("Cache-Control").startsWith("public, ");
    const bool isOpen = response.header("Cross-Origin-Resource-Policy") == "cross-origin" && asked.contains("/p/");
    const QByteArray missing = test::missingIn(response);
    const bool isExpected = missing.isEmpty() || (isVideo && missing == "Content-Security-Policy")
        || (isKept && missing == "Cache-Control" && !asked.contains("POST"))
        || (isOpen && missing == "Cross-Origin-Resource-Policy")
        || (missing == "Content-Type" && response.header("Content-Type").startsWith("image/"));
    if (isExpected && response.status == 405 && response.header("Allow").isEmpty()) {
        return "Allow"; // RFC 9110, 15.5.6
    }
    return isExpected ? leakIn(response) : missing;
}

QByteArray requestOf(const QByteArray &method, const QByteArray &path, const QByteArray &fields)
{
    const bool hasBody = method == "POST" || method == "PUT" || method == "PATCH";
    return method + ' ' + path + " HTTP/1.1\r\nHost: x\r\n" + fields
        + (hasBody ? "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\nnonce=abc"
                   : QByteArray("\r\n"));
}

} // namespace

/// What holds whatever is asked, and whether or not the database can be read (reliability M7, N1, N2, N3).
class EveryAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_place = std::make_unique<test::TestPlace>();
        m_guests = std::make_unique<test::GuestList>(m_place->location(), 8);
        change({u"UPDATE invites SET revoked_at = 1 WHERE id = 2"_s,
                u"UPDATE invites SET expires_at = 1 WHERE id = 3"_s,
                u"UPDATE invites SET deleted_at = 1 WHERE id = 4"_s, u"UPDATE invites SET used_at = 1 WHERE id = 5"_s,
                u"UPDATE invites SET declined_at = 1 WHERE id = 6"_s});
        auto site = Site::start({.publication = m_place->location(),
                                 .publicUrl = u"https://invites.example.org"_s,
                                 .admin = Endpoint(),
                                 .clock = [] { return answerTime; }});
        VERIFY_RESULT(site);
        m_site = std::move(*site);
    }

    void cleanup()
    {
        m_site.reset();
        m_guests.reset();
        m_place.reset();
    }

    void saysWhatHoldsForAllAndNothingOfItself()
    {
        const QByteArray key = keyOf(u"laptop"_s, ApiKey::Scope::Admin);
        int asked = crawl(key);
        for (const test::BadRequest &bad : test::badRequests()) {
            for (const quint16 port : {m_site->port(), m_site->adminPort()}) {
                QCOMPARE(wrongIn("GET", test::ask(port, bad.bytes)), QByteArray());
                ++asked;
            }
        }
        // And where everything that is asked of the database fails.
        change({u"ALTER TABLE invites RENAME TO invites_gone"_s, u"ALTER TABLE changes RENAME TO changes_gone"_s,
                u"ALTER TABLE campaigns RENAME TO campaigns_gone"_s, u"ALTER TABLE orders RENAME TO orders_gone"_s});
        asked += crawl(key);
        const test::RawResponse broken =
            test::ask(m_site->port(), test::getRequest("/i/" + m_guests->tokens().first()));
        QCOMPARE(broken.status, 500); // so it did fail
        QVERIFY(asked >= 1000);
    }

    void formsOfOtherSitesDoNothing_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<bool>("isRefused");
        const QByteArray ours = "Origin: https://invites.example.org\r\n";
        QTest::newRow("another site") << QByteArray("Sec-Fetch-Site: cross-site\r\n") << true;
        QTest::newRow("a neighbour") << QByteArray("Sec-Fetch-Site: same-site\r\n") << true;
        QTest::newRow("another site with our origin") << "Sec-Fetch-Site: cross-site\r\n" + ours << true;
        QTest::newRow("another origin") << QByteArray("Origin: https://evil.example\r\n") << true;
        QTest::newRow("our name in another")
            << QByteArray("Origin: https://invites.example.org.evil.example\r\n") << true;
        QTest::newRow("our name without TLS") << QByteArray("Origin: http://invites.example.org\r\n") << true;
        QTest::newRow("another port") << QByteArray("Origin: https://invites.example.org:8443\r\n") << true;
        QTest::newRow("no origin") << QByteArray("Origin: file://\r\n") << true;
        QTest::newRow("our own page") << "Sec-Fetch-Site: same-origin\r\n" + ours << false;
        QTest::newRow("our own page, older") << ours << false;
        QTest::newRow("a browser that tells no origin") << QByteArray("Origin: null\r\n") << false;
        QTest::newRow("typed by hand") << QByteArray("Sec-Fetch-Site: none\r\n") << false;
        QTest::newRow("tried on this computer") << QByteArray("Origin: http://x\r\n") << false;
        QTest::newRow("nothing said") << QByteArray() << false;
    }
    void formsOfOtherSitesDoNothing()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const bool, isRefused);
        const QByteArray link = "/i/" + m_guests->tokens().first();
        for (const char *form : {"/redeem", "/address", "/code", "/code/again", "/ask", "/decline"}) {
            const int status = test::ask(m_site->port(), test::formRequest(link + form, "nonce=x", fields)).status;
            QCOMPARE(status == 403, isRefused);
        }
        // One that somebody filled in, sent from there.
        QByteArray order = m_guests->order(m_guests->tokens().first(), answerTime - std::chrono::seconds(30));
        order.replace("Host: x\r\n", "Host: x\r\n" + fields);
        QCOMPARE(test::ask(m_site->port(), order).status, isRefused ? 403 : 303);
    }

    void managersAreKnownByTheirKeyAlone()
    {
        const QByteArray key = keyOf(u"laptop"_s, ApiKey::Scope::Admin);
        const QByteArray protocol = "Guestwright-Protocol: 1\r\n";
        for (const QByteArray &fields :
             {QByteArray(), "Cookie: key=" + key + "\r\n", "Authorization: Basic " + key.toBase64() + "\r\n",
              "X-Api-Key: " + key + "\r\n"}) {
            for (const QByteArray &method : {QByteArray("GET"), QByteArray("OPTIONS")}) {
                const test::RawResponse answer = test::ask(m_site->adminPort(),
                                                           requestOf(method, "/api/v1/changes?after=0",
                                                                     protocol + fields
                                                                         + "Origin: https://evil.example\r\n"
                                                                           "Access-Control-Request-Method: POST\r\n"));
                QVERIFY(answer.status == 401 || answer.status == 429);
                QVERIFY(!answer.head.toLower().contains("access-control"));
                QVERIFY(!answer.head.toLower().contains("set-cookie"));
            }
        }
    }

    void managersSendJsonAndNothingElse()
    {
        const QByteArray fields =
            "Guestwright-Protocol: 1\r\nAuthorization: Bearer " + keyOf(u"laptop"_s, ApiKey::Scope::Admin) + "\r\n";
        const QByteArray session = R"({"replica":"r","sequence":0,"epoch":"","pulled_sequence":0})";
        const auto statusOf = [&](const QByteArray &type) {
            return test::ask(m_site->adminPort(),
                             "POST /api/v1/session HTTP/1.1\r\nHost: x\r\n" + fields + type
                                 + "Content-Length: " + QByteArray::number(session.size()) + "\r\n\r\n" + session)
                .status;
        };
        QCOMPARE(statusOf("Content-Type: text/plain\r\n"), 400);
        QCOMPARE(statusOf("Content-Type: application/x-www-form-urlencoded\r\n"), 400);
        QCOMPARE(statusOf({}), 400);
        QCOMPARE(statusOf("Content-Type: application/json\r\n"), 200);
    }

    void aKeyAllowsWhatItsScopeSaysAndNoMore()
    {
        using Scope = ApiKey::Scope;
        const QMap<Scope, QByteArray> keys{{Scope::Read, keyOf(u"reader"_s, Scope::Read)},
                                           {Scope::Send, keyOf(u"sender"_s, Scope::Send)},
                                           {Scope::Admin, keyOf(u"admin"_s, Scope::Admin)}};
        QVERIFY(managementRoutes().size() >= 7);
        for (const ManagementRoute &route : managementRoutes()) {
            const QByteArray method = route.method == Request::Method::Get ? "GET"
                : route.method == Request::Method::Put                     ? "PUT"
                                                                           : "POST";
            const QByteArray path = QByteArray(route.path).replace("*", "abc");
            const auto statusFor = [&](const QByteArray &key) {
                return test::ask(
                           m_site->adminPort(),
                           requestOf(method, path, "Guestwright-Protocol: 1\r\nAuthorization: Bearer " + key + "\r\n"))
                    .status;
            };
            for (const Scope scope : keys.keys()) {
                QCOMPARE(statusFor(keys[scope]) == 403, scope < route.scope);
            }
            // What the key may not do with another verb it may not do at all.
            const QByteArray other =
                requestOf(method == "GET" ? "PUT" : "GET", path,
                          "Guestwright-Protocol: 1\r\nAuthorization: Bearer " + keys[Scope::Admin] + "\r\n");
            QCOMPARE(test::ask(m_site->adminPort(), other).status, 405);
        }
        const auto db = Database::open(m_place->location(), Database::Access::ReadWrite);
        VERIFY_RESULT(db);
        VERIFY_RESULT(KeyRepository(**db).revoke(u"admin"_s, answerTime));
        QCOMPARE(test::ask(m_site->adminPort(),
                           requestOf("GET", "/api/v1/counts",
                                     "Guestwright-Protocol: 1\r\nAuthorization: Bearer " + keys[Scope::Admin] + "\r\n"))
                     .status,
                 401);
    }

private:
    void change(const QStringList &statements)
    {
        const auto db = Database::open(m_place->location(), Database::Access::ReadWrite);
        VERIFY_RESULT(db);
        for (const QString &statement : statements) {
            VERIFY_RESULT(exec(**db, statement));
        }
    }

    QByteArray keyOf(const QString &name, ApiKey::Scope scope)
    {
        const auto db = Database::open(m_place->location(), Database::Access::ReadWrite);
        return db ? KeyRepository(**db).add(name, scope, answerTime)->toLatin1() : QByteArray();
    }

    [[nodiscard]] QList<QByteArray> paths() const
    {
        QList<QByteArray> all{"/",
                              "/nowhere",
                              "/healthz",
                              "/favicon.ico",
                              "/robots.txt",
                              "/style.css",
                              "/privacy",
                              "/r/unknown",
                              "/u/abc",
                              "/p/abc.gif",
                              "/v/abc.gif",
                              "/i/",
                              "/i/unknown",
                              "/c/campaign/theme.css",
                              "/c/x/theme.css",
                              "/img/chevron.svg",
                              "/img/" + QByteArray(64, 'a')};
        for (const QByteArray &token : m_guests->tokens().first(6)) {
            for (const char *page : {"", "/items", "/checkout?choice=mug%3ASage", "/redeem", "/decline", "/ask",
                                     "/video", "/more", "/code"}) {
                all.append("/i/" + token + page);
            }
        }
        return all;
    }

    /// Asks for everything in every way; how often.
    int crawl(const QByteArray &key)
    {
        const QByteArray allowed = "Guestwright-Protocol: 1\r\nAuthorization: Bearer " + key + "\r\n";
        int asked = 0;
        for (const QByteArray &method : {QByteArray("GET"), QByteArray("HEAD"), QByteArray("POST"), QByteArray("PUT"),
                                         QByteArray("DELETE"), QByteArray("OPTIONS"), QByteArray("TRACE")}) {
            for (const QByteArray &path : paths()) {
                asked += isSound(m_site->port(), requestOf(method, path, {}), method) ? 1 : 0;
            }
            for (const ManagementRoute &route : managementRoutes()) {
                const QByteArray path = QByteArray(route.path).replace("*", "abc");
                asked += isSound(m_site->adminPort(), requestOf(method, path, allowed), method) ? 1 : 0;
                asked += isSound(m_site->adminPort(), requestOf(method, path, "Authorization: Bearer " + key + "\r\n"),
                                 method)
                    ? 1
                    : 0;
            }
        }
        return asked;
    }

    static bool isSound(quint16 port, const QByteArray &request, const QByteArray &method)
    {
        test::RawClient client(port);
        client.send(request);
        const test::RawResponse response = client.read(method != "HEAD");
        const QByteArray wrong = response.status == 0 ? QByteArray("no answer") : wrongIn(request, response);
        if (!wrong.isEmpty()) {
            QTest::qFail((wrong + " in the answer to " + request + ":\n" + response.head).constData(), __FILE__,
                         __LINE__);
        }
        return wrong.isEmpty();
    }

    std::unique_ptr<test::TestPlace> m_place;
    std::unique_ptr<test::GuestList> m_guests;
    std::unique_ptr<Site> m_site;
};

GUESTWRIGHT_TEST(tst_everyanswer, EveryAnswerTest)
#include "tst_everyanswer.moc"
