#pragma once

#include "app/sync/apiclient.h"
#include "models/core/clock.h"
#include "models/publication/incoming.h"
#include "models/store/workspace.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace guestwright {

/// How far a synchronization is.
struct SyncProgress {
    qint64 done = 0;
    qint64 total = 0; ///< invites to publish; 0 while it is about something else
};

struct SyncOptions {
    std::function<Instant()> now = systemNow;
    std::function<void(const SyncProgress &)> progress; ///< in the thread that awaits; may be empty
    std::stop_token stop;
};

/// What a synchronization did.
struct SyncReport {
    qint64 campaigns = 0;
    qint64 images = 0;
    qint64 links = 0; ///< invitation links
    qint64 invites = 0;
    qint64 tombstones = 0;
    qint64 conflicts = 0; ///< replaced links whose old one was used before the server heard of it
    IncomingReport pulled;
    bool startedOver = false; ///< the server or the workspace was restored from a copy: everything was compared anew
    qint64 differing = 0; ///< campaigns whose numbers still differ; everything is sent again next time
    milliseconds clockOffset{0}; ///< of the server's clock against this computer's
};

/// Pushes what changed here since the last time, then pulls what happened there (design section 6). What is
/// interrupted goes on the next time where it was; nothing is done twice. One at a time for a workspace.
[[nodiscard]] QCoro::Task<Result<SyncReport>> synchronize(std::shared_ptr<Workspace> workspace, ApiAccess access,
                                                          SyncOptions options);

} // namespace guestwright
