#include "app/mail/httpreply.h"
#include "app/mail/httprequest.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// HTTP/1.1 as far as a mail provider's API needs it: whatever arrives, and however it is cut, one answer or none.
class HttpReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("whole");
        QTest::newRow("counted") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]"_ba << 200 << "[]"_ba << true;
        QTest::newRow("no reason") << "HTTP/1.1 401\r\ncontent-length:0\r\n\r\n"_ba << 401 << ""_ba << true;
        QTest::newRow("chunks")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n3;x=y\r\nabc\r\n00A\r\n0123456789\r\n0\r\nA: b\r\n\r\n"_ba
            << 200 << "abc0123456789"_ba << true;
        QTest::newRow("interim first")
            << "HTTP/1.1 103 Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1"_ba << 200 << "1"_ba
            << true;
        QTest::newRow("nothing to say") << "HTTP/1.1 204 No Content\r\n\r\n"_ba << 204 << ""_ba << true;
        QTest::newRow("no length") << "HTTP/1.0 503 Down\r\n\r\n<html>"_ba << 503 << ""_ba << false;
    }
    void readsAnswers()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        HttpReplyParser atOnce;
        atOnce.feed(bytes);
        HttpReplyParser byByte;
        std::optional<HttpReply> slowly;
        for (const char byte : bytes) {
            QVERIFY(!slowly || !slowly->isWhole); // not before the last byte
            byByte.feed(QByteArrayView(&byte, 1));
            slowly = slowly ? slowly : byByte.next();
        }
        for (const auto &reply : {atOnce.next(), slowly}) {
            QVERIFY(reply);
            QCOMPARE(reply->status, status);
            QTEST(reply->body, "body");
            QTEST(reply->isWhole, "whole");
        }
    }

    void refusesWhatIsNoHttp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another protocol") << "220 mail.example.org ESMTP\r\n"_ba;
        QTest::newRow("no status") << "HTTP/1.1 yes\r\n\r\n"_ba;
        QTest::newRow("odd status") << "HTTP/1.1 2000 OK\r\n\r\n"_ba;
        QTest::newRow("bad length") << "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"_ba;
        QTest::newRow("huge length") << "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"_ba;
        QTest::newRow("bad chunk") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"_ba;
        QTest::newRow("chunk too long") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n"_ba;
        QTest::newRow("folded header") << "HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n"_ba;
        QTest::newRow("no colon") << "HTTP/1.1 200 OK\r\nA b\r\n\r\n"_ba;
        QTest::newRow("endless head") << "HTTP/1.1 200 OK\r\n"_ba + "A: b\r\n"_ba.repeated(20'000);
    }
    void refusesWhatIsNoHttp()
    {
        QFETCH(const QByteArray, bytes);
        HttpReplyParser parser;
        parser.feed(bytes);
        QVERIFY(!parser.next());
        QVERIFY(parser.isBroken());
    }

    void waitsForTheRest()
    {
        for (const QByteArray &part :
             {"HTT"_ba, "HTTP/1.1 200 OK\r\n"_ba, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n[{}"_ba,
              "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[{}"_ba}) {
            HttpReplyParser parser;
            parser.feed(part);
            QVERIFY(!parser.next());
            QVERIFY(!parser.isBroken());
        }
    }

    void readsHowLongToWait()
    {
        HttpReply reply;
        QCOMPARE(reply.retryAfter(), std::nullopt);
        reply.headers.insert("retry-after", "12");
        QCOMPARE(reply.retryAfter(), 12);
        reply.headers.insert("retry-after", "Wed, 21 Oct 2026 07:28:00 GMT");
        QCOMPARE(reply.retryAfter(), std::nullopt);
    }

    void writesNoHeaderThatEndsEarly()
    {
        HttpRequest request;
        request.path = "/email/batch";
        request.headers.append(std::pair("X-Token"_ba, "secret"_ba));
        request.body = "[]";
        QVERIFY(request.isWellFormed());
        const QByteArray bytes = request.toBytes("api.example.org", false);
        QVERIFY(bytes.startsWith("POST /email/batch HTTP/1.1\r\nHost: api.example.org\r\n"));
        QVERIFY(bytes.endsWith("\r\nContent-Length: 2\r\n\r\n[]"));
        request.headers.append(std::pair("X-Token"_ba, "a\r\nX-Other: b"_ba));
        QVERIFY(!request.isWellFormed());
    }
};

GUESTWRIGHT_TEST(tst_httpreply, HttpReplyTest)
#include "tst_httpreply.moc"
