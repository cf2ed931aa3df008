#include "app/mail/outboxlanes.h"

#include "app/mail/outboxlane.h"
#include "app/mail/transportfactory.h"
#include "models/mail/outboxrepository.h"

#include <QCoroFuture>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace guestwright {

using namespace std::chrono_literals;

namespace {

constexpr auto stopPatience = 10s; // with what is under way when the user says stop
constexpr auto betweenStopLooks = 200ms;

/// Opens one lane and sees whether the account works at all: a wrong password is tried once, not once a lane.
QCoro::Task<bool> tryAccount(SharedRun run, std::shared_ptr<Transport> lane)
{
    run->isProbing = true;
    const Delivery probed = co_await lane->probe();
    run->isProbing = false;
    if (run->hooks.stop.stop_requested()) {
        co_return false;
    }
    if (!probed.isSent()) {
        // The server's words belong on a message too, where the manager looks for them.
        const Result<PreparedMessages> first = co_await claim(run, 1);
        if (first && !first->ready.isEmpty()) {
            const OutboxMessage message = first->ready.first().message;
            co_await writeDown(run, message, probed);
            countIn(run->report, probed.outcome);
        }
        if (probed.fault == Delivery::Fault::Connection) {
            const bool isCarried = first && !first->ready.isEmpty();
            noteUnreachable(*run, isCarried ? first->ready.first().message : OutboxMessage(), probed);
        }
        halt(*run, probed.words);
    }
    co_return probed.isSent();
}

/// Cancels what is still under way some time after the user said stop, and at once what has not begun; polled, because
/// stop may come from any thread.
void watchForStop(QTimer &watch, const SharedRun &run, const std::vector<std::shared_ptr<Transport>> &lanes)
{
    QObject::connect(&watch, &QTimer::timeout, [run, lanes, left = milliseconds(stopPatience)]() mutable {
        const bool isStopped = run->hooks.stop.stop_requested();
        if (isStopped && (run->isProbing || (left -= betweenStopLooks) <= 0ms)) {
            for (const auto &lane : lanes) {
                lane->cancel();
            }
        }
    });
    watch.start(betweenStopLooks);
}

/// Opens the lanes, and lets them run if the account works at all.
QCoro::Task<> runLanes(SharedRun run, std::vector<std::shared_ptr<Transport>> lanes)
{
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

/// What this run would have taken waits together for the next try, and carries the same words.
QCoro::Task<> putOffRest(SharedRun run)
{
    const auto putting = run->workspace->write([run, until = *run->unreachableUntil](Database &db) -> Result<> {
        auto transaction = Transaction::begin(db);
        const auto done = transaction
            ? OutboxRepository(db).putOff(run->filter, until, run->report.trouble.value(0), run->hooks.now())
            : Result<>(failure(transaction));
        return done ? transaction->commit() : done;
    });
    const Result<> done = co_await putting;
    if (!done) {
        halt(*run, done.error().message);
    }
}

} // namespace

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
    co_await runLanes(run, lanes);
    if (run->unreachableUntil) {
        run->report.isUnreachable = true;
        co_await putOffRest(run);
    }
}

} // namespace guestwright
