#include "ui/widgets/tableheader.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/widgets/rowdelegate.h"

#include <QAbstractItemModel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace guestwright {

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(36);
    connect(this, &QHeaderView::sectionResized, this, [this] { m_resized = true; });
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), 30};
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Colors &colors = colorsFor(palette());
    const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const auto align =
        Qt::Alignment(model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>());
    const bool atRight = align.testFlag(Qt::AlignRight);
    painter->fillRect(rect, colors.base);
    painter->setFont(themeFont(TextSize::Small, QFont::Medium));
    painter->setPen(sorts ? colors.text : colors.secondary);
    const QRect place = cellContents(rect, logicalIndex, parentWidget()).adjusted(0, 0, 0, -1);
    // The arrow may stand in the cell's margin, so that it costs no letters.
    const QRect room =
        sorts ? QStyle::visualRect(layoutDirection(), place, place.adjusted(0, 0, atRight ? -18 : -10, 0)) : place;
    const QString words = painter->fontMetrics().elidedText(
        model()->headerData(logicalIndex, Qt::Horizontal).toString(), Qt::ElideRight, room.width());
    painter->drawText(room, atRight ? trailingText(layoutDirection()) : leadingText(layoutDirection()), words);
    if (sorts) {
        drawSortArrow(*painter, place, words, atRight);
    }
}

void TableHeader::drawSortArrow(QPainter &painter, const QRect &text, const QString &words, bool atRight) const
{
    constexpr int side = 13;
    const int beside = painter.fontMetrics().horizontalAdvance(words) + 5;
    const int left = atRight ? text.right() - side : qMin(text.left() + beside, text.right() + 7 - side);
    const QRect place(left, text.top() + (text.height() - side) / 2, side, side);
    drawIcon(painter, QStyle::visualRect(layoutDirection(), text, place),
             sortIndicatorOrder() == Qt::DescendingOrder ? u"arrow-down"_s : u"arrow-up"_s,
             colorsFor(palette()).secondary);
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, height() - 1, width(), 1), colorsFor(palette()).line);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    if (m_resized) {
        m_resized = false;
        Q_EMIT sectionDragged();
    }
}

} // namespace guestwright
