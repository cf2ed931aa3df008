#pragma once

#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/statuspill.h"

namespace guestwright {

/// The pill of an InviteStatus::Kind as its int, without the word.
[[nodiscard]] StatusPill inviteStatusPill(int status);

/// A status as a pill: StatusRole gives icon and tone, DisplayRole the word.
class StatusDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using Look = StatusPill (*)(int status);

    explicit StatusDelegate(Look look = inviteStatusPill, QObject *parent = nullptr);

protected:
    void paintContents(QPainter &painter, const QRect &place, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Colors &colors) const override;

private:
    Look m_look;
};

} // namespace guestwright
