#pragma once

#include "app/redemption/checkout.h"
#include "app/redemption/visit.h"

namespace guestwright {

/// GET `/i/TOKEN/checkout` and `/i/TOKEN/join`: the form for the first time.
[[nodiscard]] Response firstForm(const Visit &visit, Database &db);

/// POST `/i/TOKEN/redeem`, and `/address` where only the address was wrong: redeems once and leads to the receipt, or
/// shows the form again with everything kept.
void postRedemption(const Visit &visit, const Context &context, const Reply &reply);

} // namespace guestwright
