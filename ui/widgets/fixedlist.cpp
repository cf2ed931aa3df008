#include "ui/widgets/fixedlist.h"

#include <QKeyEvent>
#include <QStandardItemModel>

namespace guestwright {

FixedList::FixedList(QWidget *parent) : QListView(parent), m_rows(new QStandardItemModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    viewport()->setAutoFillBackground(false);
    setModel(m_rows);
}

QSize FixedList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        height += sizeHintForRow(row);
    }
    return {200, height};
}

QSize FixedList::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void FixedList::rowsEdited()
{
    updateGeometry();
    viewport()->update();
}

void FixedList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // closes the panel around it
    } else {
        QListView::keyPressEvent(event);
    }
}

} // namespace guestwright
