#pragma once

#include "app/redemption/visit.h"

namespace guestwright {

/// `/i/TOKEN`: who invites whom to what, and one button.
[[nodiscard]] Response landingPage(const Visit &visit);

} // namespace guestwright
