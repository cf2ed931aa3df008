#include "app/redemption/limits.h"

#include <algorithm>

namespace guestwright {

// Each take moves a key's mark one interval on; it may run ahead of the clock by the window at most. So a quiet key
// has everything, a busy one gets its share back evenly, and one instant a key is all that is kept.
std::optional<std::chrono::seconds> Budget::take(const QByteArray &key, Instant now)
{
    const std::lock_guard lock(m_mutex);
    if (m_used.size() >= m_keys && !m_used.contains(key)) {
        forget(now);
    }
    Instant &used = m_used[key];
    const auto busy = waitUntilFree(used, now);
    if (!busy) {
        used = std::max(used, now) + interval();
    }
    return busy;
}

std::optional<std::chrono::seconds> Budget::wait(const QByteArray &key, Instant now) const
{
    const std::lock_guard lock(m_mutex);
    return waitUntilFree(m_used.value(key), now);
}

std::optional<std::chrono::seconds> Budget::waitUntilFree(Instant used, Instant now) const
{
    // A clock that was set back must not lock anybody out for longer than the window.
    const milliseconds ahead = std::min(used - now, m_rule.window);
    const milliseconds over = ahead + interval() - m_rule.window;
    return over > milliseconds(0)
        ? std::optional(std::max(std::chrono::ceil<std::chrono::seconds>(over), std::chrono::seconds(1)))
        : std::nullopt;
}

void Budget::forget(Instant now)
{
    m_used.removeIf([now](const auto &entry) { return entry.value() <= now; });
    if (m_used.size() < m_keys) {
        return;
    }
    // All are busy: a flood from everywhere. The half that is nearest to being quiet goes.
    std::vector<Instant> marks;
    marks.reserve(static_cast<std::size_t>(m_used.size()));
    std::ranges::copy(std::as_const(m_used), std::back_inserter(marks));
    const auto middle = marks.begin() + static_cast<std::ptrdiff_t>(marks.size() / 2);
    std::ranges::nth_element(marks, middle);
    m_used.removeIf([limit = *middle](const auto &entry) { return entry.value() <= limit; });
}

} // namespace guestwright
