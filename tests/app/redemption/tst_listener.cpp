#include "app/redemption/gatheredwriter.h"
#include "app/redemption/limits.h"
#include "app/redemption/listener.h"
#include "models/publication/publicationstore.h"
#include "tests/app/redemption/badrequests.h"
#include "tests/app/redemption/listeningserver.h"
#include "tests/app/redemption/rawclient.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QSemaphore>
#include <QTest>

#include <stdexcept>
#include <thread>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::RawClient;
using test::RawResponse;

namespace {

const QByteArray getRoot = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
}

QByteArray post(const QByteArray &fields, const QByteArray &body)
{
    return "POST / HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n" + body;
}

/// What came, as a handler saw it.
void echo(const Request &request, const Context &, Reply reply)
{
    reply({.status = 200, .headers = {}, .body = request.path + '|' + request.query + '|' + request.body});
}

ListenerOptions impatient()
{
    constexpr milliseconds soon(300);
    ListenerOptions options;
    options.deadlines = {.idle = soon, .head = soon, .body = soon, .write = soon, .bytesASecond = 1 << 30};
    return options;
}

} // namespace

class ListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhatIsAsked()
    {
        test::ListeningServer server(echo);
        QCOMPARE(test::ask(server.port(), get("/a%20b?c=d")).body, "/a b|c=d|");
        QCOMPARE(test::ask(server.port(), post("Content-Length: 3\r\n", "x=y")).body, "/||x=y");
    }

    void answersHeadLikeGetWithoutBody()
    {
        test::ListeningServer server(echo);
        const RawResponse body = test::ask(server.port(), getRoot);
        RawClient client(server.port());
        client.send("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n" + getRoot);
        const RawResponse head = client.read(false);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("Content-Length"), QByteArray::number(body.body.size()));
        QCOMPARE(client.read().body, body.body); // so nothing stood between the two
    }

    void answersManyRequestsOfOneConnectionInOrder()
    {
        test::ListeningServer server(echo);
        RawClient client(server.port());
        QByteArray all;
        for (int i = 0; i < 50; ++i) {
            all += i % 2 ? get("/" + QByteArray::number(i)) : post("Content-Length: 2\r\n", QByteArray::number(i + 10));
        }
        client.send(all);
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(client.read().body,
                     i % 2 ? "/" + QByteArray::number(i) + "||" : "/||" + QByteArray::number(i + 10));
        }
    }

    void saysGoodbyeWhereItIsWanted()
    {
        test::ListeningServer server(echo);
        for (const QByteArray &request : {QByteArray("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
                                          QByteArray("GET / HTTP/1.0\r\n\r\n")}) {
            RawClient client(server.port());
            client.send(request);
            const RawResponse response = client.read();
            QCOMPARE(response.status, 200);
            QCOMPARE(response.header("Connection"), "close");
            QVERIFY(client.isClosed());
        }
    }

    void refusesWhatIsMalformedAndHangsUp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        for (const test::BadRequest &bad : test::badRequests()) {
            QTest::newRow(bad.name) << bad.bytes << bad.status;
        }
    }
    void refusesWhatIsMalformedAndHangsUp()
    {
        QFETCH(const QByteArray, bytes);
        static test::ListeningServer server(
            [](const Request &, const Context &, Reply reply) { reply({.status = 200}); });
        RawClient client(server.port());
        client.send(bytes + get("/smuggled"));
        const RawResponse response = client.read();
        QTEST(response.status, "status");
        QCOMPARE(response.header("Connection"), "close");
        QCOMPARE(test::missingIn(response), QByteArray());
        QCOMPARE(client.readToEnd(), QByteArray()); // what stood behind it was not answered
    }

    void readsBodiesInChunks_data()
    {
        QTest::addColumn<QByteArray>("chunks");
        QTest::addColumn<QByteArray>("body"); // null: refused
        const auto refused = QByteArray();
        QTest::newRow("two") << QByteArray("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n") << QByteArray("abcde");
        QTest::newRow("none") << QByteArray("0\r\n\r\n") << QByteArray("");
        QTest::newRow("many zeros at the end") << QByteArray("1\r\na\r\n000\r\n\r\n") << QByteArray("a");
        QTest::newRow("capitals") << QByteArray("A\r\n0123456789\r\n0\r\n\r\n") << QByteArray("0123456789");
        QTest::newRow("extension") << QByteArray("1;a=b\r\nx\r\n0\r\n\r\n") << QByteArray("x");
        QTest::newRow("trailer") << QByteArray("1\r\nx\r\n0\r\nA: b\r\n\r\n") << QByteArray("x");
        QTest::newRow("no size") << QByteArray("\r\nx\r\n0\r\n\r\n") << refused;
        QTest::newRow("size in words") << QByteArray("x\r\nx\r\n0\r\n\r\n") << refused;
        QTest::newRow("negative size") << QByteArray("-1\r\nx\r\n0\r\n\r\n") << refused;
        QTest::newRow("size with a plus") << QByteArray("+1\r\nx\r\n0\r\n\r\n") << refused;
        QTest::newRow("size with 0x") << QByteArray("0x1\r\nx\r\n0\r\n\r\n") << refused;
        QTest::newRow("size with an underscore") << QByteArray("1_0\r\nx\r\n0\r\n\r\n") << refused;
        QTest::newRow("size behind a blank") << QByteArray(" 1\r\nx\r\n0\r\n\r\n") << refused;
        QTest::newRow("size that overflows") << QByteArray("10000000000000001\r\nx\r\n0\r\n\r\n") << refused;
        QTest::newRow("bare LF behind the size") << QByteArray("1\nx\r\n0\r\n\r\n") << refused;
        QTest::newRow("bare CR behind the size") << QByteArray("1\rx\r\n0\r\n\r\n") << refused;
        QTest::newRow("bare LF in an extension") << QByteArray("1;a\nb\r\nx\r\n0\r\n\r\n") << refused;
        QTest::newRow("data longer than said") << QByteArray("1\r\nxy\r\n0\r\n\r\n") << refused;
        QTest::newRow("bare LF behind data") << QByteArray("1\r\nx\n0\r\n\r\n") << refused;
        QTest::newRow("nothing behind data") << QByteArray("1\r\nx0\r\n\r\n") << refused;
        QTest::newRow("NUL in a size") << QByteArray("1\0\r\nx\r\n0\r\n\r\n", 12) << refused;
        QTest::newRow("trailer with a blank before the colon") << QByteArray("0\r\nA : b\r\n\r\n") << refused;
    }
    void readsBodiesInChunks()
    {
        QFETCH(const QByteArray, chunks);
        QFETCH(const QByteArray, body);
        static test::ListeningServer server(echo);
        RawClient client(server.port());
        client.send(post("Transfer-Encoding: chunked\r\n", chunks) + get("/smuggled"));
        const RawResponse response = client.read();
        QCOMPARE(response.status, body.isNull() ? 400 : 200);
        if (body.isNull()) {
            QCOMPARE(client.readToEnd(), QByteArray());
        } else {
            QCOMPARE(response.body, "/||" + body);
            QCOMPARE(client.read().body, "/smuggled||");
        }
    }

    void refusesBodiesThatAreTooLargeBeforeTheyCome()
    {
        test::ListeningServer server(echo);
        RawClient announced(server.port());
        announced.send(post("Content-Length: 300000000\r\n", {}));
        QCOMPARE(announced.read().status, 413);
        RawClient expecting(server.port());
        expecting.send(post("Content-Length: 300000000\r\nExpect: 100-continue\r\n", {}));
        QCOMPARE(expecting.read().status, 413);
        RawClient chunked(server.port());
        chunked.send(post("Transfer-Encoding: chunked\r\n", "20000\r\n" + QByteArray(0x11000, 'a')));
        QCOMPARE(chunked.read().status, 413);
        RawClient fitting(server.port());
        fitting.send(post("Content-Length: 65536\r\n", QByteArray(65536, 'a')));
        QCOMPARE(fitting.read().body.size(), 65536 + 3);
    }

    void saysThatABodyMayCome()
    {
        test::ListeningServer server(echo);
        RawClient client(server.port());
        client.send(post("Content-Length: 3\r\nExpect: 100-continue\r\n", {}));
        QCOMPARE(client.read().status, 100);
        client.send("abc");
        QCOMPARE(client.read().body, "/||abc");
    }

    void asksTheGateBeforeABodyComes()
    {
        test::ListeningServer server(echo, {}, [](const Request &request, const Context &) -> std::optional<Response> {
            return request.header("authorization") == "me" ? std::nullopt : std::optional(plainResponse(401));
        });
        RawClient stranger(server.port());
        stranger.send(post("Content-Length: 60000\r\n", {}));
        QCOMPARE(stranger.read().status, 401);
        RawClient known(server.port());
        known.send(post("Authorization: me\r\nContent-Length: 3\r\n", "abc"));
        QCOMPARE(known.read().status, 200);
    }

    void givesEveryResponseTheHeadersOfAll_data()
    {
        QTest::addColumn<int>("status");
        for (int status = 200; status < 600; ++status) {
            if (!reasonPhrase(status).isEmpty()) {
                QTest::addRow("%d", status) << status;
            }
        }
    }
    void givesEveryResponseTheHeadersOfAll()
    {
        QFETCH(const int, status);
        static test::ListeningServer server(
            [](const Request &request, const Context &, Reply reply) { reply(plainResponse(request.query.toInt())); });
        for (const QByteArray &method :
             {QByteArray("GET"), QByteArray("HEAD"), QByteArray("POST"), QByteArray("TRACE")}) {
            RawClient client(server.port());
            client.send(method + " /?" + QByteArray::number(status) + " HTTP/1.1\r\nHost: x\r\n\r\n");
            const RawResponse response = client.read(method != "HEAD" && status != 204 && status != 304);
            QCOMPARE(response.status, status);
            QCOMPARE(test::missingIn(response), QByteArray());
        }
    }

    void letsAHandlerSayOtherwise()
    {
        test::ListeningServer server([](const Request &, const Context &, Reply reply) {
            reply({.status = 200,
                   .headers = {{"Cache-Control", "max-age=60"}, {"content-security-policy", "default-src 'self'"}},
                   .body = "a"});
        });
        const RawResponse response = test::ask(server.port(), getRoot);
        QCOMPARE(response.header("Cache-Control"), "max-age=60");
        QCOMPARE(response.head.toLower().count("content-security-policy"), 1);
    }

    void sendsNoHeaderThatEndsEarly()
    {
        test::ListeningServer server([](const Request &request, const Context &, Reply reply) {
            reply({.status = 303, .headers = {{"Location", request.query == "a" ? "/a\r\nSet-Cookie: b" : "/b"}}});
        });
        const RawResponse split = test::ask(server.port(), get("/?a"));
        QCOMPARE(split.status, 500);
        QVERIFY(!split.head.contains("Set-Cookie"));
        QCOMPARE(test::ask(server.port(), get("/?b")).header("Location"), "/b");
    }

    void outlivesItsHandlers()
    {
        test::ListeningServer server([](const Request &request, const Context &, Reply reply) {
            if (request.path == "/throw") {
                throw std::runtime_error("secret words");
            }
            if (request.path == "/odd") {
                throw 7;
            }
            if (request.path == "/twice") {
                reply({.status = 200, .headers = {}, .body = "first"});
                reply({.status = 200, .headers = {}, .body = "second"});
            }
            if (request.path == "/unheard") {
                reply({.status = 799});
            }
        });
        RawClient client(server.port());
        client.send(get("/throw") + get("/odd") + get("/twice") + get("/silent") + get("/unheard"));
        const RawResponse thrown = client.read();
        QCOMPARE(thrown.status, 500);
        QVERIFY(!thrown.body.contains("secret"));
        QCOMPARE(client.read().status, 500);
        QCOMPARE(client.read().body, "first");
        QCOMPARE(client.read().status, 500);
        QCOMPARE(client.read().status, 500);
    }

    void hangsUpOnWhoeverIsSlow_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("drop");
        QTest::newRow("head") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n") << QByteArray("a");
        QTest::newRow("body") << post("Content-Length: 60000\r\n", {}) << QByteArray("a");
        QTest::newRow("chunks") << post("Transfer-Encoding: chunked\r\n", {}) << QByteArray("1\r\na\r\n");
        QTest::newRow("head of a second request") << getRoot + "GET / HTTP/1.1\r\n" << QByteArray("a");
    }
    void hangsUpOnWhoeverIsSlow()
    {
        QFETCH(const QByteArray, begin);
        QFETCH(const QByteArray, drop);
        test::ListeningServer server(echo, impatient());
        RawClient client(server.port());
        client.send(begin);
        // A deadline that began again with each byte would never end this.
        int drops = 0;
        while (drops < 5000 && client.sendIfOpen(drop)) {
            QTest::qSleep(20);
            client.socket().waitForReadyRead(0);
            ++drops;
        }
        QVERIFY(drops < 5000);
    }

    void hangsUpOnWhoeverSaysNothing()
    {
        test::ListeningServer server(echo, impatient());
        RawClient silent(server.port());
        QVERIFY(silent.isClosed());
        RawClient idle(server.port());
        idle.send(getRoot);
        QVERIFY(idle.isClosed());
    }

    void hangsUpOnWhoeverDoesNotRead()
    {
        constexpr qsizetype size = 64 * 1024 * 1024; // more than any socket holds by itself
        test::ListeningServer server(
            [](const Request &, const Context &, Reply reply) {
                reply({.status = 200, .headers = {}, .body = QByteArray(size, 'a')});
            },
            impatient());
        RawClient client(server.port());
        client.socket().setReadBufferSize(1024);
        client.send(getRoot);
        QTRY_COMPARE_WITH_TIMEOUT(server.listener().connections(), std::size_t(1), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(server.listener().connections(), std::size_t(0), 60'000);
        client.socket().setReadBufferSize(0);
        QVERIFY(client.readToEnd().size() < size);
    }

    void whoKeepsItWaitingLongestGivesUpAPlace()
    {
        ListenerOptions options;
        options.connections = 3;
        test::ListeningServer server(echo, options);
        RawClient first(server.port());
        first.send("GET / HTTP/1.1\r\n");
        RawClient second(server.port());
        second.send(getRoot);
        QCOMPARE(second.read().status, 200);
        RawClient third(server.port());
        third.send(getRoot);
        QCOMPARE(third.read().status, 200);
        // By now all three were taken, the first before the others.
        RawClient fourth(server.port());
        fourth.send(getRoot);
        QCOMPARE(fourth.read().status, 200);
        QVERIFY(first.isClosed());
        third.send(getRoot);
        QCOMPARE(third.read().status, 200);
    }

    void answersWhatWasBegunBeforeItEnds()
    {
        QSemaphore begun;
        Reply held;
        test::ListeningServer server([&](const Request &, const Context &, Reply reply) {
            held = std::move(reply);
            begun.release();
        });
        RawClient client(server.port());
        client.send(getRoot);
        begun.acquire();
        RawClient idle(server.port());
        QSemaphore finished;
        std::thread ending([&] {
            server.listener().finish(std::chrono::minutes(5));
            finished.release();
        });
        QVERIFY(idle.isClosed()); // so the end has begun
        QVERIFY(!finished.tryAcquire());
        held({.status = 200, .headers = {}, .body = "done"});
        held = {};
        const RawResponse response = client.read();
        ending.join();
        QCOMPARE(response.body, "done");
        QCOMPARE(response.header("Connection"), "close");
        QTcpSocket late;
        late.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        QVERIFY(!late.waitForConnected(5000));
    }

    void endsWithConnectionsOpen()
    {
        auto server = std::make_unique<test::ListeningServer>(echo);
        RawClient idle(server->port());
        RawClient half(server->port());
        half.send("GET / HT");
        RawClient sending(server->port());
        sending.send(post("Content-Length: 100\r\n", "abc"));
        QCOMPARE(test::ask(server->port(), getRoot).status, 200);
        server.reset();
        QVERIFY(idle.isClosed() && half.isClosed() && sending.isClosed());
    }

    void saysWhyItCannotListen()
    {
        test::ListeningServer server(echo);
        ListenerOptions options;
        options.port = server.port();
        QTemporaryDir folder;
        const Location place{.path = folder.filePath(u"p.db"_s)};
        VERIFY_RESULT(preparePublication(place));
        auto writer = GatheredWriter::start(place, {});
        VERIFY_RESULT(writer);
        const SiteSettings site;
        const ClientKeys clients({});
        const auto taken = Listener::start(options, {place, **writer, site, clients, nullptr, echo, {}});
        QVERIFY(!taken);
        QVERIFY(taken.error().message.contains(QString::number(server.port())));
        const auto nowhere =
            Listener::start({}, {{.path = u"/nowhere/p.db"_s}, **writer, site, clients, nullptr, echo, {}});
        QVERIFY(!nowhere);
    }
};

GUESTWRIGHT_TEST(tst_listener, ListenerTest)
#include "tst_listener.moc"
