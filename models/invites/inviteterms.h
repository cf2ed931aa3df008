#pragma once

#include "models/core/expiration.h"
#include "models/core/result.h"

#include <optional>

namespace guestwright {

/// What new invites have in common.
struct InviteTerms {
    Expiration expiration;
    std::optional<qint64> remindDays; ///< kept for the reminder; needs an end that is further away

    bool operator==(const InviteTerms &) const = default;
};

/// Refuses a reminder without an end, or one that would be due at once. `end` is the earlier of campaign and invite.
[[nodiscard]] Result<> checkReminder(std::optional<qint64> remindDays, std::optional<Instant> end, Instant now);

} // namespace guestwright
