#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

#include <optional>

namespace guestwright {

/// Whether the system's time zone data knows this IANA name. QTimeZone itself accepts nonsense at offset 0.
[[nodiscard]] bool isKnownZone(const QString &zone);

/// The zone of this computer, or UTC when it has none that is known.
[[nodiscard]] QString systemZone();

/// The city of an IANA zone, as it is shown: "Berlin", "New York".
[[nodiscard]] QString zoneCity(const QString &zone);

/// What somebody chose for "works until".
struct Expiration {
    enum class Kind {
        Never,
        Days, ///< n × 86,400 s after the creation
        EndOfDay, ///< until that day is over in the campaign's zone
        At, ///< a local time in the campaign's zone
        Exactly, ///< an instant
    };

    Kind kind = Kind::Never;
    int days = 0;
    QDate date;
    QTime time;
    std::optional<Instant> instant;

    [[nodiscard]] static Expiration after(int days) { return {.kind = Kind::Days, .days = days}; }
    [[nodiscard]] static Expiration endOf(QDate date) { return {.kind = Kind::EndOfDay, .date = date}; }
    [[nodiscard]] static Expiration at(QDate date, QTime time)
    {
        return {.kind = Kind::At, .date = date, .time = time};
    }

    /// Reads `never`, `1d`, `7d`, `30d` (any number of days), an ISO 8601 date, or a date with a time, with or
    /// without an offset.
    [[nodiscard]] static Result<Expiration> parse(const QString &text);

    /// The instant from which on it no longer works; none for Never. Refuses local times that do not exist.
    [[nodiscard]] Result<std::optional<Instant>> resolve(Instant created, const QString &zone) const;

    bool operator==(const Expiration &) const = default;
};

/// The first moment of that day in the zone: where something begins that opens on a day.
[[nodiscard]] Result<Instant> startOf(QDate date, const QString &zone);

/// Whose names months have in what is written here: those of the language that is spoken, English where none was
/// chosen.
[[nodiscard]] QLocale spokenLocale();

/// "31 May 2027, 23:59 (Berlin)": the last minute in which it works, in the zone's own time. The one text for table,
/// mail and page; a mail is written in its own language, not in the manager's.
[[nodiscard]] QString untilText(Instant end, const QString &zone, const QLocale &locale = spokenLocale());

/// The day of untilText() alone: "31 May 2027".
[[nodiscard]] QString untilDay(Instant end, const QString &zone);

/// An instant that something happened at: "9 May 2027, 09:12 (Berlin)".
[[nodiscard]] QString momentText(Instant at, const QString &zone, const QLocale &locale = spokenLocale());

} // namespace guestwright
