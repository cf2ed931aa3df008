#pragma once

#include "models/campaigns/campaign.h"
#include "models/orders/order.h"
#include "models/orders/redemptionway.h"

#include <QAbstractTableModel>
#include <QHash>

namespace guestwright {

/// How invitation links are called, by their ids.
using LinkNames = QHash<qint64, QString>;

/// What the redemptions of one campaign made, as a table, the latest first: orders, or members. Every order is there
/// at once: a campaign has far fewer of them than invites.
class RedemptionTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum OrderColumn {
        NumberColumn,
        RecipientColumn,
        ItemsColumn,
        DestinationColumn,
        LinkColumn, ///< the invitation link they came by
        WhenColumn,
        ColumnCount
    };
    enum MemberColumn { NameColumn, EmailColumn, RoleColumn, GroupsColumn }; // the others are those of orders

    using QAbstractTableModel::QAbstractTableModel;

    /// `links` are the names of the campaign's invitation links by their ids.
    void setOrders(const QList<Order> &orders, const LinkNames &links, const QString &zone, Instant now);
    void setMembers(const QList<Member> &members, const LinkNames &links, const QString &zone, Instant now);
    /// Shows only those who came by that invitation link; `byInvite` by a personal invite.
    void setWay(const std::optional<RedemptionWay> &way);
    [[nodiscard]] const std::optional<RedemptionWay> &way() const { return m_way; }
    /// Of all, shown or not.
    [[nodiscard]] qint64 count() const { return m_all.size(); }
    [[nodiscard]] const LinkNames &links() const { return m_links; }
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
        std::optional<qint64> linkId;
        QStringList cells; ///< of the columns before LinkColumn
        Instant at;
    };

    void setRows(Campaign::Purpose purpose, QList<Row> rows, const LinkNames &links, const QString &zone, Instant now);
    void showRows();
    [[nodiscard]] QString cell(const Row &row, int column) const;

    Campaign::Purpose m_purpose = Campaign::Purpose::Gift;
    QList<Row> m_all;
    QList<Row> m_rows; ///< those that are shown
    LinkNames m_links;
    std::optional<RedemptionWay> m_way;
    QString m_zone;
    Instant m_now{};
};

} // namespace guestwright
