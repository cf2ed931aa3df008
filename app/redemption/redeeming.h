#pragma once

#include "app/redemption/checkout.h"
#include "app/redemption/visit.h"

namespace guestwright {

/// GET `/i/TOKEN/checkout` and `/i/TOKEN/join`: the form for the first time.
[[nodiscard]] Response firstForm(const Visit &visit, Database &db);

/// POST `/i/TOKEN/redeem`, `/address` where only the address was wrong, `/code` and `/code/again`: redeems once and
/// leads to the receipt, or shows a form again with everything kept. `page` is one of these four without its slash.
void postRedemption(const Visit &visit, const QString &page, const Context &context, const Reply &reply);

} // namespace guestwright
