#include "app/redemption/requesthead.h"
#include "app/redemption/requesttarget.h"
#include "tests/app/redemption/badrequests.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace guestwright;

namespace {

/// What the listener makes of bytes that arrive in pieces of that size: the status of a refusal, 0 for a head, or -1
/// while it needs more.
int readInPieces(const QByteArray &bytes, qsizetype piece)
{
    HeadScanner scanner;
    for (qsizetype shown = 0; shown < bytes.size();) {
        shown = std::min(shown + piece, bytes.size());
        const auto answer = scanner.scan(QByteArrayView(bytes).first(shown));
        if (const auto *refused = std::get_if<HeadScanner::Refused>(&answer)) {
            return refused->status;
        }
        if (const auto *complete = std::get_if<HeadScanner::Complete>(&answer)) {
            const auto parsed =
                parseHead(QByteArrayView(bytes).sliced(complete->begin, complete->end - complete->begin));
            const auto *refused = std::get_if<HeadScanner::Refused>(&parsed);
            return refused ? refused->status : 0;
        }
    }
    return -1;
}

RequestHead parsed(const QByteArray &bytes)
{
    const auto answer = parseHead(bytes);
    return std::holds_alternative<RequestHead>(answer) ? std::get<RequestHead>(answer) : RequestHead();
}

} // namespace

class RequestHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsMalformedHoweverItArrives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        for (const test::BadRequest &bad : test::badRequests()) {
            QTest::newRow(bad.name) << bad.bytes << bad.status;
        }
    }
    void refusesWhatIsMalformedHoweverItArrives()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(7)}) {
            QCOMPARE(readInPieces(bytes, piece), status);
        }
    }

    void readsWhatIsSound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        const auto row = [](const char *name, const QByteArray &target, const QByteArray &path,
                            const QByteArray &query = {}) {
            QTest::newRow(name) << "GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n" << path << query;
        };
        row("root", "/", "/");
        row("query", "/a?b=c&d", "/a", "b=c&d");
        row("query with question marks", "/a?b?c", "/a", "b?c");
        row("escaped query stays", "/a?b=%2e%2e%2f", "/a", "b=%2e%2e%2f");
        row("escapes once", "/%61%2525", "/a%25");
        row("escaped UTF-8", "/%c3%a9", "/\xc3\xa9");
        row("plus stays", "/a+b", "/a+b");
        row("absolute", "http://example.org/a?b", "/a", "b");
        row("absolute in capitals", "HTTPS://example.org:8443/a", "/a");
        row("absolute without a path", "http://example.org", "/");
        row("absolute with a query only", "http://example.org?b", "/", "b");
        row("double slash", "//a", "//a");
        row("dots in a name", "/a..b/.well-known/c.", "/a..b/.well-known/c.");
        row("what trackers append", "/a?x={y}|[z]^`\\", "/a", "x={y}|[z]^`\\");
    }
    void readsWhatIsSound()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(readInPieces(bytes, 1), 0);
        const RequestHead head = parsed(bytes);
        QTEST(head.request.path, "path");
        QTEST(head.request.query, "query");
        QVERIFY(head.staysOpen);
        QVERIFY(!head.hasBody());
    }

    void takesHostsOfAllKinds_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const char *host :
             {"x", "x:80", "x:", "EXAMPLE.org", "127.0.0.1:8080", "[::1]", "[::1]:80", "a_b.example"}) {
            QTest::newRow(host) << QByteArray(host);
        }
    }
    void takesHostsOfAllKinds()
    {
        QFETCH(const QByteArray, host);
        QVERIFY(isAuthority(host));
        QCOMPARE(readInPieces("GET / HTTP/1.1\r\nHost:" + host + "\t \r\n\r\n", 3), 0);
    }

    void knowsMethods_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("method");
        QTest::newRow("GET") << QByteArray("GET") << int(Request::Method::Get);
        QTest::newRow("HEAD") << QByteArray("HEAD") << int(Request::Method::Head);
        QTest::newRow("POST") << QByteArray("POST") << int(Request::Method::Post);
        QTest::newRow("PUT") << QByteArray("PUT") << int(Request::Method::Put);
        QTest::newRow("lower case is another") << QByteArray("get") << int(Request::Method::Other);
        QTest::newRow("DELETE") << QByteArray("DELETE") << int(Request::Method::Other);
        QTest::newRow("unheard of") << QByteArray("M-SEARCH") << int(Request::Method::Other);
    }
    void knowsMethods()
    {
        QFETCH(const QByteArray, name);
        QTEST(int(parsed(name + " / HTTP/1.1\r\nHost: x\r\n\r\n").request.method), "method");
    }

    void foldsNamesAndTrimsValues()
    {
        const RequestHead head = parsed("GET / HTTP/1.1\r\nHOST: x\r\nX-Thing: \t a  b \t\r\nEmpty:\r\n\r\n");
        QCOMPARE(head.request.header("x-thing"), "a  b");
        QCOMPARE(head.request.header("empty"), "");
        QCOMPARE(head.request.headers.size(), 3);
    }

    void forgivesAnEmptyLineBeforeARequest() { QCOMPARE(readInPieces("\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n", 1), 0); }

    void knowsWhetherTheConnectionStays()
    {
        QVERIFY(parsed("GET / HTTP/1.1\r\nHost: x\r\n\r\n").staysOpen);
        QVERIFY(!parsed("GET / HTTP/1.1\r\nHost: x\r\nConnection: a, CLOSE\r\n\r\n").staysOpen);
        QVERIFY(!parsed("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nConnection: keep-alive\r\n\r\n").staysOpen);
        QVERIFY(!parsed("GET / HTTP/1.0\r\n\r\n").staysOpen);
        QVERIFY(parsed("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n").staysOpen);
    }

    void readsWhatIsSaidOfBodies()
    {
        const RequestHead length = parsed("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 12\r\n\r\n");
        QCOMPARE(length.length, std::optional<quint64>(12));
        QVERIFY(length.hasBody());
        QVERIFY(!parsed("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n").hasBody());
        QVERIFY(parsed("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: Chunked\r\n\r\n").isChunked);
        QVERIFY(parsed("POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\n\r\n").expectsContinue);
    }

    void takesAsMuchAsIsAllowed()
    {
        QByteArray fields;
        for (int i = 0; i < 63; ++i) {
            fields += "A: b\r\n";
        }
        QCOMPARE(readInPieces("GET / HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n", 100), 0);
        QCOMPARE(readInPieces("GET /" + QByteArray(8 * 1024 - 1, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n", 100), 0);
    }

    void neverLeadsOutOfItsPaths()
    {
        // Reliability M4: every way to write "one up" that browsers, proxies and scanners know.
        const QList<QByteArray> dots{"..",           "%2e%2e",       ".%2e", "%2e.", "%2E%2E", "%252e%252e",
                                     "%c0%ae%c0%ae", "%u002e%u002e", "..;",  "...",  "..%00",  "%2e%2e%20"};
        const QList<QByteArray> slashes{"/", "%2f", "%5c", "\\", "%252f", "%c0%af", "//", "/./", "%2F", ";/"};
        for (const QByteArray &dot : dots) {
            for (const QByteArray &slash : slashes) {
                for (int depth = 1; depth <= 8; ++depth) {
                    const QByteArray target = "/img/" + (dot + slash).repeated(depth) + "etc/passwd";
                    Request request;
                    if (readTarget(target, "GET", request)) {
                        const QList<QByteArray> segments = request.path.split('/');
                        QVERIFY(!segments.contains("..") && !segments.contains("."));
                        QVERIFY(!request.path.contains('\\') && !request.path.contains('\0'));
                        QVERIFY(request.path.startsWith("/img/"));
                    }
                }
            }
        }
    }

    void keepsSecretsOutOfLogs()
    {
        QCOMPARE(loggablePath("/i/AbCdEfGhIjKlMnOpQrStUv"), "/i/…");
        QCOMPARE(loggablePath("/healthz"), "/healthz");
        QCOMPARE(loggablePath("/AbCdEfGhIjKlMnOpQrStUv"), "/…");
        QCOMPARE(loggablePath("/abcdefghijklmnop/x"), "/…");
    }
};

GUESTWRIGHT_TEST(tst_requesthead, RequestHeadTest)
#include "tst_requesthead.moc"
