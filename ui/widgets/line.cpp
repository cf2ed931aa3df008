#include "ui/widgets/line.h"

#include "ui/theme/colors.h"

#include <QPainter>

namespace guestwright {

Line::Line(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    orientation == Qt::Horizontal ? setFixedHeight(1) : setFixedWidth(1);
}

void Line::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), colorsFor(palette()).line);
}

void setContentGround(QWidget &widget)
{
    widget.setBackgroundRole(QPalette::Base);
    widget.setAutoFillBackground(true);
}

} // namespace guestwright
