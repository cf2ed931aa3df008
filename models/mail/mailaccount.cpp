#include "models/mail/mailaccount.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostConnections = 32;

tl::unexpected<Error> accountFault(const char *words)
{
    return fail(Error::Kind::Invalid, QCoreApplication::translate("MailAccount", words));
}

Result<> validateServer(const MailAccount &account)
{
    const bool isPlainName = std::ranges::none_of(account.host, [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (account.host.isEmpty() || !isPlainName) {
        return accountFault(QT_TRANSLATE_NOOP("MailAccount", "The name of the mail server is missing or not a name"));
    }
    if (account.port == 0) {
        return accountFault(QT_TRANSLATE_NOOP("MailAccount", "The port of the mail server is missing"));
    }
    if (account.security == MailAccount::Security::None && !isLoopbackHost(account.host)) {
        return accountFault(QT_TRANSLATE_NOOP(
            "MailAccount", "Mail travels unencrypted only to this computer itself: choose TLS or STARTTLS"));
    }
    return {};
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1 || host == "[::1]"_L1) {
        return true;
    }
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == "127"_L1 && std::ranges::all_of(parts, [](const QString &part) {
               bool isNumber = false;
               const uint value = part.toUInt(&isNumber);
               return isNumber && value <= 255 && part.size() <= 3;
           });
}

Result<> MailAccount::validate() const
{
    if (name.trimmed().isEmpty()) {
        return accountFault(QT_TRANSLATE_NOOP("MailAccount", "The account needs a name"));
    }
    if (ratePerMinute < 0) {
        return accountFault(QT_TRANSLATE_NOOP("MailAccount", "The rate per minute cannot be negative"));
    }
    if (connections < 1 || connections > mostConnections) {
        return accountFault(QT_TRANSLATE_NOOP("MailAccount", "Between 1 and 32 connections are possible"));
    }
    if (sender) {
        if (const auto address = EmailAddress::parse(sender->address); !address) {
            return failure(address);
        }
    }
    if (transport == Transport::Folder) {
        return path.isEmpty()
            ? Result<>(accountFault(QT_TRANSLATE_NOOP("MailAccount", "Choose the folder messages are written to")))
            : Result<>();
    }
    return validateServer(*this);
}

} // namespace guestwright
