#include "app/redemption/site.h"
#include "tests/app/redemption/rawclient.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

const QList<int> refused{400};
const QList<int> accepted{200};

/// One request as somebody may write it, and how it may be answered.
struct Case {
    const char *name;
    QByteArray bytes;
    QList<int> statuses;
    QByteArray body = {}; ///< of the answer, where it is accepted and that matters
};

QByteArray withBody(const QByteArray &method, const QByteArray &fields, const QByteArray &body)
{
    return method + " /a HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n" + body;
}

QByteArray lengthOf(const QByteArray &value, const QByteArray &body = "hello")
{
    return withBody("POST", "Content-Length:" + value + "\r\n", body);
}

QByteArray coded(const QByteArray &value, const QByteArray &body = "5\r\nhello\r\n0\r\n\r\n")
{
    return withBody("POST", "Transfer-Encoding:" + value + "\r\n", body);
}

QByteArray chunks(const QByteArray &body)
{
    return coded(" chunked", body);
}

QByteArray line(const QByteArray &requestLine)
{
    return requestLine + "\r\nHost: x\r\n\r\n";
}

QByteArray field(const QByteArray &name, const QByteArray &value)
{
    return "GET /a HTTP/1.1\r\nHost: x\r\n" + name + ": " + value + "\r\n\r\n";
}

