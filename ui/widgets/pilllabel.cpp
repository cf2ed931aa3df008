#include "ui/widgets/pilllabel.h"

#include <QPainter>

namespace guestwright {

PillLabel::PillLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PillLabel::setPill(const StatusPill &pill)
{
    m_pill = pill;
    setAccessibleName(pill.text);
    updateGeometry();
    update();
}

QSize PillLabel::sizeHint() const
{
    return {pillWidth(m_pill), 22};
}

void PillLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawPill(painter, rect(), m_pill, layoutDirection(), colorsFor(palette()));
}

} // namespace guestwright
