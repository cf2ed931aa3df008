#pragma once

#include "models/core/result.h"
#include "models/invites/invitestate.h"
#include "models/orders/order.h"
#include "models/store/database.h"

#include <QByteArray>

#include <optional>

namespace guestwright {

/// What a visitor sends to redeem a gift invite, or at the shared address of an invitation link. Everything but stock
/// and the invite's own state was checked before.
struct Claim {
    QByteArray tokenHash;
    QByteArray nonce; ///< of the form: the same one again gives the same order
    QByteArray formHash; ///< SHA-256 of what was typed: the same nonce with other values is refused
    QList<OrderedItem> items; ///< by uid and variant; the names are filled in from the publication
    Destination destination;
    bool isProved = false; ///< the address in it, by a code
};

/// The same for a membership invite.
struct Joining {
    QByteArray tokenHash;
    QByteArray nonce;
    QByteArray formHash;
    QString name;
    QString email;
    bool isProved = false;
};

struct Redemption {
    enum class Outcome {
        Done, ///< now, or earlier by the same form
        Refused, ///< see `refusal`
        OutOfStock,
        OtherForm, ///< the nonce was used with other values
        NotAllowed, ///< the invitation link does not let that address in
        NotListed, ///< the address does not stand on the invitation link's list
        CameBefore, ///< the address has come by that invitation link
        ProofNeeded, ///< the invitation link asks for a code by now
    };
    Outcome outcome = Outcome::Refused;
    Refusal::Reason refusal = Refusal::Reason::None;
    QByteArray receipt; ///< the secret of the receipt's address; Done only
    QString number; ///< of the order; Done only
    bool isEarlier = false; ///< it was done before, by the same form
    QString email; ///< of who came by an invitation link: the one on its list, or the one that was proved or typed
};

/// Spends an invite, or a place on an invitation link: conditional UPDATEs whose row counts decide, stock in the same
/// transaction, then the order and its entries in the change log. Inside the caller's transaction; leaves nothing
/// behind unless the outcome is Done.
[[nodiscard]] Result<Redemption> redeem(Database &db, const Claim &claim, Instant now);
[[nodiscard]] Result<Redemption> redeem(Database &db, const Joining &joining, Instant now);

/// What this form made earlier, or nothing: for pages that ask before anything is written.
[[nodiscard]] Result<std::optional<Redemption>> earlierRedemption(Database &db, const QByteArray &nonce,
                                                                  const QByteArray &formHash);

} // namespace guestwright
