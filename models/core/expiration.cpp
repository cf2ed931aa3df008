#include "models/core/expiration.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayInMsecs = 86'400'000;
constexpr int mostDays = 36'500;

QString expirationWords(const char *text)
{
    return QCoreApplication::translate("Expiration", text);
}

QDateTime inZone(Instant instant, const QString &zone)
{
    return toDateTime(instant).toTimeZone(QTimeZone(zone.toLatin1()));
}

/// The first moment of a day. Where the clocks go back over midnight it comes twice, and startOfDay() may say the
/// second.
QDateTime firstMoment(QDate date, const QTimeZone &zone)
{
    const QDateTime start = date.startOfDay(zone).toUTC();
    const int offsetBefore = zone.offsetFromUtc(start.addSecs(-6 * 3600));
    const QDateTime earlier = QDateTime(date, QTime(0, 0), Qt::UTC).addSecs(-offsetBefore);
    return earlier < start && earlier.toTimeZone(zone).date() == date ? earlier : start;
}

/// An end that is the first moment of a day belongs to the day before: people read "31 May, 23:59", not "1 June,
/// 00:00".
QDateTime lastMinute(Instant end, const QString &zone)
{
    const QDateTime local = inZone(end, zone);
    const bool endsWithTheDay = local == firstMoment(local.date(), local.timeZone());
    return endsWithTheDay ? local.addSecs(-60) : local;
}

/// A day with its month as a word, in the order in which the language says it.
QString dayText(const QLocale &locale, QDate date, bool isShort)
{
    const bool isGerman = locale.language() == QLocale::German;
    const QString month = isShort ? u"MMM"_s : u"MMMM"_s;
    return locale.toString(date, QString((isGerman ? u"d. "_s : u"d "_s) + month + u" yyyy"_s));
}

QString zonedText(const QLocale &locale, const QDateTime &local, const QString &zone)
{
    return QString(dayText(locale, local.date(), false) + u", "_s + local.time().toString(u"HH:mm"_s) + u" ("_s
                   + zoneCity(zone) + u')');
}

Result<Expiration> parseDateTime(const QString &text)
{
    const QDateTime dateTime = QDateTime::fromString(text, Qt::ISODate);
    if (!dateTime.isValid()) {
        return fail(
            Error::Kind::Invalid,
            expirationWords(
                QT_TRANSLATE_NOOP("Expiration", "“%1” is no date: write never, 7d, 2027-05-31 or 2027-05-31T18:00"))
                .arg(text));
    }
    if (dateTime.timeSpec() == Qt::LocalTime) {
        return Expiration::at(dateTime.date(), dateTime.time());
    }
    return Expiration{.kind = Expiration::Kind::Exactly, .instant = fromDateTime(dateTime)};
}

Result<std::optional<Instant>> localInstant(QDate date, QTime time, const QString &zone)
{
    const QDateTime local(date, time, QTimeZone(zone.toLatin1()));
    // A time that the clocks leap over comes back as another one.
    if (!local.isValid() || local.time() != time) {
        return fail(
            Error::Kind::Invalid,
            expirationWords(QT_TRANSLATE_NOOP("Expiration", "There is no %1 on %2 in %3: the clocks go forward then"))
                .arg(time.toString(u"HH:mm"_s), dayText(spokenLocale(), date, false), zoneCity(zone)));
    }
    return fromDateTime(local);
}

tl::unexpected<Error> noSuchZone(const QString &zone)
{
    return fail(Error::Kind::Invalid,
                expirationWords(QT_TRANSLATE_NOOP("Expiration", "“%1” is no time zone; write one like Europe/Berlin"))
                    .arg(zone));
}

} // namespace

bool isKnownZone(const QString &zone)
{
    return QTimeZone::isTimeZoneIdAvailable(zone.toLatin1());
}

QString systemZone()
{
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return isKnownZone(zone) ? zone : u"UTC"_s;
}

QString zoneCity(const QString &zone)
{
    return zone.sliced(zone.lastIndexOf(u'/') + 1).replace(u'_', u' ');
}

Result<Expiration> Expiration::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.compare(u"never"_s, Qt::CaseInsensitive) == 0) {
        return Expiration{};
    }
    if (trimmed.endsWith(u'd')) {
        bool isNumber = false;
        const int days = trimmed.chopped(1).toInt(&isNumber);
        if (isNumber && days > 0 && days <= mostDays) {
            return after(days);
        }
    }
    if (const QDate date = QDate::fromString(trimmed, Qt::ISODate); date.isValid() && trimmed.size() == 10) {
        return endOf(date);
    }
    return parseDateTime(trimmed);
}

Result<std::optional<Instant>> Expiration::resolve(Instant created, const QString &zone) const
{
    if (!isKnownZone(zone)) {
        return noSuchZone(zone);
    }
    switch (kind) {
    case Kind::Never:
        return std::nullopt;
    case Kind::Days:
        return created + milliseconds(days * dayInMsecs);
    case Kind::EndOfDay:
        return fromDateTime(firstMoment(date.addDays(1), QTimeZone(zone.toLatin1())));
    case Kind::At:
        return localInstant(date, time, zone);
    case Kind::Exactly:
        return instant;
    }
    return std::nullopt;
}

Result<Instant> startOf(QDate date, const QString &zone)
{
    return isKnownZone(zone) ? Result<Instant>(fromDateTime(firstMoment(date, QTimeZone(zone.toLatin1()))))
                             : noSuchZone(zone);
}

QLocale spokenLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

QString untilText(Instant end, const QString &zone, const QLocale &locale)
{
    return zonedText(locale, lastMinute(end, zone), zone);
}

QString untilDay(Instant end, const QString &zone)
{
    return dayText(spokenLocale(), lastMinute(end, zone).date(), true);
}

QString momentText(Instant at, const QString &zone, const QLocale &locale)
{
    return zonedText(locale, inZone(at, zone), zone);
}

} // namespace guestwright
