#include "app/campaigning/changeworkspace.h"

#include "models/audit/change.h"
#include "models/audit/mergefields.h"
#include "models/core/folding.h"
#include "models/core/token.h"
#include "models/mail/accountrepository.h"
#include "models/store/rowlock.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// The edit on top of what is there now; Conflict where both changed the same.
template <typename T>
Result<T> onTopOf(const Result<T> &present, const T &mine, const std::optional<T> &seen,
                  std::span<const EditableField<T>> fields)
{
    if (!present || !seen) {
        return present ? Result<T>(mine) : present;
    }
    const auto merged = mergeEdits(*seen, mine, *present, fields);
    return merged.conflicts.isEmpty() ? Result<T>(merged.value) : editConflict(merged.conflicts);
}

Result<WorkspaceSettings> mergedSettings(Database &db, const WorkspaceSettings &mine,
                                         const std::optional<WorkspaceSettings> &seen)
{
    const auto locked = lockTable(db, u"settings"_s);
    return locked ? onTopOf(readSettings(db), mine, seen, settingsMergeFields()) : failure(locked);
}

Result<MailAccount> mergedAccount(Database &db, const MailAccount &mine, const std::optional<MailAccount> &seen)
{
    const auto locked = lockRow(db, u"mail_accounts"_s, mine.id);
    return locked ? onTopOf(AccountRepository(db).find(mine.id), mine, seen, accountMergeFields()) : failure(locked);
}

} // namespace

Result<WorkspaceSettings> changeSettings(Database &db, WorkspaceSettings settings, Instant now,
                                         const std::optional<WorkspaceSettings> &seen)
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
    const auto merged = mergedSettings(db, settings, seen);
    Result<> done = merged ? Result<>() : failure(merged);
    for (const QString &name : {u"public_url"_s, u"organizer"_s, u"privacy_url"_s}) {
        done = done ? change->rememberSetting(name) : done;
    }
    done = done ? writeSettings(db, *merged) : done;
    done = done ? change->commit(1) : done;
    return done ? merged : failure(done);
}

Result<MailAccount> saveAccount(Database &db, MailAccount account, Instant now, const std::optional<MailAccount> &seen)
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
        const auto merged = mergedAccount(db, account, seen);
        done = merged
            ? change->remember(u"mail_accounts"_s, account.id,
                               {u"name"_s, u"transport"_s, u"host"_s, u"port"_s, u"security"_s, u"user_name"_s,
                                u"ca_file"_s, u"path"_s, u"rate_per_minute"_s, u"connections"_s, u"stream"_s})
            : Result<>(failure(merged));
        done = done ? AccountRepository(db).update(*merged) : done;
        account = merged.value_or(account);
    }
    done = done ? change->commit(1) : done;
    return done ? Result<MailAccount>(account) : failure(done);
}

} // namespace guestwright
