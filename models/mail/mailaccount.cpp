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

bool isPlainWord(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

/// An API has a host of its own; another one stands for a proxy or a test.
Result<> validateApi(const MailAccount &account)
{
    if (!isPlainWord(account.host) || (!account.host.isEmpty() && account.port == 0)) {
        return accountFault(QT_TRANSLATE_NOOP("MailAccount", "The address of the provider is not a name with a port"));
    }
    if (!isPlainWord(account.stream)) {
        return accountFault(QT_TRANSLATE_NOOP("MailAccount", "The message stream is a word without blanks"));
    }
    return {};
}

Result<> validateServer(const MailAccount &account)
{
    if (account.host.isEmpty() || !isPlainWord(account.host)) {
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

bool MailAccount::needsSecret() const
{
    switch (transport) {
    case Transport::Smtp:
        return !user.isEmpty();
    case Transport::Folder:
        return false;
    case Transport::Postmark:
        return true;
    }
    return false;
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
    return isHttp() ? validateApi(*this) : validateServer(*this);
}

} // namespace guestwright
