#include "app/mail/postmark.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using Outcome = Delivery::Outcome;
using Fault = Delivery::Fault;

namespace {

HttpReply replyOf(int status, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

} // namespace

/// What is written to Postmark, and what its answers mean.
class PostmarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAMessageAsItsApiWantsIt()
    {
        const auto item = Postmark(QString()).item(m_message);
        VERIFY_RESULT(item);
        QCOMPARE(item, Postmark(QString()).item(m_message));
        QVERIFY(item->startsWith('{'));
        const QJsonObject json = QJsonDocument::fromJson(*item).object();
        QCOMPARE(json.value("From"_L1), u"\"Alder, \\\"Finch\\\" & Co\" <hello@alderfinch.example>"_s);
        QCOMPARE(json.value("To"_L1), u"\"Zoë\" <zoe@xn--bcher-kva.example>"_s);
        QCOMPARE(json.value("Subject"_L1), u"Für dich"_s);
        QCOMPARE(json.value("TextBody"_L1), u"one\r\ntwo\r\n"_s);
        QCOMPARE(json.value("HtmlBody"_L1), u"<p>one</p>\r\n"_s);
        QCOMPARE(json.value("MessageStream"_L1), u"outbound"_s);
        QCOMPARE(json.value("TrackOpens"_L1), false);
        QCOMPARE(json.value("TrackLinks"_L1), u"None"_s);
        const QJsonArray headers = json.value("Headers"_L1).toArray();
        QVERIFY(
            headers.contains(QJsonObject{{u"Name"_s, u"Message-ID"_s}, {u"Value"_s, u"<abc@alderfinch.example>"_s}}));
        QVERIFY(headers.contains(QJsonObject{{u"Name"_s, u"X-PM-KeepID"_s}, {u"Value"_s, u"true"_s}}));
        QVERIFY(Postmark(u"news"_s).item(m_message)->contains(R"("MessageStream":"news")"));
    }

    void carriesTheWayOutOfAMailing()
    {
        Message message = m_message;
        message.extraHeaders = {{"List-Unsubscribe", u"<https://invites.example.org/u/KEY>"_s, true},
                                {"List-Unsubscribe-Post", u"List-Unsubscribe=One-Click"_s, true}};
        const auto item = Postmark(QString()).item(message);
        VERIFY_RESULT(item);
        const QJsonArray headers = QJsonDocument::fromJson(*item).object().value("Headers"_L1).toArray();
        QVERIFY(headers.contains(
            QJsonObject{{u"Name"_s, u"List-Unsubscribe"_s}, {u"Value"_s, u"<https://invites.example.org/u/KEY>"_s}}));
        QVERIFY(headers.contains(
            QJsonObject{{u"Name"_s, u"List-Unsubscribe-Post"_s}, {u"Value"_s, u"List-Unsubscribe=One-Click"_s}}));
    }

    void leavesNoRoomForHeadersOfSomebodyElse()
    {
        Message message = m_message;
        message.to.name = u"Eve\r\nBcc: all@example.org"_s;
        message.subject = u"Hi\nBcc: all@example.org"_s;
        const auto item = Postmark(QString()).item(message);
        VERIFY_RESULT(item);
        const QJsonObject json = QJsonDocument::fromJson(*item).object();
        for (const QString &field : {u"To"_s, u"Subject"_s}) {
            QVERIFY(!json.value(field).toString().contains(u'\n'));
            QVERIFY(!json.value(field).toString().contains(u'\r'));
        }
        message.to.address = u"eve@example.org\r\nBcc: all@example.org"_s;
        QVERIFY(!Postmark(QString()).item(message));
    }

    void sendsItemsAsOneArray()
    {
        const HttpRequest request = Postmark(QString()).sending({R"({"a":1})", R"({"b":2})"}, "TOKEN", "key");
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(request.path, "/email/batch"_ba);
        QCOMPARE(request.body, R"([{"a":1},{"b":2}])"_ba);
        QCOMPARE(request.headers.size(), 1);
        QVERIFY(request.headers.first() == std::pair("X-Postmark-Server-Token"_ba, "TOKEN"_ba));
        QCOMPARE(Postmark(QString()).limits().messages, 500);
    }

