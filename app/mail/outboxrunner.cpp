#include "app/mail/outboxrunner.h"

#include "app/mail/commitgatherer.h"
#include "app/mail/outboxdesk.h"
#include "app/mail/ratelimit.h"
#include "app/mail/senderidentity.h"
#include "app/mail/transportfactory.h"
#include "models/core/crashpoint.h"
#include "models/mail/accountrepository.h"
#include "models/mail/outboxrepository.h"

#include <QCoroFuture>
#include <QCoroTimer>

#include <vector>

namespace guestwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the lanes of one account share. Not in the anonymous namespace: coroutine frames hold it.
struct AccountRun {
    std::shared_ptr<Workspace> workspace;
    std::shared_ptr<CommitGatherer> commits;
    RunHooks hooks;
    OutboxFilter filter;
    MailAccount account;
    QString owner;
    RateLimit rate;
    RunReport report;
    bool isHalted = false; ///< the account or the way to its server is at fault

    [[nodiscard]] bool goesOn() const { return !isHalted && !hooks.stop.stop_requested(); }
};
namespace {

constexpr auto claimLease = 5min;
constexpr auto dotLease = 11min; // longer than the longest wait for the answer to the final dot
constexpr auto patience = 10s; // with what is under way when the user says stop
constexpr qint64 messagesPerClaim = 20;
constexpr int mostTries = 24; // each waits some seconds for the lock by itself
constexpr auto betweenTries = 250ms;
constexpr auto longestNap = 200ms; // between two looks at whether to stop

using SharedRun = std::shared_ptr<AccountRun>;

void countIn(RunReport &report, Delivery::Outcome outcome)
{
    switch (outcome) {
    case Delivery::Outcome::Sent:
        ++report.sent;
        break;
    case Delivery::Outcome::Deferred:
        ++report.deferred;
        break;
    case Delivery::Outcome::Failed:
        ++report.failed;
        break;
    case Delivery::Outcome::Uncertain:
        ++report.uncertain;
        break;
    }
}

void halt(AccountRun &run, const QString &words)
{
    run.isHalted = true;
    const QString trouble = u"%1: %2"_s.arg(run.account.name, words);
    if (!run.report.trouble.contains(trouble)) {
        run.report.trouble.append(trouble);
    }
}

QCoro::Task<> waitForTurn(SharedRun run)
{
    auto left = run->rate.take(run->hooks.now());
    while (left > 0ms && run->goesOn()) {
        const auto nap = std::min<milliseconds>(left, longestNap);
        co_await QCoro::sleepFor(nap);
        left -= nap;
    }
}

QCoro::Task<bool> askForDot(SharedRun run, OutboxMessage message)
{
    crashPoint("ask_for_dot");
    const auto asked = run->commits->submit([run, message](Database &db) {
        const Instant now = run->hooks.now();
        return allowDot(db, message, {run->owner, now + dotLease}, now);
    });
    const Result<bool> allowed = co_await asked;
    co_return allowed.value_or(false);
}

/// Writes how it ended, and again for as long as another program holds the workspace: what was accepted must not end
/// as uncertain because of that. The moment is that of the answer.
QCoro::Task<Result<bool>> writeDown(SharedRun run, OutboxMessage message, Delivery delivery)
{
    const Instant at = run->hooks.now();
    Result<bool> settled = false;
    for (int tries = 0; tries < mostTries; ++tries) {
        const auto written = run->commits->submit(
            [message, delivery, at](Database &db) { return settleDelivery(db, message, delivery, at); });
        settled = co_await written;
        if (settled || settled.error().kind != Error::Kind::Storage) {
            break;
        }
        co_await QCoro::sleepFor(betweenTries);
    }
    crashPoint("committed");
    co_return settled;
}

/// Claims messages, waiting for a workspace that another program holds unless the user says stop.
QCoro::Task<Result<PreparedMessages>> claim(SharedRun run, qint64 limit)
{
    Result<PreparedMessages> prepared = PreparedMessages{};
    for (int tries = 0; tries < mostTries; ++tries) {
        const auto asked = run->workspace->write([run, limit](Database &db) {
            const Instant now = run->hooks.now();
            return prepareMessages(db, run->filter, limit, {run->owner, now + claimLease}, now);
        });
        prepared = co_await asked;
        if (prepared || prepared.error().kind != Error::Kind::Storage || !run->goesOn()) {
            break;
        }
        co_await QCoro::sleepFor(betweenTries);
    }
    co_return prepared;
}

QCoro::Task<> giveBack(SharedRun run, QList<PreparedMessage> rest)
{
    for (const PreparedMessage &prepared : rest) {
        const OutboxMessage message = prepared.message;
        const auto released =
            run->commits->submit([message](Database &db) { return OutboxRepository(db).release(message, {}); });
        co_await released;
    }
}

/// Writes down how one ended, and whether the run goes on after that.
QCoro::Task<> settle(SharedRun run, OutboxMessage message, Delivery delivery)
{
    const Result<bool> settled = co_await writeDown(run, message, delivery);
    if (!settled) {
        halt(*run, settled.error().message);
        co_return;
    }
    const bool wasReleased =
        delivery.fault == Delivery::Fault::Cancelled && delivery.outcome != Delivery::Outcome::Uncertain;
    if (*settled && !wasReleased) {
        countIn(run->report, delivery.outcome);
    }
    const bool endsRun = delivery.fault == Delivery::Fault::Account || delivery.fault == Delivery::Fault::Connection;
    if (!delivery.isSent() && endsRun) {
        halt(*run, delivery.words);
    }
    if (run->hooks.progress) {
        run->hooks.progress(run->report);
    }
}

/// One message through the lane.
QCoro::Task<> deliverOne(SharedRun run, std::shared_ptr<Transport> lane, PreparedMessage prepared)
{
    const OutboxMessage message = prepared.message;
    const BeforeDot beforeDot = [run, message] { return askForDot(run, message); };
    const Delivery delivery = co_await lane->deliver(prepared.envelope, beforeDot);
    co_await settle(run, message, delivery);
}

QCoro::Task<QList<bool>> askForDots(SharedRun run, QList<PreparedMessage> batch)
{
    std::vector<QCoro::Task<bool>> asking; // all at once, so that they are committed together
    for (const PreparedMessage &prepared : batch) {
        asking.push_back(askForDot(run, prepared.message));
    }
    QList<bool> allowed;
    for (const QCoro::Task<bool> &asked : asking) {
        const bool mayGo = co_await asked;
        allowed.append(mayGo);
    }
    co_return allowed;
}

/// Several messages through the lane in one request.
QCoro::Task<> deliverTogether(SharedRun run, std::shared_ptr<Transport> lane, QList<PreparedMessage> batch)
{
    QList<Envelope> envelopes;
    for (const PreparedMessage &prepared : batch) {
        envelopes.append(prepared.envelope);
    }
    const BeforeBatch beforeBatch = [run, batch] { return askForDots(run, batch); };
    const QList<Delivery> deliveries = co_await lane->deliverBatch(envelopes, beforeBatch);
    std::vector<QCoro::Task<>> settling;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        settling.push_back(settle(run, batch.at(i).message, deliveries.at(i)));
    }
    for (const QCoro::Task<> &settled : settling) {
        co_await settled;
    }
}

