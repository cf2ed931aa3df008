#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

struct DuplicateOptions {
    QString name; ///< empty: "… (copy)"
    bool withUnredeemed = false; ///< invites everybody again who has not redeemed, each with a new link
};

/// Starts again: a Draft with the same texts, items and settings. An expiration that has passed is left out.
[[nodiscard]] Result<Campaign> duplicateCampaign(Database &db, qint64 id, const DuplicateOptions &options, Instant now);

} // namespace guestwright
