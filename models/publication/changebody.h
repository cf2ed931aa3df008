#pragma once

#include "models/journey/journey.h"
#include "models/orders/order.h"

#include <QByteArray>
#include <QJsonObject>

namespace guestwright {

// What stands in the `body` of each kind of PublicationChange. `invite` is the token's SHA-256 in base64url without
// padding; instants are milliseconds UTC, enums their names. The time of the change itself stands beside the body.

/// What somebody came by who redeemed: an invite, an invitation link, or an invitee's place on one.
struct CameBy {
    QByteArray inviteHash; ///< empty: nobody in particular was invited
    QString linkUid; ///< empty: a personal invite
};

/// Event: `invite, stage, visitor`.
[[nodiscard]] QJsonObject eventBody(const QByteArray &tokenHash, Stage::Kind stage, Visitor::Kind visitor);
/// Order: `invite, link, uid, number, at, items: [{uid, name, variant}], destination: {name, email, …}`.
[[nodiscard]] QJsonObject orderBody(const CameBy &by, const Order &order);
/// Member: `invite, link, uid, at, name, email, role, groups`.
[[nodiscard]] QJsonObject memberBody(const CameBy &by, const Member &member);
/// Decline, TakeBackDecline, Ask: `invite`.
[[nodiscard]] QJsonObject inviteBody(const QByteArray &tokenHash);
/// Unsubscribe: `invite, scope` (`Campaign` or `Organizer`).
[[nodiscard]] QJsonObject unsubscribeBody(const QByteArray &tokenHash, const QString &scope);

} // namespace guestwright
