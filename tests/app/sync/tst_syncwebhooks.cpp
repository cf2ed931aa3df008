#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changewebhook.h"
#include "app/sync/webhookclient.h"
#include "models/campaigns/campaignrepository.h"
#include "models/store/query.h"
#include "tests/app/sync/syncpair.h"
#include "tests/app/webhooks/webhookreceiver.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <QCoroCore>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::SyncPair;
using test::testNow;
using test::WebhookReceiver;
using State = WebhookDelivery::State;

namespace {

constexpr int patienceWithServer = 60'000; // milliseconds

} // namespace

/// From a workspace by its server to a receiver: real sockets all the way.
class SyncWebhooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init() { m_pair = std::make_unique<SyncPair>(); }
    void cleanup() { m_pair.reset(); }

    void anOrderReachesTheReceiver()
    {
        WebhookReceiver receiver({test::hookAnswer(200)});
        setUrl(receiver.url());
        const Invite ada = m_pair->invited(u"ada@example.org"_s);
        VERIFY_RESULT(m_pair->sync());
        const QString number = m_pair->redeemed(ada.token);
        QVERIFY(!number.isEmpty());
        VERIFY_RESULT(m_pair->sync()); // the server writes, which wakes whoever delivers
        QTRY_COMPARE_WITH_TIMEOUT(receiver.received.size(), 1, patienceWithServer);
        QVERIFY(receiver.received.first().body.contains(number.toUtf8()));
        QTRY_COMPARE_WITH_TIMEOUT(deliveries().value(0).state, State::Delivered, patienceWithServer);
        QCOMPARE(deliveries().first().kind, WebhookDelivery::Kind::OrderCreated);
    }

    void aTestIsSentAndShown()
    {
        WebhookReceiver receiver({test::hookAnswer(500), test::hookAnswer(200)});
        setUrl(receiver.url());
        QCOMPARE(sendTest().error().kind, Error::Kind::NotFound); // the server has never heard of the campaign
        VERIFY_RESULT(m_pair->sync());
        QVERIFY(deliveries().isEmpty());
        VERIFY_RESULT(sendTest());
        QTRY_COMPARE_WITH_TIMEOUT(deliveries().value(0).answer.status, 500, patienceWithServer);
        const WebhookDelivery failed = deliveries().first();
        QCOMPARE(failed.state, State::Waiting);
        QCOMPARE(failed.attempts, 1);
        VERIFY_RESULT(retry(failed.uid));
        QTRY_COMPARE_WITH_TIMEOUT(deliveries().value(0).state, State::Delivered, patienceWithServer);
        QCOMPARE(receiver.ids(), (QList<QByteArray>{failed.uid.toLatin1(), failed.uid.toLatin1()}));
        QCOMPARE(retry(failed.uid).error().kind, Error::Kind::Conflict);
        QCOMPARE(retry(u"unknown"_s).error().kind, Error::Kind::NotFound);
    }

    /// The answer was lost, so it is asked for again: one ping all the same.
    void askingTwiceSendsOnce()
    {
        WebhookReceiver receiver({test::hookAnswer(200)});
        setUrl(receiver.url());
        VERIFY_RESULT(m_pair->sync());
        std::atomic<int> asked = 0;
        m_pair->fate = [&asked](const Request &request, const SyncPair::Perform &perform, const Reply &reply) {
            if (!request.path.endsWith("/test") || asked++ > 0) {
                return perform(request, reply);
            }
            perform(request, [reply](const Response &) { reply({.status = 503}); });
        };
        VERIFY_RESULT(sendTest());
        QCOMPARE(asked.load(), 2);
        QCOMPARE(deliveries().size(), 1);
    }

    void turnedOffItIsTurnedOffThere()
    {
        setUrl(u"https://community.example.org/hook"_s);
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(there(u"webhooks WHERE url = 'https://community.example.org/hook'"_s), 1);
        m_pair->write([&](Database &db) { return turnOffWebhook(db, m_pair->campaign.id, testNow); });
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(there(u"webhooks"_s), 0);
        QCOMPARE(sendTest().error().kind, Error::Kind::Conflict);
    }

    void aDeletedCampaignTakesItAlong()
    {
        setUrl(u"https://community.example.org/hook"_s);
        VERIFY_RESULT(m_pair->sync());
        m_pair->write([&](Database &db) { return deleteCampaign(db, m_pair->campaign.id, testNow); });
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(there(u"webhooks"_s), 0);
        m_pair->write([&](Database &db) { return restoreCampaign(db, m_pair->campaign.id, testNow); });
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(there(u"webhooks"_s), 1);
    }

    void aServerThatIsNotThereIsSaidToBe()
    {
        m_pair->stopServer();
        const auto asked = QCoro::waitFor(fetchDeliveries(m_pair->access(), m_pair->campaign.uid, {}));
        QCOMPARE(asked.error().kind, Error::Kind::Network);
        QVERIFY(asked.error().message.contains(u"Is the server running?"_s));
    }

private:
    void setUrl(const QString &url)
    {
        m_pair->write([&](Database &db) { return setWebhook(db, m_pair->campaign.id, url, testNow); });
    }
    [[nodiscard]] QList<WebhookDelivery> deliveries()
    {
        const auto fetched = QCoro::waitFor(fetchDeliveries(m_pair->access(), m_pair->campaign.uid, {}));
        return fetched.value_or(QList<WebhookDelivery>());
    }
    [[nodiscard]] Result<> sendTest()
    {
        return QCoro::waitFor(sendWebhookTest(m_pair->access(), m_pair->campaign.uid, {}));
    }
    [[nodiscard]] Result<> retry(const QString &uid)
    {
        return QCoro::waitFor(retryDelivery(m_pair->access(), m_pair->campaign.uid, uid, {}));
    }
    qint64 there(const QString &table)
    {
        return m_pair->publication([&](Database &db) -> Result<qint64> {
            const auto count = run(db, u"SELECT count(*) FROM "_s + table);
            return count ? Result<qint64>(count->number()) : failure(count);
        });
    }

    std::unique_ptr<SyncPair> m_pair;
};

GUESTWRIGHT_TEST(tst_syncwebhooks, SyncWebhooksTest)
#include "tst_syncwebhooks.moc"
