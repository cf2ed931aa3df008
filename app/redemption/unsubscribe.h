#pragma once

#include "app/redemption/context.h"
#include "app/redemption/http.h"

namespace guestwright {

/// `/u/KEY` (linkKey for Unsubscribe). GET asks and changes nothing; POST with `List-Unsubscribe=One-Click` (RFC 8058)
/// stops all mail of the organizer at once and needs no nonce; the page's own form chooses.
void unsubscribe(const Request &request, const Context &context, const QByteArray &key, const Reply &reply);

} // namespace guestwright
