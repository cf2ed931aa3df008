#pragma once

#include "models/campaigns/trashrepository.h"

namespace guestwright {

/// How long what was deleted can be restored (design.md 2.9).
inline constexpr auto trashKeptFor = std::chrono::days(30);

/// Removes for good what is in the trash: all of it, after a copy of a workspace file (see backups.h), or what was deleted
/// until then. What went; the links are dead for ever, and Undo forgets it too.
[[nodiscard]] Result<TrashTotals> emptyTrash(Database &db, Instant now, std::optional<Instant> until = std::nullopt);

/// Brings an item back from the trash. How many.
[[nodiscard]] Result<qint64> restoreItems(Database &db, const QList<qint64> &ids, Instant now);

} // namespace guestwright
