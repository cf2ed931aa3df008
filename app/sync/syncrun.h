#pragma once

#include "app/sync/synchronizer.h"
#include "models/core/token.h"
#include "models/publication/serverrepository.h"

namespace guestwright {

/// One synchronization on its way; its steps share it.
struct SyncRun {
    SyncRun(std::shared_ptr<Workspace> of, ApiAccess to, SyncOptions with)
        : workspace(std::move(of))
        , access(std::move(to))
        , options(std::move(with))
    { }

    const std::shared_ptr<Workspace> workspace;
    const ApiAccess access;
    const SyncOptions options;
    const std::shared_ptr<QNetworkAccessManager> network = std::make_shared<QNetworkAccessManager>();
    const QString owner = makeUid(); ///< of the lease
    Server server;
    QHash<QString, qint64> missing; ///< how many invites of which campaign the server asks for once more
    qint64 until = 0; ///< the revision that is published
    SyncReport report;

    [[nodiscard]] bool isStopped() const { return options.stop.stop_requested(); }
    /// In this session.
    [[nodiscard]] ApiCall signedCall(ApiCall call) const;
};

using SharedSyncRun = std::shared_ptr<SyncRun>;

/// Everything that changed, in the order in which one thing refers to another.
[[nodiscard]] QCoro::Task<Result<>> push(SharedSyncRun run);
/// Everything that happened there, page by page; each is applied together with the place it reaches to.
[[nodiscard]] QCoro::Task<Result<>> pull(SharedSyncRun run);

} // namespace guestwright