/// How many of the messages from `first` on leave together; one at least.
qsizetype batchSize(const QList<PreparedMessage> &ready, qsizetype first, const BatchLimits &limits)
{
    qsizetype count = 0;
    qsizetype bytes = 0;
    while (first + count < ready.size() && count < limits.messages) {
        bytes += ready.at(first + count).envelope.message.size() + 1;
        if (count > 0 && limits.bytes > 0 && bytes > limits.bytes) {
            break;
        }
        ++count;
    }
    return count;
}

/// Claims, delivers, and claims again until the queue is empty, the user says stop or the account is at fault.
QCoro::Task<> runLane(SharedRun run, std::shared_ptr<Transport> lane)
{
    const BatchLimits limits = lane->batchLimits();
    const qint64 limit = run->rate.isLimited() ? 1 : std::max<qint64>(messagesPerClaim, limits.messages);
    while (run->goesOn()) {
        co_await waitForTurn(run);
        if (!run->goesOn()) {
            break;
        }
        const Result<PreparedMessages> prepared = co_await claim(run, limit);
        if (!prepared) {
            halt(*run, prepared.error().message);
        }
        if (!prepared || prepared->isLast) {
            break;
        }
        qsizetype next = 0;
        while (next < prepared->ready.size() && run->goesOn()) {
            const QList<PreparedMessage> batch = prepared->ready.sliced(next, batchSize(prepared->ready, next, limits));
            next += batch.size();
            if (limits.messages > 1) {
                co_await deliverTogether(run, lane, batch);
            } else {
                co_await deliverOne(run, lane, batch.first());
            }
        }
        const QList<PreparedMessage> rest = prepared->ready.sliced(next);
        co_await giveBack(run, rest);
    }
    co_await lane->close();
}

