#pragma once

#include "models/core/result.h"
#include "models/publication/publication.h"
#include "models/publication/webhookdelivery.h"
#include "models/store/database.h"

#include <QByteArray>

#include <optional>

namespace guestwright {

/// Who wants to redeem, and by what.
struct Comer {
    QByteArray tokenHash; ///< of an invite or of an invitation link
    QString email; ///< as it was typed
    bool isProved = false; ///< by a code that was sent there
};

/// What was taken for one redemption: an invite, a place on an invitation link, or both.
struct Spent {
    enum class Outcome {
        Done,
        Closed, ///< the judge knows why
        NotAllowed, ///< the link does not let that address in
        NotListed, ///< the address does not stand on the link's list
        CameBefore, ///< the address has come by this link
        ProofNeeded, ///< the link asks for a code by now
    };
    Outcome outcome = Outcome::Closed;
    qint64 campaignId = 0;
    QString campaignName;
    std::optional<qint64> inviteId;
    QByteArray inviteHash; ///< empty where nobody in particular was invited
    std::optional<PublishedInvitationLink> link;
    QString email; ///< by a link: the address on its list, or the one that came
    EmailStanding::Kind standing = EmailStanding::Kind::Typed; ///< of the address of whoever redeemed
};

/// Takes it by conditional writes whose row counts decide, first the link's, then the invite's. What it wrote has to be
/// rolled back unless the outcome is Done. Inside a caller's savepoint.
[[nodiscard]] Result<Spent> spend(Database &db, const Comer &comer, Campaign::Purpose purpose, Instant now);

} // namespace guestwright
