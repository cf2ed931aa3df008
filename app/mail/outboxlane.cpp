#include "app/mail/outboxlane.h"

#include "models/core/crashpoint.h"
#include "models/mail/outboxrepository.h"

#include <QCoroFuture>
#include <QCoroTimer>

#include <algorithm>
#include <vector>

namespace guestwright {

using namespace std::chrono_literals;

namespace {

constexpr auto dotLease = 11min; // longer than the longest wait for the answer to the final dot
constexpr qint64 messagesPerClaim = 20;
constexpr auto longestNap = 200ms; // between two looks at whether to stop

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
    const bool isUnreachable = delivery.fault == Delivery::Fault::Connection;
    if (!delivery.isSent() && isUnreachable) {
        noteUnreachable(*run, message, delivery);
    }
    if (!delivery.isSent() && (isUnreachable || delivery.fault == Delivery::Fault::Account)) {
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

} // namespace

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

} // namespace guestwright
