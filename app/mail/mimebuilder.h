#pragma once

#include "app/mail/message.h"
#include "models/core/result.h"

#include <QByteArray>

namespace guestwright {

/// The message as it goes over the wire before dot-stuffing (RFC 5322, 2045, 2047): CRLF line ends only, text and HTML
/// as alternatives, seven bits except for a mailbox that needs SMTPUTF8. Says nothing of this program or this computer.
/// Refuses controls in anything that becomes a header, addresses that are none, and a missing Message-ID.
[[nodiscard]] Result<QByteArray> buildMessage(const Message &message);

} // namespace guestwright
