#include "ui/links/linkdelegates.h"

#include "models/links/linktablemodel.h"
#include "models/store/itemdatarole.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QTableView>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int linkLineHeight = 20;
constexpr int usesBarHeight = 4;
constexpr int widestUsesBar = 96;
constexpr int besideLinkName = 8;

/// The upper of two lines that stand together in the middle of the row.
QRect upperLine(const QRect &place)
{
    return {place.left(), place.center().y() - linkLineHeight + 1, place.width(), linkLineHeight};
}

bool isStateHidden(const QStyleOptionViewItem &option)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table && table->isColumnHidden(LinkTableModel::StateColumn);
}

} // namespace

StatusPill linkStatePill(int look)
{
    switch (LinkLook(look)) {
    case LinkLook::Active:
        return {.icon = u"circle-play"_s, .tone = Tone::Good};
    case LinkLook::Paused:
        return {.icon = u"circle-pause"_s, .tone = Tone::Caution};
    case LinkLook::Full:
        return {.icon = u"check"_s, .tone = Tone::Neutral};
    case LinkLook::Expired:
        return {.icon = u"clock"_s, .tone = Tone::Caution};
    case LinkLook::Waiting:
        break;
    }
    return {.icon = u"circle-dashed"_s, .tone = Tone::Outline};
}

LinkNameDelegate::LinkNameDelegate(QObject *parent) : RowDelegate(TextLook::Name, parent) { }

void LinkNameDelegate::paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const Colors &colors) const
{
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, place, rect); };
    const QRect upper = upperLine(place);
    const QFont font = themeFont(TextSize::Normal, QFont::DemiBold);
    const QString name = index.data().toString();
    int room = upper.width();
    const int look = index.data(StatusRole).toInt();
    if (isStateHidden(option) && look != int(LinkLook::Active)) {
        StatusPill pill = linkStatePill(look);
        pill.text = index.data(LinkTableModel::StateWordRole).toString();
        const int width = pillWidth(pill);
        room = qMin(QFontMetrics(font).horizontalAdvance(name) + besideLinkName, qMax(0, upper.width() - width));
        const QRect rest(upper.left() + room, upper.top(), upper.width() - room, upper.height());
        drawPill(painter, visual(rest), pill, option.direction, colors);
        room -= besideLinkName;
    }
    painter.setFont(font);
    painter.setPen(colors.text);
    drawCellText(painter, visual(QRect(upper.topLeft(), QSize(room, upper.height()))), name, option);
    painter.setFont(themeFont(TextSize::Small));
    painter.setPen(colors.secondary);
    drawCellText(painter, upper.translated(0, linkLineHeight), index.data(DetailRole).toString(), option);
}

LinkKindDelegate::LinkKindDelegate(QObject *parent) : RowDelegate(TextLook::Strong, parent) { }

void LinkKindDelegate::paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const Colors &colors) const
{
    constexpr int side = 16;
    const QRect icon(place.left(), place.top() + (place.height() - side) / 2, side, side);
    drawIcon(painter, QStyle::visualRect(option.direction, place, icon), index.data(IconNameRole).toString(),
             colors.secondary);
    RowDelegate::paintContents(painter, QStyle::visualRect(option.direction, place, place.adjusted(side + 6, 0, 0, 0)),
                               option, index, colors);
}

LinkUsesDelegate::LinkUsesDelegate(QObject *parent) : RowDelegate(TextLook::Strong, parent) { }

void LinkUsesDelegate::paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                     const QModelIndex &index, const Colors &colors) const
{
    const QVariant share = index.data(LinkTableModel::ShareRole);
    if (!share.isValid()) {
        RowDelegate::paintContents(painter, place, option, index, colors);
        return;
    }
    RowDelegate::paintContents(painter, upperLine(place), option, index, colors);
    const QRect track(place.left(), place.center().y() + 6, qMin(widestUsesBar, place.width()), usesBarHeight);
    drawBox(painter, QStyle::visualRect(option.direction, place, track), usesBarHeight / 2.0, colors.track);
    if (const double used = share.toDouble(); used > 0) {
        const QRect done(track.topLeft(), QSize(qMax(usesBarHeight, int(track.width() * used)), usesBarHeight));
        drawBox(painter, QStyle::visualRect(option.direction, place, done), usesBarHeight / 2.0, colors.accent);
    }
}

} // namespace guestwright
