#pragma once

#include "models/core/clock.h"
#include "models/core/emailaddress.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace guestwright {

/// One more header of a message, for example List-Unsubscribe.
struct MessageHeader {
    QByteArray name;
    QString value;
    bool isStructured = false; ///< printable ASCII whose form a standard lays down: never encoded, never folded
};

/// A mail before it is bytes. Plain data; two equal messages build into identical bytes.
struct Message {
    Mailbox from;
    Mailbox to;
    std::optional<Mailbox> replyTo;
    QString subject;
    QString text; ///< the text/plain part; any line ends
    QString html; ///< the text/html part; empty: the message has only text
    QByteArray messageId; ///< with its angle brackets, from makeMessageId()
    Instant date{};
    QList<MessageHeader> extraHeaders;
};

} // namespace guestwright
