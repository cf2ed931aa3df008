#include "models/core/relativetime.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

using namespace std::chrono;

namespace {

QString counted(const char *text, qint64 number)
{
    return QCoreApplication::translate("RelativeTime", text, nullptr, static_cast<int>(number));
}

/// Without a number: a text that is not counted has one form only, and asked for another it would stay English.
QString uncounted(const char *text)
{
    return QCoreApplication::translate("RelativeTime", text);
}

} // namespace

QString agoText(Instant at, Instant now)
{
    const auto passed = now - at;
    if (passed < minutes(1)) {
        return uncounted(QT_TRANSLATE_NOOP("RelativeTime", "just now"));
    }
    if (passed < hours(1)) {
        return counted(QT_TRANSLATE_N_NOOP("RelativeTime", "%n min ago"), duration_cast<minutes>(passed).count());
    }
    if (passed < days(1)) {
        return counted(QT_TRANSLATE_N_NOOP("RelativeTime", "%n h ago"), duration_cast<hours>(passed).count());
    }
    const qint64 number = duration_cast<days>(passed).count();
    return number == 1 ? uncounted(QT_TRANSLATE_NOOP("RelativeTime", "yesterday"))
                       : counted(QT_TRANSLATE_N_NOOP("RelativeTime", "%n days ago"), number);
}

QString soonText(Instant end, Instant now)
{
    const auto left = end - now;
    if (left <= milliseconds(0) || left > days(7)) {
        return {};
    }
    const qint64 number = duration_cast<days>(left).count();
    if (number == 0) {
        return uncounted(QT_TRANSLATE_NOOP("RelativeTime", "Within a day"));
    }
    return number == 1 ? uncounted(QT_TRANSLATE_NOOP("RelativeTime", "In 1 day"))
                       : counted(QT_TRANSLATE_N_NOOP("RelativeTime", "In %n days"), number);
}

QString spanText(milliseconds span)
{
    const qint64 whole = std::max<qint64>(1, duration_cast<seconds>(span).count());
    const auto inTwo = [](const char *text, qint64 large, qint64 small) {
        return uncounted(text).arg(large).arg(small);
    };
    if (whole < 60) {
        return uncounted(QT_TRANSLATE_NOOP("RelativeTime", "%1 s")).arg(whole);
    }
    if (whole < 3'600) {
        return inTwo(QT_TRANSLATE_NOOP("RelativeTime", "%1 min %2 s"), whole / 60, whole % 60);
    }
    if (whole < 86'400) {
        return inTwo(QT_TRANSLATE_NOOP("RelativeTime", "%1 h %2 min"), whole / 3'600, whole % 3'600 / 60);
    }
    return inTwo(QT_TRANSLATE_NOOP("RelativeTime", "%1 d %2 h"), whole / 86'400, whole % 86'400 / 3'600);
}

} // namespace guestwright
