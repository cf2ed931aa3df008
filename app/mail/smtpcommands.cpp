#include "app/mail/smtpcommands.h"

#include "app/mail/smtpoutcome.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

namespace {

Delivery messageRefusal(const char *text)
{
    return outcomeOwn(Delivery::Outcome::Failed, Delivery::Fault::Message, QCoreApplication::translate("Smtp", text));
}

bool isSafeMailbox(const QByteArray &mailbox)
{
    return !mailbox.isEmpty() && std::ranges::none_of(mailbox, [](char c) {
        return (c >= 0 && c <= ' ') || c == '<' || c == '>' || c == '\x7f';
    });
}

bool hasEightBits(const QByteArray &bytes)
{
    return std::ranges::any_of(bytes, [](char c) { return (c & 0x80) != 0; });
}

} // namespace

std::optional<Delivery> localRefusal(const SmtpCapabilities &offered, const Envelope &envelope)
{
    if (!isSafeMailbox(envelope.from) || !isSafeMailbox(envelope.to)) {
        return messageRefusal(QT_TRANSLATE_NOOP("Smtp", "The address cannot be written in a command"));
    }
    if (envelope.needsUtf8 && !offered.smtpUtf8) {
        return messageRefusal(QT_TRANSLATE_NOOP(
            "Smtp", "The mail server cannot send to addresses with letters beyond ASCII (no SMTPUTF8)"));
    }
    if (!envelope.needsUtf8 && (hasEightBits(envelope.from) || hasEightBits(envelope.to))) {
        return messageRefusal(QT_TRANSLATE_NOOP("Smtp", "The address cannot be written in a command"));
    }
    if (offered.largestMessage > 0 && envelope.message.size() > offered.largestMessage) {
        return messageRefusal(QT_TRANSLATE_NOOP("Smtp", "The message is larger than the mail server takes"));
    }
    return std::nullopt;
}

void appendSender(QByteArray &out, const SmtpCapabilities &offered, const Envelope &envelope)
{
    out.append("MAIL FROM:<").append(envelope.from).append('>');
    if (offered.size) {
        out.append(" SIZE=").append(QByteArray::number(envelope.message.size()));
    }
    if (offered.eightBitMime && envelope.needsUtf8) {
        out.append(" BODY=8BITMIME");
    }
    if (envelope.needsUtf8) {
        out.append(" SMTPUTF8");
    }
    out.append("\r\n");
}

void appendRecipient(QByteArray &out, const Envelope &envelope)
{
    out.append("RCPT TO:<").append(envelope.to).append(">\r\n");
}

} // namespace guestwright
