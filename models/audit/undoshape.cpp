#include "models/audit/undoshape.h"

#include "models/store/query.h"

#include <QRegularExpression>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QStringList changedTables{u"campaigns"_s,     u"items"_s,
                                u"contacts"_s,      u"contact_lists"_s,
                                u"invites"_s,       u"outbox_messages"_s,
                                u"mail_accounts"_s, u"contact_list_members"_s,
                                u"settings"_s,      u"links"_s};

/// A hostile file could name anything as a column.
bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(u"^[a-z_]+$"_s);
    return plain.match(name).hasMatch();
}

} // namespace

Result<UndoShape> UndoShape::read(Database &db, const AuditEntry &entry)
{
    const auto groups = run(db,
                            u"SELECT table_name, column_name, min(row_id), min(old_value) FROM undo_values "
                            "WHERE audit_id = ? GROUP BY table_name, column_name ORDER BY table_name, column_name"_s,
                            {entry.id});
    if (!groups) {
        return failure(groups);
    }
    UndoShape shape;
    for (const QVariantList &group : groups->rows) {
        RowReader read(group);
        const QString table = read.text();
        const QString column = read.text();
        const qint64 row = read.number();
        if (!changedTables.contains(table)) {
            continue;
        }
        if (column.isEmpty()) {
            shape.newRowsOf.append(table);
        } else if (table == u"invites"_s && column == u"numbers"_s) {
            shape.batch = Batch{entry.campaignId.value_or(0), row, read.number()};
        } else if (isPlainName(column)) {
            shape.columns[table].append(column);
        }
    }
    return shape;
}

bool UndoShape::isReversible() const
{
    return newRowsOf.isEmpty() && !batch && !columns.contains(u"contact_list_members"_s)
        && !columns.contains(u"outbox_messages"_s);
}

Condition rowsOfEntry(qint64 entryId, const QString &table, const QString &column)
{
    return {u"(SELECT row_id FROM undo_values WHERE audit_id = ? AND table_name = ? AND column_name = ?)"_s,
            {entryId, table, column.isEmpty() ? u""_s : column}};
}

Condition invitesMade(qint64 entryId, const UndoShape &shape)
{
    if (shape.batch) {
        return {u"i.campaign_id = ? AND i.number >= ? AND i.number < ?"_s,
                {shape.batch->campaignId, shape.batch->firstNumber, shape.batch->firstNumber + shape.batch->count}};
    }
    Condition rows = rowsOfEntry(entryId, u"invites"_s, {});
    return {u"i.id IN "_s + rows.sql, rows.bindings};
}

} // namespace guestwright
