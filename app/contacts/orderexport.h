#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/invites/exportmode.h"
#include "models/orders/redemptionway.h"
#include "models/store/database.h"

namespace guestwright {

/// Writes the orders of a gift campaign, or the members of a membership campaign, as CSV, readable by its owner only.
/// The file stands whole or not at all; a database is never overwritten (Conflict). The audit log records it. How many
/// were written. `way`: only of those who came by it.
[[nodiscard]] Result<qint64> exportRedemptions(Database &db, qint64 campaignId, const QString &path, ExportMode mode,
                                               Instant now, const std::optional<RedemptionWay> &way = std::nullopt);

} // namespace guestwright
