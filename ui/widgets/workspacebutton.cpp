#include "ui/widgets/workspacebutton.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/widgets/plaintooltip.h"

#include <QPainter>
#include <QStyle>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconLeft = 20; // as the icons of the sidebar's rows
constexpr int nameLeft = 46;
constexpr int iconSide = 16;

} // namespace

WorkspaceButton::WorkspaceButton(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WorkspaceButton::setWorkspace(const QString &name, const QString &where)
{
    m_name = name;
    setAccessibleName(tr("Workspace: %1").arg(name));
    setToolTip(plainToolTip(where));
    update();
}

QSize WorkspaceButton::sizeHint() const
{
    return {nameLeft + 60, controlHeight};
}

void WorkspaceButton::paintEvent(QPaintEvent * /*event*/)
{
    const Colors &colors = colorsFor(palette());
    QPainter painter(this);
    const auto visual = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    if (underMouse() || isDown()) {
        drawBox(painter, rect().adjusted(10, 0, -10, 0), controlCorner, mixed(colors.window, colors.text, 0.05));
    }
    const int top = (height() - iconSide) / 2;
    drawIcon(painter, visual(QRect(iconLeft, top, iconSide, iconSide)), u"database"_s, colors.secondary);
    drawIcon(painter, visual(QRect(width() - iconLeft - iconSide, top, iconSide, iconSide)), u"chevrons-up-down"_s,
             colors.secondary);
    painter.setFont(themeFont(TextSize::Normal));
    painter.setPen(colors.secondary);
    const int room = width() - nameLeft - iconLeft - iconSide - 6;
    painter.drawText(visual(QRect(nameLeft, 0, room, height())), leadingText(layoutDirection()),
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, room));
}

} // namespace guestwright
