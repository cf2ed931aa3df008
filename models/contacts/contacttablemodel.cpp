#include "models/contacts/contacttablemodel.h"

#include "models/store/itemdatarole.h"

namespace guestwright {

namespace {

QString contactText(const Contact &contact, int column)
{
    switch (column) {
    case ContactTableModel::NameColumn:
        return contact.name.isEmpty() ? contact.email : contact.name;
    case ContactTableModel::EmailColumn:
        return contact.email;
    case ContactTableModel::PhoneColumn:
        return contact.phone;
    case ContactTableModel::OrganizationColumn:
        return contact.organization;
    }
    return {};
}

} // namespace

void ContactTableModel::setPage(quint64 generation, const QList<qint64> &ids, const QList<Contact> &rows)
{
    if (generation != this->generation()) {
        return;
    }
    m_cache.insert(rows);
    pageArrived(ids);
}

const Contact *ContactTableModel::contactAt(int row) const
{
    return m_cache.find(idAt(row));
}

int ContactTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContactTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Name");
    case EmailColumn:
        return tr("Email");
    case PhoneColumn:
        return tr("Phone");
    case OrganizationColumn:
        return tr("Organization");
    }
    return {};
}

QVariant ContactTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Contact *contact = contactAt(index.row());
    if (!contact) {
        want(index.row());
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return contactText(*contact, index.column());
    case IdRole:
        return contact->id;
    }
    return {};
}

} // namespace guestwright
