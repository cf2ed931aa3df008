#pragma once

#include "models/core/result.h"
#include "models/journey/journey.h"
#include "models/store/database.h"

#include <QList>

namespace guestwright {

/// What happened on the way of an invite, the oldest first.
[[nodiscard]] Result<QList<JourneyEvent>> eventsOfInvite(Database &db, qint64 inviteId);

} // namespace guestwright
