#pragma once

#include "models/store/location.h"
#include "ui/recentworkspace.h"

namespace guestwright {

/// The workspaces that were open before, the latest first; kept in the application's settings without passwords.
[[nodiscard]] QList<RecentWorkspace> recentWorkspaces();
void rememberRecent(const Location &location);
void forgetRecent();

/// How a workspace is called: its file, or its database.
[[nodiscard]] QString workspaceTitle(const Location &location);

} // namespace guestwright
