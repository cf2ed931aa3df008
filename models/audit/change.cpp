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
    const auto entry = run(
        db,
        u"INSERT INTO audit_entries (at, action, campaign_id, subject, row_count) VALUES (?, ?, ?, ?, 0) RETURNING id"_s,
        {now, enumName(action), campaignId, subject});
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
    return remember(table, u"t"_s, columns, u"FROM %1 t WHERE t.id = ?"_s.arg(table), {id});
}

Result<> Change::rememberNew(const QString &table, qint64 id)
{
    const auto remembered = run(*m_db,
                                u"INSERT INTO undo_values (audit_id, table_name, row_id, column_name, old_value) "
                                "VALUES (?, ?, ?, '', NULL)"_s,
                                {m_id, table, id});
    return remembered ? Result<>() : failure(remembered);
}

Result<> Change::rememberNewInvites(qint64 firstNumber, qint64 count)
{
    const auto remembered = run(*m_db,
                                u"INSERT INTO undo_values (audit_id, table_name, row_id, column_name, old_value) "
                                "VALUES (?, 'invites', ?, 'numbers', ?)"_s,
                                {m_id, firstNumber, QString::number(count)});
    return remembered ? Result<>() : failure(remembered);
}

Result<> Change::commit(qint64 rows)
{
    const auto counted = run(*m_db, u"UPDATE audit_entries SET row_count = ? WHERE id = ?"_s, {rows, m_id});
    return counted ? m_transaction.commit() : failure(counted);
}

} // namespace guestwright
