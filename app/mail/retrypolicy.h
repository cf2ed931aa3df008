#pragma once

#include "app/mail/transport.h"
#include "models/core/clock.h"
#include "models/mail/outboxmessage.h"

#include <optional>

namespace guestwright {

/// When a deferred message is tried again by itself: after minutes where the server could not be reached, after 5
/// minutes to 4 hours where it said "later" (RFC 5321, 4.5.4.1), each time twice as long; never later than the end of
/// its link, where it is settled. None where a person has to mend the account first. REQUIRES: the outcome is Deferred.
[[nodiscard]] std::optional<Instant> nextTry(const OutboxMessage &message, const Delivery &delivery,
                                             std::optional<Instant> end, Instant now);

/// Whether a server has said "later" for long enough: 5 days after it was queued (RFC 5321, 4.5.4.1).
[[nodiscard]] bool isTriedEnough(const OutboxMessage &message, const Delivery &delivery, Instant now);

} // namespace guestwright
