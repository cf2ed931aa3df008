#pragma once

#include "models/core/clock.h"

#include <optional>

namespace guestwright {

/// How long to wait after that many failed tries, from 5 seconds to 10 hours; nothing after the eighth, about 28 hours
/// after the first: then it is given up.
[[nodiscard]] std::optional<milliseconds> webhookPause(qint64 attempts);

} // namespace guestwright
