#include "app/mail/retrypolicy.h"

#include <algorithm>

namespace guestwright {

namespace {

using namespace std::chrono_literals;

constexpr int mostDoublings = 16;

milliseconds doubled(milliseconds first, qint64 attempts, milliseconds longest)
{
    const auto doublings = std::clamp<qint64>(attempts - 1, 0, mostDoublings);
    return std::min<milliseconds>(first * (qint64(1) << doublings), longest);
}

} // namespace

std::optional<Instant> nextTry(const OutboxMessage &message, const Delivery &delivery, std::optional<Instant> end,
                               Instant now)
{
    if (delivery.fault == Delivery::Fault::Account) {
        return std::nullopt;
    }
    const milliseconds pause = delivery.fault == Delivery::Fault::Connection ? doubled(1min, message.attempts, 15min)
                                                                             : doubled(5min, message.attempts, 4h);
    return end && *end > now ? std::min<Instant>(now + pause, *end) : now + pause;
}

bool isTriedEnough(const OutboxMessage &message, const Delivery &delivery, Instant now)
{
    const bool isServersWord =
        delivery.fault != Delivery::Fault::Account && delivery.fault != Delivery::Fault::Connection;
    return isServersWord && now - message.queuedAt > 5 * 24h;
}

} // namespace guestwright
