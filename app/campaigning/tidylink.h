#pragma once

#include "models/core/result.h"
#include "models/links/link.h"

namespace guestwright {

/// Puts what somebody typed into its stored form and refuses what could not work (Invalid).
[[nodiscard]] Result<> tidyLink(InvitationLink &link, Instant now);

} // namespace guestwright
