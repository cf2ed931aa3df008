#pragma once

#include "app/redemption/visit.h"

namespace guestwright {

/// A `set-cookie` value that says: this browser has typed the code that was sent to the invite's address. Holds a time
/// and an HMAC-SHA256 over it, the link and the address, so that it ends with either of them; lasts an hour.
[[nodiscard]] QByteArray sessionCookie(const Visit &visit);

/// Whether the request carries such a cookie of this link.
[[nodiscard]] bool hasSession(const Visit &visit);

} // namespace guestwright
