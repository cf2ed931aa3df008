#pragma once

#ifdef GUESTWRIGHT_CRASH_POINTS
#include <csignal>
#include <cstdlib>
#include <cstring>
#endif

namespace guestwright {

#ifdef GUESTWRIGHT_CRASH_POINTS

/// Whether this process is meant to die at some point; without points never, so that the compiler drops what asks.
inline bool isCrashWanted()
{
    static const bool isWanted = std::getenv("GUESTWRIGHT_CRASH_AT") != nullptr;
    return isWanted;
}

/// Dies by SIGKILL at the n-th pass of the point that GUESTWRIGHT_CRASH_AT=name:n names, as a power cut would.
/// Built into test builds only. One counter a process: points are passed on one thread.
inline void crashPoint(const char *name)
{
    static const char *const wanted = std::getenv("GUESTWRIGHT_CRASH_AT");
    if (wanted == nullptr) {
        return;
    }
    const std::size_t length = std::strlen(name);
    if (std::strncmp(wanted, name, length) != 0 || wanted[length] != ':') {
        return;
    }
    static long left = std::strtol(std::strchr(wanted, ':') + 1, nullptr, 10);
    if (--left <= 0) {
#ifdef SIGKILL
        std::raise(SIGKILL);
#else
        std::_Exit(137);
#endif
    }
}

#else

constexpr bool isCrashWanted()
{
    return false;
}

inline void crashPoint(const char *) { }

#endif

} // namespace guestwright
