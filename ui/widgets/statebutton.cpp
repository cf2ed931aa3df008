#include "ui/widgets/statebutton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace guestwright {

StateButton::StateButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StateButton::setState(const QString &word, const QString &iconName, Tone tone)
{
    setText(word);
    setAccessibleName(tr("State: %1").arg(word));
    m_iconName = iconName;
    m_tone = tone;
    updateGeometry();
    update();
}

QSize StateButton::sizeHint() const
{
    const QFontMetrics metrics(themeFont(TextSize::Small, QFont::DemiBold));
    return {10 + 13 + 5 + metrics.horizontalAdvance(text()) + 3 + 12 + 7, 28};
}

void StateButton::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = colorsFor(palette());
    const QColor ink = colors.on(m_tone);
    const bool lifted = isDown() || underMouse();
    QPainter painter(this);
    drawBox(painter, rect(), height() / 2.0, lifted ? mixed(colors.ground(m_tone), ink, 0.08) : colors.ground(m_tone),
            m_tone == Tone::Outline ? colors.buttonOutline : QColor());
    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    drawIcon(painter, visual(QRect(10, (height() - 13) / 2, 13, 13)), m_iconName, ink);
    drawIcon(painter, visual(QRect(width() - 19, (height() - 12) / 2, 12, 12)), u"chevron-down"_s, ink);
    painter.setFont(themeFont(TextSize::Small, QFont::DemiBold));
    painter.setPen(ink);
    painter.drawText(visual(QRect(28, 0, width() - 28 - 20, height())), leadingText(layoutDirection()), text());
}

} // namespace guestwright
