#include "models/audit/undovalues.h"

#include "models/core/token.h"
#include "models/store/query.h"

#include <QHash>
#include <QSqlQuery>

#include <algorithm>
#include <vector>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// The columns of a table, and whether each holds a number; others than numbers and text are left out.
Result<QHash<QString, bool>> columnTypes(Database &db, const QString &table)
{
    const auto rows =
        run(db,
            db.engine() == Engine::Sqlite ? u"SELECT name, lower(type) FROM pragma_table_info(?)"_s
                                          : u"SELECT column_name, data_type FROM information_schema.columns "
                                            "WHERE table_schema = current_schema() AND table_name = ?"_s,
            {table});
    if (!rows) {
        return failure(rows);
    }
    QHash<QString, bool> types;
    for (const QVariantList &row : rows->rows) {
        const QString type = row.at(1).toString();
        if (type == u"text"_s || type == u"bigint"_s) {
            types.insert(row.at(0).toString(), type == u"bigint"_s);
        }
    }
    return types;
}

/// What may be put back of a message: only what still is as the entry left it.
QString stillAsLeft(const AuditEntry &entry, const QString &table)
{
    if (table != u"outbox_messages"_s) {
        return {};
    }
    return entry.action == Action::Kind::CancelSending ? u" AND outbox_messages.state = 'Cancelled'"_s
                                                       : u" AND outbox_messages.state = 'Queued'"_s;
}

Result<> whetherDone(const Result<Rows> &rows)
{
    return rows ? Result<>() : failure(rows);
}

} // namespace

Result<qint64> UndoValues::putBack(Change &change, Instant now)
{
    auto done = takeBackMessages(now, change.revision());
    done = done ? takeOffLists() : done;
    done = done ? removeNewRows() : done;
    for (auto table = m_shape.columns.cbegin(); table != m_shape.columns.cend(); ++table) {
        done = done ? restoreTable(table.key(), change) : done;
    }
    if (!done) {
        return failure(done);
    }
    return m_shape.hasNew(u"outbox_messages"_s) ? m_messages : m_entry.rows;
}

Result<> UndoValues::takeBackMessages(Instant now, qint64 revision)
{
    if (!m_shape.hasNew(u"outbox_messages"_s)) {
        return {};
    }
    const Condition rows = rowsOfEntry(m_entry.id, u"outbox_messages"_s, {});
    const auto removed =
        run(m_db, u"DELETE FROM outbox_messages WHERE state = 'Queued' AND attempts = 0 AND id IN "_s + rows.sql,
            rows.bindings);
    // What was tried before keeps its story.
    const auto cancelled = removed
        ? run(m_db,
              u"UPDATE outbox_messages SET state = 'Cancelled', settled_at = ?, revision = ? WHERE state IN ('Queued', "
              "'Deferred') AND id IN "_s
                  + rows.sql,
              QVariantList{toMsecs(now), revision} + rows.bindings)
        : removed;
    m_messages = cancelled ? removed->affected + cancelled->affected : 0;
    return whetherDone(cancelled);
}

Result<> UndoValues::takeOffLists()
{
    if (!m_shape.columns.contains(u"contact_list_members"_s)) {
        return {};
    }
    return whetherDone(run(m_db,
                           u"DELETE FROM contact_list_members WHERE (list_id, contact_id) IN (SELECT CAST(old_value AS "
                           "BIGINT), row_id FROM undo_values WHERE audit_id = ? AND table_name = "
                           "'contact_list_members' AND column_name = 'list_id')"_s,
                           {m_entry.id}));
}

Result<> UndoValues::removeNewRows()
{
    auto done = removeInvites();
    done = done ? removeCampaigns() : done;
    for (const QString &table : {u"links"_s, u"items"_s, u"contact_lists"_s, u"contacts"_s, u"mail_accounts"_s}) {
        if (done && m_shape.hasNew(table)) {
            const Condition rows = rowsOfEntry(m_entry.id, table, {});
            done = whetherDone(run(m_db, u"DELETE FROM %1 WHERE id IN %2"_s.arg(table, rows.sql), rows.bindings));
        }
    }
    return done;
}

Result<> UndoValues::removeInvites()
{
    if (!m_shape.hasNewInvites()) {
        return {};
    }
    const Condition made = invitesMade(m_entry.id, m_shape);
    return whetherDone(run(
        m_db, u"DELETE FROM invites WHERE id IN (SELECT i.id FROM invites i WHERE %1)"_s.arg(made.sql), made.bindings));
}

