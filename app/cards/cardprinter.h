#pragma once

#include "app/cards/card.h"
#include "models/cards/cardrequest.h"
#include "models/cards/sheet.h"
#include "models/core/result.h"

#include <functional>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace guestwright {

/// Cards on their way to paper.
struct CardJob {
    Sheet sheet;
    CardLook look;
    CardLayout layout;
    std::vector<Card> cards;

    [[nodiscard]] qsizetype pages() const { return sheetsFor(layout, static_cast<qsizetype>(cards.size())); }
};

/// One sheet, counted from 0; the painter's unit is a hundredth of a millimetre from the paper's corner.
[[nodiscard]] Result<> paintSheet(QPainter &painter, const CardJob &job, qsizetype page);

/// Every sheet onto a printer or a PDF, one after the other; no more than one is in memory. `proceed` is told how many
/// cards are done and answers false to cancel.
[[nodiscard]] Result<> printCards(QPagedPaintDevice &device, const CardJob &job,
                                  const std::function<bool(qint64)> &proceed);

} // namespace guestwright
