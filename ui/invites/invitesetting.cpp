#include "ui/invites/invitesetting.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace guestwright {

namespace {

QString settingWords(const char *text)
{
    return QCoreApplication::translate("InviteSetting", text);
}

QString whyCampaignWins(const Expiration &expiration)
{
    switch (expiration.kind) {
    case Expiration::Kind::Never:
        return settingWords(QT_TRANSLATE_NOOP("InviteSetting", "Then the campaign ends."));
    case Expiration::Kind::Days:
        return expiration.days == 1
            ? settingWords(QT_TRANSLATE_NOOP("InviteSetting", "The campaign ends before the day is over."))
            : settingWords(QT_TRANSLATE_NOOP("InviteSetting", "The campaign ends before the %1 days are over."))
                  .arg(expiration.days);
    default:
        return settingWords(QT_TRANSLATE_NOOP("InviteSetting", "The campaign ends before that."));
    }
}

std::optional<Instant> earlierEnd(std::optional<Instant> one, std::optional<Instant> other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

} // namespace

QDate InviteSetting::today() const
{
    return toDateTime(now).toTimeZone(QTimeZone(zone.toLatin1())).date();
}

Result<QString> worksUntilSentence(const Expiration &expiration, const InviteSetting &setting)
{
    const auto own = expiration.resolve(setting.now, setting.zone);
    if (!own) {
        return failure(own);
    }
    if (*own && **own <= setting.now) {
        return fail(Error::Kind::Invalid,
                    settingWords(QT_TRANSLATE_NOOP("InviteSetting", "This has passed already. Choose a later end.")));
    }
    const auto end = earlierEnd(*own, setting.campaignEnd);
    if (!end) {
        return settingWords(QT_TRANSLATE_NOOP("InviteSetting", "Works as long as the campaign runs; it has no end."));
    }
    const QString until = untilText(*end, setting.zone) + u'.';
    return *own == end ? until : QString(until + u' ' + whyCampaignWins(expiration));
}

Result<QString> reminderSentence(const InviteTerms &terms, const InviteSetting &setting)
{
    if (!terms.remindDays) {
        return QString();
    }
    const auto own = terms.expiration.resolve(setting.now, setting.zone);
    if (!own) {
        return failure(own);
    }
    const auto end = earlierEnd(*own, setting.campaignEnd);
    if (const auto checked = checkReminder(terms.remindDays, end, setting.now); !checked) {
        return failure(checked);
    }
    const Instant due = *end - std::chrono::hours(24 * *terms.remindDays);
    return settingWords(
               QT_TRANSLATE_NOOP("InviteSetting", "Goes out on %1, while Guestwright is open or by “reminders run”."))
        .arg(untilDay(due, setting.zone));
}

QString reminderWay()
{
    return settingWords(QT_TRANSLATE_NOOP("InviteSetting",
                                          "Reminders go out while Guestwright is open, or by the command “reminders "
                                          "run” where a timer starts it."));
}

} // namespace guestwright
