#include "app/mail/httptransport.h"
#include "app/mail/postmark.h"
#include "tests/support/httpdouble.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QCoroTask>
#include <QCoroTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using namespace std::chrono_literals;

namespace {

using Outcome = Delivery::Outcome;
using Fault = Delivery::Fault;
using test::Certificate;
using test::httpAnswer;
using test::HttpDouble;
using test::HttpSeen;

const QString token = u"0a129aee-e1cd-480d-b08d-4f48548ff48d"_s;

/// A provider that knows a request again by its key: one message a request.
class KeyedProvider final : public HttpProvider
{
public:
    [[nodiscard]] QString host() const override { return u"localhost"_s; }
    [[nodiscard]] BatchLimits limits() const override { return {}; }
    [[nodiscard]] std::optional<std::chrono::minutes> keyWindow() const override { return 24h; }
    [[nodiscard]] Result<QByteArray> item(const Message &) const override { return QByteArray("{}"); }
    [[nodiscard]] HttpRequest sending(const QList<QByteArray> &items, const QByteArray &secret,
                                      const QByteArray &key) const override
    {
        HttpRequest request;
        request.path = "/emails";
        request.headers = {{"Authorization", "Bearer " + secret}, {"Idempotency-Key", key}};
        request.body = items.first();
        return request;
    }
    [[nodiscard]] HttpRequest probing(const QByteArray &) const override { return {.method = "GET", .path = "/"}; }
    [[nodiscard]] QList<Delivery> outcomes(const HttpReply &reply, qsizetype count) const override
    {
        return QList<Delivery>(count, reply.isSuccess() ? outcomeAccepted(reply, {}) : outcomeOfStatus(reply, {}));
    }
};

QList<Envelope> envelopes(int count)
{
    QList<Envelope> made;
    for (int i = 0; i < count; ++i) {
        Envelope envelope;
        envelope.id = "<id" + QByteArray::number(i) + "@example.org>";
        envelope.message = R"({"To":"g)" + QByteArray::number(i) + R"(@example.org"})";
        made.append(envelope);
    }
    return made;
}

} // namespace

