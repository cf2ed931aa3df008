#pragma once

#include <stop_token>

namespace guestwright {

/// From the first call on, Ctrl+C (SIGINT) and SIGTERM ask long work to stop where it can without loss; a second one
/// ends the program at once, as without this.
[[nodiscard]] std::stop_token stopOnInterrupt();

} // namespace guestwright
