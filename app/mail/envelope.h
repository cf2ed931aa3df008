#pragma once

#include "app/mail/httpprovider.h"
#include "app/mail/message.h"
#include "app/mail/transport.h"
#include "models/core/result.h"

namespace guestwright {

/// Builds the message and its envelope; refuses what buildMessage() refuses. With a provider the message is its item,
/// and what the provider refuses is refused.
[[nodiscard]] Result<Envelope> makeEnvelope(const Message &message, const HttpProvider *provider = nullptr);

/// Whether bytes that were frozen are of the form an account needs now: an item of an API, or a whole message.
[[nodiscard]] bool isItem(const QByteArray &frozen);

} // namespace guestwright
