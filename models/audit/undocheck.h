#pragma once

#include "models/audit/undoshape.h"

namespace guestwright {

/// Why an entry cannot be taken back now.
struct UndoRefusal {
    bool isFinal = false; ///< it never can again: mail has left, what it was about is gone
    QString words;
};

/// Looks whether the entry can be taken back (or, of an Undo, done again) without harming what was done since.
[[nodiscard]] Result<std::optional<UndoRefusal>> checkUndo(Database &db, const AuditEntry &entry,
                                                           const UndoShape &shape, Instant now);

} // namespace guestwright
