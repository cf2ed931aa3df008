#include "models/invites/invitestate.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

bool hasPassed(std::optional<Instant> end, Instant now)
{
    return end && *end <= now;
}

WorksUntil worksUntil(const InviteFacts &facts)
{
    WorksUntil until;
    const auto consider = [&until](std::optional<Instant> end, WorksUntil::Rule rule) {
        if (end && (!until.end || *end < *until.end)) {
            until = {end, rule};
        }
    };
    consider(facts.campaignExpiresAt, WorksUntil::Rule::Campaign);
    consider(facts.campaignEndedAt, WorksUntil::Rule::Campaign);
    if (facts.link) {
        consider(facts.link->expiresAt, WorksUntil::Rule::Link);
    }
    consider(facts.expiresAt, WorksUntil::Rule::Invite);
    return until;
}

InviteStatus::Kind statusOf(const InviteFacts &facts, const WorksUntil &until, Instant now)
{
    using Kind = InviteStatus::Kind;
    return facts.usedAt             ? Kind::Used
        : facts.revokedAt           ? Kind::Revoked
        : hasPassed(until.end, now) ? Kind::Expired
        : facts.bouncedAt           ? Kind::Bounced
                                    : Kind::Unused;
}

Refusal::Reason refusalOf(const InviteFacts &facts, const WorksUntil &until, Instant now)
{
    using Reason = Refusal::Reason;
    const LinkFacts link = facts.link.value_or(LinkFacts());
    return facts.deletedAt || link.deletedAt || facts.campaignDeletedAt   ? Reason::Deleted
        : facts.usedAt                                                    ? Reason::Used
        : facts.revokedAt                                                 ? Reason::Revoked
        : hasPassed(until.end, now)                                       ? Reason::Expired
        : facts.campaignState == Campaign::State::Draft                   ? Reason::Draft
        : facts.campaignState == Campaign::State::Paused || link.pausedAt ? Reason::Paused
        : facts.campaignOpensAt && now < *facts.campaignOpensAt           ? Reason::NotOpenYet
        : link.isFull                                                     ? Reason::Full
                                                                          : Reason::None;
}

Condition isExpired(Instant now)
{
    const QVariant at = toMsecs(now);
    return {
        u"(coalesce(i.expires_at <= ?, false) OR coalesce(c.expires_at <= ?, false) OR coalesce(c.ended_at <= ?, false))"_s,
        {at, at, at}};
}

} // namespace

InviteFacts InviteFacts::of(const Invite &invite, const Campaign &campaign)
{
    return {
        .usedAt = invite.usedAt,
        .revokedAt = invite.revokedAt,
        .bouncedAt = invite.bouncedAt,
        .deletedAt = invite.deletedAt,
        .expiresAt = invite.expiresAt,
        .campaignState = campaign.storedState,
        .campaignExpiresAt = campaign.expiresAt,
        .campaignEndedAt = campaign.endedAt,
        .campaignOpensAt = campaign.opensAt,
        .campaignDeletedAt = campaign.deletedAt,
        .link = invite.link,
    };
}

InviteState inviteState(const InviteFacts &facts, Instant now)
{
    const WorksUntil until = worksUntil(facts);
    return {statusOf(facts, until, now), refusalOf(facts, until, now), until};
}

Condition hasStatus(InviteStatus::Kind status, Instant now)
{
    const Condition isUnusedAndValid{u"i.used_at IS NULL AND i.revoked_at IS NULL"_s, {}};
    switch (status) {
    case InviteStatus::Kind::Used:
        return {u"i.used_at IS NOT NULL"_s, {}};
    case InviteStatus::Kind::Revoked:
        return {u"i.used_at IS NULL AND i.revoked_at IS NOT NULL"_s, {}};
    case InviteStatus::Kind::Expired:
        return isUnusedAndValid && isExpired(now);
    case InviteStatus::Kind::Bounced:
        return isUnusedAndValid && Condition{u"i.bounced_at IS NOT NULL"_s, {}} && !isExpired(now);
    case InviteStatus::Kind::Unused:
        return isUnusedAndValid && Condition{u"i.bounced_at IS NULL"_s, {}} && !isExpired(now);
    }
    return {};
}

