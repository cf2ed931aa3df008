#pragma once

#include "app/mail/transport.h"
#include "models/core/result.h"
#include "models/mail/mailaccount.h"

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace guestwright {

/// How a single delivery asks.
struct SingleDeliveryHooks {
    /// From the key ring; an empty secret where the account needs none.
    std::function<QCoro::Task<Result<QString>>(MailAccount)> secretOf;
    std::stop_token stop; ///< from any thread; what is under way ends within a moment
};

/// Delivers one message at once, past the outbox, over a connection of its own: a test mail. Always ends, as every step
/// has a deadline. Runs on a thread with an event loop.
[[nodiscard]] QCoro::Task<Delivery> deliverOnce(MailAccount account, Envelope envelope, SingleDeliveryHooks hooks);

} // namespace guestwright
