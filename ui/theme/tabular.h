#pragma once

#include <QRectF>
#include <QString>

class QFontMetricsF;
class QPainter;

namespace guestwright {

/// Draws a number with every digit in the width of a zero, so that columns of numbers line up: QFont has no
/// font features in Qt 6.4. Vertically centred; from the right, or from the left if asked.
void drawTabular(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment side = Qt::AlignRight);

/// The width drawTabular() takes.
[[nodiscard]] qreal tabularWidth(const QFontMetricsF &metrics, const QString &text);

} // namespace guestwright
