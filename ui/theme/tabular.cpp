#include "ui/theme/tabular.h"

#include <QFontMetricsF>
#include <QPainter>

namespace guestwright {

namespace {

bool isTabularDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// The end of the run that starts at `from`: one digit, or everything up to the next digit.
qsizetype tabularRunEnd(const QString &text, qsizetype from)
{
    qsizetype end = from + 1;
    while (!isTabularDigit(text.at(from)) && end < text.size() && !isTabularDigit(text.at(end))) {
        ++end;
    }
    return end;
}

} // namespace

qreal tabularWidth(const QFontMetricsF &metrics, const QString &text)
{
    const qreal digit = metrics.horizontalAdvance(u'0');
    qreal width = 0;
    for (qsizetype from = 0, end = 0; from < text.size(); from = end) {
        end = tabularRunEnd(text, from);
        width += isTabularDigit(text.at(from)) ? digit : metrics.horizontalAdvance(text.sliced(from, end - from));
    }
    return width;
}

void drawTabular(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment side)
{
    const QFontMetricsF metrics(painter.fontMetrics());
    const qreal digit = metrics.horizontalAdvance(u'0');
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    // Each run is drawn by itself, so it must not be turned around by itself.
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    qreal x = side.testFlag(Qt::AlignRight) ? rect.right() - tabularWidth(metrics, text) : rect.left();
    for (qsizetype from = 0, end = 0; from < text.size(); from = end) {
        end = tabularRunEnd(text, from);
        const QString run = text.sliced(from, end - from);
        const qreal advance = metrics.horizontalAdvance(run);
        const bool isDigit = isTabularDigit(text.at(from));
        painter.drawText(QPointF(x + (isDigit ? (digit - advance) / 2 : 0), baseline), run);
        x += isDigit ? digit : advance;
    }
    painter.setLayoutDirection(direction);
}

} // namespace guestwright
