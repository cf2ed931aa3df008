#include "app/campaigning/changeinvites.h"

#include "app/campaigning/changecampaign.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/newlink.h"
#include "models/audit/change.h"
#include "models/audit/mergefields.h"
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

/// What somebody else changed while the form was open is not overwritten unless the manager has seen it.
Result<> refuseUnseen(const Found &found, const InviteEdit &edit, Instant now)
{
    if (!edit.seen || *edit.seen == found.invite) {
        return {};
    }
    const auto mine = edited(*edit.seen, edit, found.campaign, now);
    if (!mine) {
        return failure(mine);
    }
    const auto merged = mergeEdits(*edit.seen, *mine, found.invite, inviteMergeFields());
    return merged.conflicts.isEmpty() ? Result<>() : Result<>(editConflict(merged.conflicts));
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
                                {u"name"_s, u"name_key"_s, u"email"_s, u"email_key"_s, u"phone"_s, u"expires_at"_s,
                                 u"remind_days"_s, u"contact_id"_s, u"token"_s, u"sent_at"_s, u"journey"_s,
                                 u"bounced_at"_s, u"bounce_words"_s});
    done = done ? InviteRepository(db).update(after, change.revision()) : done;
    done = done ? change.commit(1) : done;
    return done ? Result<Invite>(after) : failure(done);
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
    if (const auto unseen = refuseUnseen(*found, edit, now); !unseen) {
        return failure(unseen);
    }
    auto after = edited(found->invite, edit, found->campaign, now);
    if (!after) {
        return after;
    }
    if (const auto unique = refuseTwin(db, found->invite, *after); !unique) {
        return failure(unique);
    }
    if (takesNewLink(found->invite, *after, edit.link)) {
        giveNewLink(*after);
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

} // namespace guestwright
