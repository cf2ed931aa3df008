#include "ui/widgets/iconlabel.h"

#include "ui/theme/icon.h"

#include <QPainter>

namespace guestwright {

IconLabel::IconLabel(const QString &iconName, int side, Ink ink, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_side(side)
    , m_ink(ink)
{
    setFixedSize(side, side);
}

void IconLabel::setIcon(const QString &iconName, Ink ink)
{
    m_iconName = iconName;
    m_ink = ink;
    update();
}

void IconLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    drawIcon(painter, QRect(0, 0, m_side, m_side), m_iconName,
             colorsFor(palette()).ink(isEnabled() ? m_ink : Ink::Disabled));
}

} // namespace guestwright
