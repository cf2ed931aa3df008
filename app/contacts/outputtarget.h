#pragma once

#include "models/core/result.h"
#include "models/store/location.h"

#include <QString>

namespace guestwright {

/// Refuses (Conflict) to write a table over what it would destroy: the open workspace, one of its sidecars, or any
/// other SQLite database. Links are followed. Any other file may be replaced, as people expect of a name they chose.
[[nodiscard]] Result<> refuseDatabaseAsTarget(const QString &path, const Location &workspace);

/// Whether two paths lead to one file, also where it does not exist yet.
[[nodiscard]] bool isSameFile(const QString &path, const QString &other);

} // namespace guestwright
