#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/token.h"
#include "models/links/linkfacts.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace guestwright {

/// What a link's page says instead of its campaign's; empty: as the campaign has it.
struct LinkPage {
    QString title;
    QString description; ///< Markdown
    QString videoUrl;
    QString button;

    bool operator==(const LinkPage &) const = default;
};

/// A shared link into a campaign: for everybody who has it, or for those on its list.
struct InvitationLink {
    Q_GADGET

public:
    enum class Kind {
        Evergreen, ///< whoever has it
        PreApproved, ///< whose address is on its list
    };
    Q_ENUM(Kind)

    qint64 id = 0;
    QString uid;
    qint64 campaignId = 0;
    QString name;
    Kind kind = Kind::Evergreen;
    Token token; ///< stays the same for ever
    QString role; ///< of those who join by it
    QStringList groups;
    std::optional<qint64> maxUses; ///< at least 1
    bool oncePerAddress = false; ///< an address that has come by it cannot come again
    QStringList domains; ///< of addresses that may come, as A-labels in lower case; empty: all
    std::optional<Campaign::Binding> binding; ///< none: see bindingOf()
    std::optional<Instant> expiresAt; ///< works before this instant, unless the campaign ends earlier
    LinkPage page;
    Instant createdAt;
    std::optional<Instant> pausedAt;
    std::optional<Instant> deletedAt;

    [[nodiscard]] LinkFacts facts(qint64 redeemed) const
    {
        return {pausedAt, deletedAt, expiresAt, maxUses && redeemed >= *maxUses};
    }
    bool operator==(const InvitationLink &) const = default;
};

/// What somebody who comes by the shared address must show: the link's own binding or its campaign's. Where everybody
/// may come there is no address to confirm; an address counts once only if it was proved by a code; and a list needs
/// an address.
[[nodiscard]] Campaign::Binding bindingOf(const InvitationLink &link, Campaign::Binding ofCampaign);

/// Whether the link lets addresses of that domain in, given as EmailAddress::key() writes it.
[[nodiscard]] bool isDomainAllowed(const InvitationLink &link, const QString &addressKey);

/// A link with the numbers that lists show beside it.
struct LinkSummary {
    InvitationLink link;
    qint64 redeemed = 0; ///< by anybody, orders and members
    qint64 invitees = 0; ///< on its list
    qint64 waiting = 0; ///< of those, who has not come yet
};

/// The link's campaign as its page shows it: with the link's own words where it has some.
[[nodiscard]] Campaign withPageOf(const LinkPage &page, Campaign campaign);

/// The same as mail to an invitee shows it. The mail proves whose mailbox it is, so there is no address to confirm.
[[nodiscard]] Campaign asMailedBy(const InvitationLink &link, Campaign campaign);

[[nodiscard]] QString words(InvitationLink::Kind kind);

} // namespace guestwright
