#pragma once

#include "models/campaigns/landingpage.h"
#include "models/campaigns/webhook.h"
#include "models/core/clock.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace guestwright {

/// A named occasion: what recipients are invited to, by whom, and until when.
struct Campaign {
    Q_GADGET

public:
    enum class Purpose { Gift, Membership };
    Q_ENUM(Purpose)

    /// Draft, Active and Paused are stored; Expired follows from the end and the time (see campaignState).
    enum class State { Draft, Active, Paused, Expired };
    Q_ENUM(State)

    /// What a visitor must show besides the link (design: identity binding).
    enum class Binding { Link, Address, Code };
    Q_ENUM(Binding)

    qint64 id = 0;
    QString uid;
    QString name;
    Purpose purpose = Purpose::Gift;
    State storedState = State::Draft;
    QString description; ///< Markdown
    QString sender; ///< `Name <address>`, or empty for the workspace's organizer
    QString zone = QStringLiteral("UTC"); ///< IANA
    std::optional<Instant> expiresAt; ///< works before this instant, not at it
    std::optional<Instant> endedAt; ///< by hand
    std::optional<Instant> opensAt;
    Binding binding = Binding::Address;
    bool trackOpens = false;
    std::optional<qint64> accountId;
    QString continueUrl;
    QString language = QStringLiteral("en"); ///< of its mails, one of mailLanguages()
    QString subject; ///< mustache; empty for the built-in one
    QString templateText; ///< mustache; empty for the built-in one
    QString templateHtml;
    QString reminderSubject; ///< the same three for the reminder
    QString reminderText;
    QString reminderHtml;
    QString pageTitle;
    QString pageButton;
    QString pageColor;
    LandingPage page;
    Webhook webhook;
    Instant createdAt;
    std::optional<Instant> deletedAt;

    bool operator==(const Campaign &) const = default;
};

/// A campaign's state at a moment: an Active or Paused one is Expired once it has ended.
[[nodiscard]] Campaign::State campaignState(const Campaign &campaign, Instant now);

/// The earlier of the expiration and the end by hand.
[[nodiscard]] std::optional<Instant> campaignEnd(const Campaign &campaign);

/// What the page and the mail are headed by: the page's title or, without one, the campaign's name.
[[nodiscard]] QString titleOf(const Campaign &campaign);
/// What the mail's subject line is made from: the campaign's own or, without one, its title.
[[nodiscard]] QString subjectOf(const Campaign &campaign);

/// What a manager can do with a campaign's state.
struct CampaignStep {
    Q_GADGET

public:
    enum class Action { Activate, Pause, Resume, End, Reopen };
    Q_ENUM(Action)
};

/// The legal next steps from a state, in the order of the state menu.
[[nodiscard]] QList<CampaignStep::Action> legalSteps(Campaign::State state);

/// Something a gift campaign gives.
struct Item {
    qint64 id = 0;
    QString uid;
    qint64 campaignId = 0;
    QString name;
    QString description; ///< one line
    QString picture; ///< SHA-256 of an image, in hex; empty: none
    std::optional<qint64> stock; ///< none: as many as wanted
    QStringList variants;

    bool operator==(const Item &) const = default;
};

/// A campaign with the numbers that lists show beside it.
struct CampaignSummary {
    Campaign campaign;
    qint64 invites = 0;
    qint64 sent = 0;
    qint64 used = 0;
    qint64 items = 0;
};

} // namespace guestwright
