#pragma once

#include "models/campaigns/campaign.h"
#include "models/invites/invite.h"
#include "models/links/linkfacts.h"
#include "models/store/condition.h"

#include <QObject>

#include <optional>

namespace guestwright {

struct InviteStatus {
    Q_GADGET

public:
    /// What the table shows; the first that holds.
    enum class Kind { Used, Revoked, Expired, Bounced, Unused };
    Q_ENUM(Kind)
};

/// What decides about an invite, in either database.
struct InviteFacts {
    std::optional<Instant> usedAt;
    std::optional<Instant> revokedAt;
    std::optional<Instant> bouncedAt;
    std::optional<Instant> deletedAt;
    std::optional<Instant> expiresAt;

    Campaign::State campaignState = Campaign::State::Draft; ///< as stored
    std::optional<Instant> campaignExpiresAt;
    std::optional<Instant> campaignEndedAt;
    std::optional<Instant> campaignOpensAt;
    std::optional<Instant> campaignDeletedAt;

    std::optional<LinkFacts> link; ///< of who came by an invitation link

    [[nodiscard]] static InviteFacts of(const Invite &invite, const Campaign &campaign);
};

/// Until when a link works, and which rule says so.
struct WorksUntil {
    Q_GADGET

public:
    enum class Rule { Never, Invite, Link, Campaign };
    Q_ENUM(Rule)

    std::optional<Instant> end;
    Rule rule = Rule::Never;

    bool operator==(const WorksUntil &) const = default;
};

/// Why a link does not redeem, the first reason that holds.
struct Refusal {
    Q_GADGET

public:
    enum class Reason { None, Deleted, Used, Revoked, Expired, Draft, Paused, NotOpenYet, Full };
    Q_ENUM(Reason)
};

struct InviteState {
    InviteStatus::Kind status = InviteStatus::Kind::Unused;
    Refusal::Reason refusal = Refusal::Reason::None;
    WorksUntil worksUntil;

    [[nodiscard]] bool isRedeemable() const { return refusal == Refusal::Reason::None; }
    bool operator==(const InviteState &) const = default;
};

/// The one judge: table, page, resend, reminder and export all ask here.
[[nodiscard]] InviteState inviteState(const InviteFacts &facts, Instant now);

/// The same in SQL, over tables aliased i (invites) and c (campaigns). One test walks every combination through both.
[[nodiscard]] Condition hasStatus(InviteStatus::Kind status, Instant now);
[[nodiscard]] Condition isRedeemable(Instant now);
/// The status as a number (of InviteStatus::Kind), for lists too long to judge row by row.
[[nodiscard]] Condition statusNumber(Instant now);

/// Why an invitation may not be mailed now, or nothing.
struct SendRefusal {
    Q_GADGET

public:
    enum class Reason { Deleted, CampaignNotActive, LinkPaused, LinkFull, Used, Revoked, Expired, NoAddress };
    Q_ENUM(Reason)
};
[[nodiscard]] std::optional<SendRefusal::Reason> sendRefusal(const InviteFacts &facts, bool hasAddress, Instant now);

/// In words, for the outbox and for dialogs.
[[nodiscard]] QString words(SendRefusal::Reason reason);
[[nodiscard]] QString words(InviteStatus::Kind status);

} // namespace guestwright
