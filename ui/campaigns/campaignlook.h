#pragma once

#include "models/campaigns/campaign.h"
#include "ui/theme/colors.h"

namespace guestwright {

/// How a campaign's state is shown everywhere: its word, its icon and what it says about itself.
struct CampaignLook {
    QString word;
    QString iconName;
    Tone tone = Tone::Neutral;
};

[[nodiscard]] CampaignLook campaignLook(Campaign::State state);

/// "Works until 31 May 2027, 23:59 (Berlin)", or that it has no end.
[[nodiscard]] QString campaignEndText(const Campaign &campaign, Instant now);

} // namespace guestwright
