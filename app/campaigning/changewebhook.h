#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// Where the campaign tells of its members and orders from the next synchronization on; the first time with a new
/// secret, later with the one it has. Works for campaigns that are over, too.
[[nodiscard]] Result<Campaign> setWebhook(Database &db, qint64 campaignId, const QString &url, Instant now);

/// Another secret: whoever has the old one can no longer check what comes. Conflict where there is no webhook.
[[nodiscard]] Result<Campaign> renewWebhookSecret(Database &db, qint64 campaignId, Instant now);

/// Nobody is told any more, nor of what waits; secret and address are forgotten.
[[nodiscard]] Result<Campaign> turnOffWebhook(Database &db, qint64 campaignId, Instant now);

} // namespace guestwright
