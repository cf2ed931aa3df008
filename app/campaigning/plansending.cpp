#include "app/campaigning/plansending.h"

#include "app/mail/emptyvalues.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/suppressionrepository.h"
#include "models/invites/inviterepository.h"
#include "models/links/linkrepository.h"
#include "models/mail/outboxrepository.h"
#include "models/settings/workspacesettings.h"

#include <QSet>

#include <algorithm>

namespace guestwright {

namespace {

using Reason = SendPlan::Reason;

constexpr qsizetype shownPerReason = 200;

Reason reasonOf(SendRefusal::Reason refusal)
{
    switch (refusal) {
    case SendRefusal::Reason::Deleted:
        return Reason::Deleted;
    case SendRefusal::Reason::CampaignNotActive:
        return Reason::CampaignNotActive;
    case SendRefusal::Reason::LinkPaused:
        return Reason::LinkPaused;
    case SendRefusal::Reason::LinkFull:
        return Reason::LinkFull;
    case SendRefusal::Reason::Used:
        return Reason::Used;
    case SendRefusal::Reason::Revoked:
        return Reason::Revoked;
    case SendRefusal::Reason::Expired:
        return Reason::Expired;
    case SendRefusal::Reason::NoAddress:
        return Reason::NoAddress;
    }
    return Reason::NoAddress;
}

/// The invites with messages in a state that forbids another one, read once instead of once an invite.
struct Pending {
    QSet<qint64> underway;
    QSet<qint64> uncertain;
    Suppressions unwanted;
};

Result<Pending> pendingOf(Database &db, qint64 campaignId, const QString &batch)
{
    using State = OutboxMessage::State;
    const auto ofBatch = OutboxRepository(db).invitesInBatch(batch);
    const auto unwanted = ofBatch ? SuppressionRepository(db).read() : Result<Suppressions>(failure(ofBatch));
    if (!unwanted) {
        return failure(unwanted);
    }
    Pending pending{.underway = *ofBatch, .unwanted = *unwanted};
    for (const State state : {State::Queued, State::Sending, State::Deferred, State::Uncertain}) {
        const auto invites = OutboxRepository(db).invitesWith(campaignId, state);
        if (!invites) {
            return failure(invites);
        }
        (state == State::Uncertain ? pending.uncertain : pending.underway).unite(*invites);
    }
    return pending;
}

std::optional<Reason> reasonAgainst(const Invite &invite, const Campaign &campaign, const SendRequest &request,
                                    const Pending &pending, Instant now)
{
    if (const auto refusal = sendRefusal(InviteFacts::of(invite, campaign), !invite.email.isEmpty(), now)) {
        return reasonOf(*refusal);
    }
    if (pending.unwanted.contains(invite.email)) {
        return Reason::Unwanted;
    }
    if (request.linkId && request.inviteIds.isEmpty() && invite.bouncedAt) {
        return Reason::Bounced;
    }
    if (pending.underway.contains(invite.id)) {
        return Reason::Underway;
    }
    if (!request.resend && pending.uncertain.contains(invite.id)) {
        return Reason::Uncertain;
    }
    if (!request.resend && invite.sentAt) {
        return Reason::SentAlready;
    }
    if (request.notWithinDays && invite.sentAt && *invite.sentAt + std::chrono::days(*request.notWithinDays) > now) {
        return Reason::SentLately;
    }
    return std::nullopt;
}

void leaveOut(SendPlan &plan, Reason reason, qint64 inviteId)
{
    auto group = std::ranges::find(plan.leftOut, reason, &SendPlan::Group::reason);
    if (group == plan.leftOut.end()) {
        plan.leftOut.append({.reason = reason});
        group = std::prev(plan.leftOut.end());
    }
    ++group->count;
    if (group->inviteIds.size() < shownPerReason) {
        group->inviteIds.append(inviteId);
    }
}

void addEmptyValues(SendPlan &plan, const EmptyValues &values, const Invite &invite)
{
    for (const QString &field : values.of(invite)) {
        auto empty = std::ranges::find(plan.emptyValues, field, &SendPlan::EmptyValue::field);
        if (empty == plan.emptyValues.end()) {
            plan.emptyValues.append({.field = field, .owner = EmptyValues::ownerOf(field)});
            empty = std::prev(plan.emptyValues.end());
        }
        ++empty->count;
        if (empty->inviteIds.size() < shownPerReason) {
            empty->inviteIds.append(invite.id);
            empty->people.append(invite.name.isEmpty() ? invite.email : invite.name);
        }
    }
}

/// What the campaign's invitation shows, and who lacks it.
Result<EmptyValues> emptyValuesOf(Database &db, const Campaign &campaign, const SendRequest &request)
{
    constexpr auto kind = CampaignMail::Kind::Invitation;
    MailTexts texts = ownTexts(campaign, kind);
    texts.subject = request.subject.value_or(texts.subject);
    const auto settings = readSettings(db);
    return settings ? EmptyValues(MailTemplate::completed(texts, kind, campaign.language), campaign, *settings)
                    : Result<EmptyValues>(failure(settings));
}

/// What the link, if mail goes to its list, makes of the campaign.
struct MailedLink {
    Campaign campaign;
    bool isFull = false;
};

Result<MailedLink> mailedBy(Database &db, const Campaign &campaign, const SendRequest &request)
{
    if (!request.linkId) {
        return MailedLink{campaign, false};
    }
    const auto link = LinkRepository(db).find(*request.linkId);
    const auto isFull = link ? LinkRepository(db).isFull(link->id) : Result<bool>(failure(link));
    return isFull ? Result<MailedLink>(MailedLink{asMailedBy(*link, campaign), *isFull}) : failure(isFull);
}

} // namespace

Result<SendPlan> planRecipients(Database &db, const Campaign &campaign, const SendRequest &request, Instant now,
                                std::vector<SendRecipient> *recipients)
{
    const auto pending = pendingOf(db, campaign.id, request.batch);
    const auto mailed = pending ? mailedBy(db, campaign, request) : Result<MailedLink>(failure(pending));
    const auto values = mailed ? emptyValuesOf(db, mailed->campaign, request) : Result<EmptyValues>(failure(mailed));
    if (!values) {
        return failure(values);
    }
    SendPlan plan;
    const auto judge = [&](Invite invite) {
        if (invite.link) {
            invite.link->isFull = mailed->isFull;
        }
        if (const auto reason = reasonAgainst(invite, campaign, request, *pending, now)) {
            leaveOut(plan, *reason, invite.id);
        } else if (request.skipEmptyValues && values->lacksOwn(invite)) {
            leaveOut(plan, Reason::EmptyValue, invite.id);
        } else {
            addEmptyValues(plan, *values, invite);
            plan.recipients.append(invite.id);
            if (recipients) {
                recipients->push_back({invite.id, invite.email, invite.sentAt.has_value()});
            }
        }
        return true;
    };
    InviteFilter filter{.campaignId = campaign.id, .linkId = request.linkId, .ids = request.inviteIds};
    auto read = InviteRepository(db).forEach(filter, {}, now, judge);
    if (read && !request.inviteIds.isEmpty()) {
        filter.trash = true; // those that were named are accounted for even in the trash
        read = InviteRepository(db).forEach(filter, {}, now, judge);
    }
    if (!read) {
        return failure(read);
    }
    std::ranges::sort(plan.leftOut, {}, &SendPlan::Group::reason);
    return plan;
}

Result<SendPlan> planSending(Database &db, const SendRequest &request, Instant now)
{
    const auto campaign = CampaignRepository(db).find(request.campaignId);
    return campaign ? planRecipients(db, *campaign, request, now, nullptr) : failure(campaign);
}

} // namespace guestwright
