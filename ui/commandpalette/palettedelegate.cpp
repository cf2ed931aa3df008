#include "ui/commandpalette/palettedelegate.h"

#include "models/store/itemdatarole.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"

#include <QIcon>
#include <QPainter>

namespace guestwright {

namespace {

constexpr int paletteRowHeight = 34;
constexpr int paletteRowInset = 10;

/// Writes one line between two distances from the row's edges; returns the width it took.
int writePart(QPainter &painter, const QStyleOptionViewItem &option, int left, int right, const QString &text,
              bool atEnd = false)
{
    const QRect room = option.rect.adjusted(left, 0, -right, 0);
    if (text.isEmpty() || room.width() <= 0) {
        return 0;
    }
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, room),
                     atEnd ? trailingText(option.direction) : leadingText(option.direction), shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    const bool faded = index.data(FadedRole).toBool();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        drawBox(*painter, option.rect, controlCorner, colors.tint);
    }
    const QRect iconPlace(option.rect.left() + paletteRowInset, option.rect.center().y() - 7, 16, 16);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, QStyle::visualRect(option.direction, option.rect, iconPlace), Qt::AlignCenter,
               faded ? QIcon::Disabled : QIcon::Normal);
    painter->setFont(themeFont(TextSize::Small));
    painter->setPen(faded ? colors.disabled : colors.hint);
    const int key =
        writePart(*painter, option, paletteRowInset, paletteRowInset, index.data(CountRole).toString(), true);
    const int right = paletteRowInset + (key > 0 ? key + 12 : 0);
    painter->setFont(themeFont(TextSize::Normal, QFont::Medium));
    painter->setPen(faded ? colors.disabled : colors.text);
    const int left = paletteRowInset + 26;
    const int words = writePart(*painter, option, left, right, index.data().toString());
    painter->setFont(themeFont(TextSize::Small));
    painter->setPen(faded ? colors.disabled : colors.secondary);
    writePart(*painter, option, left + words + 10, right, index.data(DetailRole).toString());
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {100, paletteRowHeight};
}

} // namespace guestwright
