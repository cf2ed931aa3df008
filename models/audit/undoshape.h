#pragma once

#include "models/audit/auditentry.h"
#include "models/store/condition.h"
#include "models/store/database.h"

#include <QMap>
#include <QStringList>

namespace guestwright {

/// What an entry remembered, without the values: which columns of which tables, where rows are new, a batch of invites.
/// Names come out of the database, so only tables that are changed by way of Change are taken from it.
struct UndoShape {
    QMap<QString, QStringList> columns; ///< by table; of rows that were there before
    QStringList newRowsOf; ///< tables that got rows
    struct Batch {
        qint64 campaignId = 0;
        qint64 firstNumber = 0;
        qint64 count = 0;
    };
    std::optional<Batch> batch; ///< of invites

    [[nodiscard]] static Result<UndoShape> read(Database &db, const AuditEntry &entry);

    [[nodiscard]] bool isEmpty() const { return columns.isEmpty() && newRowsOf.isEmpty() && !batch; }
    [[nodiscard]] bool has(const QString &table, const QString &column) const
    {
        return columns.value(table).contains(column);
    }
    [[nodiscard]] bool hasNew(const QString &table) const { return newRowsOf.contains(table); }
    [[nodiscard]] bool hasNewInvites() const { return batch || hasNew(QStringLiteral("invites")); }
    /// Whether taking it back loses nothing, so that it can be done again.
    [[nodiscard]] bool isReversible() const;
};

/// The rows of an entry, as "(SELECT row_id …)" with its bindings. An empty column means the new ones.
[[nodiscard]] Condition rowsOfEntry(qint64 entryId, const QString &table, const QString &column);

/// The invites that the entry made, for the table aliased i.
[[nodiscard]] Condition invitesMade(qint64 entryId, const UndoShape &shape);

} // namespace guestwright
