#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/newlink.h"
#include "models/audit/change.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString changeManyWords(const char *text)
{
    return QCoreApplication::translate("ChangeInvites", text);
}

const Condition notUsed{u"i.used_at IS NULL"_s, {}};

/// Sets one instant of everything that matches, remembering what was there; how many.
Result<qint64> setWhere(Database &db, Change &change, const QString &column, std::optional<Instant> value,
                        const Condition &which)
{
    const QString from = fromInvites(which);
    const auto remembered = change.remember(u"invites"_s, u"i"_s, {column}, from, which.bindings);
    return remembered ? InviteRepository(db).setInstant(column, value, which, change.revision()) : failure(remembered);
}

Result<Change> beginForAll(Database &db, Action::Kind action, qint64 campaignId, Instant now)
{
    const auto campaign = CampaignRepository(db).find(campaignId);
    return campaign ? Change::begin(db, action, now, campaignId, campaign->name) : failure(campaign);
}

/// Where nothing was changed there is nothing to record: the change is rolled back.
Result<qint64> commitSome(Change &change, const Result<qint64> &changed)
{
    if (!changed || *changed == 0) {
        return changed;
    }
    const auto done = change.commit(*changed);
    return done ? changed : failure(done);
}

Result<qint64> setForAll(Database &db, Action::Kind action, const QString &column, std::optional<Instant> value,
                         const InviteFilter &filter, const Condition &which, Instant now)
{
    auto change = beginForAll(db, action, filter.campaignId, now);
    return change ? commitSome(*change, setWhere(db, *change, column, value, which)) : failure(change);
}

} // namespace

Result<qint64> revokeInvites(Database &db, const InviteFilter &filter, Instant now)
{
    const Condition which = toCondition(filter, now) && notUsed && Condition{u"i.revoked_at IS NULL"_s, {}};
    return setForAll(db, Action::Kind::RevokeInvites, u"revoked_at"_s, now, filter, which, now);
}

Result<qint64> deleteInvites(Database &db, const InviteFilter &filter, Instant now)
{
    return setForAll(db, Action::Kind::DeleteInvites, u"deleted_at"_s, now, filter, toCondition(filter, now), now);
}

Result<qint64> restoreInvites(Database &db, const InviteFilter &filter, Instant now)
{
    auto change = beginForAll(db, Action::Kind::RestoreInvites, filter.campaignId, now);
    if (!change) {
        return failure(change);
    }
    // Without naming them, only what is in the trash is meant: "restore all" must not make revoked links work again.
    // What comes out of the trash is as it was put there, so those that are revoked outside of it come first.
    const bool meansRevoked =
        !filter.trash && (!filter.ids.isEmpty() || filter.status == InviteFilter::Status::Revoked);
    const Condition revoked = toCondition(filter, now) && notUsed && Condition{u"i.revoked_at IS NOT NULL"_s, {}};
    const auto unrevoked =
        meansRevoked ? setWhere(db, *change, u"revoked_at"_s, std::nullopt, revoked) : Result<qint64>(0);
    InviteFilter deleted = filter;
    deleted.trash = true;
    const auto untrashed =
        unrevoked ? setWhere(db, *change, u"deleted_at"_s, std::nullopt, toCondition(deleted, now)) : unrevoked;
    return commitSome(*change, untrashed ? Result<qint64>(*unrevoked + *untrashed) : untrashed);
}

Result<qint64> extendInvites(Database &db, const InviteFilter &filter, const Expiration &expiration, Instant now)
{
    const auto campaign = findChangeable(db, filter.campaignId, now);
    const auto end = campaign ? expiration.resolve(now, campaign->zone) : failure(campaign);
    if (!end) {
        return failure(end);
    }
    if (*end && **end <= now) {
        return fail(Error::Kind::Invalid,
                    changeManyWords(QT_TRANSLATE_NOOP("ChangeInvites",
                                                      "The new end is in the past; to stop links now, revoke them")));
    }
    return setForAll(db, Action::Kind::ExtendInvites, u"expires_at"_s, *end, filter,
                     toCondition(filter, now) && notUsed, now);
}

Result<qint64> replaceLinks(Database &db, const InviteFilter &filter, Instant now)
{
    const auto campaign = findChangeable(db, filter.campaignId, now);
    if (!campaign) {
        return failure(campaign);
    }
    auto change = Change::begin(db, Action::Kind::ReplaceLinks, now, filter.campaignId, campaign->name);
    if (!change) {
        return failure(change);
    }
    InviteRepository invites(db);
    const auto ids = invites.ids(filter, {}, now);
    if (!ids) {
        return failure(ids);
    }
    qint64 replaced = 0;
    for (const qint64 id : *ids) {
        auto invite = invites.find(id);
        if (!invite) {
            return failure(invite);
        }
        if (invite->usedAt) {
            continue;
        }
        auto done = change->remember(u"invites"_s, id, {u"token"_s, u"sent_at"_s, u"journey"_s, u"bounce_words"_s});
        giveNewLink(*invite);
        done = done ? invites.update(*invite, change->revision()) : done;
        if (!done) {
            return failure(done);
        }
        ++replaced;
    }
    const auto done = change->commit(replaced);
    return done ? Result<qint64>(replaced) : failure(done);
}

} // namespace guestwright
