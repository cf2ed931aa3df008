#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/mail/mailaccount.h"
#include "models/mail/outboxmessage.h"
#include "models/store/workspace.h"

#include <QCoroTask>

#include <functional>
#include <memory>
#include <stop_token>

namespace guestwright {

/// What a run has done so far.
struct RunReport {
    qint64 sent = 0;
    qint64 deferred = 0;
    qint64 failed = 0;
    qint64 uncertain = 0;
    bool isUnreachable = false; ///< a server: what waited for it is Deferred and tried again
    QStringList trouble; ///< of whole accounts, in words: nothing more leaves by them in this run

    [[nodiscard]] qint64 done() const { return sent + deferred + failed + uncertain; }
    bool operator==(const RunReport &) const = default;
};

/// How a run asks and tells.
struct RunHooks {
    /// From the key ring; an empty secret where the account needs none. Called on the runner's thread.
    std::function<QCoro::Task<Result<QString>>(MailAccount)> secretOf;
    std::function<void(const RunReport &)> progress; ///< after every message; may be left out
    std::function<Instant()> now = systemNow;
    std::stop_token stop; ///< what is under way is finished, nothing new begins
};

/// Delivers what matches the filter and is queued, or deferred until now at most, account by account, over as many
/// connections as the account has. First the leases of senders that were killed are ended: what had not left is queued
/// again, the rest is uncertain. Every message is judged again before it leaves. Runs on a thread with an event loop.
[[nodiscard]] QCoro::Task<Result<RunReport>> runOutbox(std::shared_ptr<Workspace> workspace, OutboxFilter filter,
                                                       RunHooks hooks);

} // namespace guestwright
