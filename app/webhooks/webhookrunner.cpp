#include "app/webhooks/webhookrunner.h"

#include "app/webhooks/webhookbackoff.h"
#include "app/webhooks/webhookpost.h"
#include "models/store/database.h"

#include <QCoroTask>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace guestwright {

struct WebhookRun {
    WebhookRunner::Options options;
    std::unique_ptr<Database> db;
    QTimer timer; ///< until something is due
    std::vector<std::shared_ptr<HttpLink>> underWay;
    bool isStopping = false;
    std::function<void()> ended; ///< called once it was asked to stop and nothing is under way
};

namespace {

Q_LOGGING_CATEGORY(webhookLog, "guestwright.server.webhooks")

using State = WebhookDelivery::State;

constexpr std::size_t mostUnderWay = 8;
constexpr milliseconds longestWebhookSleep = std::chrono::minutes(1);
constexpr int statusGone = 410;

Result<> settleTaken(WebhookQueue queue, const TakenDelivery &taken,
                     const std::optional<WebhookDelivery::Answer> &answer, Instant now)
{
    if (!answer) {
        return queue.giveBack(taken, now);
    }
    if (answer->isTaken()) {
        return queue.settle(taken, State::Delivered, *answer, now);
    }
    // Neither the address, which may hold a key, nor what it was about.
    qCWarning(webhookLog, "A webhook was not delivered at try %lld: status %d, %s",
              static_cast<long long>(taken.attempts), answer->status,
              QMetaEnum::fromType<WebhookDelivery::Fault>().valueToKey(static_cast<int>(answer->fault)));
    const auto pause = answer->status == statusGone ? std::nullopt : webhookPause(taken.attempts);
    return pause ? queue.putOff(taken, *answer, now + *pause) : queue.settle(taken, State::GivenUp, *answer, now);
}

/// Owns what it works with.
QCoro::Task<> deliverTaken(std::shared_ptr<WebhookRun> run, std::shared_ptr<HttpLink> link, TakenDelivery taken)
{
    const std::optional<WebhookDelivery::Answer> answer =
        co_await postWebhook(link, taken, run->options.clock(), run->options.patience);
    const auto settled = settleTaken(WebhookQueue(*run->db), taken, answer, run->options.clock());
    if (!settled) { // its lease ends
        qCWarning(webhookLog, "What became of a webhook cannot be stored: %s", qUtf8Printable(settled.error().message));
    }
    std::erase(run->underWay, link);
    if (!run->isStopping) {
        run->timer.start(milliseconds(0));
    } else if (run->underWay.empty()) {
        run->ended();
    }
}

void sleepUntilWebhookIsDue(WebhookRun &run)
{
    const Instant now = run.options.clock();
    const auto next = WebhookQueue(*run.db).nextDue(now);
    const milliseconds wait = next && *next ? **next - now : longestWebhookSleep;
    run.timer.start(std::clamp(wait, milliseconds(0), longestWebhookSleep));
}

Result<> takeWhatIsDue(const std::shared_ptr<WebhookRun> &run)
{
    while (run->underWay.size() < mostUnderWay) {
        const Instant now = run->options.clock();
        const auto taken = WebhookQueue(*run->db).takeNext(now, now + run->options.lease);
        if (!taken || !*taken) {
            return taken ? Result<>() : failure(taken);
        }
        const auto link = std::make_shared<HttpLink>();
        run->underWay.push_back(link);
        deliverTaken(run, link, **taken);
    }
    return {};
}

void lookForWebhooks(const std::shared_ptr<WebhookRun> &run)
{
    if (run->isStopping) {
        return;
    }
    if (run->db->isLost()) {
        [[maybe_unused]] const auto isBack = run->db->reconnect(); // otherwise taking says so
    }
    const auto taken = takeWhatIsDue(run);
    if (!taken) {
        qCWarning(webhookLog, "What waits for webhooks cannot be read: %s", qUtf8Printable(taken.error().message));
        run->timer.start(longestWebhookSleep);
    } else if (run->underWay.size() < mostUnderWay) { // else whoever is done first looks again
        sleepUntilWebhookIsDue(*run);
    }
}

Result<> openWebhookRun(const std::shared_ptr<WebhookRun> &run)
{
    auto db = Database::open(run->options.publication, Database::Access::ReadWrite);
    if (!db) {
        return failure(db);
    }
    run->db = std::move(*db);
    run->timer.setSingleShot(true);
    QObject::connect(&run->timer, &QTimer::timeout, &run->timer,
                     [weak = std::weak_ptr(run)] { lookForWebhooks(weak.lock()); });
    return {};
}

} // namespace

Result<std::unique_ptr<WebhookRunner>> WebhookRunner::start(Options options)
{
    std::unique_ptr<WebhookRunner> runner(new WebhookRunner);
    runner->m_context.moveToThread(&runner->m_thread);
    runner->m_thread.start();
    Result<> opened;
    QMetaObject::invokeMethod(
        &runner->m_context,
        [&opened, &options, runner = runner.get()] {
            runner->m_run = std::make_shared<WebhookRun>();
            runner->m_run->options = std::move(options);
            opened = openWebhookRun(runner->m_run);
        },
        Qt::BlockingQueuedConnection);
    if (!opened) {
        return failure(opened);
    }
    runner->wake();
    return runner;
}

WebhookRunner::~WebhookRunner()
{
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            const auto end = [this] {
                // Queued, so that what called this has returned before its frame's objects go.
                QMetaObject::invokeMethod(
                    &m_context,
                    [this] {
                        m_run.reset();
                        m_thread.quit();
                    },
                    Qt::QueuedConnection);
            };
            m_run->timer.stop();
            m_run->ended = end;
            m_run->isStopping = true;
            for (const std::shared_ptr<HttpLink> &link : m_run->underWay) {
                link->cancel();
            }
            if (m_run->underWay.empty()) {
                end();
            }
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void WebhookRunner::wake()
{
    if (!m_isWoken.exchange(true)) {
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                m_isWoken = false;
                lookForWebhooks(m_run);
            },
            Qt::QueuedConnection);
    }
}

} // namespace guestwright
