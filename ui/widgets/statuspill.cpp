#include "ui/widgets/statuspill.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QFontMetrics>
#include <QPainter>

namespace guestwright {

namespace {

constexpr int pillHeight = 20;
constexpr int pillBefore = 7;
constexpr int pillAfter = 9;
constexpr int pillIcon = 12;
constexpr int pillGap = 4;

} // namespace

int pillWidth(const StatusPill &pill)
{
    const QFontMetrics metrics(themeFont(TextSize::Small, QFont::Medium));
    const int iconWidth = pill.icon.isEmpty() ? 2 : pillIcon + pillGap;
    return pillBefore + iconWidth + metrics.horizontalAdvance(pill.text) + pillAfter;
}

void drawPill(QPainter &painter, const QRect &rect, const StatusPill &pill, const Colors &colors)
{
    const QRect box(rect.left(), rect.center().y() - pillHeight / 2 + 1, pillWidth(pill), pillHeight);
    const bool outlined = pill.tone == Tone::Outline;
    const QColor ink = outlined ? colors.neutral : colors.on(pill.tone);
    drawBox(painter, box, pillHeight / 2.0, outlined ? QColor() : colors.ground(pill.tone),
            outlined ? colors.buttonOutline : QColor());
    int left = box.left() + pillBefore;
    if (!pill.icon.isEmpty()) {
        drawIcon(painter, QRect(left, box.top() + (pillHeight - pillIcon) / 2, pillIcon, pillIcon), pill.icon, ink);
        left += pillIcon + pillGap;
    } else {
        left += 2;
    }
    painter.setFont(themeFont(TextSize::Small, QFont::Medium));
    painter.setPen(ink);
    painter.drawText(QRect(left, box.top(), box.right() - left, box.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     pill.text);
}

} // namespace guestwright
