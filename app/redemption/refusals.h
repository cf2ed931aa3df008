#pragma once

#include "app/redemption/visit.h"

namespace guestwright {

/// The honest page of a link that does not redeem now: why, what that means, and what to do. A used one leads to its
/// receipt.
[[nodiscard]] Response refusalPage(const Visit &visit, Database &db);

/// 409: what a POST that came too late is told.
[[nodiscard]] Response usedPage(const Visit &visit, Database &db);

/// Everything of a gift campaign is gone.
[[nodiscard]] Response nothingLeftPage(const Visit &visit);

/// 422: the same form was sent before with other values.
[[nodiscard]] Response otherFormPage(const Visit &visit);

/// 429: it rests for a while.
[[nodiscard]] Response tooManyTriesPage(const Visit &visit, Instant until);

} // namespace guestwright