Condition statusNumber(Instant now)
{
    using Kind = InviteStatus::Kind;
    Condition number{u"CASE"_s, {}};
    for (const Kind kind : {Kind::Used, Kind::Revoked, Kind::Expired, Kind::Bounced}) {
        const Condition holds = hasStatus(kind, now);
        number.sql += u" WHEN %1 THEN %2"_s.arg(holds.sql).arg(static_cast<int>(kind));
        number.bindings += holds.bindings;
    }
    number.sql += u" ELSE %1 END"_s.arg(static_cast<int>(Kind::Unused));
    return number;
}

Condition isRedeemable(Instant now)
{
    const Condition isOpen{
        u"i.used_at IS NULL AND i.revoked_at IS NULL AND i.deleted_at IS NULL "
        "AND c.deleted_at IS NULL AND c.state = 'Active' AND (c.opens_at IS NULL OR c.opens_at <= ?)"_s,
        {QVariant(toMsecs(now))}};
    return isOpen && !isExpired(now);
}

std::optional<SendRefusal::Reason> sendRefusal(const InviteFacts &facts, bool hasAddress, Instant now)
{
    using Reason = SendRefusal::Reason;
    const InviteState state = inviteState(facts, now);
    switch (state.refusal) {
    case Refusal::Reason::Deleted:
        return Reason::Deleted;
    case Refusal::Reason::Used:
        return Reason::Used;
    case Refusal::Reason::Revoked:
        return Reason::Revoked;
    case Refusal::Reason::Expired: {
        const bool campaignIsOver = hasPassed(facts.campaignExpiresAt, now) || hasPassed(facts.campaignEndedAt, now);
        return campaignIsOver ? Reason::CampaignNotActive : Reason::Expired;
    }
    case Refusal::Reason::Draft:
        return Reason::CampaignNotActive;
    case Refusal::Reason::Paused:
        return facts.campaignState == Campaign::State::Paused ? Reason::CampaignNotActive : Reason::LinkPaused;
    case Refusal::Reason::Full:
        return Reason::LinkFull;
    case Refusal::Reason::NotOpenYet: // the mail may be ahead of the opening
    case Refusal::Reason::None:
        break;
    }
    return hasAddress ? std::nullopt : std::optional(Reason::NoAddress);
}

QString words(SendRefusal::Reason reason)
{
    switch (reason) {
    case SendRefusal::Reason::Deleted:
        return QCoreApplication::translate("InviteState", "The invite is in the trash");
    case SendRefusal::Reason::CampaignNotActive:
        return QCoreApplication::translate("InviteState", "The campaign is not active");
    case SendRefusal::Reason::LinkPaused:
        return QCoreApplication::translate("InviteState", "The invitation link is paused");
    case SendRefusal::Reason::LinkFull:
        return QCoreApplication::translate("InviteState", "The invitation link is full");
    case SendRefusal::Reason::Used:
        return QCoreApplication::translate("InviteState", "Redeemed already");
    case SendRefusal::Reason::Revoked:
        return QCoreApplication::translate("InviteState", "Revoked");
    case SendRefusal::Reason::Expired:
        return QCoreApplication::translate("InviteState", "Expired");
    case SendRefusal::Reason::NoAddress:
        return QCoreApplication::translate("InviteState", "No mail address");
    }
    return {};
}

QString words(InviteStatus::Kind status)
{
    switch (status) {
    case InviteStatus::Kind::Used:
        return QCoreApplication::translate("InviteState", "Used");
    case InviteStatus::Kind::Revoked:
        return QCoreApplication::translate("InviteState", "Revoked");
    case InviteStatus::Kind::Expired:
        return QCoreApplication::translate("InviteState", "Expired");
    case InviteStatus::Kind::Bounced:
        return QCoreApplication::translate("InviteState", "Bounced");
    case InviteStatus::Kind::Unused:
        return QCoreApplication::translate("InviteState", "Unused");
    }
    return {};
}

} // namespace guestwright
