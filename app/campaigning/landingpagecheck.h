#pragma once

#include "models/campaigns/landingpage.h"
#include "models/core/result.h"

namespace guestwright {

/// Puts what a page shows into its stored form and refuses what could not work (Invalid).
[[nodiscard]] Result<> tidyLandingPage(LandingPage &page);

} // namespace guestwright
