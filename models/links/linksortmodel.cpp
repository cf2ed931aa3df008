#include "models/links/linksortmodel.h"

#include "models/core/folding.h"
#include "models/links/linktablemodel.h"
#include "models/store/itemdatarole.h"

namespace guestwright {

LinkSortModel::LinkSortModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void LinkSortModel::setKind(std::optional<InvitationLink::Kind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void LinkSortModel::setSearch(const QString &text)
{
    m_search = foldName(text);
    invalidateFilter();
}

bool LinkSortModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex name = sourceModel()->index(row, LinkTableModel::NameColumn, parent);
    if (m_kind && name.data(LinkTableModel::KindRole).toInt() != int(*m_kind)) {
        return false;
    }
    if (m_search.isEmpty()) {
        return true;
    }
    for (const int column : {LinkTableModel::NameColumn, LinkTableModel::RoleColumn, LinkTableModel::GroupsColumn}) {
        if (foldName(name.siblingAtColumn(column).data().toString()).contains(m_search)) {
            return true;
        }
    }
    return foldName(name.data(LinkRole).toString()).contains(m_search);
}

bool LinkSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(SortRole);
    const QVariant other = right.data(SortRole);
    return one == other ? left.row() < right.row() : QSortFilterProxyModel::lessThan(left, right);
}

} // namespace guestwright
