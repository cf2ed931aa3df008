#include "models/contacts/contactrepository.h"

#include "models/core/collation.h"
#include "models/store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

Result<qint64> ContactRepository::ensureList(const QString &name, Change &change)
{
    const auto made = run(
        m_db, u"INSERT INTO contact_lists (name, revision) VALUES (?, ?) ON CONFLICT (name) DO NOTHING RETURNING id"_s,
        {name, change.revision()});
    if (!made) {
        return failure(made);
    }
    if (!made->isEmpty()) {
        const auto remembered = change.rememberNew(u"contact_lists"_s, made->number());
        return remembered ? Result<qint64>(made->number()) : failure(remembered);
    }
    const auto list = findList(name);
    return list ? Result<qint64>(list->id) : failure(list);
}

Result<ContactList> ContactRepository::findList(const QString &name)
{
    const auto all = lists();
    if (!all) {
        return failure(all);
    }
    const auto found = std::ranges::find_if(
        *all, [&name](const ContactList &list) { return list.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == all->end()) {
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("Contact", "There is no contact list “%1”").arg(name));
    }
    return *found;
}

Result<QList<ContactList>> ContactRepository::lists()
{
    const auto rows =
        run(m_db,
            u"SELECT l.id, l.name, (SELECT count(*) FROM contact_list_members m JOIN contacts p ON p.id = m.contact_id "
            "WHERE m.list_id = l.id AND p.deleted_at IS NULL) FROM contact_lists l"_s);
    if (!rows) {
        return failure(rows);
    }
    QList<ContactList> lists;
    for (const QVariantList &row : rows->rows) {
        RowReader read(row);
        lists.append({.id = read.number(), .name = read.text(), .size = read.number()});
    }
    sortByName(lists, &ContactList::name);
    return lists;
}

Result<bool> ContactRepository::addToList(qint64 listId, qint64 contactId)
{
    const auto added =
        run(m_db, u"INSERT INTO contact_list_members (list_id, contact_id) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
            {listId, contactId});
    return added ? Result<bool>(added->affected == 1) : failure(added);
}

} // namespace guestwright
