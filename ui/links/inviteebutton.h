#pragma once

#include "ui/widgets/linkdelegate.h"

namespace guestwright {

/// The button of an invitee's row that mails it again: those who have come have none.
class ResendDelegate final : public LinkDelegate
{
    Q_OBJECT

public:
    explicit ResendDelegate(QObject *parent = nullptr);

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    void paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Colors &colors) const override;
};

} // namespace guestwright
