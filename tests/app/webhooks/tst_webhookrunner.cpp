#include "app/webhooks/webhookbackoff.h"
#include "app/webhooks/webhookrunner.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/publicationstore.h"
#include "models/publication/webhookdeliveries.h"
#include "models/publication/webhookqueue.h"
#include "models/store/query.h"
#include "tests/app/webhooks/webhookreceiver.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QMessageAuthenticationCode>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guestwright;
using test::hookAnswer;
using test::HookSeen;
using test::WebhookReceiver;
using Fault = WebhookDelivery::Fault;
using State = WebhookDelivery::State;

namespace {

constexpr Instant start = fromMsecs(1'800'000'000'000);
constexpr int patienceWithHooks = 60'000; // milliseconds
constexpr milliseconds longPatience = 5min;

} // namespace

/// Delivering to a real receiver, over the same sockets as the server does.
class WebhookRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void init()
    {
        m_now = start;
        m_place = std::make_unique<test::TestPlace>();
        VERIFY_RESULT(preparePublication(m_place->location()));
        auto db = Database::open(m_place->location(), Database::Access::ReadWrite);
        VERIFY_RESULT(db);
        m_db = std::move(*db);
    }
    void cleanup()
    {
        m_db.reset();
        m_place.reset();
    }

    void deliversOnceAndSigned()
    {
        WebhookReceiver receiver({hookAnswer(200)});
        addCampaign(u"club"_s, receiver.url());
        ping(u"club"_s);
        auto runner = run();
        QTRY_COMPARE_WITH_TIMEOUT(latest().state, State::Delivered, patienceWithHooks);
        runner.reset();
        QCOMPARE(receiver.received.size(), 1);
        const HookSeen seen = receiver.received.first();
        QCOMPARE(seen.target, "/hook?key=1"_ba);
        QCOMPARE(seen.headers.value("content-type"), "application/json"_ba);
        QCOMPARE(QString::fromLatin1(seen.id()), latest().uid);
        QCOMPARE(seen.headers.value("webhook-timestamp"), "1800000000"_ba);
        QVERIFY(seen.body.contains("\"type\":\"ping\""));
        // As a receiver would, without a line of ours.
        const QByteArray key = QByteArray::fromBase64(m_secret.sliced(6).toLatin1());
        const QByteArray content = seen.id() + ".1800000000." + seen.body;
        QCOMPARE(seen.headers.value("webhook-signature"),
                 "v1," + QMessageAuthenticationCode::hash(content, key, QCryptographicHash::Sha256).toBase64());
        QCOMPARE(latest().attempts, 1);
        QCOMPARE(latest().answer, WebhookDelivery::Answer{.status = 200});
        QCOMPARE(storedBodies(), 0);
    }

    void triesAgainUntilItIsTaken()
    {
        WebhookReceiver receiver({hookAnswer(500), hookAnswer(500), hookAnswer(204)});
        addCampaign(u"club"_s, receiver.url());
        ping(u"club"_s);
        const auto runner = run();
        for (qint64 attempt = 1; attempt <= 2; ++attempt) {
            QTRY_COMPARE_WITH_TIMEOUT(putOffs(attempt), 1, patienceWithHooks);
            QCOMPARE(latest().answer.status, 500);
            QCOMPARE(latest().nextAt, std::optional(m_now.load() + *webhookPause(attempt)));
            m_now = *latest().nextAt;
            runner->wake();
        }
        QTRY_COMPARE_WITH_TIMEOUT(latest().state, State::Delivered, patienceWithHooks);
        QCOMPARE(receiver.received.size(), 3);
        const HookSeen &first = receiver.received.first();
        const HookSeen &last = receiver.received.last();
        QCOMPARE(first.id(), last.id());
        QCOMPARE(first.body, last.body);
        QVERIFY(first.headers.value("webhook-timestamp") != last.headers.value("webhook-timestamp"));
        QVERIFY(first.headers.value("webhook-signature") != last.headers.value("webhook-signature"));
    }

    void givesUpAfterTheLastTry()
    {
        WebhookReceiver receiver({hookAnswer(503)});
        addCampaign(u"club"_s, receiver.url());
        ping(u"club"_s);
        const auto runner = run();
        qint64 attempt = 1;
        for (; webhookPause(attempt); ++attempt) {
            QTRY_COMPARE_WITH_TIMEOUT(putOffs(attempt), 1, patienceWithHooks);
            m_now = *latest().nextAt;
            runner->wake();
        }
        QTRY_COMPARE_WITH_TIMEOUT(latest().state, State::GivenUp, patienceWithHooks);
        QCOMPARE(receiver.received.size(), attempt);
        QCOMPARE(receiver.distinct(), 1);
        QCOMPARE(storedBodies(), 0);
    }

    void whoIsGoneIsAskedNoMore()
    {
        WebhookReceiver receiver({hookAnswer(410)});
        addCampaign(u"club"_s, receiver.url());
        ping(u"club"_s);
        const auto runner = run();
        QTRY_COMPARE_WITH_TIMEOUT(latest().state, State::GivenUp, patienceWithHooks);
        QCOMPARE(latest().attempts, 1);
        QCOMPARE(receiver.received.size(), 1);
    }

    void aRedirectIsNotFollowed()
    {
        WebhookReceiver elsewhere({hookAnswer(200)});
        WebhookReceiver receiver({hookAnswer(307, "Location: " + elsewhere.url().toLatin1() + "\r\n")});
        addCampaign(u"club"_s, receiver.url());
        ping(u"club"_s);
        auto runner = run();
        QTRY_COMPARE_WITH_TIMEOUT(putOffs(1), 1, patienceWithHooks);
        runner.reset();
        QCOMPARE(latest().answer.status, 307);
        QCOMPARE(elsewhere.received.size(), 0);
    }

    void whatCannotBeReachedIsTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("says nothing") << QByteArray() << Fault::TimedOut;
        QTest::newRow("never ends its head") << QByteArray("HTTP/1.1 200 OK\r\n") << Fault::Unreachable;
        QTest::newRow("speaks something else") << QByteArray("220 mail.example.org ESMTP\r\n\r\n") << Fault::Garbled;
    }
    void whatCannotBeReachedIsTriedAgain()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const Fault, fault);
        WebhookReceiver receiver({answer});
        addCampaign(u"club"_s, receiver.url());
        ping(u"club"_s);
        const auto runner = run(fault == Fault::TimedOut ? 200ms : longPatience);
        QTRY_COMPARE_WITH_TIMEOUT(putOffs(1), 1, patienceWithHooks);
        QCOMPARE(latest().answer, WebhookDelivery::Answer{.fault = fault});
    }

    void whereNobodyListensItIsTriedAgain()
    {
        QString url;
        {
            const WebhookReceiver gone({hookAnswer(200)});
            url = gone.url();
        }
        addCampaign(u"club"_s, url);
        ping(u"club"_s);
        const auto runner = run();
        QTRY_COMPARE_WITH_TIMEOUT(putOffs(1), 1, patienceWithHooks);
        QCOMPARE(latest().answer, WebhookDelivery::Answer{.fault = Fault::Unreachable});
    }

    /// Who answers with a book has taken it; nobody reads the book.
    void onlyTheHeadOfAnAnswerIsRead()
    {
        WebhookReceiver receiver(
            {"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 202 Fine\r\nContent-Length: 9000000\r\n\r\nOnce"});
        addCampaign(u"club"_s, receiver.url());
        ping(u"club"_s);
        const auto runner = run();
        QTRY_COMPARE_WITH_TIMEOUT(latest().state, State::Delivered, patienceWithHooks);
        QCOMPARE(latest().answer.status, 202);
    }

    /// Killed between the claim and the answer: nobody knows whether it was taken, so it comes again, as the same.
    void whatADeadRunnerHadIsDeliveredByTheNext()
    {
        WebhookReceiver receiver({hookAnswer(200)});
        addCampaign(u"club"_s, receiver.url());
        ping(u"club"_s);
        const auto dead = WebhookQueue(*m_db).takeNext(start, start + 1min);
        QVERIFY(dead && *dead);
        m_now = start + 1min;
        const auto runner = run();
        QTRY_COMPARE_WITH_TIMEOUT(latest().state, State::Delivered, patienceWithHooks);
        QCOMPARE(receiver.ids(), QList<QByteArray>{(*dead)->uid.toLatin1()});
        QCOMPARE(latest().attempts, 2);
    }

    void endsWhileAReceiverSaysNothing()
    {
        WebhookReceiver receiver({QByteArray()});
        addCampaign(u"club"_s, receiver.url());
        ping(u"club"_s);
        auto runner = run();
        QTRY_COMPARE_WITH_TIMEOUT(receiver.received.size(), 1, patienceWithHooks);
        runner.reset();
        QCOMPARE(latest().state, State::Waiting); // for the next start, at once
        QCOMPARE(latest().attempts, 0);
        QCOMPARE(latest().nextAt, std::optional(start));
    }

    void whoIsSlowKeepsNobodyElseWaiting()
    {
        WebhookReceiver slow({QByteArray()});
        WebhookReceiver quick({hookAnswer(200)});
        addCampaign(u"slow"_s, slow.url());
        addCampaign(u"quick"_s, quick.url());
        ping(u"slow"_s);
        ping(u"slow"_s);
        const auto runner = run();
        QTRY_COMPARE_WITH_TIMEOUT(slow.received.size(), 1, patienceWithHooks);
        ping(u"quick"_s);
        runner->wake();
        QTRY_COMPARE_WITH_TIMEOUT(latest(u"quick"_s).state, State::Delivered, patienceWithHooks);
        QCOMPARE(slow.received.size(), 1); // and is told one thing after the other
    }

    void twoServersDeliverEachOnce()
    {
        WebhookReceiver receiver({hookAnswer(200)});
        const int events = test::sizeOf("GUESTWRIGHT_TEST_WEBHOOKS", 30);
        for (int i = 0; i < events; ++i) {
            const QString campaign = u"club%1"_s.arg(i % 5);
            if (i < 5) {
                addCampaign(campaign, receiver.url());
            }
            ping(campaign);
        }
        auto one = run();
        auto two = run();
        QTRY_COMPARE_WITH_TIMEOUT(count(u"state = 'Delivered'"_s), events, patienceWithHooks);
        one.reset();
        two.reset();
        QCOMPARE(receiver.received.size(), events);
        QCOMPARE(receiver.distinct(), events);
    }

