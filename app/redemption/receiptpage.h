#pragma once

#include "app/redemption/context.h"
#include "app/redemption/http.h"

namespace guestwright {

/// `/r/RECEIPT`: what was ordered, or that somebody joined. Names no address; its own address holds no token.
[[nodiscard]] Response receiptPage(const QByteArray &secret, const Context &context);

} // namespace guestwright
