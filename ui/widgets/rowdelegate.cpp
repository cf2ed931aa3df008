#include "ui/widgets/rowdelegate.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/theme/tabular.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plaintooltip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace guestwright {

namespace {

constexpr int cellBefore = 10;
constexpr int cellAfter = 9;

bool isFirstCell(const QWidget *table, int column)
{
    const auto *data = qobject_cast<const DataTable *>(table);
    return data && data->isFirst(column);
}

void drawRowGround(QPainter &painter, const QStyleOptionViewItem &option, bool first, const Colors &colors)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, selected ? colors.tint : colors.base);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     selected ? colors.tint : colors.rowLine);
    if (selected && first) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), colors.accent);
    }
}

} // namespace

QRect cellContents(const QRect &cell, int column, const QWidget *table)
{
    const auto *data = qobject_cast<const DataTable *>(table);
    const int before = isFirstCell(table, column) ? data->edgeMargin() : cellBefore;
    const Qt::LayoutDirection direction = table ? table->layoutDirection() : QApplication::layoutDirection();
    return QStyle::visualRect(direction, cell, cell.adjusted(before, 0, -cellAfter, 0));
}

RowDelegate::RowDelegate(TextLook look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) { }

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &colors = colorsFor(option.palette);
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // every text in its own direction
    drawRowGround(*painter, option, isFirstCell(option.widget, index.column()), colors);
    paintContents(*painter, cellContents(option.rect, index.column(), option.widget), option, index, colors);
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        drawBox(*painter, QRectF(option.rect).adjusted(2, 2, -2, -3), 3, {}, colors.accent);
    }
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data().toString();
    const QFontMetrics metrics(themeFont(TextSize::Normal, QFont::Medium));
    if (tip.isEmpty() && metrics.horizontalAdvance(text) > cellContents(option.rect, index.column(), view).width()) {
        tip = text;
    }
    QToolTip::showText(event->globalPos(), plainToolTip(tip), view, option.rect);
    return true;
}

void RowDelegate::paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                const QModelIndex &index, const Colors &colors) const
{
    const QString text = index.data().toString();
    painter.setFont(themeFont(TextSize::Normal, m_look == TextLook::Name ? QFont::Medium : QFont::Normal));
    painter.setPen(m_look == TextLook::Plain ? colors.secondary : colors.text);
    if (m_look == TextLook::Number && tabularWidth(painter.fontMetrics(), text) <= place.width()) {
        drawTabular(painter, place, text, option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight);
    } else {
        drawCellText(painter, place, text, option);
    }
}

void RowDelegate::drawCellText(QPainter &painter, const QRect &place, const QString &text,
                               const QStyleOptionViewItem &option)
{
    const QString shown = QString(text).replace(u'\n', u' ');
    painter.drawText(place, leadingText(option.direction),
                     painter.fontMetrics().elidedText(shown, Qt::ElideRight, place.width()));
}

} // namespace guestwright
