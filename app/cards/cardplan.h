#pragma once

#include "app/cards/cardprinter.h"
#include "models/store/database.h"

namespace guestwright {

/// Who gets a card, with everything that is painted, and who does not.
struct CardPlan {
    qint64 campaignId = 0;
    QString campaign; ///< its name
    CardJob job;
    CardCounts counts;
};

/// Asks the judge about every invite of the request: those that cannot work again get no card. Invites that are named
/// by id are accounted for even in the trash. Looks only.
[[nodiscard]] Result<CardPlan> planCards(Database &db, const CardRequest &request, const CardLayout &layout,
                                         Instant now);

/// The print log: an audit entry, and on each invite when its card was printed. `target` names the printer or file.
[[nodiscard]] Result<> recordPrint(Database &db, const CardPlan &plan, const QString &target, Instant now);

} // namespace guestwright
