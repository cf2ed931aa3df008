#pragma once

#include "ui/theme/colors.h"

#include <QByteArray>
#include <QPointF>

class QPainter;

namespace guestwright {

/// One stage as a dot around `centre`, told apart by shape and not by colour alone: a person filled, automated only
/// its left half, skipped or not counted a dash, not reached an outline. `mark` is a JourneyMark.
void drawJourneyMark(QPainter &painter, const QPointF &centre, char mark, qreal diameter, const Colors &colors);

/// The seven stages in a row, the first dot's left edge at `left`.
void drawJourney(QPainter &painter, const QPointF &left, const QByteArray &marks, Qt::LayoutDirection direction,
                 const Colors &colors);

/// The width of a row of dots.
[[nodiscard]] int journeyWidth();

} // namespace guestwright
