#include "ui/widgets/sidebar.h"

#include "models/store/itemdatarole.h"
#include "ui/theme/colors.h"
#include "ui/theme/icon.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/sidebardelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace guestwright {

Sidebar::Sidebar(QWidget *parent) : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setMinimumWidth(180);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new SidebarDelegate(this));
    viewport()->setBackgroundRole(QPalette::Window);
}

void Sidebar::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    openSections();
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &Sidebar::openSections);
        connect(model, &QAbstractItemModel::rowsInserted, this, &Sidebar::openSections);
    }
}

void Sidebar::openSections()
{
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex section = model()->index(row, 0);
        setExpanded(section, true);
        giveAddButton(section);
    }
}

void Sidebar::giveAddButton(const QModelIndex &section)
{
    const QString name = section.data(AddActionRole).toString();
    if (name.isEmpty() || indexWidget(section)) {
        return;
    }
    auto *holder = new QWidget;
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(themeIcon(u"plus"_s));
    button->setAccessibleName(name);
    button->setToolTip(plainToolTip(name));
    button->setObjectName(section.data(Qt::AccessibleDescriptionRole).toString());
    button->setFixedSize(28, 28);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 12, 13, 0);
    layout->addStretch(1);
    layout->addWidget(button);
    setIndexWidget(section, holder);
    connect(button, &QToolButton::clicked, this,
            [this, at = QPersistentModelIndex(section)] { Q_EMIT addRequested(at); });
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && current.flags().testFlag(Qt::ItemIsSelectable)) {
        Q_EMIT chosen(current);
    }
}

void Sidebar::drawBranches(QPainter * /*painter*/, const QRect & /*rect*/, const QModelIndex & /*index*/) const { }

void Sidebar::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // Only the delegate paints: QTreeView would lay a selection over the whole row first.
    QStyleOptionViewItem row = option;
    row.showDecorationSelected = false;
    row.rect = visualRect(index);
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    row.state.setFlag(QStyle::State_MouseOver,
                      viewport()->underMouse() && row.rect.contains(viewport()->mapFromGlobal(QCursor::pos())));
    itemDelegate()->paint(painter, row, index);
}

QModelIndex Sidebar::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Titles are no places to be.
    QModelIndex next = QTreeView::moveCursor(action, modifiers);
    const bool up = action == MoveUp || action == MoveHome || action == MovePageUp || action == MovePrevious;
    while (next.isValid() && !next.flags().testFlag(Qt::ItemIsSelectable)) {
        next = up && action != MoveHome ? indexAbove(next) : indexBelow(next);
    }
    return next.isValid() ? next : currentIndex();
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        event->ignore();
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void Sidebar::focusInEvent(QFocusEvent *event)
{
    // The focus alone makes a first row current, which must lead nowhere.
    const QSignalBlocker quiet(this);
    QTreeView::focusInEvent(event);
}

void Sidebar::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    viewport()->update();
}

} // namespace guestwright
