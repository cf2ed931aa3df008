#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/mail/mailaccount.h"
#include "models/settings/workspacesettings.h"
#include "models/store/database.h"

namespace guestwright {

/// Writes the workspace's settings after checking them; what was stored. `seen` as in editCampaign().
[[nodiscard]] Result<WorkspaceSettings> changeSettings(Database &db, WorkspaceSettings settings, Instant now,
                                                       const std::optional<WorkspaceSettings> &seen = std::nullopt);

/// Adds an account, or changes the one with its id. The secret goes to the key ring, not here. `seen` as in
/// editCampaign().
[[nodiscard]] Result<MailAccount> saveAccount(Database &db, MailAccount account, Instant now,
                                              const std::optional<MailAccount> &seen = std::nullopt);

} // namespace guestwright
