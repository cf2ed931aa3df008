#include "app/mail/accountrun.h"

#include "app/mail/retrypolicy.h"
#include "models/core/crashpoint.h"

#include <QCoroFuture>
#include <QCoroTimer>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto claimLease = 5min;
constexpr int mostTries = 24; // each waits some seconds for the lock by itself
constexpr auto betweenTries = 250ms;

} // namespace

void halt(AccountRun &run, const QString &words)
{
    run.isHalted = true;
    const QString trouble = u"%1: %2"_s.arg(run.account.name, words);
    if (!run.report.trouble.contains(trouble)) {
        run.report.trouble.append(trouble);
    }
}

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

void noteUnreachable(AccountRun &run, const OutboxMessage &message, const Delivery &delivery)
{
    const auto next = nextTry(message, delivery, std::nullopt, run.hooks.now());
    run.unreachableUntil = std::max(run.unreachableUntil, next);
}

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

} // namespace guestwright
