#include "ui/widgets/journeydelegate.h"

#include "models/store/itemdatarole.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/journeydots.h"

#include <QPainter>

namespace guestwright {

JourneyDelegate::JourneyDelegate(QObject *parent) : RowDelegate(TextLook::Plain, parent) { }

void JourneyDelegate::paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, const Colors &colors) const
{
    constexpr int before = 4;
    constexpr int gap = 9;
    const QRect dots = QStyle::visualRect(option.direction, place,
                                          QRect(place.left() + before, place.top(), journeyWidth(), place.height()));
    const QRect word = place.adjusted(before + journeyWidth() + gap, 0, 0, 0);
    drawJourney(painter, {qreal(dots.left()), dots.top() + dots.height() / 2.0}, index.data(JourneyRole).toByteArray(),
                option.direction, colors);
    painter.setFont(themeFont(TextSize::Small));
    painter.setPen(colors.secondary);
    drawCellText(painter, QStyle::visualRect(option.direction, place, word), index.data().toString(), option);
}

} // namespace guestwright
