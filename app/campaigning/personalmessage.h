#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QString>

namespace guestwright {

/// A few lines to hand over by hand, in a chat for example: greeting, campaign, link, and until when it works; plain
/// text in the campaign's language. Refused for a link that is over (used, revoked, expired); one that does not work
/// yet is fine. Looks only.
[[nodiscard]] Result<QString> personalMessage(Database &db, qint64 inviteId, Instant now);

} // namespace guestwright
