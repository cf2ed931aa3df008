#pragma once

#include "ui/widgets/rowdelegate.h"

namespace guestwright {

/// The journey as seven dots (JourneyRole) and the furthest stage as a word (DisplayRole).
class JourneyDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit JourneyDelegate(QObject *parent = nullptr);

protected:
    void paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Colors &colors) const override;
};

} // namespace guestwright
