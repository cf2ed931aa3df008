#include "ui/widgets/linkdelegate.h"

#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace guestwright {

LinkDelegate::LinkDelegate(const QString &iconName, QObject *parent)
    : RowDelegate(TextLook::Plain, parent)
    , m_iconName(iconName)
{ }

bool LinkDelegate::editorEvent(QEvent *event, QAbstractItemModel * /*model*/, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const bool released = event->type() == QEvent::MouseButtonRelease;
    const auto *mouse = released ? static_cast<QMouseEvent *>(event) : nullptr;
    const bool space = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (space || (mouse && mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint()))) {
        Q_EMIT clicked(index);
        return true;
    }
    return false;
}

void LinkDelegate::paintContents(QPainter &painter, const QRect & /*place*/, const QStyleOptionViewItem &option,
                                 const QModelIndex & /*index*/, const Colors &colors) const
{
    QRect square(0, 0, 16, 16);
    square.moveCenter(option.rect.center());
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (hovered) {
        drawBox(painter, square.adjusted(-6, -6, 6, 6), controlCorner, colors.tint);
    }
    drawIcon(painter, square, m_iconName,
             hovered || option.state.testFlag(QStyle::State_Selected) ? colors.accent : colors.secondary);
}

} // namespace guestwright
