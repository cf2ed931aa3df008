#pragma once

#include "ui/theme/colors.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace guestwright {

/// A Lucide icon of resources/icons by its name ("send"), drawn in the application's colours of the moment: it
/// follows a change of theme by itself. An unknown name draws nothing.
[[nodiscard]] QIcon themeIcon(const QString &name, Ink ink = Ink::Secondary);

/// The icon in one colour, `size` logical pixels square.
[[nodiscard]] QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio);

void drawIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color);

} // namespace guestwright
