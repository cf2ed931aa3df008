#pragma once

#include "models/campaigns/campaign.h"
#include "models/journey/journey.h"

namespace guestwright {

/// How the command line and JSON call a stage: "landing_viewed".
[[nodiscard]] QString stageName(Stage::Kind stage);
/// "Checkout Started"; a membership campaign has "Sign-up Started" and "Joined".
[[nodiscard]] QString stageWords(Stage::Kind stage, Campaign::Purpose purpose);
/// One word beside the dots of a table: "Checkout".
[[nodiscard]] QString shortStageWords(Stage::Kind stage, Campaign::Purpose purpose);

/// Whether a campaign has the stage: members look at no product.
[[nodiscard]] bool hasStage(Stage::Kind stage, Campaign::Purpose purpose);
/// Whether it also counts the stage: opens only where it was asked to.
[[nodiscard]] bool countsStage(Stage::Kind stage, const Campaign &campaign);

} // namespace guestwright
