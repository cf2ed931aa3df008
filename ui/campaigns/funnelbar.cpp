#include "ui/campaigns/funnelbar.h"

#include "models/store/itemdatarole.h"
#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 20;
constexpr qreal barCorner = 4;
constexpr int hatchStep = 5;

void drawHatched(QPainter &painter, const QRectF &bar, const Colors &colors)
{
    painter.save();
    QPainterPath box;
    box.addRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), barCorner, barCorner);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(box, colors.base);
    painter.setClipPath(box);
    painter.setPen(QPen(colors.accent, 1));
    for (qreal x = bar.left() - bar.height(); x < bar.right(); x += hatchStep) {
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    }
    painter.setClipping(false);
    painter.drawPath(box);
    painter.restore();
}

void drawNotCounted(QPainter &painter, const QRect &track, const QString &words, Qt::LayoutDirection direction,
                    const Colors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.fieldOutline, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(track).adjusted(0.5, 0.5, -0.5, -0.5), barCorner, barCorner);
    painter.restore();
    painter.setPen(colors.secondary);
    painter.drawText(track.adjusted(10, 0, -10, 0), leadingText(direction), words);
}

} // namespace

FunnelBarDelegate::FunnelBarDelegate(QObject *parent) : RowDelegate(TextLook::Plain, parent) { }

void FunnelBarDelegate::paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                                      const QModelIndex &index, const Colors &colors) const
{
    const auto bar = index.data(SortRole).value<FunnelBar>();
    const QString note = index.data(DetailRole).toString();
    const QRect track(place.left(), place.top() + (place.height() - barHeight) / 2, place.width(), barHeight);
    painter.setFont(themeFont(TextSize::Small));
    if (!bar.isCounted) {
        drawNotCounted(painter, track, index.data().toString(), option.direction, colors);
        return;
    }
    drawBox(painter, track, barCorner, colors.track);
    const auto visual = [&](const QRectF &rect) {
        return option.direction == Qt::RightToLeft
            ? QRectF(place.left() + place.right() + 1 - rect.right(), rect.top(), rect.width(), rect.height())
            : rect;
    };
    const qreal people = track.width() * bar.people;
    if (people > 0) {
        drawBox(painter, visual({qreal(track.left()), qreal(track.top()), std::max(people, 3.0), barHeight}), barCorner,
                colors.accent);
    }
    if (bar.automated > 0) {
        const qreal start = track.left() + people + (people > 0 ? 1 : 0);
        const qreal width = std::max(track.width() * bar.automated, 6.0);
        drawHatched(painter, visual({start, qreal(track.top()), width, barHeight}), colors);
        const QString more = u'+' + QLocale().toString(bar.automatedCount);
        const qreal room = painter.fontMetrics().horizontalAdvance(more) + 2;
        painter.setPen(colors.secondary);
        if (start + width + 6 + room <= track.right()) {
            painter.drawText(visual({start + width + 6, qreal(track.top()), room, barHeight}), Qt::AlignCenter, more);
        }
    }
    painter.setFont(themeFont(TextSize::Smallest));
    painter.setPen(colors.secondary);
    painter.drawText(QRect(place.left(), track.bottom() + 1, place.width(), place.bottom() - track.bottom()),
                     leadingText(option.direction), note);
}

} // namespace guestwright
