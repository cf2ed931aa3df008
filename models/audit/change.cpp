#include "models/audit/change.h"

#include "models/core/enumname.h"
#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

Change::Change(Database &db, Transaction transaction, qint64 id)
    : m_db(&db)
    , m_transaction(std::move(transaction))
    , m_id(id)
{ }

Result<Change> Change::begin(Database &db, Action::Kind action, Instant now, std::optional<qint64> campaignId,
                             const QString &subject)
{
    auto transaction = Transaction::begin(db);
    if (!transaction) {
        return failure(transaction);
    }
    if (campaignId) {
        // On PostgreSQL two managers may be here at once: what the first decides must stand before the second looks.
        const auto locked = run(db, u"SELECT id FROM campaigns WHERE id = ?"_s + db.forUpdate(), {*campaignId});
        if (!locked) {
            return failure(locked);
        }
    }
    const auto entry =
        run(db,
            u"INSERT INTO audit_entries (at, action, campaign_id, subject, row_count, actor) VALUES (?, ?, ?, ?, 0, ?) "
            "RETURNING id"_s,
            {now, enumName(action), campaignId, subject, db.actor()});
    if (!entry) {
        return failure(entry);
    }
    return Change(db, std::move(*transaction), entry->number());
}

Result<> Change::remember(const QString &table, const QString &alias, const QStringList &columns, const QString &from,
                          const QVariantList &bindings)
{
    for (const QString &column : columns) {
        const QString sql =
            u"INSERT INTO undo_values (audit_id, table_name, row_id, column_name, old_value) "
            "SELECT CAST(? AS BIGINT), '%1', %2.id, '%3', CAST(%2.%3 AS TEXT) %4"_s.arg(table, alias, column, from);
        const auto remembered = run(*m_db, sql, QVariantList{m_id} + bindings);
        if (!remembered) {
            return failure(remembered);
        }
    }
    return {};
}

Result<> Change::remember(const QString &table, qint64 id, const QStringList &columns)
{
    m_columnsOf[table].unite(QSet<QString>(columns.cbegin(), columns.cend()));
    return remember(table, u"t"_s, columns, u"FROM %1 t WHERE t.id = ?"_s.arg(table), {id});
}

Result<> Change::rememberNew(const QString &table, qint64 id)
{
    const auto remembered = run(*m_db,
                                u"INSERT INTO undo_values (audit_id, table_name, row_id, column_name, old_value) "
                                "VALUES (?, ?, ?, '', NULL)"_s,
                                {m_id, table, id});
    if (!remembered || table != u"campaigns"_s) {
        return remembered ? Result<>() : failure(remembered);
    }
    // The log of a campaign begins with how it came to be.
    const auto named =
        run(*m_db, u"UPDATE audit_entries SET campaign_id = ? WHERE id = ? AND campaign_id IS NULL"_s, {id, m_id});
    return named ? Result<>() : failure(named);
}

Result<> Change::rememberNewInvites(qint64 firstNumber, qint64 count)
{
    const auto remembered = run(*m_db,
                                u"INSERT INTO undo_values (audit_id, table_name, row_id, column_name, old_value) "
                                "VALUES (?, 'invites', ?, 'numbers', ?)"_s,
                                {m_id, firstNumber, QString::number(count)});
    return remembered ? Result<>() : failure(remembered);
}

Result<> Change::rememberNewRows(const QString &table)
{
    const auto last = run(*m_db, u"SELECT coalesce(max(id), 0) FROM "_s + table);
    if (!last) {
        return failure(last);
    }
    m_lastBefore.insert(table, last->number());
    return {};
}

Result<> Change::rememberMember(qint64 listId, qint64 contactId)
{
    const auto remembered = run(*m_db,
                                u"INSERT INTO undo_values (audit_id, table_name, row_id, column_name, old_value) "
                                "VALUES (?, 'contact_list_members', ?, 'list_id', ?)"_s,
                                {m_id, contactId, QString::number(listId)});
    return remembered ? Result<>() : failure(remembered);
}

Result<> Change::rememberSetting(const QString &name)
{
    const auto remembered = run(*m_db,
                                u"INSERT INTO undo_values (audit_id, table_name, row_id, column_name, old_value) "
                                "VALUES (?, 'settings', 0, ?, (SELECT value FROM settings WHERE name = ?))"_s,
                                {m_id, name, name});
    return remembered ? Result<>() : failure(remembered);
}

Result<> Change::forgetUnchanged()
{
    for (auto table = m_columnsOf.cbegin(); table != m_columnsOf.cend(); ++table) {
        for (const QString &column : *table) {
            const QString sql =
                u"DELETE FROM undo_values WHERE audit_id = ? AND table_name = '%1' AND column_name = '%2' AND EXISTS "
                "(SELECT 1 FROM %1 t WHERE t.id = undo_values.row_id AND (CAST(t.%2 AS TEXT) = undo_values.old_value "
                "OR (t.%2 IS NULL AND undo_values.old_value IS NULL)))"_s.arg(table.key(), column);
            if (const auto forgotten = run(*m_db, sql, {m_id}); !forgotten) {
                return failure(forgotten);
            }
        }
    }
    return {};
}

Result<> Change::rememberMade()
{
    for (auto table = m_lastBefore.cbegin(); table != m_lastBefore.cend(); ++table) {
        const QString sql =
            u"INSERT INTO undo_values (audit_id, table_name, row_id, column_name, old_value) "
            "SELECT CAST(? AS BIGINT), '%1', id, '', NULL FROM %1 WHERE id > ? AND revision = ?"_s.arg(table.key());
        if (const auto remembered = run(*m_db, sql, {m_id, *table, m_id}); !remembered) {
            return failure(remembered);
        }
    }
    return {};
}

Result<> Change::commit(qint64 rows)
{
    auto done = forgetUnchanged();
    done = done ? rememberMade() : done;
    const auto counted = done ? run(*m_db, u"UPDATE audit_entries SET row_count = ? WHERE id = ?"_s, {rows, m_id})
                              : Result<Rows>(failure(done));
    return counted ? m_transaction.commit() : failure(counted);
}

} // namespace guestwright
