#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// The given time or, where this computer's clock was set back since, the latest one that was marked: what a visitor
/// was told has expired stays expired.
[[nodiscard]] Result<Instant> notBeforeMarked(Database &db, Instant now);

/// Remembers that it is at least this late. Inside a caller's transaction.
[[nodiscard]] Result<> markTime(Database &db, Instant now);

} // namespace guestwright