Result<> UndoValues::removeCampaigns()
{
    if (!m_shape.hasNew(u"campaigns"_s)) {
        return {};
    }
    const Condition rows = rowsOfEntry(m_entry.id, u"campaigns"_s, {});
    Result<> done;
    for (const QString &table : {u"outbox_messages"_s, u"invites"_s, u"links"_s, u"items"_s}) {
        done = done
            ? whetherDone(run(m_db, u"DELETE FROM %1 WHERE campaign_id IN %2"_s.arg(table, rows.sql), rows.bindings))
            : done;
    }
    return done ? whetherDone(run(m_db, u"DELETE FROM campaigns WHERE id IN "_s + rows.sql, rows.bindings)) : done;
}

Result<> UndoValues::restoreTable(const QString &table, Change &change)
{
    if (table == u"settings"_s) {
        return restoreSettings(change);
    }
    if (table == u"contact_list_members"_s) {
        return {};
    }
    const auto types = columnTypes(m_db, table);
    if (!types) {
        return failure(types);
    }
    QStringList columns = m_shape.columns.value(table);
    if (columns.removeAll(u"state"_s) > 0) {
        columns.append(u"state"_s); // last: by their state messages are told that may be put back
    }
    for (const QString &column : std::as_const(columns)) {
        if (!types->contains(column) || column == u"id"_s || column == u"revision"_s) {
            continue;
        }
        Result<> done;
        if (m_shape.isReversible()) {
            done = change.remember(table, u"x"_s, {column},
                                   u"FROM undo_values u JOIN %1 x ON x.id = u.row_id WHERE u.audit_id = ? AND "
                                   "u.table_name = '%1' AND u.column_name = '%2'"_s.arg(table, column),
                                   {m_entry.id});
        }
        const bool isToken = table == u"invites"_s && column == u"token"_s;
        if (done) {
            done = isToken ? restoreTokens(change.revision())
                           : restoreColumn(table, column, types->value(column), change.revision());
        }
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<> UndoValues::restoreColumn(const QString &table, const QString &column, bool isNumber, qint64 revision)
{
    const bool isStamped = table != u"mail_accounts"_s;
    const QString stamp = isStamped ? u", revision = ?"_s : QString();
    const QString value = isNumber ? u"CAST(u.old_value AS BIGINT)"_s : u"u.old_value"_s;
    return whetherDone(run(m_db,
                           u"UPDATE %1 SET %2 = %3%4 FROM undo_values u WHERE u.audit_id = ? AND u.table_name = '%1' "
                           "AND u.column_name = '%2' AND u.row_id = %1.id%5"_s.arg(table, column, value, stamp,
                                                                                   stillAsLeft(m_entry, table)),
                           isStamped ? QVariantList{revision, m_entry.id} : QVariantList{m_entry.id}));
}

Result<> UndoValues::restoreTokens(qint64 revision)
{
    // The hash cannot be made by SQL, so here a row is a statement, as it was when the links were replaced.
    std::vector<std::pair<qint64, QByteArray>> tokens;
    const auto read = stream(m_db,
                             u"SELECT row_id, old_value FROM undo_values WHERE audit_id = ? AND table_name = 'invites' "
                             "AND column_name = 'token'"_s,
                             {m_entry.id}, [&tokens](const QSqlQuery &row) {
                                 tokens.emplace_back(row.value(0).toLongLong(), row.value(1).toString().toLatin1());
                                 return true;
                             });
    if (!read) {
        return read;
    }
    Inserter update(m_db, u"UPDATE invites SET token = ?, token_hash = ?, revision = ? WHERE id = ?"_s);
    for (const auto &[id, text] : tokens) {
        const Token token{text};
        if (const auto updated = update.add({QString::fromLatin1(text), token.hash(), revision, id}); !updated) {
            return updated;
        }
    }
    return {};
}

Result<> UndoValues::restoreSettings(Change &change)
{
    const auto rows =
        run(m_db, u"SELECT column_name, old_value FROM undo_values WHERE audit_id = ? AND table_name = 'settings'"_s,
            {m_entry.id});
    if (!rows) {
        return failure(rows);
    }
    for (const QVariantList &row : rows->rows) {
        const QString name = row.at(0).toString();
        if (const auto remembered = change.rememberSetting(name); !remembered) {
            return remembered;
        }
        const auto done = row.at(1).isNull()
            ? run(m_db, u"DELETE FROM settings WHERE name = ?"_s, {name})
            : run(m_db,
                  u"INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = "
                  "excluded.value"_s,
                  {name, row.at(1).toString()});
        if (!done) {
            return failure(done);
        }
    }
    return {};
}

} // namespace guestwright
