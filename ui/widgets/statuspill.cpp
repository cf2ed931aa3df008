#include "ui/widgets/statuspill.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

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

void drawPill(QPainter &painter, const QRect &rect, const StatusPill &pill, Qt::LayoutDirection direction,
              const Colors &colors)
{
    const QRect box = QStyle::visualRect(
        direction, rect, QRect(rect.left(), rect.center().y() - pillHeight / 2 + 1, pillWidth(pill), pillHeight));
    const bool outlined = pill.tone == Tone::Outline;
    const QColor ink = colors.on(pill.tone);
    drawBox(painter, box, pillHeight / 2.0, outlined ? QColor() : colors.ground(pill.tone),
            outlined ? colors.buttonOutline : QColor());
    int before = pillBefore + 2;
    if (!pill.icon.isEmpty()) {
        const QRect place(box.left() + pillBefore, box.top() + (pillHeight - pillIcon) / 2, pillIcon, pillIcon);
        drawIcon(painter, QStyle::visualRect(direction, box, place), pill.icon, ink);
        before = pillBefore + pillIcon + pillGap;
    }
    painter.setFont(themeFont(TextSize::Small, QFont::Medium));
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(direction, box, box.adjusted(before, 0, 0, 0)), leadingText(direction),
                     pill.text);
}

} // namespace guestwright
