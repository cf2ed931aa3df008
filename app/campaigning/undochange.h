#pragma once

#include "models/audit/auditentry.h"
#include "models/audit/undocheck.h"
#include "models/store/database.h"

namespace guestwright {

/// What could be taken back, and why not where it cannot be now.
struct UndoOffer {
    AuditEntry entry;
    std::optional<UndoRefusal> refusal;
};

/// What Undo and Redo would do: the latest change of the same person that can still be taken back. Mail that has left
/// is passed over.
struct UndoOffers {
    std::optional<UndoOffer> undo;
    std::optional<UndoOffer> redo;
};

/// What was taken back.
struct UndoReport {
    AuditEntry entry; ///< what it was
    qint64 rows = 0; ///< how many; fewer than the entry has where mail had left
};

/// Looks only.
[[nodiscard]] Result<UndoOffers> describeUndo(Database &db, Instant now);
/// The latest changes of the same person that have not been taken back, newest first.
[[nodiscard]] Result<QList<UndoOffer>> listUndo(Database &db, qint64 limit, Instant now);

/// Takes back what describeUndo() names, or the entry with that id, all or nothing. Where that is not possible the
/// error says why, who was there since and when.
[[nodiscard]] Result<UndoReport> undoLast(Database &db, Instant now);
[[nodiscard]] Result<UndoReport> undoEntry(Database &db, qint64 entryId, Instant now);
/// Does again what the last undo took back, unless something else was done since.
[[nodiscard]] Result<UndoReport> redoLast(Database &db, Instant now);

} // namespace guestwright
