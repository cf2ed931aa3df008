#pragma once

#include "models/campaigns/campaign.h"
#include "models/invites/invitestate.h"
#include "models/invites/pagedinvites.h"

namespace guestwright {

/// Who is on the list of one invitation link, as a table.
class InviteeTableModel final : public PagedInvites
{
    Q_OBJECT

public:
    // Unscoped, because views and models talk in plain ints.
    enum Column {
        AddressColumn,
        NameColumn,
        StatusColumn,
        SentColumn,
        RedeemedColumn,
        ResendColumn, ///< a button, but for those who have come
        RemoveColumn, ///< a button
        ColumnCount
    };

    using PagedInvites::PagedInvites;

    /// What the cells of every row depend on. Times are shown relative to `now`.
    void setContext(const Campaign &campaign, Instant now);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] InviteStatus::Kind statusOf(const Invite &invitee) const;
    [[nodiscard]] QString displayText(const Invite &invitee, int column) const;
    [[nodiscard]] QString toolTip(const Invite &invitee, int column) const;
    [[nodiscard]] QString spoken(const Invite &invitee, int column) const;
    [[nodiscard]] QString sentTip(const Invite &invitee) const;

    Campaign m_campaign;
    Instant m_now{};
};

} // namespace guestwright
