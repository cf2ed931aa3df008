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
    bool isEarlier = false; ///< it was done before, by the same form
};

/// Spends an invite: one conditional UPDATE whose row count decides, stock in the same transaction, then the order
/// and its entries in the change log. Inside the caller's transaction; leaves nothing behind unless the outcome is
/// Done.
[[nodiscard]] Result<Redemption> redeem(Database &db, const Claim &claim, Instant now);
[[nodiscard]] Result<Redemption> redeem(Database &db, const Joining &joining, Instant now);

/// What this form made earlier, or nothing: for pages that ask before anything is written.
[[nodiscard]] Result<std::optional<Redemption>> earlierRedemption(Database &db, const QByteArray &nonce,
                                                                  const QByteArray &formHash);

} // namespace guestwright
