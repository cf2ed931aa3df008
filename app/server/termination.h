#pragma once

namespace guestwright {

/// Takes SIGTERM and SIGINT (Ctrl+C) away from every thread started after it; to be called first in main().
void holdTermination();

/// Waits until one of them arrives; the next one ends the program at once.
void waitForTermination();

} // namespace guestwright
