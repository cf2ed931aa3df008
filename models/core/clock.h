#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace guestwright {

/// A point in time: milliseconds since 1970 in UTC, as every table stores it.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using std::chrono::milliseconds;

/// The one place that reads the system's clock; everything else is told what time it is.
[[nodiscard]] Instant systemNow();

[[nodiscard]] constexpr qint64 toMsecs(Instant instant)
{
    return instant.time_since_epoch().count();
}

[[nodiscard]] constexpr Instant fromMsecs(qint64 msecs)
{
    return Instant(milliseconds(msecs));
}

/// The instant as a UTC date-time, or an invalid one for none.
[[nodiscard]] QDateTime toDateTime(std::optional<Instant> instant);

[[nodiscard]] Instant fromDateTime(const QDateTime &dateTime);

/// ISO 8601 in UTC with milliseconds left out when they are zero ("2027-05-31T21:59:00Z"); empty for none.
[[nodiscard]] QString toIso(std::optional<Instant> instant);

} // namespace guestwright
