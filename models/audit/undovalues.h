#pragma once

#include "models/audit/undoshape.h"

namespace guestwright {

/// Puts back what an entry remembered, inside the change that takes it back: one statement a column, however many rows.
/// checkUndo() has been asked before.
class UndoValues
{
public:
    UndoValues(Database &db, const AuditEntry &entry, UndoShape shape)
        : m_db(db)
        , m_entry(entry)
        , m_shape(std::move(shape))
    { }

    /// How many rows it was about. What can be done again is remembered by `change`.
    [[nodiscard]] Result<qint64> putBack(Change &change, Instant now);

private:
    [[nodiscard]] Result<> takeBackMessages(Instant now, qint64 revision);
    [[nodiscard]] Result<> takeOffLists();
    [[nodiscard]] Result<> removeNewRows();
    [[nodiscard]] Result<> removeInvites();
    [[nodiscard]] Result<> removeCampaigns();
    [[nodiscard]] Result<> restoreTable(const QString &table, Change &change);
    [[nodiscard]] Result<> restoreColumn(const QString &table, const QString &column, bool isNumber, qint64 revision);
    [[nodiscard]] Result<> restoreTokens(qint64 revision);
    [[nodiscard]] Result<> restoreSettings(Change &change);

    Database &m_db;
    const AuditEntry &m_entry;
    const UndoShape m_shape;
    qint64 m_messages = 0; ///< taken back
};

} // namespace guestwright
