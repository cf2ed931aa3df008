#pragma once

#include "ui/widgets/rowdelegate.h"

namespace guestwright {

/// A date or a relative time ("In 2 days"): DisplayRole is the text, ToolTipRole the exact instant with its zone,
/// CautionRole puts a clock before it, PendingRole a cloud after it.
class WhenDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit WhenDelegate(QObject *parent = nullptr);

protected:
    void paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Colors &colors) const override;
};

} // namespace guestwright
