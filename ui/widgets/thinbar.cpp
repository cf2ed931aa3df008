#include "ui/widgets/thinbar.h"

#include "ui/theme/colors.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QStyle>

namespace guestwright {

ThinBar::ThinBar(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(6);
}

QSize ThinBar::sizeHint() const
{
    return {140, 6};
}

void ThinBar::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    drawBox(painter, rect(), 3, colors.track);
    if (maximum() > minimum() && value() > minimum()) {
        const double share = double(value() - minimum()) / (maximum() - minimum());
        const QRect done(0, 0, qMax(6, int(width() * share)), height());
        drawBox(painter, QStyle::visualRect(layoutDirection(), rect(), done), 3, colors.accent);
    }
}

} // namespace guestwright
