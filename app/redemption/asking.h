#pragma once

#include "app/redemption/visit.h"

namespace guestwright {

/// Whether a new link can be asked for: where this one has expired, was withdrawn or replaced.
[[nodiscard]] bool mayAsk(const Visit &visit);

/// GET `/i/TOKEN/ask`.
[[nodiscard]] Response askPage(const Visit &visit);
/// Its POST: the same answer whatever address was typed; only the invited one is heard, once a day.
void postAsk(const Visit &visit, const Context &context, const Reply &reply);

} // namespace guestwright
