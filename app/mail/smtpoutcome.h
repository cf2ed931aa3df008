#pragma once

#include "app/mail/smtplink.h"
#include "app/mail/smtpreply.h"
#include "app/mail/transport.h"

namespace guestwright {

/// Where in a session an answer came or failed to come.
enum class SmtpStage { Greeting, Hello, StartTls, Login, Sender, Recipient, Data, Dot };

/// What a reply that was not the hoped-for one means for the message.
[[nodiscard]] Delivery outcomeOfReply(SmtpStage stage, const SmtpReply &reply);

/// What a connection that ended while waiting means for the message: after the dot nobody knows.
[[nodiscard]] Delivery outcomeOfEnd(LinkEnd end, const QString &trouble, bool isDotSent);

/// The server's "250": the message is its responsibility now.
[[nodiscard]] Delivery outcomeSent(const SmtpReply &reply);

/// Decided here, before or without a word of the server.
[[nodiscard]] Delivery outcomeOwn(Delivery::Outcome outcome, Delivery::Fault fault, const QString &words);

} // namespace guestwright
