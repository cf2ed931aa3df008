#pragma once

#include "app/mail/smtpcapabilities.h"
#include "app/mail/transport.h"

#include <optional>

namespace guestwright {

/// What can be known to fail without asking the server. An address is never rewritten to make it fit.
[[nodiscard]] std::optional<Delivery> localRefusal(const SmtpCapabilities &offered, const Envelope &envelope);

/// MAIL with the parameters the message needs and the server offered. REQUIRES: localRefusal() found nothing.
void appendSender(QByteArray &out, const SmtpCapabilities &offered, const Envelope &envelope);

/// RCPT. REQUIRES: localRefusal() found nothing.
void appendRecipient(QByteArray &out, const Envelope &envelope);

} // namespace guestwright
