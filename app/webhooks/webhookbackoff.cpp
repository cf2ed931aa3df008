#include "app/webhooks/webhookbackoff.h"

#include <array>

namespace guestwright {

namespace {

using namespace std::chrono_literals;

// As the Standard Webhooks specification proposes.
constexpr std::array<milliseconds, 7> webhookPauses{5s, 5min, 30min, 2h, 5h, 10h, 10h};

} // namespace

std::optional<milliseconds> webhookPause(qint64 attempts)
{
    const bool isOver = attempts < 1 || attempts > qint64(webhookPauses.size());
    return isOver ? std::nullopt : std::optional(webhookPauses.at(static_cast<std::size_t>(attempts - 1)));
}

} // namespace guestwright
