#pragma once

#include "models/audit/undocheck.h"

namespace guestwright {

/// Why taking the entry back would lose something that others have by now: mail that has left, links on paper or in
/// use, rows that belong to what was made.
[[nodiscard]] Result<std::optional<UndoRefusal>> checkLosses(Database &db, const AuditEntry &entry,
                                                             const UndoShape &shape);

} // namespace guestwright