/// Opens one lane and sees whether the account works at all: a wrong password is tried once, not once a lane.
QCoro::Task<bool> tryAccount(SharedRun run, std::shared_ptr<Transport> lane)
{
    const Delivery probed = co_await lane->probe();
    if (!probed.isSent()) {
        // The server's words belong on a message too, where the manager looks for them.
        const Result<PreparedMessages> first = co_await claim(run, 1);
        if (first && !first->ready.isEmpty()) {
            const OutboxMessage message = first->ready.first().message;
            co_await writeDown(run, message, probed);
            countIn(run->report, probed.outcome);
        }
        halt(*run, probed.words);
    }
    co_return probed.isSent();
}

/// Cancels what is still under way some time after the user said stop; polled, because stop may come from any thread.
void watchForStop(QTimer &watch, const SharedRun &run, const std::vector<std::shared_ptr<Transport>> &lanes)
{
    QObject::connect(&watch, &QTimer::timeout, [run, lanes, left = milliseconds(patience)]() mutable {
        if (run->hooks.stop.stop_requested() && (left -= longestNap) <= 0ms) {
            for (const auto &lane : lanes) {
                lane->cancel();
            }
        }
    });
    watch.start(longestNap);
}

QCoro::Task<> runAccount(SharedRun run, QString secret)
{
    std::vector<std::shared_ptr<Transport>> lanes;
    for (int i = 0; i < std::max(1, run->account.connections); ++i) {
        auto lane = makeTransport(run->account, secret);
        if (!lane) {
            halt(*run, lane.error().message);
            co_return;
        }
        lanes.push_back(std::move(*lane));
    }
    QTimer watch;
    watchForStop(watch, run, lanes);
    const bool works = co_await tryAccount(run, lanes.front());
    if (!works) {
        co_await lanes.front()->close();
        co_return;
    }
    std::vector<QCoro::Task<>> running;
    for (const auto &lane : lanes) {
        running.push_back(runLane(run, lane));
    }
    for (const QCoro::Task<> &lane : running) {
        co_await lane;
    }
}

QCoro::Task<Result<QString>> secretFor(RunHooks hooks, MailAccount account)
{
    if (!hooks.secretOf) {
        co_return QString();
    }
    co_return co_await hooks.secretOf(account);
}

Result<QList<MailAccount>> accountsWithMail(Database &db, const OutboxFilter &filter)
{
    OutboxFilter queued = filter;
    queued.state = OutboxMessage::State::Queued;
    const auto ids = OutboxRepository(db).accountIds(queued);
    if (!ids) {
        return failure(ids);
    }
    QList<MailAccount> accounts;
    for (const qint64 id : *ids) {
        const auto account = AccountRepository(db).find(id);
        if (!account) {
            return failure(account);
        }
        accounts.append(*account);
    }
    return accounts;
}

} // namespace

QCoro::Task<Result<RunReport>> runOutbox(std::shared_ptr<Workspace> workspace, OutboxFilter filter, RunHooks hooks)
{
    const auto recovering = workspace->write([now = hooks.now()](Database &db) { return recoverMessages(db, now); });
    const Result<qint64> recovered = co_await recovering;
    if (!recovered) {
        co_return failure(recovered);
    }
    const auto looking = workspace->write([filter](Database &db) { return accountsWithMail(db, filter); });
    const Result<QList<MailAccount>> accounts = co_await looking;
    if (!accounts) {
        co_return failure(accounts);
    }
    RunReport report;
    const auto commits = std::make_shared<CommitGatherer>(workspace);
    for (const MailAccount &account : *accounts) {
        if (hooks.stop.stop_requested()) {
            break;
        }
        const Result<QString> secret = co_await secretFor(hooks, account);
        if (!secret) {
            report.trouble.append(u"%1: %2"_s.arg(account.name, secret.error().message));
            continue;
        }
        OutboxFilter ofAccount = filter;
        ofAccount.accountId = account.id;
        const auto run =
            std::make_shared<AccountRun>(AccountRun{workspace, commits, hooks, ofAccount, account, makeLeaseOwner(),
                                                    RateLimit(account.ratePerMinute), report, false});
        const QString password = *secret;
        co_await runAccount(run, password);
        report = run->report;
    }
    co_return report;
}

} // namespace guestwright
