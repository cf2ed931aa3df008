#pragma once

#include "app/redemption/http.h"
#include "app/redemption/sitesettings.h"

namespace guestwright {

/// Whether the browser says that another site made it send this (Fetch Metadata, otherwise Origin: ASVS 5.0, 3.5.3).
/// Whoever says nothing, as old browsers and browsers without a referrer do, is judged by the form's nonce alone.
[[nodiscard]] bool isCrossSite(const Request &request, const SiteSettings &site);

} // namespace guestwright