/// The way of a batch over HTTPS: one request, an answer for each, and what nobody knows is uncertain.
class HttpTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_good = Certificate::make(m_folder.path(), u"good"_s);
        m_other = Certificate::make(m_folder.path(), u"other"_s);
    }

    void sendsABatchInOneRequest()
    {
        HttpDouble server(m_good, test::postmarkAnswer);
        bool wasAsked = false;
        const auto deliveries = deliver(server, 500, [&]() -> QCoro::Task<QList<bool>> {
            wasAsked = true;
            // The connection stands, and nothing that could be a message has left.
            if (server.connections != 1 || !server.wire.isEmpty()) {
                co_return QList<bool>(500, false);
            }
            co_return QList<bool>(500, true);
        });
        QVERIFY(wasAsked);
        QCOMPARE(deliveries.size(), 500);
        QVERIFY(std::ranges::all_of(deliveries, &Delivery::isSent));
        QVERIFY(deliveries.at(7).words.contains(u"-000000000007"_s));
        QCOMPARE(server.requests.size(), 1);
        const HttpSeen &seen = server.requests.first();
        QCOMPARE(seen.path, "/email/batch"_ba);
        QCOMPARE(seen.headers.value("x-postmark-server-token"), token.toLatin1());
        QCOMPARE(seen.headers.value("content-type"), "application/json"_ba);
        QCOMPARE(seen.items().size(), 500);
        QCOMPARE(seen.items().at(499).toObject().value("To"_L1), u"g499@example.org"_s);
    }

    void leavesOutWhatTheJudgeRefuses()
    {
        HttpDouble server(m_good, [](const HttpSeen &seen) {
            return test::postmarkBatchAnswer(seen, [](const QString &to) { return to.startsWith(u"g3"_s) ? 406 : 0; });
        });
        const auto deliveries = deliver(server, 5, []() -> QCoro::Task<QList<bool>> {
            const QList<bool> allowed{true, false, true, true, false};
            co_return allowed;
        });
        QCOMPARE(server.requests.first().items().size(), 3);
        QVERIFY(deliveries.at(0).isSent());
        QCOMPARE(deliveries.at(1).fault, Fault::Cancelled);
        QVERIFY(deliveries.at(2).isSent());
        QCOMPARE(deliveries.at(3).outcome, Outcome::Failed);
        QCOMPARE(deliveries.at(3).fault, Fault::Recipient);
        QCOMPARE(deliveries.at(4).fault, Fault::Cancelled);
        const auto none = deliver(server, 2, []() -> QCoro::Task<QList<bool>> { co_return QList<bool>(2, false); });
        QCOMPARE(none, QList<Delivery>(2, none.first()));
        QCOMPARE(none.first().fault, Fault::Cancelled);
        QCOMPARE(server.requests.size(), 1);
    }

    void neverRepeatsWhatMayHaveBeenSent_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray whole = httpAnswer(200, R"([{"ErrorCode":0},{"ErrorCode":0}])");
        QTest::newRow("closed without an answer") << QByteArray(HttpDouble::hangUp);
        QTest::newRow("closed in the head") << whole.left(20) + HttpDouble::hangUp;
        QTest::newRow("closed in the body") << whole.chopped(3) + HttpDouble::hangUp;
        QTest::newRow("silence") << QByteArray();
        QTest::newRow("half, then silence") << whole.left(40);
        QTest::newRow("another protocol") << "220 mail.example.org ESMTP\r\n"_ba;
        QTest::newRow("no JSON") << httpAnswer(200, "<html>fine</html>");
        QTest::newRow("answers for others") << httpAnswer(200, R"([{"ErrorCode":0}])");
        QTest::newRow("broken inside") << httpAnswer(500, R"({"ErrorCode":500,"Message":"oops"})");
        QTest::newRow("gateway") << httpAnswer(502, "bad gateway");
        QTest::newRow("unknown length") << "HTTP/1.1 200 OK\r\n\r\n[{\"ErrorCode\":0},{\"ErrorCode\":0}]"_ba
                + HttpDouble::hangUp;
    }
    void neverRepeatsWhatMayHaveBeenSent()
    {
        QFETCH(const QByteArray, answer);
        HttpDouble server(m_good, [answer](const HttpSeen &) { return answer; });
        const auto deliveries = deliver(server, 2);
        QCOMPARE(deliveries.size(), 2);
        for (const Delivery &delivery : deliveries) {
            QCOMPARE(delivery.outcome, Outcome::Uncertain);
            QVERIFY(!delivery.words.isEmpty());
            QVERIFY(!delivery.words.contains(token));
        }
        QTest::qWait(50);
        QCOMPARE(server.requests.size(), 1);
    }

    void keepsWhatCertainlyDidNotLeave()
    {
        {
            HttpDouble server(m_good, test::postmarkAnswer);
            m_closedPort = server.serverPort();
        }
        HttpSettings settings = settingsFor(m_closedPort);
        HttpTransport transport(std::make_shared<Postmark>(QString()), settings);
        const QList<Envelope> two = envelopes(2);
        const auto deliveries = QCoro::waitFor(transport.deliverBatch(two, {}));
        QCOMPARE(deliveries.first().outcome, Outcome::Deferred);
        QCOMPARE(deliveries.first().fault, Fault::Connection);

        HttpDouble server(m_other, test::postmarkAnswer);
        bool wasAsked = false;
        const auto distrusted = deliver(server, 2, [&]() -> QCoro::Task<QList<bool>> {
            wasAsked = true;
            co_return QList<bool>(2, true);
        });
        QCOMPARE(distrusted.first().outcome, Outcome::Deferred);
        QCOMPARE(distrusted.first().fault, Fault::Account);
        QVERIFY(!wasAsked);
        QVERIFY(server.wire.isEmpty());
    }

    void waitsWhenItWasTooFast()
    {
        int left = 2;
        HttpDouble server(m_good, [&left](const HttpSeen &seen) {
            return left-- > 0 ? httpAnswer(429, "", "Retry-After: 0\r\n") : test::postmarkAnswer(seen);
        });
        QVERIFY(deliver(server, 3).last().isSent());
        QCOMPARE(server.requests.size(), 3);
        for (const HttpSeen &seen : server.requests) {
            QCOMPARE(seen.body, server.requests.first().body);
        }
    }

    void givesUpWhenItIsTooFastForLong_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("requests");
        QTest::newRow("again and again") << "Retry-After: 0\r\n"_ba << 4;
        QTest::newRow("another day") << "Retry-After: 3600\r\n"_ba << 1;
    }
    void givesUpWhenItIsTooFastForLong()
    {
        QFETCH(const QByteArray, header);
        HttpDouble server(m_good, [header](const HttpSeen &) { return httpAnswer(429, "", header); });
        const auto deliveries = deliver(server, 2);
        QCOMPARE(deliveries.first().outcome, Outcome::Deferred);
        QCOMPARE(deliveries.first().fault, Fault::Connection);
        QTEST(int(server.requests.size()), "requests");
    }

    void carriesTheTokenNowhereElse()
    {
        HttpDouble elsewhere(m_good, test::postmarkAnswer);
        HttpDouble server(m_good, [&elsewhere](const HttpSeen &) {
            return httpAnswer(307, "",
                              "Location: https://localhost:" + QByteArray::number(elsewhere.serverPort()) + "/\r\n");
        });
        const auto deliveries = deliver(server, 2);
        QCOMPARE(deliveries.first().outcome, Outcome::Deferred);
        QCOMPARE(deliveries.first().fault, Fault::Account);
        QCOMPARE(elsewhere.connections, 0);
    }

    void sendsNoTokenThatWouldBeHeaders()
    {
        HttpDouble server(m_good, test::postmarkAnswer);
        HttpSettings settings = settingsFor(server.serverPort());
        settings.token = u"x\r\nX-Other: y"_s;
        HttpTransport transport(std::make_shared<Postmark>(QString()), settings);
        const auto one = envelopes(1);
        QCOMPARE(QCoro::waitFor(transport.deliverBatch(one, {})).first().fault, Fault::Account);
        QCOMPARE(QCoro::waitFor(transport.probe()).fault, Fault::Account);
        QVERIFY(server.wire.isEmpty());
    }

    void triesTheTokenWithoutSending_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("works");
        QTest::newRow("good") << httpAnswer(200, R"({"ID":1,"Name":"Invitations"})") << true;
        QTest::newRow("wrong token") << httpAnswer(401, R"({"ErrorCode":10,"Message":"no"})") << false;
        QTest::newRow("somebody else") << httpAnswer(200, "<html>") << false;
        QTest::newRow("closes") << QByteArray(HttpDouble::hangUp) << false;
    }
    void triesTheTokenWithoutSending()
    {
        QFETCH(const QByteArray, answer);
        HttpDouble server(m_good, [answer](const HttpSeen &) { return answer; });
        HttpTransport transport(std::make_shared<Postmark>(QString()), settingsFor(server.serverPort()));
        const Delivery probed = QCoro::waitFor(transport.probe());
        QTEST(probed.isSent(), "works");
        QVERIFY(probed.outcome != Outcome::Uncertain);
        QCOMPARE(server.requests.first().method, "GET"_ba);
        QCOMPARE(server.requests.first().path, "/server"_ba);
    }

    void endsWhenCalledOff()
    {
        HttpDouble server(m_good, [](const HttpSeen &) { return QByteArray(); });
        HttpTransport transport(std::make_shared<Postmark>(QString()), settingsFor(server.serverPort()));
        const QList<Envelope> two = envelopes(2);
        const auto before = QCoro::waitFor(transport.deliverBatch(two, [&]() -> QCoro::Task<QList<bool>> {
            transport.cancel();
            co_return QList<bool>(2, true);
        }));
        QCOMPARE(before.first().outcome, Outcome::Deferred);
        QCOMPARE(before.first().fault, Fault::Cancelled);
        QVERIFY(server.requests.isEmpty());
        const auto during = transport.deliverBatch(two, {});
        QTRY_COMPARE(server.requests.size(), 1);
        transport.cancel();
        QCOMPARE(QCoro::waitFor(during).last().outcome, Outcome::Uncertain);
    }

    /// reliability F4: every answer is lost once; the key is that of the message, so nobody is mailed twice.
    void repeatsUnderTheSameKey()
    {
        const int count = test::sizeOf("GUESTWRIGHT_TEST_LOST_ANSWERS", 500);
        QHash<QByteArray, QByteArray> sent; // what a provider does: the first request under a key counts
        int lost = 0;
        HttpDouble server(m_good, [&](const HttpSeen &seen) {
            const QByteArray key = seen.headers.value("idempotency-key");
            if (sent.contains(key)) {
                return sent.value(key) == seen.body ? httpAnswer(200, "{}") : httpAnswer(409, "{}");
            }
            sent.insert(key, seen.body);
            ++lost;
            return QByteArray(HttpDouble::hangUp);
        });
        HttpTransport transport(std::make_shared<KeyedProvider>(), settingsFor(server.serverPort()));
        for (const Envelope &envelope : envelopes(count)) {
            const Delivery delivery = QCoro::waitFor(transport.deliver(envelope, {}));
            QVERIFY2(delivery.isSent(), qPrintable(delivery.words));
        }
        QCOMPARE(lost, count);
        QCOMPARE(sent.size(), count);
        QCOMPARE(server.requests.size(), 2 * count);
    }

    void isUncertainWhenEveryAnswerIsLost()
    {
        HttpDouble server(m_good, [](const HttpSeen &) { return QByteArray(HttpDouble::hangUp); });
        HttpTransport transport(std::make_shared<KeyedProvider>(), settingsFor(server.serverPort()));
        const Envelope envelope = envelopes(1).first();
        const Delivery delivery = QCoro::waitFor(transport.deliver(envelope, {}));
        QCOMPARE(delivery.outcome, Outcome::Uncertain);
        QCOMPARE(server.requests.size(), 4);
        for (const HttpSeen &seen : server.requests) {
            QCOMPARE(seen.headers.value("idempotency-key"), "id0"_ba);
            QCOMPARE(seen.body, server.requests.first().body);
        }
    }

    void keepsTheConnectionWhereAskingAgainIsHarmless()
    {
        HttpDouble server(m_good, [](const HttpSeen &) { return httpAnswer(200, "{}"); });
        HttpTransport transport(std::make_shared<KeyedProvider>(), settingsFor(server.serverPort()));
        for (const Envelope &envelope : envelopes(3)) {
            QVERIFY(QCoro::waitFor(transport.deliver(envelope, {})).isSent());
        }
        QCOMPARE(server.connections, 1);
    }

private:
    HttpSettings settingsFor(quint16 port) const
    {
        HttpSettings settings;
        settings.host = u"localhost"_s;
        settings.port = port;
        settings.caFile = m_good.certificateFile;
        settings.token = token;
        settings.timeouts = {5s, 5s, 1s, 5ms};
        return settings;
    }

    QList<Delivery> deliver(const HttpDouble &server, int count, const BeforeBatch &beforeBatch = {})
    {
        HttpTransport transport(std::make_shared<Postmark>(QString()), settingsFor(server.serverPort()));
        const QList<Envelope> batch = envelopes(count);
        return QCoro::waitFor(transport.deliverBatch(batch, beforeBatch));
    }

    QTemporaryDir m_folder;
    Certificate m_good;
    Certificate m_other;
    quint16 m_closedPort = 0;
};

GUESTWRIGHT_TEST(tst_httptransport, HttpTransportTest)
#include "tst_httptransport.moc"
