#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace guestwright {

constexpr qreal controlCorner = 6;
constexpr int controlHeight = 32;

/// A rounded box that stays inside `rect`, its outline crisp. An invalid colour leaves that part out.
void drawBox(QPainter &painter, const QRectF &rect, qreal corner, const QColor &ground, const QColor &outline = {},
             qreal width = 1);

/// Icon and text of a button, centred together with 8 between; '&' marks the mnemonic, underlined if asked.
struct ButtonLabel {
    QString icon;
    QString text;
    QColor iconColor;
    QColor textColor;
    bool underlined = false;
};

void drawButtonLabel(QPainter &painter, const QRect &rect, const ButtonLabel &label, Qt::LayoutDirection direction);

/// Flags of QPainter::drawText() for one line at the leading or trailing side of a window, whatever the script.
[[nodiscard]] int leadingText(Qt::LayoutDirection direction);
[[nodiscard]] int trailingText(Qt::LayoutDirection direction);

/// '&' doubled, so that data in a button or a menu is not taken for a mnemonic.
[[nodiscard]] QString withoutMnemonics(QString text);

} // namespace guestwright
