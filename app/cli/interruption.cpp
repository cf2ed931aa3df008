#include "app/cli/interruption.h"

#include <csignal>

namespace guestwright {

namespace {

std::stop_source &interruption()
{
    static std::stop_source source;
    return source;
}

// Nobody registers callbacks, so asking to stop is nothing but lock-free atomics and allowed in a handler.
extern "C" void onInterrupt(int number)
{
    std::signal(number, SIG_DFL);
    interruption().request_stop();
}

} // namespace

std::stop_token stopOnInterrupt()
{
    static const std::stop_token token = [] {
        const std::stop_token made = interruption().get_token();
        std::signal(SIGINT, onInterrupt);
        std::signal(SIGTERM, onInterrupt);
        return made;
    }();
    return token;
}

} // namespace guestwright
