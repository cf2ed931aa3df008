#include "app/mail/sender.h"

#include "models/mail/accountrepository.h"
#include "models/settings/workspacesettings.h"

#include <QUrl>

namespace guestwright {

using namespace Qt::StringLiterals;

Result<Mailbox> senderOf(Database &db, const Campaign &campaign, qint64 accountId)
{
    if (!campaign.sender.isEmpty()) {
        return Mailbox::parse(campaign.sender);
    }
    const auto account = AccountRepository(db).find(accountId);
    const auto settings = account ? readSettings(db) : Result<WorkspaceSettings>(failure(account));
    if (!settings) {
        return failure(settings);
    }
    const QString name = settings->organizer.isEmpty() ? campaign.name : settings->organizer;
    if (const auto user = EmailAddress::parse(account->user)) {
        return Mailbox{name, user->text()};
    }
    return Mailbox{name, u"invitations@"_s + QUrl(settings->linkBase()).host()};
}

} // namespace guestwright
