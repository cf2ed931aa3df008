#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// What was done when a workspace was opened.
struct HouseReport {
    qint64 purged = 0; ///< things that lay in the trash for 30 days
    qint64 erasedAgain = 0; ///< people who came back with a backup
};

/// What is due whenever a workspace is opened: erasures that a restored backup has forgotten, at most once a day the
/// trash and the old values that are older than 30 days. On the writer's thread.
[[nodiscard]] Result<HouseReport> keepHouse(Database &db, Instant now);

} // namespace guestwright
