#pragma once

#include "models/core/clock.h"

#include <QString>

namespace guestwright {

/// "just now", "5 min ago", "3 hours ago", "yesterday", "9 days ago": how long ago something happened.
[[nodiscard]] QString agoText(Instant at, Instant now);

/// How near an end is: "In 2 days" within a week, "Today" within a day, empty when it is further away or has passed.
[[nodiscard]] QString soonText(Instant end, Instant now);

} // namespace guestwright
