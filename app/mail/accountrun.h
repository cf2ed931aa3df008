#pragma once

#include "app/mail/commitgatherer.h"
#include "app/mail/outboxdesk.h"
#include "app/mail/outboxrunner.h"
#include "app/mail/ratelimit.h"

namespace guestwright {

/// What the lanes of one account share. Lives on the runner's thread.
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
    bool isProbing = false; ///< nothing is on its way yet, so a stop need not wait
    std::optional<Instant> unreachableUntil; ///< the next try, where no connection came about or one was lost

    [[nodiscard]] bool goesOn() const { return !isHalted && !hooks.stop.stop_requested(); }
};

using SharedRun = std::shared_ptr<AccountRun>;

/// Nothing more leaves by the account in this run.
void halt(AccountRun &run, const QString &words);

void countIn(RunReport &report, Delivery::Outcome outcome);

/// Another try at the same server would meet the same wall: no connection, none of the account's messages.
void noteUnreachable(AccountRun &run, const OutboxMessage &message, const Delivery &delivery);

/// Writes how it ended, and again for as long as another program holds the workspace: what was accepted must not end
/// as uncertain because of that. The moment is that of the answer.
[[nodiscard]] QCoro::Task<Result<bool>> writeDown(SharedRun run, OutboxMessage message, Delivery delivery);

/// Claims messages, waiting for a workspace that another program holds unless the user says stop.
[[nodiscard]] QCoro::Task<Result<PreparedMessages>> claim(SharedRun run, qint64 limit);

} // namespace guestwright
