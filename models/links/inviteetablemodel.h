#pragma once

#include "models/campaigns/campaign.h"
#include "models/invites/invite.h"
#include "models/invites/invitestate.h"
#include "models/store/pagedmodel.h"

#include <QSet>

namespace guestwright {

/// Who is on the list of one invitation link, as a table.
class InviteeTableModel final : public PagedModel
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

    using PagedModel::PagedModel;

    /// What the cells of every row depend on. Times are shown relative to `now`.
    void setContext(const Campaign &campaign, Instant now);

    /// The answer to pageRequested(). `pending` are those of the rows that are not on the server as they are here.
    void setPage(quint64 generation, const QList<qint64> &ids, const QList<Invite> &rows,
                 const QSet<qint64> &pending = {});
    /// Null while the row is not loaded.
    [[nodiscard]] const Invite *inviteeAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void forgetRows() override { m_cache.clear(); }

private:
    [[nodiscard]] InviteStatus::Kind statusOf(const Invite &invitee) const;
    [[nodiscard]] QString displayText(const Invite &invitee, int column) const;
    [[nodiscard]] QString toolTip(const Invite &invitee, int column) const;
    [[nodiscard]] QString spoken(const Invite &invitee, int column) const;
    [[nodiscard]] QString sentTip(const Invite &invitee) const;

    RowCache<Invite> m_cache;
    QSet<qint64> m_pending;
    Campaign m_campaign;
    Instant m_now{};
};

} // namespace guestwright
