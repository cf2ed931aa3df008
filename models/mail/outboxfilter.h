#pragma once

#include "models/mail/outboxmessage.h"
#include "models/store/condition.h"

namespace guestwright {

/// The filter as SQL over the table aliased m (outbox_messages); without ofOwnAccord, which is about sending only.
[[nodiscard]] Condition toCondition(const OutboxFilter &filter);

/// What a sender may claim now, one condition an index range, in the order in which it leaves: what is queued, then
/// what is tried again.
[[nodiscard]] QList<Condition> claimable(const OutboxFilter &filter, Instant now);

} // namespace guestwright
