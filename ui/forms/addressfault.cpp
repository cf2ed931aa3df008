#include "ui/forms/addressfault.h"

#include "models/core/emailaddress.h"

#include <QCoreApplication>

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

QString domainFault(const QString &text)
{
    using namespace Qt::StringLiterals;
    const QString domain = text.startsWith(u'@') ? text.sliced(1) : text;
    return domain.isEmpty() || EmailAddress::parse(u"somebody@"_s + domain)
        ? QString()
        : QCoreApplication::translate("AddressFault", "“%1” is no domain. Write it like example.org.").arg(text);
}

} // namespace guestwright
