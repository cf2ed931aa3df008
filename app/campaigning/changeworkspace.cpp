#include "app/campaigning/changeworkspace.h"

#include "models/audit/change.h"
#include "models/core/folding.h"
#include "models/core/token.h"
#include "models/mail/accountrepository.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

Result<WorkspaceSettings> changeSettings(Database &db, WorkspaceSettings settings, Instant now)
{
    if (!settings.publicUrl.isEmpty()) {
        const auto url = checkedPublicUrl(settings.publicUrl);
        if (!url) {
            return failure(url);
        }
        settings.publicUrl = *url;
    }
    const auto privacy = checkedPrivacyUrl(settings.privacyUrl);
    if (!privacy) {
        return failure(privacy);
    }
    settings.privacyUrl = *privacy;
    settings.organizer = cleanLine(settings.organizer);
    auto change = Change::begin(db, Action::Kind::SetWorkspace, now, std::nullopt, settings.organizer);
    if (!change) {
        return failure(change);
    }
    Result<> done;
    for (const QString &name : {u"public_url"_s, u"organizer"_s, u"privacy_url"_s}) {
        done = done ? change->rememberSetting(name) : done;
    }
    done = done ? writeSettings(db, settings) : done;
    done = done ? change->commit(1) : done;
    return done ? Result<WorkspaceSettings>(settings) : failure(done);
}

Result<MailAccount> saveAccount(Database &db, MailAccount account, Instant now)
{
    account.name = cleanLine(account.name);
    if (account.name.isEmpty()) {
        return fail(Error::Kind::Invalid, QCoreApplication::translate("Account", "The account needs a name"));
    }
    if (const auto valid = account.validate(); !valid) {
        return failure(valid);
    }
    auto change = Change::begin(db, Action::Kind::SetAccount, now, std::nullopt, account.name);
    if (!change) {
        return failure(change);
    }
    Result<> done;
    if (account.id == 0) {
        account.uid = makeUid();
        const auto id = AccountRepository(db).add(account);
        done = id ? change->rememberNew(u"mail_accounts"_s, *id) : failure(id);
        account.id = id.value_or(0);
    } else {
        done = change->remember(u"mail_accounts"_s, account.id,
                                {u"name"_s, u"transport"_s, u"host"_s, u"port"_s, u"security"_s, u"user_name"_s,
                                 u"ca_file"_s, u"path"_s, u"rate_per_minute"_s, u"connections"_s});
        done = done ? AccountRepository(db).update(account) : done;
    }
    done = done ? change->commit(1) : done;
    return done ? Result<MailAccount>(account) : failure(done);
}

} // namespace guestwright
