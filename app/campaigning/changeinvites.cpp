#include "app/campaigning/changeinvites.h"

#include "app/campaigning/changecampaign.h"
#include "app/campaigning/createinvites.h"
#include "models/audit/change.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/core/emailaddress.h"
#include "models/core/folding.h"
#include "models/invites/inviterepository.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString changeWords(const char *text)
{
    return QCoreApplication::translate("ChangeInvites", text);
}

const Condition notUsed{u"i.used_at IS NULL"_s, {}};

bool takesNewLink(const Invite &before, const Invite &after, LinkChoice choice)
{
    const bool isNewAddress = addressKey(before.email) != addressKey(after.email);
    const bool oldMailboxHasLink = before.sentAt && !before.bouncedAt;
    return choice == LinkChoice::Replace || (choice == LinkChoice::Decide && isNewAddress && oldMailboxHasLink);
}

Result<Invite> edited(const Invite &before, const InviteEdit &edit, const Campaign &campaign, Instant now)
{
    Invite after = before;
    after.name = edit.name ? cleanLine(*edit.name) : before.name;
    after.email = edit.email ? cleanLine(*edit.email) : before.email;
    after.phone = edit.phone ? cleanLine(*edit.phone) : before.phone;
    after.remindDays = edit.remindDays.value_or(before.remindDays);
    if (!after.email.isEmpty() && edit.email) {
        if (const auto address = EmailAddress::parse(after.email); !address) {
            return failure(address);
        }
    }
    if (edit.expiration) {
        const auto end = edit.expiration->resolve(now, campaign.zone);
        if (!end) {
            return failure(end);
        }
        if (*end && **end <= now) {
            return fail(Error::Kind::Invalid,
                        changeWords(QT_TRANSLATE_NOOP(
                            "ChangeInvites", "The expiration is in the past; to stop the link now, revoke it")));
        }
        after.expiresAt = *end;
    }
    if (addressKey(after.email) != addressKey(before.email)) {
        after.bouncedAt.reset();
        after.bounceWords.clear();
    }
    if (edit.remindDays || edit.expiration) {
        const WorksUntil until = inviteState(InviteFacts::of(after, campaign), now).worksUntil;
        if (const auto reminder = checkReminder(after.remindDays, until.end, now); !reminder) {
            return failure(reminder);
        }
    }
    return after;
}

Result<> refuseForUsed(const Invite &invite, const InviteEdit &edit)
{
    const bool touchesPerson = edit.name || edit.email || edit.expiration || edit.link == LinkChoice::Replace;
    return invite.usedAt && touchesPerson
        ? Result<>(fail(Error::Kind::Conflict,
                        changeWords(QT_TRANSLATE_NOOP("ChangeInvites",
                                                      "%1 has redeemed already; who that was can no longer change"))
                            .arg(shownName(invite))))
        : Result<>();
}

Result<> refuseTwin(Database &db, const Invite &before, const Invite &after)
{
    const QString key = addressKey(after.email);
    if (after.email.isEmpty() || key == addressKey(before.email)) {
        return {};
    }
    const auto isInvited = InviteRepository(db).isInvited(after.campaignId, key);
    if (!isInvited) {
        return failure(isInvited);
    }
    return *isInvited
        ? Result<>(fail(
            Error::Kind::Conflict,
            changeWords(QT_TRANSLATE_NOOP("ChangeInvites", "%1 is invited already in this campaign")).arg(after.email)))
        : Result<>();
}

struct Found {
    Invite invite;
    Campaign campaign;
};

Result<Found> findLiving(Database &db, qint64 id, Instant now)
{
    const auto invite = InviteRepository(db).find(id);
    if (!invite) {
        return failure(invite);
    }
    if (invite->deletedAt) {
        return fail(Error::Kind::Conflict,
                    changeWords(QT_TRANSLATE_NOOP("ChangeInvites", "The invite is in the trash: restore it first")));
    }
    const auto campaign = findChangeable(db, invite->campaignId, now);
    return campaign ? Result<Found>(Found{*invite, *campaign}) : failure(campaign);
}

/// Begins before anything is read, so that nobody can change the invite between the look and the write.
Result<Change> beginFor(Database &db, qint64 id, Action::Kind action, Instant now)
{
    const auto invite = InviteRepository(db).find(id);
    return invite ? Change::begin(db, action, now, invite->campaignId, shownName(*invite)) : failure(invite);
}

Result<Invite> storeInvite(Database &db, const Invite &after, Change &change)
{
    auto done = change.remember(u"invites"_s, after.id,
                                {u"name"_s, u"email"_s, u"phone"_s, u"expires_at"_s, u"remind_days"_s, u"contact_id"_s,
                                 u"token"_s, u"sent_at"_s, u"bounced_at"_s, u"bounce_words"_s});
    done = done ? InviteRepository(db).update(after, change.revision()) : done;
    done = done ? change.commit(1) : done;
    return done ? Result<Invite>(after) : failure(done);
}

/// A new link: whoever had the old one has got nothing that works yet.
void replaceLink(Invite &invite)
{
    invite.token = makeToken();
    invite.sentAt.reset();
}

/// Sets one instant of everything that matches, remembering what was there; how many.
Result<qint64> setWhere(Database &db, Change &change, const QString &column, std::optional<Instant> value,
                        const Condition &which)
{
    const QString from = u"FROM campaigns c CROSS JOIN invites i"_s + which.where() + u" AND c.id = i.campaign_id"_s;
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

Result<Invite> editInvite(Database &db, qint64 id, const InviteEdit &edit, Instant now)
{
    auto change = beginFor(db, id, Action::Kind::EditInvite, now);
    const auto found = change ? findLiving(db, id, now) : Result<Found>(failure(change));
    if (!found) {
        return failure(found);
    }
    if (const auto allowed = refuseForUsed(found->invite, edit); !allowed) {
        return failure(allowed);
    }
    auto after = edited(found->invite, edit, found->campaign, now);
    if (!after) {
        return after;
    }
    if (const auto unique = refuseTwin(db, found->invite, *after); !unique) {
        return failure(unique);
    }
    if (takesNewLink(found->invite, *after, edit.link)) {
        replaceLink(*after);
    }
    return storeInvite(db, *after, *change);
}

Result<Invite> assignContact(Database &db, qint64 id, qint64 contactId, Instant now)
{
    auto change = beginFor(db, id, Action::Kind::AssignContact, now);
    const auto found = change ? findLiving(db, id, now) : Result<Found>(failure(change));
    const auto contact = found ? ContactRepository(db).find(contactId) : Result<Contact>(failure(found));
    if (!contact) {
        return failure(contact);
    }
    if (contact->deletedAt) {
        return fail(Error::Kind::Conflict,
                    changeWords(QT_TRANSLATE_NOOP("ChangeInvites", "%1 is in the trash: restore the contact first"))
                        .arg(contact->name));
    }
    Invite after = found->invite;
    const auto takeOver = [](QString &gap, const QString &value) {
        if (gap.isEmpty()) {
            gap = value;
        }
    };
    after.contactId = contactId;
    takeOver(after.name, contact->name);
    takeOver(after.email, contact->email);
    takeOver(after.phone, contact->phone);
    if (const auto unique = refuseTwin(db, found->invite, after); !unique) {
        return failure(unique);
    }
    return storeInvite(db, after, *change);
}

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
                    changeWords(QT_TRANSLATE_NOOP("ChangeInvites",
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
        auto done = change->remember(u"invites"_s, id, {u"token"_s, u"sent_at"_s});
        replaceLink(*invite);
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
