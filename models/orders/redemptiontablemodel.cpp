#include "models/orders/redemptiontablemodel.h"

#include "models/core/expiration.h"
#include "models/core/relativetime.h"
#include "models/orders/destinationline.h"
#include "models/orders/orderrepository.h"

namespace guestwright {

using namespace Qt::StringLiterals;

void RedemptionTableModel::setOrders(const QList<Order> &orders, const LinkNames &links, const QString &zone,
                                     Instant now)
{
    QList<Row> rows;
    for (const Order &order : orders) {
        rows.append({order.inviteId,
                     order.linkId,
                     {order.number, order.destination.name, itemWords(order.items), placeLine(order.destination)},
                     order.at});
    }
    setRows(Campaign::Purpose::Gift, std::move(rows), links, zone, now);
}

void RedemptionTableModel::setMembers(const QList<Member> &members, const LinkNames &links, const QString &zone,
                                      Instant now)
{
    QList<Row> rows;
    for (const Member &member : members) {
        rows.append({member.inviteId,
                     member.linkId,
                     {member.name, member.email, member.role, member.groups.join(u", "_s)},
                     member.at});
    }
    setRows(Campaign::Purpose::Membership, std::move(rows), links, zone, now);
}

void RedemptionTableModel::setRows(Campaign::Purpose purpose, QList<Row> rows, const LinkNames &links,
                                   const QString &zone, Instant now)
{
    beginResetModel();
    m_purpose = purpose;
    m_all = std::move(rows);
    m_links = links;
    m_zone = zone;
    m_now = now;
    showRows();
    endResetModel();
}

void RedemptionTableModel::setWay(const std::optional<RedemptionWay> &way)
{
    beginResetModel();
    m_way = way;
    showRows();
    endResetModel();
}

void RedemptionTableModel::showRows()
{
    m_rows = m_all;
    if (m_way) {
        m_rows.removeIf([this](const Row &row) { return !m_way->includes(row.linkId); });
    }
}

std::optional<qint64> RedemptionTableModel::inviteAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).inviteId : std::nullopt;
}

int RedemptionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RedemptionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RedemptionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole) {
        return cell(row, index.column());
    }
    return role == Qt::ToolTipRole && index.column() == WhenColumn ? QVariant(momentText(row.at, m_zone)) : QVariant();
}

QString RedemptionTableModel::cell(const Row &row, int column) const
{
    switch (column) {
    case LinkColumn:
        return row.linkId ? m_links.value(*row.linkId) : tr("Personal invite");
    case WhenColumn:
        return agoText(row.at, m_now);
    }
    return row.cells.at(column);
}

QVariant RedemptionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList names = m_purpose == Campaign::Purpose::Gift
        ? QStringList{tr("Order"), tr("Name"), tr("Items"), tr("Destination"), tr("Link"), tr("When")}
        : QStringList{tr("Name"), tr("Email"), tr("Role"), tr("Groups"), tr("Link"), tr("Joined")};
    return names.value(section);
}

} // namespace guestwright
