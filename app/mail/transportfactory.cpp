#include "app/mail/transportfactory.h"

#include "app/mail/foldertransport.h"
#include "app/mail/smtptransport.h"

namespace guestwright {

Result<std::unique_ptr<Transport>> makeTransport(const MailAccount &account, const QString &secret)
{
    if (const auto valid = account.validate(); !valid) {
        return failure(valid);
    }
    if (account.transport == MailAccount::Transport::Folder) {
        return std::make_unique<FolderTransport>(account.path);
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
