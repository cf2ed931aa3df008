#include "ui/widgets/journeytimeline.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"
#include "ui/widgets/journeydots.h"
#include "ui/widgets/plaintooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr int timelineStep = 26;
constexpr qreal timelineDot = 9;
constexpr int timelineText = 24;

char markOf(const QModelIndex &index)
{
    const QByteArray marks = index.data(JourneyRole).toByteArray();
    return marks.isEmpty() ? char(NotReachedMark) : marks.front();
}

class TimelineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsFor(option.palette);
        painter->save();
        drawConnections(*painter, option, index, colors);
        drawJourneyMark(*painter, dotCentre(option), markOf(index), timelineDot, colors);
        drawWords(*painter, option, index, colors);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            drawBox(*painter, option.rect, 4, {}, colors.accent);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return {100, timelineStep};
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()), view, option.rect);
        return true;
    }

private:
    static QPointF dotCentre(const QStyleOptionViewItem &option)
    {
        const qreal inset = timelineDot / 2 + 2;
        const qreal x = option.direction == Qt::RightToLeft ? option.rect.right() - inset : option.rect.left() + inset;
        return {x, option.rect.top() + option.rect.height() / 2.0};
    }

    /// Half a line up and half a line down; accent as far as somebody or something has come.
    static void drawConnections(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const Colors &colors)
    {
        const QPointF centre = dotCentre(option);
        const auto reach = [&](const QModelIndex &to, qreal from, qreal height) {
            if (to.isValid()) {
                const bool open = markOf(to) == NotReachedMark || markOf(index) == NotReachedMark;
                painter.fillRect(QRectF(centre.x() - 0.75, from, 1.5, height),
                                 open ? colors.line : mixed(colors.base, colors.accent, 0.6));
            }
        };
        const qreal free = timelineStep / 2.0 - timelineDot / 2 - 1;
        reach(index.siblingAtRow(index.row() - 1), option.rect.top(), free);
        reach(index.siblingAtRow(index.row() + 1), option.rect.top() + timelineStep - free, free);
    }

    static void drawWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const Colors &colors)
    {
        const QString time = index.data(DetailRole).toString();
        const QFontMetrics timeMetrics(themeFont(TextSize::Small));
        const int timeWidth = timeMetrics.horizontalAdvance(time) + 1;
        const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QRect words = option.rect.adjusted(timelineText, 0, -timeWidth - 8, 0);
        const char mark = markOf(index);
        const bool happened = mark == PersonMark || mark == AutomatedMark;
        painter.setFont(themeFont(TextSize::Normal, mark == PersonMark ? QFont::Medium : QFont::Normal));
        painter.setPen(happened ? colors.text : colors.secondary);
        painter.drawText(visual(words), leadingText(option.direction),
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter.setFont(themeFont(TextSize::Small));
        painter.setPen(colors.secondary);
        painter.drawText(visual(option.rect.adjusted(option.rect.width() - timeWidth, 0, 0, 0)),
                         trailingText(option.direction), time);
    }
};

} // namespace

JourneyTimeline::JourneyTimeline(QWidget *parent) : FixedList(parent)
{
    setItemDelegate(new TimelineDelegate(this));
}

void JourneyTimeline::setEntries(const QList<JourneyEntry> &entries)
{
    rows().clear();
    for (const JourneyEntry &entry : entries) {
        auto *item = new QStandardItem(entry.label);
        item->setData(QByteArray(1, char(entry.mark)), JourneyRole);
        item->setData(entry.time, DetailRole);
        item->setToolTip(entry.exact);
        item->setAccessibleText(u"%1: %2"_s.arg(entry.label, entry.time));
        rows().appendRow(item);
    }
    rowsEdited();
}

} // namespace guestwright
