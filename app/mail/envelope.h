#pragma once

#include "app/mail/message.h"
#include "app/mail/transport.h"
#include "models/core/result.h"

namespace guestwright {

/// Builds the message and its envelope; refuses what buildMessage() refuses.
[[nodiscard]] Result<Envelope> makeEnvelope(const Message &message);

} // namespace guestwright
