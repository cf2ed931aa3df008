#include "ui/widgets/tabbar.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr int tabGap = 20;
constexpr int tabCountGap = 7;

/// The wider of the chosen and the ordinary weight, so that choosing a tab moves nothing.
int tabTextWidth(const QString &text)
{
    return QFontMetrics(themeFont(TextSize::Normal, QFont::DemiBold)).size(Qt::TextShowMnemonic, text).width();
}

int tabCountWidth(const QString &count)
{
    return count.isEmpty() ? 0 : QFontMetrics(themeFont(TextSize::Small)).horizontalAdvance(count) + tabCountGap;
}

} // namespace

TabBar::TabBar(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void TabBar::setCount(int tab, const QString &count)
{
    setTabData(tab, count);
    setAccessibleTabName(tab, count.isEmpty() ? tabText(tab) : u"%1, %2"_s.arg(tabText(tab), count));
    // Only a change of text makes QTabBar lay itself out again.
    const QString text = tabText(tab);
    setTabText(tab, {});
    setTabText(tab, text);
}

QSize TabBar::tabSizeHint(int index) const
{
    return {tabTextWidth(tabText(index)) + tabCountWidth(tabData(index).toString()) + tabGap, 38};
}

QSize TabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    for (int index = 0; index < count(); ++index) {
        if (isTabVisible(index)) {
            paintTab(painter, index);
        }
    }
}

void TabBar::paintTab(QPainter &painter, int index) const
{
    const Colors &colors = colorsFor(palette());
    const bool chosen = index == currentIndex();
    const QRect tab = tabRect(index);
    const QRect whole = tab.adjusted(0, 0, -tabGap, 0); // the gap is at the end, so the first tab starts at the margin
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), tab, rect); };
    const QString count = tabData(index).toString();
    const QRect text = whole.adjusted(0, 0, -tabCountWidth(count), -2);
    painter.setFont(themeFont(TextSize::Normal, chosen ? QFont::DemiBold : QFont::Medium));
    painter.setPen(!isTabEnabled(index) ? colors.disabled : chosen ? colors.text : colors.secondary);
    painter.drawText(visual(text), leadingText(layoutDirection()) | Qt::TextHideMnemonic, tabText(index));
    if (!count.isEmpty()) {
        painter.setFont(themeFont(TextSize::Small));
        painter.setPen(colors.hint);
        painter.drawText(visual(whole.adjusted(whole.width() - tabCountWidth(count), 0, 0, -2)),
                         trailingText(layoutDirection()), count);
    }
    if (chosen) {
        painter.fillRect(visual(QRect(whole.left(), whole.bottom() - 1, whole.width(), 2)), colors.accent);
        if (hasFocus()) {
            drawBox(painter, visual(whole.adjusted(-3, 5, 3, -6)), 4, {}, colors.accent, 2);
        }
    }
}

} // namespace guestwright
