#pragma once

#include "models/invites/invitestate.h"

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
    enum class Stage { None, Sent, Completed };
    Q_ENUM(Stage)

    qint64 campaignId = 0;
    std::optional<Status> status;
    std::optional<bool> assigned; ///< connected to a saved contact
    std::optional<Stage> stage;
    QString search; ///< in name, address and order number
    QList<qint64> ids; ///< when not empty, only these
    bool trash = false; ///< only deleted ones, instead of only living ones

    [[nodiscard]] bool isNarrowed() const { return status || assigned || stage || !search.isEmpty() || !ids.isEmpty(); }
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

/// The filter as SQL over the tables aliased i (invites) and c (campaigns).
[[nodiscard]] Condition toCondition(const InviteFilter &filter, Instant now);

/// " ORDER BY …", each one served by an index; rows that lack the value come last.
[[nodiscard]] QString orderBy(const InviteSort &sort);

} // namespace guestwright
