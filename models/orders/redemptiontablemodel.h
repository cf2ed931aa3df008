#pragma once

#include "models/campaigns/campaign.h"
#include "models/orders/order.h"

#include <QAbstractTableModel>

namespace guestwright {

/// What the redemptions of one campaign made, as a table, the latest first: orders, or members. Every order is there
/// at once: a campaign has far fewer of them than invites.
class RedemptionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum OrderColumn { NumberColumn, RecipientColumn, ItemsColumn, DestinationColumn, WhenColumn, ColumnCount };
    enum MemberColumn { NameColumn, EmailColumn, RoleColumn, GroupsColumn }; // WhenColumn is that of orders

    using QAbstractTableModel::QAbstractTableModel;

    void setOrders(const QList<Order> &orders, const QString &zone, Instant now);
    void setMembers(const QList<Member> &members, const QString &zone, Instant now);
    [[nodiscard]] Campaign::Purpose purpose() const { return m_purpose; }
    /// Whose redemption it was; none for one by an invitation link.
    [[nodiscard]] std::optional<qint64> inviteAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::optional<qint64> inviteId;
        QStringList cells; ///< all but WhenColumn
        Instant at;
    };

    void setRows(Campaign::Purpose purpose, QList<Row> rows, const QString &zone, Instant now);

    Campaign::Purpose m_purpose = Campaign::Purpose::Gift;
    QList<Row> m_rows;
    QString m_zone;
    Instant m_now{};
};

} // namespace guestwright
