#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/result.h"
#include "models/invites/exportmode.h"
#include "models/invites/invitefilter.h"
#include "models/store/database.h"

#include <functional>

namespace guestwright {

/// Writes the matching invites with their full links as CSV, readable by its owner only. The file stands whole or not
/// at all; one that was there before stays until then, and a database for good (Conflict). `proceed` is told how many
/// are written and answers false to cancel. The audit log records the export. How many were written.
[[nodiscard]] Result<qint64> exportInvites(Database &db, const InviteFilter &filter, const InviteSort &sort,
                                           const QString &path, ExportMode mode, Instant now,
                                           const std::function<bool(qint64)> &proceed);

} // namespace guestwright
