#include "ui/forms/addressfault.h"

#include "models/core/emailaddress.h"

namespace guestwright {

QString addressFault(const QString &text)
{
    const auto address = EmailAddress::parse(text);
    return text.trimmed().isEmpty() || address ? QString() : address.error().message;
}

QString mailboxFault(const QString &text)
{
    const auto mailbox = Mailbox::parse(text);
    return text.trimmed().isEmpty() || mailbox ? QString() : mailbox.error().message;
}

} // namespace guestwright
