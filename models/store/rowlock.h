#pragma once

#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// Until the transaction ends nobody else changes that row: what is read after this still holds at the commit. On
/// SQLite the write transaction has the whole file already.
[[nodiscard]] Result<> lockRow(Database &db, const QString &table, qint64 id);
/// The same for a small table as a whole, whose rows may not be there yet.
[[nodiscard]] Result<> lockTable(Database &db, const QString &table);

} // namespace guestwright
