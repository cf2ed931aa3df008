#include "models/core/clock.h"

namespace guestwright {

Instant systemNow()
{
    return std::chrono::floor<milliseconds>(std::chrono::system_clock::now());
}

QDateTime toDateTime(std::optional<Instant> instant)
{
    return instant ? QDateTime::fromMSecsSinceEpoch(toMsecs(*instant), Qt::UTC) : QDateTime();
}

Instant fromDateTime(const QDateTime &dateTime)
{
    return fromMsecs(dateTime.toMSecsSinceEpoch());
}

QString toIso(std::optional<Instant> instant)
{
    if (!instant) {
        return {};
    }
    const bool wholeSeconds = toMsecs(*instant) % 1000 == 0;
    return toDateTime(instant).toString(wholeSeconds ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace guestwright