    void readsTheAnswerToEachItem_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, int code, Outcome outcome, Fault fault) {
            QTest::newRow(name) << code << int(outcome) << int(fault);
        };
        row("taken", 0, Outcome::Sent, Fault::None);
        row("bad token", 10, Outcome::Deferred, Fault::Account);
        row("maintenance", 100, Outcome::Deferred, Fault::Connection);
        row("invalid request", 300, Outcome::Failed, Fault::Message);
        row("unknown sender", 400, Outcome::Deferred, Fault::Account);
        row("out of credits", 405, Outcome::Deferred, Fault::Account);
        row("inactive recipient", 406, Outcome::Failed, Fault::Recipient);
        row("pending account", 412, Outcome::Deferred, Fault::Account);
        row("too fast", 429, Outcome::Deferred, Fault::Connection);
        row("no such stream", 1235, Outcome::Deferred, Fault::Account);
        row("never heard of", 9999, Outcome::Deferred, Fault::Message);
    }
    void readsTheAnswerToEachItem()
    {
        QFETCH(const int, code);
        const QByteArray item =
            R"({"ErrorCode":)" + QByteArray::number(code) + R"(,"Message":"said\nso","MessageID":"m1"})";
        const auto deliveries = Postmark(QString()).outcomes(
            replyOf(200, R"([{"ErrorCode":0,"Message":"OK","MessageID":"m0"},)" + item + ']'), 2);
        QCOMPARE(deliveries.size(), 2);
        QVERIFY(deliveries.first().isSent());
        QTEST(int(deliveries.last().outcome), "outcome");
        QTEST(int(deliveries.last().fault), "fault");
        QCOMPARE(deliveries.last().words, code == 0 ? u"Accepted as m1"_s : u"said so"_s);
    }

    void readsTheAnswerToTheWhole_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, int status, const QByteArray &body, int count, Outcome outcome,
                            Fault fault) {
            QTest::newRow(name) << status << body << count << int(outcome) << int(fault);
        };
        const QByteArray invalid = R"({"ErrorCode":300,"Message":"no"})";
        row("wrong token", 401, R"({"ErrorCode":10,"Message":"no"})", 3, Outcome::Deferred, Fault::Account);
        row("wrong token, wordless", 401, "", 3, Outcome::Deferred, Fault::Account);
        row("one spoilt it", 422, invalid, 3, Outcome::Deferred, Fault::Account);
        row("it was this one", 422, invalid, 1, Outcome::Failed, Fault::Message);
        row("inactive", 422, R"({"ErrorCode":406,"Message":"no"})", 1, Outcome::Failed, Fault::Recipient);
        row("too much", 413, "", 3, Outcome::Deferred, Fault::Account);
        row("too fast", 429, "", 3, Outcome::Deferred, Fault::Connection);
        row("broken inside", 500, invalid, 3, Outcome::Uncertain, Fault::Connection);
        row("gateway", 502, "<html>", 3, Outcome::Uncertain, Fault::Connection);
        row("gateway is tired", 504, "", 3, Outcome::Uncertain, Fault::Connection);
        row("out of service", 503, "", 3, Outcome::Deferred, Fault::Connection);
        row("moved", 302, "", 3, Outcome::Deferred, Fault::Account);
        row("not found", 404, "", 3, Outcome::Deferred, Fault::Account);
        row("no array", 200, "{}", 3, Outcome::Uncertain, Fault::Connection);
        row("no JSON", 200, "fine", 3, Outcome::Uncertain, Fault::Connection);
        row("too few", 200, R"([{"ErrorCode":0}])", 3, Outcome::Uncertain, Fault::Connection);
        row("odd items", 200, R"([1,{},{"ErrorCode":"0"}])", 3, Outcome::Uncertain, Fault::Connection);
        row("empty", 204, "", 3, Outcome::Uncertain, Fault::Connection);
    }
    void readsTheAnswerToTheWhole()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const int, count);
        const auto deliveries = Postmark(QString()).outcomes(replyOf(status, body), count);
        QCOMPARE(deliveries.size(), count);
        for (const Delivery &delivery : deliveries) {
            QTEST(int(delivery.outcome), "outcome");
            QTEST(int(delivery.fault), "fault");
            QVERIFY(!delivery.words.isEmpty());
            QCOMPARE(delivery.replyCode, status);
        }
    }

    void recognizesItsServer()
    {
        const Postmark postmark((QString()));
        QVERIFY(postmark.probed(replyOf(200, R"({"ID":7,"Name":"Invitations"})")).isSent());
        QCOMPARE(postmark.probed(replyOf(200, "<html>")).fault, Fault::Account);
        QCOMPARE(postmark.probed(replyOf(401, "")).fault, Fault::Account);
        QCOMPARE(postmark.probed(replyOf(500, "")).outcome, Outcome::Deferred); // nothing was to be sent
    }

private:
    const Message m_message{.from = {u"Alder, \"Finch\" & Co"_s, u"hello@alderfinch.example"_s},
                            .to = {u"Zoë"_s, u"zoe@bücher.example"_s},
                            .subject = u"Für dich"_s,
                            .text = u"one\ntwo"_s,
                            .html = u"<p>one</p>"_s,
                            .messageId = "<abc@alderfinch.example>"};
};

GUESTWRIGHT_TEST(tst_postmark, PostmarkTest)
#include "tst_postmark.moc"
