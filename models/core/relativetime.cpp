#include "models/core/relativetime.h"

#include <QCoreApplication>

namespace guestwright {

using namespace std::chrono;

namespace {

QString counted(const char *text, qint64 number)
{
    return QCoreApplication::translate("RelativeTime", text, nullptr, static_cast<int>(number));
}

} // namespace

QString agoText(Instant at, Instant now)
{
    const auto passed = now - at;
    if (passed < minutes(1)) {
        return counted(QT_TRANSLATE_NOOP("RelativeTime", "just now"), 0);
    }
    if (passed < hours(1)) {
        return counted(QT_TRANSLATE_N_NOOP("RelativeTime", "%n min ago"), duration_cast<minutes>(passed).count());
    }
    if (passed < days(1)) {
        return counted(QT_TRANSLATE_N_NOOP("RelativeTime", "%n h ago"), duration_cast<hours>(passed).count());
    }
    const qint64 number = duration_cast<days>(passed).count();
    return number == 1 ? counted(QT_TRANSLATE_NOOP("RelativeTime", "yesterday"), 0)
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
        return counted(QT_TRANSLATE_NOOP("RelativeTime", "Within a day"), 0);
    }
    return number == 1 ? counted(QT_TRANSLATE_NOOP("RelativeTime", "In 1 day"), 0)
                       : counted(QT_TRANSLATE_N_NOOP("RelativeTime", "In %n days"), number);
}

} // namespace guestwright
