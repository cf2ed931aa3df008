#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// Fills an empty workspace with something to look around in: contacts, an active campaign with items and invites, and
/// a mail account that writes into `mailFolder`, so that nothing of it ever leaves this computer.
[[nodiscard]] Result<> fillSample(Database &db, const QString &mailFolder, Instant now);

} // namespace guestwright
