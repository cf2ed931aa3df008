#pragma once

#include "app/redemption/clienttrail.h"
#include "app/redemption/http.h"
#include "models/journey/journey.h"

namespace guestwright {

/// Whether a person or a machine asks for a page, by what the request says and, where there is a trail, by what the
/// client did lately. A guess that only counts: nothing is ever refused for it.
[[nodiscard]] Visitor::Kind visitorOf(const Request &request, const QByteArray &tokenHash, ClientTrail *trail,
                                      Instant now);

/// The same for the picture in a mail: the proxies of mail providers fetch it when somebody reads, but for those that
/// fetch all mail ahead.
[[nodiscard]] Visitor::Kind readerOf(const Request &request);

} // namespace guestwright
