#pragma once

#include "models/core/clock.h"

#include <QString>

namespace guestwright {

/// "just now", "5 min ago", "3 hours ago", "yesterday", "9 days ago": how long ago something happened.
[[nodiscard]] QString agoText(Instant at, Instant now);

/// How near an end is: "In 2 days" within a week, "Today" within a day, empty when it is further away or has passed.
[[nodiscard]] QString soonText(Instant end, Instant now);

/// How long something took, in its two largest units: "5 h 12 min", "38 s". At least a second.
[[nodiscard]] QString spanText(std::chrono::milliseconds span);

} // namespace guestwright
