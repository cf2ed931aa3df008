#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/result.h"
#include "models/links/link.h"
#include "models/orders/order.h"

#include <QByteArray>
#include <QList>

namespace guestwright {

/// What the redemption server knows of a campaign: a Campaign without what only its manager needs (sender, templates,
/// account), with the organizer's words filled in from the workspace.
struct PublishedCampaign {
    Campaign campaign; ///< its id is the publication's
    qint64 revision = 0; ///< of the workspace that sent it; an older one never replaces a newer
    QList<Item> items; ///< in their order

    bool operator==(const PublishedCampaign &) const = default;
};

/// Whether visitors of the campaign prove their address, so that the server has to know those of its invites. It keeps
/// no others.
[[nodiscard]] inline bool needsAddresses(Campaign::Binding binding)
{
    return binding != Campaign::Binding::Link;
}

/// The same for an invitation link's list: those who come by the shared address are looked for there, and addresses
/// that are limited have to be known of everybody.
[[nodiscard]] inline bool needsAddresses(const InvitationLink &link)
{
    return link.kind == InvitationLink::Kind::PreApproved || link.oncePerAddress || !link.domains.isEmpty()
        || link.binding == Campaign::Binding::Code;
}

/// What it knows of an invitation link: the link without what only its manager needs (its token); its name
/// is for webhooks, no visitor sees it.
struct PublishedInvitationLink {
    InvitationLink link; ///< its ids are the publication's
    QString campaignUid;
    QByteArray tokenHash; ///< SHA-256 of the shared address's token
    qint64 revision = 0;
    qint64 redeemed = 0; ///< the server's own count; a workspace only makes up for what a restored server forgot

    [[nodiscard]] LinkFacts facts() const { return link.facts(redeemed); }
    bool operator==(const PublishedInvitationLink &) const = default;
};

/// What it knows of an invite. The token itself never travels.
struct PublishedInvite {
    qint64 id = 0; ///< the publication's
    qint64 campaignId = 0; ///< the publication's
    QString linkUid; ///< whose invitee it is; empty: a personal invite
    QByteArray tokenHash; ///< SHA-256, 32 bytes: its identity
    QList<QByteArray> replaces; ///< the hashes it had before its link was replaced
    qint64 revision = 0;
    QString name; ///< for the greeting
    QString email; ///< empty where neither the binding nor the invitation link needs one
    std::optional<Instant> expiresAt;
    std::optional<Instant> revokedAt;
    std::optional<Instant> bouncedAt;
    std::optional<Instant> deletedAt;
    // The server's own facts, which no workspace overwrites:
    std::optional<Instant> usedAt;
    std::optional<Instant> declinedAt;
    std::optional<Instant> askedAt;

    bool operator==(const PublishedInvite &) const = default;
};

/// A picture by its content, as the desktop re-encoded it.
struct PublishedImage {
    QString sha256; ///< hex
    QByteArray type; ///< image/png or image/jpeg
    QByteArray bytes;
};

} // namespace guestwright
