#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// Makes a Draft of what the caller filled in; uid, state and creation are set here.
[[nodiscard]] Result<Campaign> createCampaign(Database &db, Campaign draft, Instant now);

/// Writes a campaign's properties. An Expired one is read-only but for its expiration, and a later expiration brings
/// one back that had simply run out.
/// `seen` is what it was when the edit began: fields that were not touched since keep what others wrote meanwhile, and
/// one that both changed is a Conflict, which names it. Without it the edit is meant for what is there now.
[[nodiscard]] Result<Campaign> editCampaign(Database &db, const Campaign &edited, Instant now,
                                            const std::optional<Campaign> &seen = std::nullopt);

/// Takes one of legalSteps(). A gift campaign needs an item before it is activated; one whose expiration has passed
/// must get a later one before it is reopened.
[[nodiscard]] Result<Campaign> stepCampaign(Database &db, qint64 id, CampaignStep::Action action, Instant now);

/// To the trash: every link is dead meanwhile. And back, with the same links.
[[nodiscard]] Result<Campaign> deleteCampaign(Database &db, qint64 id, Instant now);
[[nodiscard]] Result<Campaign> restoreCampaign(Database &db, qint64 id, Instant now);

/// The campaign, unless it is in the trash or no longer accepts changes.
[[nodiscard]] Result<Campaign> findChangeable(Database &db, qint64 id, Instant now);

} // namespace guestwright
