#include "models/audit/audittablemodel.h"

#include "models/audit/actionwords.h"
#include "models/core/relativetime.h"
#include "models/store/itemdatarole.h"

#include <QLocale>

namespace guestwright {

void AuditTableModel::setPage(quint64 generation, const QList<qint64> &ids, const QList<AuditEntry> &rows)
{
    if (generation != this->generation()) {
        return;
    }
    m_cache.insert(rows);
    pageArrived(ids);
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case AboutColumn:
        return tr("About");
    case CampaignColumn:
        return tr("Campaign");
    case UndoneColumn:
        return tr("Undone");
    }
    return {};
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AuditEntry *entry = m_cache.find(idAt(index.row()));
    if (!entry) {
        want(index.row());
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == WhenColumn
            ? QLocale().toString(toDateTime(entry->at).toLocalTime(), QLocale::LongFormat)
            : text(*entry, index.column());
    case IdRole:
        return entry->id;
    }
    return {};
}

QString AuditTableModel::text(const AuditEntry &entry, int column) const
{
    switch (column) {
    case WhenColumn:
        return agoText(entry.at, m_now);
    case WhoColumn:
        return entry.actor;
    case WhatColumn:
        return doneWords(entry);
    case AboutColumn:
        return entry.subject;
    case CampaignColumn:
        return entry.campaignName;
    case UndoneColumn:
        return entry.undoneBy ? tr("Taken back") : QString();
    }
    return {};
}

} // namespace guestwright
