#pragma once

#include "models/core/result.h"
#include "models/invites/invitestate.h"
#include "models/orders/order.h"
#include "models/store/database.h"

#include <QByteArray>

#include <optional>

namespace guestwright {

/// What a visitor sends to redeem a gift invite. Everything but stock and the invite's own state was checked before.
struct Claim {
    QByteArray tokenHash;
    QByteArray nonce; ///< of the form: the same one again gives the same order
    QByteArray formHash; ///< SHA-256 of what was typed: the same nonce with other values is refused
    QList<OrderedItem> items; ///< by uid and variant; the names are filled in from the publication
    Destination destination;
};

/// The same for a membership invite.
struct Joining {
    QByteArray tokenHash;
    QByteArray nonce;
    QByteArray formHash;
    QString name;
    QString email;
};

struct Redemption {
    enum class Outcome {
        Done, ///< now, or earlier by the same form
        Refused, ///< see `refusal`
        OutOfStock,
        OtherForm, ///< the nonce was used with other values
    };
    Outcome outcome = Outcome::Refused;
    Refusal::Reason refusal = Refusal::Reason::None;
    QByteArray receipt; ///< the secret of the receipt's address; Done only
    QString number; ///< of the order; Done only
};

/// Spends an invite: one conditional UPDATE whose row count decides, stock in the same transaction, then the order
/// and its entry in the change log. Inside the caller's transaction or savepoint, which must be rolled back unless the
/// outcome is Done.
[[nodiscard]] Result<Redemption> redeem(Database &db, const Claim &claim, Instant now);
[[nodiscard]] Result<Redemption> redeem(Database &db, const Joining &joining, Instant now);

} // namespace guestwright
