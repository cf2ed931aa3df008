#include "ui/widgets/sidebardelegate.h"

#include "models/store/itemdatarole.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/tabular.h"
#include "ui/widgets/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace guestwright {

namespace {

constexpr int sidebarInset = 10;
constexpr int sidebarText = 36; // from the selection's edge, after an icon of 16 at 10

/// Walks from the leading to the trailing edge; every piece is mirrored in a right-to-left window.
struct SidebarRow {
    QPainter &painter;
    const QStyleOptionViewItem &option;
    const Colors &colors;
    QRect box;

    [[nodiscard]] QRect visual(const QRect &rect) const { return QStyle::visualRect(option.direction, box, rect); }
    [[nodiscard]] bool isSelected() const { return option.state.testFlag(QStyle::State_Selected); }

    void write(int left, int width, const QString &text) const
    {
        painter.drawText(visual(QRect(box.left() + left, box.top(), width, box.height())),
                         leadingText(option.direction), painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
    }

    /// The width the number takes at the end of the row, with its margin.
    int writeCount(const QString &count) const
    {
        painter.setFont(themeFont(TextSize::Normal));
        painter.setPen(isSelected() ? colors.text : colors.hint);
        const int width = int(tabularWidth(painter.fontMetrics(), count)) + 1;
        drawTabular(painter, visual(QRect(box.right() - 11 - width, box.top(), width, box.height())), count);
        return width + 11;
    }
};

QColor sidebarIconColor(const QModelIndex &index, bool selected, const Colors &colors)
{
    const QVariant tone = index.data(ToneRole);
    if (selected) {
        return colors.accent;
    }
    return tone.isValid() ? colors.on(Tone(tone.toInt())) : colors.secondary;
}

void paintTitle(const SidebarRow &row, const QString &text)
{
    row.painter.setFont(themeFont(TextSize::Small, QFont::DemiBold));
    row.painter.setPen(row.colors.hint);
    row.write(sidebarInset, row.box.width() - 50, text);
}

void paintEntry(const SidebarRow &row, const QModelIndex &index)
{
    const QString iconName = index.data(IconNameRole).toString();
    if (!iconName.isEmpty()) {
        const QRect place(row.box.left() + 10, row.box.top() + (row.box.height() - 16) / 2, 16, 16);
        drawIcon(row.painter, row.visual(place), iconName, sidebarIconColor(index, row.isSelected(), row.colors));
    }
    const int left = iconName.isEmpty() ? sidebarInset : sidebarText;
    const QString count = index.data(CountRole).toString();
    int room = row.box.width() - left - (count.isEmpty() ? sidebarInset : row.writeCount(count) + 6);

    const QString word = index.data(DetailRole).toString();
    const QFontMetrics wordMetrics(themeFont(TextSize::Small));
    const int wordWidth = word.isEmpty() ? 0 : wordMetrics.horizontalAdvance(word) + 8;
    row.painter.setFont(themeFont(TextSize::Normal, row.isSelected() ? QFont::DemiBold : QFont::Normal));
    const bool quiet = iconName.isEmpty() || index.data(FadedRole).toBool();
    row.painter.setPen(quiet && !row.isSelected() ? row.colors.secondary : row.colors.text);
    const QString text = index.data().toString();
    const int textWidth = qMin(room - wordWidth, row.painter.fontMetrics().horizontalAdvance(text) + 1);
    row.write(left, textWidth, text);
    row.painter.setFont(themeFont(TextSize::Small));
    row.painter.setPen(row.colors.hint);
    row.write(left + textWidth + 7, wordWidth, word);
}

} // namespace

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    const bool title = !index.parent().isValid();
    const int above = title ? 12 : 0;
    const SidebarRow row{*painter, option, colors, option.rect.adjusted(sidebarInset, above, -sidebarInset, 0)};
    painter->save();
    if (title) {
        paintTitle(row, index.data().toString());
    } else {
        if (row.isSelected()) {
            drawBox(*painter, row.box, controlCorner, colors.sidebarSelection);
        } else if (option.state.testFlag(QStyle::State_MouseOver) && index.flags().testFlag(Qt::ItemIsSelectable)) {
            drawBox(*painter, row.box, controlCorner, mixed(colors.window, colors.text, 0.05));
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            drawBox(*painter, row.box, controlCorner, {}, colors.accent, 2);
        }
        paintEntry(row, index);
    }
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    return {100, index.parent().isValid() ? 32 : 42};
}

bool SidebarDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    const QString tip = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), plainToolTip(tip.isEmpty() ? index.data().toString() : tip), view,
                       option.rect);
    return true;
}

} // namespace guestwright
