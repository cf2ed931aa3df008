#pragma once

#include "app/redemption/visit.h"

namespace guestwright {

/// GET `/i/TOKEN/decline`: "No, thank you" with a tick, or the way back.
[[nodiscard]] Response declinePage(const Visit &visit);
/// POST of either.
void postDecline(const Visit &visit, const Context &context, const Reply &reply);

} // namespace guestwright
