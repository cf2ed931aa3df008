#include "ui/widgets/primarybutton.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace guestwright {

PrimaryButton::PrimaryButton(const QString &text, const QString &iconName, QWidget *parent)
    : QPushButton(text, parent)
    , m_iconName(iconName)
{
    setFont(themeFont(TextSize::Normal, QFont::DemiBold));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize PrimaryButton::sizeHint() const
{
    const int iconWidth = m_iconName.isEmpty() ? 0 : 22;
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + iconWidth + 28, controlHeight};
}

QSize PrimaryButton::minimumSizeHint() const
{
    return sizeHint();
}

bool PrimaryButton::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(themeFont(TextSize::Normal, QFont::DemiBold));
    }
    return QPushButton::event(event);
}

void PrimaryButton::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = colorsFor(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    QColor ground = colors.fill;
    if (!isEnabled()) {
        ground = colors.neutralGround;
    } else if (isDown()) {
        ground = ground.darker(117); // 8 % less lightness
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        ground = ground.darker(106);
    }
    const QColor ink = isEnabled() ? colors.onFill : colors.neutral;
    QPainter painter(this);
    drawBox(painter, rect(), controlCorner, ground);
    drawButtonLabel(painter, rect(),
                    {m_iconName, text(), ink, ink, option.state.testFlag(QStyle::State_KeyboardFocusChange)},
                    layoutDirection());
}

} // namespace guestwright
