#pragma once

#include "models/core/clock.h"

#include <optional>

namespace guestwright {

/// What an invitation link adds to the judgement of whoever comes by it (invitestate.h), in either database.
struct LinkFacts {
    std::optional<Instant> pausedAt;
    std::optional<Instant> deletedAt;
    std::optional<Instant> expiresAt;
    bool isFull = false; ///< everybody it was made for has come

    bool operator==(const LinkFacts &) const = default;
};

} // namespace guestwright
