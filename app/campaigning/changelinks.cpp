#include "app/campaigning/changelinks.h"

#include "app/campaigning/changecampaign.h"
#include "app/campaigning/tidylink.h"
#include "models/audit/change.h"
#include "models/audit/mergefields.h"
#include "models/core/emailaddress.h"
#include "models/invites/inviterepository.h"
#include "models/links/linkrepository.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QStringList editedColumns{
    u"name"_s,       u"name_key"_s,         u"kind"_s,           u"role"_s,       u"groups"_s,
    u"max_uses"_s,   u"once_per_address"_s, u"domains"_s,        u"binding"_s,    u"expires_at"_s,
    u"page_title"_s, u"page_description"_s, u"page_video_url"_s, u"page_button"_s};

/// One step of a link's life: what it is now, and what is written.
Result<InvitationLink> stepLink(Database &db, qint64 id, Action::Kind action, const QString &column,
                                std::optional<Instant> InvitationLink::*instant, std::optional<Instant> value,
                                Instant now)
{
    const auto named = LinkRepository(db).find(id);
    auto change = named ? Change::begin(db, action, now, named->campaignId, named->name) : failure(named);
    auto link = change ? LinkRepository(db).find(id) : Result<InvitationLink>(failure(change));
    if (!link || (*link.*instant).has_value() == value.has_value()) {
        return link; // there is nothing to do, and nothing to record
    }
    *link.*instant = value;
    auto done = change->remember(u"links"_s, id, {column});
    done = done ? LinkRepository(db).update(*link, change->revision()) : done;
    done = done ? change->commit(1) : done;
    return done ? link : failure(done);
}

/// The link as it is now, where it may still be changed.
Result<InvitationLink> findEditable(Database &db, qint64 id, Instant now)
{
    const auto link = LinkRepository(db).find(id);
    const auto campaign = link ? findChangeable(db, link->campaignId, now) : Result<Campaign>(failure(link));
    if (!campaign) {
        return failure(campaign);
    }
    if (link->deletedAt) {
        return fail(
            Error::Kind::Conflict,
            QCoreApplication::translate("ChangeLinks", "The invitation link is in the trash; restore it first"));
    }
    return link;
}

} // namespace

Result<InvitationLink> createLink(Database &db, InvitationLink draft, Instant now)
{
    const auto campaign = findChangeable(db, draft.campaignId, now);
    const auto tidied = campaign ? tidyLink(draft, now) : Result<>(failure(campaign));
    auto change = tidied ? Change::begin(db, Action::Kind::CreateLink, now, draft.campaignId, draft.name)
                         : Result<Change>(failure(tidied));
    if (!change) {
        return failure(change);
    }
    draft.uid = makeUid();
    draft.token = makeToken();
    draft.createdAt = now;
    const auto id = LinkRepository(db).add(draft, change->revision());
    auto done = id ? change->rememberNew(u"links"_s, *id) : failure(id);
    done = done ? change->commit(1) : done;
    draft.id = id.value_or(0);
    return done ? Result<InvitationLink>(draft) : failure(done);
}

Result<LinkEditPlan> planLinkEdit(Database &db, InvitationLink edited, Instant now)
{
    using Kind = InvitationLink::Kind;
    const auto tidied = tidyLink(edited, now);
    const auto before = tidied ? LinkRepository(db).summary(edited.id) : Result<LinkSummary>(failure(tidied));
    if (!before) {
        return failure(before);
    }
    const Kind kind = before->link.kind;
    LinkEditPlan plan{.isNarrowed = kind == Kind::Evergreen && edited.kind == Kind::PreApproved,
                      .isWidened = kind == Kind::PreApproved && edited.kind == Kind::Evergreen};
    if (edited.maxUses) {
        plan.placesLeft = std::max<qint64>(0, *edited.maxUses - before->redeemed);
    }
    const InviteFilter waiting{
        .campaignId = before->link.campaignId, .linkId = edited.id, .status = InviteFilter::Status::Unused};
    const auto read = InviteRepository(db).forEach(waiting, {}, now, [&plan, &edited](const Invite &invitee) {
        ++plan.stillWelcome;
        plan.notAllowed += isDomainAllowed(edited, addressKey(invitee.email)) ? 0 : 1;
        return true;
    });
    return read ? Result<LinkEditPlan>(plan) : failure(read);
}

Result<InvitationLink> editLink(Database &db, InvitationLink edited, Instant now,
                                const std::optional<InvitationLink> &seen)
{
    const auto tidied = tidyLink(edited, now);
    const auto named = tidied ? findEditable(db, edited.id, now) : Result<InvitationLink>(failure(tidied));
    auto change = named ? Change::begin(db, Action::Kind::EditLink, now, named->campaignId, edited.name)
                        : Result<Change>(failure(named));
    const auto before = change ? findEditable(db, edited.id, now) : Result<InvitationLink>(failure(change));
    if (!before) {
        return failure(before);
    }
    const auto merged = mergeEdits(seen.value_or(*before), edited, *before, linkMergeFields());
    if (!merged.conflicts.isEmpty()) {
        return editConflict(merged.conflicts);
    }
    InvitationLink link = *before;
    for (const EditableField<InvitationLink> &field : linkMergeFields()) {
        field.take(link, merged.value);
    }
    auto done = change->remember(u"links"_s, link.id, editedColumns);
    done = done ? LinkRepository(db).update(link, change->revision()) : done;
    done = done ? change->commit(1) : done;
    return done ? Result<InvitationLink>(link) : failure(done);
}

Result<InvitationLink> pauseLink(Database &db, qint64 id, Instant now)
{
    return stepLink(db, id, Action::Kind::PauseLink, u"paused_at"_s, &InvitationLink::pausedAt, now, now);
}

Result<InvitationLink> resumeLink(Database &db, qint64 id, Instant now)
{
    return stepLink(db, id, Action::Kind::ResumeLink, u"paused_at"_s, &InvitationLink::pausedAt, std::nullopt, now);
}

Result<InvitationLink> deleteLink(Database &db, qint64 id, Instant now)
{
    return stepLink(db, id, Action::Kind::DeleteLink, u"deleted_at"_s, &InvitationLink::deletedAt, now, now);
}

Result<InvitationLink> restoreLink(Database &db, qint64 id, Instant now)
{
    return stepLink(db, id, Action::Kind::RestoreLink, u"deleted_at"_s, &InvitationLink::deletedAt, std::nullopt, now);
}

} // namespace guestwright