private:
    void addCampaign(const QString &uid, const QString &url)
    {
        PublishedCampaign published;
        published.campaign.uid = uid;
        published.campaign.name = u"The Club"_s;
        published.campaign.webhook = {url, m_secret};
        published.revision = 1;
        VERIFY_RESULT(PublicationRepository(*m_db).put(published));
    }
    void ping(const QString &uid) { VERIFY_RESULT(WebhookDeliveries(*m_db).addPing(uid, m_now)); }
    [[nodiscard]] std::unique_ptr<WebhookRunner> run(milliseconds patience = longPatience)
    {
        auto runner = WebhookRunner::start({.publication = m_place->location(),
                                            .clock = [this] { return m_now.load(); },
                                            .patience = patience,
                                            .lease = 10min});
        if (!runner) {
            qFatal("%s", qPrintable(runner.error().message));
        }
        return std::move(*runner);
    }
    [[nodiscard]] WebhookDelivery latest(const QString &uid = u"club"_s)
    {
        return WebhookDeliveries(*m_db).latest(uid).value_or(QList<WebhookDelivery>()).value(0);
    }
    [[nodiscard]] qint64 count(const QString &which)
    {
        const auto found = guestwright::run(*m_db, u"SELECT count(*) FROM webhook_deliveries WHERE "_s + which);
        return found ? found->number() : -1;
    }
    /// How many wait again after that many tries.
    [[nodiscard]] qint64 putOffs(qint64 attempts)
    {
        return count(u"state = 'Waiting' AND lease = '' AND attempts = %1"_s.arg(attempts));
    }
    [[nodiscard]] qint64 storedBodies() { return count(u"body <> ''"_s); }

    const QString m_secret = makeWebhookSecret();
    std::atomic<Instant> m_now = start;
    std::unique_ptr<test::TestPlace> m_place;
    std::unique_ptr<Database> m_db;
};

GUESTWRIGHT_TEST(tst_webhookrunner, WebhookRunnerTest)
#include "tst_webhookrunner.moc"
