#pragma once

#include "models/audit/auditentry.h"
#include "models/store/pagedmodel.h"

namespace guestwright {

/// The audit log as a table, newest first.
class AuditTableModel final : public PagedModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, AboutColumn, CampaignColumn, UndoneColumn, ColumnCount };

    using PagedModel::PagedModel;

    void setNow(Instant now) { m_now = now; }
    void setPage(quint64 generation, const QList<qint64> &ids, const QList<AuditEntry> &rows);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void forgetRows() override { m_cache.clear(); }

private:
    [[nodiscard]] QString text(const AuditEntry &entry, int column) const;

    RowCache<AuditEntry> m_cache;
    Instant m_now{};
};

} // namespace guestwright
