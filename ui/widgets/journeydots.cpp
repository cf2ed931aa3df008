#include "ui/widgets/journeydots.h"

#include "models/store/itemdatarole.h"

#include <QPainter>

namespace guestwright {

namespace {

constexpr qreal dotDiameter = 7;
constexpr qreal dotStep = 11;
constexpr int journeyStages = 7;

} // namespace

void drawJourneyMark(QPainter &painter, const QPointF &centre, char mark, qreal diameter, const Colors &colors)
{
    const QRectF dot(centre.x() - diameter / 2, centre.y() - diameter / 2, diameter, diameter);
    const QRectF outline = dot.adjusted(0.6, 0.6, -0.6, -0.6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark == SkippedMark) {
        const qreal width = diameter * 5 / 7;
        painter.fillRect(QRectF(centre.x() - width / 2, centre.y() - 0.7, width, 1.4), colors.hint);
    } else if (mark == PersonMark) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawEllipse(dot);
    } else if (mark == AutomatedMark) {
        painter.setPen(QPen(colors.accent, 1.2));
        painter.drawEllipse(outline);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.accent);
        painter.drawPie(dot, 90 * 16, 180 * 16);
    } else {
        painter.setPen(QPen(colors.fieldOutline, 1.2));
        painter.drawEllipse(outline);
    }
    painter.restore();
}

void drawJourney(QPainter &painter, const QPointF &left, const QByteArray &marks, Qt::LayoutDirection direction,
                 const Colors &colors)
{
    for (int stage = 0; stage < journeyStages; ++stage) {
        const int place = direction == Qt::RightToLeft ? journeyStages - 1 - stage : stage;
        const char mark = stage < marks.size() ? marks.at(stage) : char(NotReachedMark);
        drawJourneyMark(painter, {left.x() + dotDiameter / 2 + place * dotStep, left.y()}, mark, dotDiameter, colors);
    }
}

int journeyWidth()
{
    return int(dotDiameter + (journeyStages - 1) * dotStep);
}

} // namespace guestwright
