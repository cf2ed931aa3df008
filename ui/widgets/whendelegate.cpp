#include "ui/widgets/whendelegate.h"

#include "models/store/itemdatarole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace guestwright {

WhenDelegate::WhenDelegate(QObject *parent) : RowDelegate(TextLook::Plain, parent) { }

void WhenDelegate::paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                 const QModelIndex &index, const Colors &colors) const
{
    constexpr int side = 14;
    const int caution = index.data(CautionRole).toInt();
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, place, rect); };
    const int top = place.top() + (place.height() - side) / 2;
    QRect room = place;
    if (caution != NoCaution) {
        drawIcon(painter, visual(QRect(place.left(), top, side, side)), u"clock"_s,
                 caution == UrgentCaution ? colors.caution : colors.secondary);
        room.adjust(side + 4, 0, 0, 0);
    }
    if (index.data(PendingRole).toBool()) {
        drawIcon(painter, visual(QRect(place.right() - side, top, side, side)), u"cloud-upload"_s, colors.secondary);
        room.adjust(0, 0, -side - 4, 0);
    }
    painter.setFont(themeFont(TextSize::Normal, caution == UrgentCaution ? QFont::Medium : QFont::Normal));
    painter.setPen(caution == UrgentCaution ? colors.caution : caution ? colors.text : colors.secondary);
    drawCellText(painter, visual(room), index.data().toString(), option);
}

} // namespace guestwright
