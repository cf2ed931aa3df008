#pragma once

#include "models/core/clock.h"

#include <chrono>

namespace guestwright {

/// Spaces messages of one account evenly: so many a minute, over all its connections.
class RateLimit
{
public:
    /// 0: as fast as the server takes it.
    explicit RateLimit(int perMinute);

    [[nodiscard]] bool isLimited() const { return m_interval > milliseconds(0); }

    /// Takes the next place; how long to wait for it.
    [[nodiscard]] milliseconds take(Instant now);

private:
    milliseconds m_interval;
    Instant m_next{};
};

} // namespace guestwright
