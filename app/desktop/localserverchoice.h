#pragma once

#include "models/core/result.h"
#include "models/settings/workspacesettings.h"
#include "models/store/location.h"

#include <QString>

namespace guestwright {

/// How this computer serves a workspace. Kept on this computer, for which alone it holds.
struct LocalServerChoice {
    bool isOn = false; ///< it starts with the workspace
    QString address; ///< of this computer in its network, by which others come; empty: this computer only
    quint16 port = 8080; ///< for guests
    quint16 managementPort = 0; ///< for synchronizing, on this computer only; 0: none was taken yet

    /// What links begin with, unless the workspace has a public address of its own.
    [[nodiscard]] QString guestUrl() const;
    /// What the workspace synchronizes with. It is what the server is known by, so its port should stay.
    [[nodiscard]] QString managementUrl() const;

    bool operator==(const LocalServerChoice &) const = default;
};

/// What was remembered for that workspace (Location::toUrl()).
[[nodiscard]] LocalServerChoice localServerChoice(const QString &workspace);
void rememberLocalServer(const QString &workspace, const LocalServerChoice &choice);

/// Where its publication lies: beside a file, and for a database on a server in that folder of the program's own.
[[nodiscard]] Location localPublication(const Location &workspace, const QString &ownFolder);

/// What links begin with while this computer serves: its own address, but where the workspace has a public address
/// that leads elsewhere, that one stays.
[[nodiscard]] QString publicUrlFor(const WorkspaceSettings &settings, const LocalServerChoice &before,
                                   const LocalServerChoice &now);

/// Conflict, in words, where the workspace has got another server: two that know nothing of each other would let one
/// link be used twice.
[[nodiscard]] Result<> refuseSecondServer(const WorkspaceSettings &settings, const LocalServerChoice &choice);

} // namespace guestwright
