#pragma once

#include "ui/theme/colors.h"

#include <QRect>
#include <QString>

class QPainter;

namespace guestwright {

/// A pill of 20 px: an icon, a word and what it says about itself.
struct StatusPill {
    QString text;
    QString icon;
    Tone tone = Tone::Outline;
};

[[nodiscard]] int pillWidth(const StatusPill &pill);

/// Draws the pill at the leading side of `rect`, vertically centred.
void drawPill(QPainter &painter, const QRect &rect, const StatusPill &pill, Qt::LayoutDirection direction,
              const Colors &colors);

} // namespace guestwright
