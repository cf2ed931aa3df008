#pragma once

#include <QStyledItemDelegate>

namespace guestwright {

/// A row of the sidebar: IconNameRole in the ink of ToneRole, DisplayRole, the state in a word (DetailRole), CountRole
/// at the right. A row without a parent is a section's title; one without an icon is a sentence.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace guestwright
