#pragma once

#include "models/campaigns/campaign.h"
#include "models/campaigns/duplicateoptions.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// Starts again: a Draft with the same texts, items and settings. An expiration that has passed is left out.
[[nodiscard]] Result<Campaign> duplicateCampaign(Database &db, qint64 id, const DuplicateOptions &options, Instant now);

} // namespace guestwright
