#pragma once

#include "app/cli/session.h"
#include "app/sync/synchronizer.h"

namespace guestwright {

/// Synchronizes with that server and remembers it as the workspace's. The key comes from GUESTWRIGHT_KEY, or from where
/// secrets are kept; one from the environment is kept nowhere.
[[nodiscard]] Outcome<SyncReport> synchronizeWith(Session &session, const QString &url);

/// The server that the workspace was synchronized with last; refused, saying how, where there was none.
[[nodiscard]] Outcome<ApiAccess> accessToServer(Session &session);

/// Publishes before something is sent, where the workspace has a server; nothing otherwise.
[[nodiscard]] Outcome<> publishFirst(Session &session);

} // namespace guestwright
