#include "app/mail/mimebuilder.h"

#include "app/mail/bodyencoding.h"
#include "app/mail/headerwriter.h"
#include "app/mail/messageid.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace guestwright {

namespace {

tl::unexpected<Error> messageFault(const char *words)
{
    return fail(Error::Kind::Invalid, QCoreApplication::translate("Message", words));
}

bool isHeaderName(const QByteArray &name)
{
    static const QByteArrayList own{"from", "to", "reply-to", "subject", "date", "message-id", "mime-version"};
    const QByteArray lower = name.toLower();
    const bool isToken =
        std::ranges::all_of(lower, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
    return isToken && !name.isEmpty() && name.size() <= 60 && !own.contains(lower) && !lower.startsWith("content-");
}

/// RFC 5322 section 2.1.1: no line beyond 998 characters.
bool isGoodHeader(const MessageHeader &header)
{
    const bool isAscii = std::ranges::all_of(header.value, [](QChar c) { return c >= u' ' && c < u'\x7f'; });
    return isHeaderName(header.name) && isHeaderText(header.value)
        && (!header.isStructured || (isAscii && header.name.size() + header.value.size() + 2 <= 998));
}

bool isMessageId(const QByteArray &id)
{
    return id.size() > 4 && id.size() <= 320 && id.startsWith('<') && id.endsWith('>') && id.count('@') == 1
        && std::ranges::all_of(id, [](char c) { return c > 0x20 && c < 0x7f; });
}

Result<> checkMailbox(const Mailbox &mailbox)
{
    if (!isHeaderText(mailbox.name)) {
        return messageFault(QT_TRANSLATE_NOOP("Message", "A name contains control characters"));
    }
    const auto address = EmailAddress::parse(mailbox.address);
    return address ? Result<>() : failure(address);
}

Result<> checkMessage(const Message &message)
{
    if (const auto from = checkMailbox(message.from); !from) {
        return from;
    }
    if (const auto to = checkMailbox(message.to); !to) {
        return to;
    }
    if (message.replyTo) {
        if (const auto replyTo = checkMailbox(*message.replyTo); !replyTo) {
            return replyTo;
        }
    }
    if (!isHeaderText(message.subject)) {
        return messageFault(QT_TRANSLATE_NOOP("Message", "The subject contains control characters"));
    }
    if (!isMessageId(message.messageId)) {
        return messageFault(QT_TRANSLATE_NOOP("Message", "The message has no proper Message-ID"));
    }
    const bool hasGoodHeaders = std::ranges::all_of(message.extraHeaders, isGoodHeader);
    if (!hasGoodHeaders) {
        return messageFault(QT_TRANSLATE_NOOP("Message", "A header of the message has a name or value it cannot have"));
    }
    return {};
}

void appendPart(QByteArray &out, QByteArrayView type, const QString &text)
{
    const QByteArray canonical = canonicalText(text);
    const BodyEncoding encoding = bodyEncodingFor(canonical);
    HeaderWriter headers(out);
    headers.raw("Content-Type", type);
    headers.raw("Content-Transfer-Encoding",
                encoding == BodyEncoding::Base64 ? QByteArrayView("base64") : QByteArrayView("quoted-printable"));
    out.append("\r\n");
    appendEncoded(out, canonical, encoding);
}

void appendAlternatives(QByteArray &out, const Message &message)
{
    // "=_" can stand neither in quoted-printable nor in base64, so no part can contain the boundary.
    const QByteArray digest = QCryptographicHash::hash(message.messageId, QCryptographicHash::Sha1);
    const QByteArray boundary = "=_" + toBase32(digest);
    HeaderWriter(out).raw("Content-Type", QByteArray("multipart/alternative;\r\n boundary=\"" + boundary + '"'));
    out.append("\r\n--").append(boundary).append("\r\n");
    appendPart(out, "text/plain; charset=utf-8", message.text);
    out.append("\r\n--").append(boundary).append("\r\n");
    appendPart(out, "text/html; charset=utf-8", message.html);
    out.append("\r\n--").append(boundary).append("--\r\n");
}

} // namespace

Result<QByteArray> buildMessage(const Message &message)
{
    if (const auto checked = checkMessage(message); !checked) {
        return failure(checked);
    }
    QByteArray out;
    out.reserve((message.text.size() + message.html.size()) * 5 / 4 + 2048);
    HeaderWriter headers(out);
    headers.date("Date", message.date);
    headers.mailbox("From", message.from);
    headers.mailbox("To", message.to);
    if (message.replyTo) {
        headers.mailbox("Reply-To", *message.replyTo);
    }
    headers.text("Subject", message.subject);
    headers.raw("Message-ID", message.messageId);
    for (const MessageHeader &header : message.extraHeaders) {
        header.isStructured ? headers.raw(header.name, header.value.toLatin1())
                            : headers.text(header.name, header.value);
    }
    headers.raw("MIME-Version", "1.0");
    if (message.html.isEmpty()) {
        appendPart(out, "text/plain; charset=utf-8", message.text);
    } else {
        appendAlternatives(out, message);
    }
    return out;
}

} // namespace guestwright
