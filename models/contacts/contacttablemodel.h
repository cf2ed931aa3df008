#pragma once

#include "models/contacts/contact.h"
#include "models/store/pagedmodel.h"

namespace guestwright {

/// Saved contacts as a table.
class ContactTableModel final : public PagedModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, EmailColumn, PhoneColumn, OrganizationColumn, ColumnCount };

    using PagedModel::PagedModel;

    void setPage(quint64 generation, const QList<qint64> &ids, const QList<Contact> &rows);
    [[nodiscard]] const Contact *contactAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    void forgetRows() override { m_cache.clear(); }

private:
    RowCache<Contact> m_cache;
};

} // namespace guestwright
