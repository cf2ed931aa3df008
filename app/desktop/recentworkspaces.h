#pragma once

#include "models/store/location.h"
#include "ui/recentworkspace.h"

#include <functional>

namespace guestwright {

class MainWindow;

/// The workspaces that were open before, the latest first; kept in the application's settings without passwords.
[[nodiscard]] QList<RecentWorkspace> recentWorkspaces();
void rememberRecent(const Location &location);
void forgetRecent();

/// Fills File → Open Recent and the start page; the one that is shown cannot be opened again.
void showRecent(MainWindow &window, const QString &shownUrl, const std::function<void(const QString &)> &open);

/// How a workspace is called: its file, or its database.
[[nodiscard]] QString workspaceTitle(const Location &location);

} // namespace guestwright
