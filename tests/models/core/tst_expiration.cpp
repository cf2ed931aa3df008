#include "models/core/expiration.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QProcess>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

Instant utc(const char *iso)
{
    return fromDateTime(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate));
}

/// Python's zoneinfo as the oracle: for each zone and each date line "zone date", the UTC instant at which the day
/// ends.
QByteArray askPython(const QByteArray &questions)
{
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, uR"(
import sys, datetime, zoneinfo
for line in sys.stdin:
    zone, day = line.split()
    after = datetime.date.fromisoformat(day) + datetime.timedelta(days=1)
    tz = zoneinfo.ZoneInfo(zone)
    start = datetime.datetime.combine(after, datetime.time(), tz).timestamp()
    # A midnight that the clocks leap over: the first moment of the day is the first that exists.
    moment = start - 7200
    while datetime.datetime.fromtimestamp(moment, tz).date() < after:
        moment += 900
    print(int(moment * 1000))
)"_s});
    python.write(questions);
    python.closeWriteChannel();
    python.waitForFinished(120'000);
    return python.readAllStandardOutput();
}

} // namespace

class ExpirationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhenADayBegins()
    {
        QCOMPARE(startOf({2026, 12, 1}, u"Europe/Berlin"_s).value(), utc("2026-11-30T23:00:00Z"));
        QCOMPARE(startOf({2026, 12, 1}, u"UTC"_s).value(), utc("2026-12-01T00:00:00Z"));
        // Clocks that go forward at midnight: the day begins at one.
        QCOMPARE(startOf({2022, 9, 11}, u"America/Santiago"_s).value(), utc("2022-09-11T04:00:00Z"));
        QCOMPARE(startOf({2026, 12, 1}, u"Berlin"_s).error().kind, Error::Kind::Invalid);
    }

    void readsWhatPeopleWrite()
    {
        QCOMPARE(*Expiration::parse(u"never"_s), Expiration{});
        QCOMPARE(*Expiration::parse(u"7d"_s), Expiration::after(7));
        QCOMPARE(*Expiration::parse(u"2027-05-31"_s), Expiration::endOf({2027, 5, 31}));
        QCOMPARE(*Expiration::parse(u"2027-05-31T18:00"_s), Expiration::at({2027, 5, 31}, {18, 0}));
        QCOMPARE(Expiration::parse(u"2027-05-31T18:00:00Z"_s)->instant, utc("2027-05-31T18:00:00Z"));
        QCOMPARE(Expiration::parse(u"2027-05-31T18:00:00+02:00"_s)->instant, utc("2027-05-31T16:00:00Z"));
        for (const QString &wrong :
             {u""_s, u"soon"_s, u"0d"_s, u"-1d"_s, u"2027-02-30"_s, u"31.5.2027"_s, u"99999d"_s}) {
            QVERIFY2(!Expiration::parse(wrong), qPrintable(wrong));
        }
    }

    void countsDaysAs86400Seconds()
    {
        // London's clocks go back on 25 October 2026: a calendar day would have 25 hours.
        const Instant created = utc("2026-10-24T12:00:00Z");
        QCOMPARE(**Expiration::after(1).resolve(created, u"Europe/London"_s), utc("2026-10-25T12:00:00Z"));
    }

    void endsADayAtItsEndInTheZone()
    {
        QCOMPARE(**Expiration::endOf({2027, 5, 31}).resolve({}, u"Europe/Berlin"_s), utc("2027-05-31T22:00:00Z"));
        // In São Paulo midnight of 4 November 2018 did not exist.
        QCOMPARE(**Expiration::endOf({2018, 11, 3}).resolve({}, u"America/Sao_Paulo"_s), utc("2018-11-04T03:00:00Z"));
    }

    void refusesTimesThatDoNotExist()
    {
        QVERIFY(!Expiration::at({2027, 3, 28}, {2, 30}).resolve({}, u"Europe/Berlin"_s));
        QVERIFY(Expiration::at({2027, 3, 28}, {3, 30}).resolve({}, u"Europe/Berlin"_s));
    }

    void refusesZonesThatDoNotExist()
    {
        for (const QString &zone : {u"Berlin"_s, u"Foo"_s, u""_s}) {
            QVERIFY2(!isKnownZone(zone), qPrintable(zone));
            QVERIFY(!Expiration::after(1).resolve({}, zone));
        }
    }

    void saysUntilWhenInTheZonesOwnTime()
    {
        QCOMPARE(untilText(utc("2027-05-31T22:00:00Z"), u"Europe/Berlin"_s), u"31 May 2027, 23:59 (Berlin)"_s);
        QCOMPARE(untilText(utc("2027-05-31T16:00:00Z"), u"Europe/Berlin"_s), u"31 May 2027, 18:00 (Berlin)"_s);
        QCOMPARE(untilText(utc("2027-06-01T04:00:00Z"), u"America/New_York"_s), u"31 May 2027, 23:59 (New York)"_s);
        QCOMPARE(untilDay(utc("2027-05-31T22:00:00Z"), u"Europe/Berlin"_s), u"31 May 2027"_s);
    }

    /// Every transition of 40 zones over 15 years, against an independent implementation; saving what was resolved
    /// again and again does not drift.
    void agreesWithAnotherImplementation()
    {
        static const char *const zones[] = {
            "Europe/Berlin",    "Europe/London",       "Europe/Lisbon",     "Europe/Dublin",       "Europe/Istanbul",
            "Europe/Moscow",    "Europe/Kyiv",         "Atlantic/Azores",   "Atlantic/Reykjavik",  "America/New_York",
            "America/Chicago",  "America/Denver",      "America/Phoenix",   "America/Los_Angeles", "America/Anchorage",
            "America/Halifax",  "America/St_Johns",    "America/Sao_Paulo", "America/Santiago",    "America/Asuncion",
            "America/Havana",   "America/Mexico_City", "America/Nuuk",      "Africa/Cairo",        "Africa/Casablanca",
            "Africa/Lagos",     "Africa/Johannesburg", "Asia/Beirut",       "Asia/Jerusalem",      "Asia/Tehran",
            "Asia/Gaza",        "Asia/Kolkata",        "Asia/Kathmandu",    "Asia/Shanghai",       "Asia/Tokyo",
            "Australia/Sydney", "Australia/Lord_Howe", "Pacific/Auckland",  "Pacific/Apia",        "Pacific/Chatham"};
        QByteArray questions;
        QList<Instant> ours;
        for (const char *zone : zones) {
            const QTimeZone tz(zone);
            const auto transitions = tz.transitions({{2020, 1, 1}, {0, 0}, Qt::UTC}, {{2035, 12, 31}, {0, 0}, Qt::UTC});
            for (const auto &transition : transitions) {
                for (int offset = -2; offset <= 1; ++offset) {
                    const QDate day = transition.atUtc.toTimeZone(tz).date().addDays(offset);
                    questions += QByteArray(zone) + ' ' + day.toString(Qt::ISODate).toLatin1() + '\n';
                    ours.append(**Expiration::endOf(day).resolve({}, QString::fromLatin1(zone)));
                }
            }
        }
        QVERIFY(ours.size() > 2'000);
        const QList<QByteArray> theirs = askPython(questions).trimmed().split('\n');
        QCOMPARE(theirs.size(), ours.size());
        const QList<QByteArray> asked = questions.trimmed().split('\n');
        for (qsizetype i = 0; i < ours.size(); ++i) {
            QVERIFY2(toMsecs(ours.at(i)) == theirs.at(i).toLongLong(),
                     qPrintable(QString::fromLatin1(asked.at(i) + ": ") + toIso(ours.at(i))));
        }
    }
};

GUESTWRIGHT_TEST(tst_expiration, ExpirationTest)
#include "tst_expiration.moc"
