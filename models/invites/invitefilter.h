#pragma once

#include "models/invites/invitestate.h"
#include "models/journey/journey.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace guestwright {

/// Which invites of a campaign: what a table, an export or a bulk action is about. Everything set must hold.
struct InviteFilter {
    Q_GADGET

public:
    /// Used means redeemed and Unused everything else; the others are what the table shows as status.
    enum class Status { Used, Unused, Revoked, Expired, Bounced };
    Q_ENUM(Status)

    /// The furthest stage that was reached.
    enum class Stage {
        None,
        Sent,
        Opened,
        Clicked,
        LandingViewed,
        ProductViewed,
        CheckoutStarted,
        Completed,
    };
    Q_ENUM(Stage)

    /// What a guest said or does, beside the stages.
    enum class Guest {
        Declined, ///< "No, thank you"
        AskedForLink,
        ActiveNow, ///< seen on the page in the last 15 minutes
    };
    Q_ENUM(Guest)

    qint64 campaignId = 0;
    std::optional<qint64> linkId; ///< the invitees of that invitation link; without it personal invites only
    std::optional<Status> status;
    std::optional<bool> assigned; ///< connected to a saved contact
    std::optional<Stage> stage;
    std::optional<guestwright::Stage::Kind> reached; ///< by a person, however far it went on
    std::optional<Guest> guest;
    QString search; ///< in name, address and order number
    QList<qint64> ids; ///< when not empty, only these
    bool trash = false; ///< only deleted ones, instead of only living ones

    [[nodiscard]] bool isNarrowed() const
    {
        return status || assigned || stage || reached || guest || !search.isEmpty() || !ids.isEmpty();
    }
    bool operator==(const InviteFilter &) const = default;
};

struct InviteSort {
    Q_GADGET

public:
    enum class Column { Number, Name, Email, Status, Sent, Order, Journey, WorksUntil };
    Q_ENUM(Column)

    Column column = Column::Number;
    bool descending = false;

    bool operator==(const InviteSort &) const = default;
};

/// How long after something a person did on the page that person counts as being there now.
inline constexpr std::chrono::minutes activeFor{15};

/// The filter as SQL over the tables aliased i (invites) and c (campaigns).
[[nodiscard]] Condition toCondition(const InviteFilter &filter, Instant now);

/// " FROM … WHERE …" of a question about invites, with what they are joined with further.
[[nodiscard]] QString fromInvites(const Condition &condition, const QString &further = {});

/// " ORDER BY …", each one served by an index; rows that lack the value come last.
[[nodiscard]] QString orderBy(const InviteSort &sort);

} // namespace guestwright
