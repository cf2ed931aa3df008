#pragma once

#include "models/core/result.h"
#include "models/invites/invitefilter.h"
#include "models/store/database.h"

namespace guestwright {

struct ReminderChange {
    qint64 changed = 0;
    qint64 leftOut = 0; ///< used, revoked, reminded already, or ending too soon for it

    bool operator==(const ReminderChange &) const = default;
};

/// Sets how many days before the end the matching invites are reminded, or that they are not. Refused, in words, where
/// it is possible for none of them.
[[nodiscard]] Result<ReminderChange> setReminder(Database &db, const InviteFilter &filter, std::optional<qint64> days,
                                                 Instant now);

} // namespace guestwright
