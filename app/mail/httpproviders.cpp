#include "app/mail/httpproviders.h"

#include "app/mail/postmark.h"

namespace guestwright {

std::shared_ptr<const HttpProvider> httpProviderOf(const MailAccount &account)
{
    switch (account.transport) {
    case MailAccount::Transport::Postmark:
        return std::make_shared<Postmark>(account.stream);
    case MailAccount::Transport::Smtp:
    case MailAccount::Transport::Folder:
        break;
    }
    return nullptr;
}

} // namespace guestwright
