#include "app/mail/transportfactory.h"

#include "app/mail/foldertransport.h"
#include "app/mail/httpproviders.h"
#include "app/mail/httptransport.h"
#include "app/mail/smtptransport.h"
#include "models/core/safelog.h"

namespace guestwright {

Result<std::unique_ptr<Transport>> makeTransport(const MailAccount &account, const QString &secret)
{
    hideFromLog(secret);
    if (const auto valid = account.validate(); !valid) {
        return failure(valid);
    }
    if (account.transport == MailAccount::Transport::Folder) {
        return std::make_unique<FolderTransport>(account.path);
    }
    if (auto provider = httpProviderOf(account)) {
        HttpSettings settings{.host = account.host, .caFile = account.caFile, .token = secret};
        settings.port = account.host.isEmpty() ? settings.port : account.port;
        return std::make_unique<HttpTransport>(std::move(provider), std::move(settings));
    }
    SmtpSettings settings{.host = account.host,
                          .port = account.port,
                          .security = account.security,
                          .user = account.user,
                          .password = secret,
                          .caFile = account.caFile};
    return std::make_unique<SmtpTransport>(std::move(settings));
}

} // namespace guestwright
