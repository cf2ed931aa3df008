#include "ui/widgets/messagelist.h"

#include "models/store/itemdatarole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/widgets/plaintooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

class MessageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsFor(option.palette);
        const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const auto write = [&](const QRect &place, const QString &text) {
            painter->drawText(visual(place), leadingText(option.direction),
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        };
        const QRect row = option.rect;
        painter->save();
        drawIcon(*painter, visual(QRect(row.left(), row.top() + 3, 16, 16)), index.data(IconNameRole).toString(),
                 colors.on(Tone(index.data(ToneRole).toInt())));
        painter->setFont(themeFont(TextSize::Normal, QFont::Medium));
        painter->setPen(colors.text);
        write(QRect(row.left() + 26, row.top() + 2, row.width() - 26, 18), index.data().toString());
        painter->setFont(themeFont(TextSize::Small));
        painter->setPen(colors.secondary);
        write(QRect(row.left() + 26, row.top() + 20, row.width() - 26, 16), index.data(DetailRole).toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            drawBox(*painter, row, 4, {}, colors.accent);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const override
    {
        return {100, 44};
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const QString whole = u"%1\n%2"_s.arg(index.data().toString(), index.data(DetailRole).toString());
        QToolTip::showText(event->globalPos(), plainToolTip(whole), view, option.rect);
        return true;
    }
};

} // namespace

MessageList::MessageList(QWidget *parent) : FixedList(parent)
{
    setItemDelegate(new MessageDelegate(this));
}

void MessageList::setEntries(const QList<MessageEntry> &entries)
{
    rows().clear();
    for (const MessageEntry &entry : entries) {
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.detail, DetailRole);
        item->setData(entry.iconName, IconNameRole);
        item->setData(int(entry.tone), ToneRole);
        item->setAccessibleText(u"%1, %2"_s.arg(entry.title, entry.detail));
        rows().appendRow(item);
    }
    rowsEdited();
}

} // namespace guestwright
