#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QMetaType>

namespace guestwright {

/// What a bar of the funnel shows, as shares of all invites. In SortRole of its cell; DetailRole is the note below.
struct FunnelBar {
    double people = 0;
    double automated = 0;
    qint64 automatedCount = 0;
    bool isCounted = true;
};

/// People solid, machines hatched after them with their number, all invites as the track; a stage that is not counted
/// as a dashed outline with the words. The cell's text says the same.
class FunnelBarDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit FunnelBarDelegate(QObject *parent = nullptr);

protected:
    void paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Colors &colors) const override;
};

} // namespace guestwright

Q_DECLARE_METATYPE(guestwright::FunnelBar)
