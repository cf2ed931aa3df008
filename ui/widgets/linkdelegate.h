#pragma once

#include "ui/widgets/rowdelegate.h"

namespace guestwright {

/// A cell that is a button: an icon alone (copy), with a ground under the mouse. Clicked by mouse, or by Space while
/// it is the current cell.
class LinkDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit LinkDelegate(const QString &iconName, QObject *parent = nullptr);

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void clicked(const QModelIndex &index);

protected:
    void paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Colors &colors) const override;

private:
    QString m_iconName;
};

} // namespace guestwright
