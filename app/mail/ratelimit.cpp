#include "app/mail/ratelimit.h"

#include <algorithm>

namespace guestwright {

RateLimit::RateLimit(int perMinute) : m_interval(perMinute > 0 ? 60'000 / perMinute : 0) { }

milliseconds RateLimit::take(Instant now)
{
    const Instant place = std::max(now, m_next);
    m_next = place + m_interval;
    return place - now;
}

} // namespace guestwright
