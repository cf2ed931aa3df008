#include "app/mail/envelope.h"

#include "app/mail/mimebuilder.h"

namespace guestwright {

Result<Envelope> makeEnvelope(const Message &message, const HttpProvider *provider)
{
    auto built = provider ? provider->item(message) : buildMessage(message);
    if (!built) {
        return failure(built);
    }
    const auto from = EmailAddress::parse(message.from.address);
    const auto to = EmailAddress::parse(message.to.address);
    if (!from || !to) {
        return failure(from ? to : from);
    }
    Envelope envelope{.id = message.messageId,
                      .from = from->mailbox(),
                      .to = to->mailbox(),
                      .message = std::move(*built),
                      .needsUtf8 = from->needsUtf8() || to->needsUtf8()};
    if (message.replyTo) {
        const auto replyTo = EmailAddress::parse(message.replyTo->address);
        envelope.needsUtf8 = envelope.needsUtf8 || (replyTo && replyTo->needsUtf8());
    }
    return envelope;
}

bool isItem(const QByteArray &frozen)
{
    return frozen.startsWith('{'); // no header begins so
}

} // namespace guestwright