QList<Case> lines()
{
    const QByteArray long8000 = "/" + QByteArray(7'980, 'a');
    return {
        {"plain", line("GET /a HTTP/1.1"), accepted, "/a||"},
        {"absolute target", line("GET http://x/a HTTP/1.1"), accepted, "/a||"},
        {"absolute target of another host", line("GET http://y/a HTTP/1.1"), {200, 400}},
        {"8,000 characters", line("GET " + long8000 + " HTTP/1.1"), accepted, long8000 + "||"},
        {"100,000 characters", line("GET /" + QByteArray(100'000, 'a') + " HTTP/1.1"), {414}},
        {"method of 100,000 characters", line(QByteArray(100'000, 'A') + " / HTTP/1.1"), {400, 414}},
        {"zeros in the version", line("GET /a HTTP/01.01"), refused},
        {"blank in the version", line("GET /a HTTP/ 1.1"), refused},
        {"nothing but blanks", "   \r\n\r\n", refused},
        {"nothing but a tab", "\t\r\n\r\n", refused},
        {"vertical tab as a blank", line("GET\x0b/a HTTP/1.1"), refused},
        {"method in lower case", line("get /a HTTP/1.1"), {200, 400, 405, 501}},
        {"method that nobody knows", line("BREW /a HTTP/1.1"), {200, 400, 405, 501}},
        {"TRACE", line("TRACE /a HTTP/1.1"), {200, 405, 501}},
        {"OPTIONS of all", line("OPTIONS * HTTP/1.1"), {200, 204, 400, 405}},
        {"an escaped percent", line("GET /%25 HTTP/1.1"), accepted, "/%||"},
        {"an encoded line break in the query", line("GET /a?b=%0d%0aX HTTP/1.1"), {200, 400}},
    };
}

QList<Case> fields()
{
    QByteArray many;
    for (int i = 0; i < 10'000; ++i) {
        many += "X" + QByteArray::number(i) + ": y\r\n";
    }
    return {
        {"10,000 fields", "GET /a HTTP/1.1\r\nHost: x\r\n" + many + "\r\n", {431}},
        {"value of 100,000 characters", field("X", QByteArray(100'000, 'y')), {431}},
        {"name of 100,000 characters", field(QByteArray(100'000, 'X'), "y"), {400, 431}},
        {"tab in a name", "GET /a HTTP/1.1\r\nHost: x\r\nContent\tLength: 5\r\n\r\n", refused},
        {"vertical tab in a value", field("X", "a\x0b"), refused},
        {"form feed in a value", field("X", "a\x0c"), refused},
        {"bytes above ASCII in a value", field("X", "\xc3\xa4"), {200, 400}},
        {"empty value", field("X", ""), accepted},
        {"two types", field("Content-Type", "text/plain\r\nContent-Type: text/html"), {200, 400}},
        {"1,000 ranges", field("Range", "bytes=" + QByteArray("0-,").repeated(999) + "0-"), accepted},
        {"a range that is none", field("Range", "lines=a-b"), accepted},
        {"nonsense to accept", field("Accept", ";;;,,,"), {200, 406}},
        {"upgrade to something", field("Connection", "Upgrade\r\nUpgrade: gopher"), accepted},
        {"upgrade without its connection", field("Upgrade", "websocket"), accepted},
        {"upgrade by POST", withBody("POST", "Connection: Upgrade\r\nUpgrade: websocket\r\nContent-Length: 0\r\n", {}),
         accepted},
        {"upgrade to HTTP/2",
         field("Connection", "Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk"), accepted},
    };
}

QList<Case> lengths()
{
    const QByteArray smuggled = "GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n";
    return {
        {"length", lengthOf(" 5"), accepted, "/a||hello"},
        {"length behind two blanks", lengthOf("  5"), {200, 400}, "/a||hello"},
        {"length behind a tab", lengthOf("\t5"), {200, 400}, "/a||hello"},
        {"length before a blank", lengthOf(" 5 "), {200, 400}, "/a||hello"},
        {"no length at all", withBody("POST", {}, {}), accepted, "/a||"},
        {"length of nothing", lengthOf(" 0", {}), accepted, "/a||"},
        {"length of two zeros", lengthOf(" 00", {}), {200, 400}},
        {"length of minus nothing", lengthOf(" -0", {}), refused},
        {"length three times", lengthOf(" 5, 5, 5"), refused},
        {"length in C's octal", lengthOf(" 0o5"), refused},
        {"length with a letter behind", lengthOf(" 5a"), refused},
        {"length of a name with an underscore", withBody("POST", "Content_Length: 5\r\n", {}), {200, 400}, "/a||"},
        {"GET with a body", withBody("GET", "Content-Length: 5\r\n", "hello"), {200, 400}, "/a||hello"},
        {"GET with a request for a body",
         withBody("GET", "Content-Length: " + QByteArray::number(smuggled.size()) + "\r\n", smuggled),
         {200, 400},
         "/a||" + smuggled},
        {"OPTIONS with a body", withBody("OPTIONS", "Content-Length: 5\r\n", "hello"), {200, 400, 405}},
        {"TRACE with a body", withBody("TRACE", "Content-Length: 5\r\n", "hello"), {200, 400, 405}},
        {"a body that nobody asked for yet",
         withBody("POST", "Expect: 100-continue\r\nContent-Length: 5\r\n", "hello"),
         {200, 417},
         "/a||hello"},
        {"a body of a type that nobody knows",
         withBody("POST", "Content-Type: application/x-novelty\r\nContent-Length: 5\r\n", "hello"),
         {200, 415}},
    };
}

QList<Case> codings()
{
    return {
        {"chunks", chunks("5\r\nhello\r\n0\r\n\r\n"), accepted, "/a||hello"},
        {"coding in capitals", coded(" CHUNKED"), {200, 400}, "/a||hello"},
        {"name in capitals", withBody("POST", "TRANSFER-ENCODING: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n"), accepted,
         "/a||hello"},
        {"coding behind a tab", coded("\tchunked"), {200, 400}, "/a||hello"},
        {"coding before a blank", coded(" chunked "), {200, 400}, "/a||hello"},
        {"coding before a comma", coded(" chunked,"), {200, 400}, "/a||hello"},
        {"coding behind a form feed", coded(" \x0c" + QByteArray("chunked")), refused},
        {"coding before NUL", coded(QByteArray(" chunked\0", 9)), refused},
        {"coding of a name with an underscore",
         withBody("POST", "Transfer_Encoding: chunked\r\nContent-Length: 5\r\n", "hello"),
         {200, 400},
         "/a||hello"},
        {"coding folded, and a length",
         withBody("OPTIONS", "Transfer-Encoding:\r\n chunked\r\nContent-Length: 5\r\n", "hello"), refused},
        {"coding and a length with a plus",
         withBody("POST", "Transfer-Encoding: chunked\r\nContent-Length: +5\r\n", "0\r\n\r\n"), refused},
        {"identity and a length",
         withBody("POST", "Transfer-Encoding: identity\r\nContent-Length: 5\r\n", "hello"),
         {400, 501}},
        {"semicolon alone", chunks("5;\r\nhello\r\n0\r\n\r\n"), refused},
        {"extension in brackets", chunks("5;[a]\r\nhello\r\n0\r\n\r\n"), refused},
        {"extension with NUL", chunks(QByteArray("5;a\0\r\nhello\r\n0\r\n\r\n", 19)), refused},
        {"extension with a return", chunks("5;a\rb\r\nhello\r\n0\r\n\r\n"), refused},
        {"extension of 64 KiB", chunks("5;" + QByteArray(65'536, 'a') + "\r\nhello\r\n0\r\n\r\n"), {200, 400, 413}},
        {"size before a blank", chunks("5 \r\nhello\r\n0\r\n\r\n"), refused},
        {"size with a plus", chunks("+5\r\nhello\r\n0\r\n\r\n"), refused},
        {"size of minus nothing", chunks("-0\r\n\r\n"), refused},
        {"size before a bare return", chunks("5\rhello\r\n0\r\n\r\n"), refused},
        {"bare feed at the end", chunks("5\r\nhello\r\n0\r\n\n"), refused},
        {"trailer that is a length", chunks("5\r\nhello\r\n0\r\nContent-Length: 50\r\n\r\n"), {200, 400}, "/a||hello"},
        {"trailer that is a coding",
         chunks("5\r\nhello\r\n0\r\nTransfer-Encoding: x\r\n\r\n"),
         {200, 400},
         "/a||hello"},
        {"trailer that is a host", chunks("5\r\nhello\r\n0\r\nHost: evil\r\n\r\n"), {200, 400}, "/a||hello"},
        {"trailer that is a key",
         chunks("5\r\nhello\r\n0\r\nAuthorization: Bearer x\r\n\r\n"),
         {200, 400},
         "/a||hello"},
    };
}

} // namespace

/// The cases of Http11Probe (215 of them, by what they are about) that the lists of tst_listener and tst_requesthead do
/// not have, and what follows each: the next request of the connection is read where it begins, or not at all
/// (reliability M3).
class ConformanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_place = std::make_unique<test::TestPlace>(u"sqlite"_s);
        auto site = Site::start(
            {.publication = m_place->location(),
             .publicUrl = u"https://invites.example.org"_s,
             .pages = [](const Request &request, const Context &, const Reply &reply) {
                 const bool isEmpty = request.path == "/204";
                 reply({.status = isEmpty ? 204 : 200,
                        .headers = {},
                        .body = isEmpty ? QByteArray() : request.path + '|' + request.query + '|' + request.body});
             }});
        VERIFY_RESULT(site);
        m_site = std::move(*site);
    }
    void cleanupTestCase()
    {
        m_site.reset();
        m_place.reset();
    }

    void readsWhatIsSoundAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<QByteArray>("body");
        for (const Case &one : lines() + fields() + lengths() + codings()) {
            QTest::newRow(one.name) << one.bytes << one.statuses << one.body;
        }
    }
    void readsWhatIsSoundAndNothingElse()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QList<int>, statuses);
        QFETCH(const QByteArray, body);
        test::RawClient client(m_site->port());
        client.send(bytes + "GET /next HTTP/1.1\r\nHost: x\r\n\r\n");
        test::RawResponse response = client.read();
        while (response.status == 100) {
            response = client.read();
        }
        QVERIFY2(statuses.contains(response.status), response.head.constData());
        QCOMPARE(test::missingIn(response), QByteArray());
        if (response.status == 200 && !body.isEmpty()) {
            QCOMPARE(response.body, body);
        }
        if (response.header("Connection") == "close") {
            QCOMPARE(client.readToEnd(), QByteArray());
        } else {
            QCOMPARE(client.read().body, "/next||");
        }
    }

    void saysNothingBetweenToOldClients()
    {
        test::RawClient client(m_site->port());
        client.send("POST /a HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\nhello");
        QCOMPARE(client.read().status, 200);
    }

    void upgradesNobody()
    {
        test::RawClient client(m_site->port());
        client.send("GET /a HTTP/1.0\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
        QCOMPARE(client.read().status, 200);
    }

    void announcesNoLengthOfNothing()
    {
        test::RawClient client(m_site->port());
        client.send("GET /204 HTTP/1.1\r\nHost: x\r\n\r\nHEAD /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello"
                    "GET /next HTTP/1.1\r\nHost: x\r\n\r\n");
        const test::RawResponse empty = client.read(false);
        QCOMPARE(empty.status, 204);
        QCOMPARE(empty.header("Content-Length"), QByteArray());
        const test::RawResponse head = client.read(false);
        if (head.header("Connection") == "close") {
            QCOMPARE(client.readToEnd(), QByteArray());
        } else {
            QCOMPARE(client.read().body, "/next||");
        }
    }

private:
    std::unique_ptr<test::TestPlace> m_place;
    std::unique_ptr<Site> m_site;
};

GUESTWRIGHT_TEST(tst_conformance, ConformanceTest)
#include "tst_conformance.moc"
