#include "models/invites/inviteterms.h"

#include <QCoreApplication>

namespace guestwright {

namespace {

constexpr qint64 termDayMsecs = 86'400'000;
constexpr qint64 mostReminderDays = 3'650;

QString termsWords(const char *text)
{
    return QCoreApplication::translate("InviteTerms", text);
}

} // namespace

Result<> checkReminder(std::optional<qint64> remindDays, std::optional<Instant> end, Instant now)
{
    if (!remindDays) {
        return {};
    }
    if (*remindDays < 1 || *remindDays > mostReminderDays) {
        return fail(Error::Kind::Invalid,
                    termsWords(QT_TRANSLATE_NOOP("InviteTerms", "A reminder comes at least 1 day before the end")));
    }
    if (!end) {
        return fail(
            Error::Kind::Invalid,
            termsWords(QT_TRANSLATE_NOOP(
                "InviteTerms", "A reminder needs an end to come before: set an expiration here or on the campaign")));
    }
    if (*end - milliseconds(*remindDays * termDayMsecs) <= now) {
        return fail(
            Error::Kind::Invalid,
            termsWords(QT_TRANSLATE_NOOP("InviteTerms",
                                         "%1 days before the end have passed already: remind later or extend the end"))
                .arg(*remindDays));
    }
    return {};
}

} // namespace guestwright
