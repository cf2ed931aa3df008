#include "app/campaigning/setreminder.h"

#include "app/campaigning/changecampaign.h"
#include "models/audit/change.h"
#include "models/invites/inviterepository.h"
#include "models/invites/inviteterms.h"
#include "models/invites/reminder.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString setReminderWords(const char *text)
{
    return QCoreApplication::translate("SetReminder", text);
}

/// Why nobody can be reminded: what the first of them would be told alone.
Error whyNobody(Database &db, const InviteFilter &filter, const Campaign &campaign, std::optional<qint64> days,
                Instant now)
{
    const Error nothing{Error::Kind::Conflict,
                        setReminderWords(QT_TRANSLATE_NOOP("SetReminder",
                                                           "None of these invites can be reminded: they are used, "
                                                           "revoked, or have been reminded"))};
    const auto ids = InviteRepository(db).ids(filter, {}, now, 1, 0);
    if (!ids || ids->empty()) {
        return ids ? nothing : ids.error();
    }
    const auto first = InviteRepository(db).find(ids->front());
    if (!first || !days || first->usedAt || first->revokedAt || first->remindedAt) {
        return nothing;
    }
    const auto checked = checkReminder(days, inviteState(InviteFacts::of(*first, campaign), now).worksUntil.end, now);
    return checked ? nothing : checked.error();
}

} // namespace

Result<ReminderChange> setReminder(Database &db, const InviteFilter &filter, std::optional<qint64> days, Instant now)
{
    const auto campaign = findChangeable(db, filter.campaignId, now);
    auto change = campaign ? Change::begin(db, Action::Kind::SetReminder, now, filter.campaignId, campaign->name)
                           : Result<Change>(failure(campaign));
    const auto asked = change ? InviteRepository(db).count(filter, now) : Result<qint64>(failure(change));
    if (!asked) {
        return failure(asked);
    }
    // Invites end with their campaign at the latest, so its end refuses for all; without one each needs its own.
    const auto end = campaignEnd(*campaign);
    if (const auto checked = end ? checkReminder(days, end, now) : Result<>(); !checked) {
        return failure(checked);
    }
    const Condition which = toCondition(filter, now) && mayHaveReminder(days, end, now);
    const QString from = fromInvites(which);
    const auto remembered = change->remember(u"invites"_s, u"i"_s, {u"remind_days"_s}, from, which.bindings);
    const auto changed =
        remembered ? setRemindDays(db, days, which, change->revision()) : Result<qint64>(failure(remembered));
    if (!changed) {
        return failure(changed);
    }
    if (*changed == 0) {
        return *asked == 0 || !days ? Result<ReminderChange>(ReminderChange{0, *asked})
                                    : tl::unexpected(whyNobody(db, filter, *campaign, days, now));
    }
    const auto done = change->commit(*changed);
    return done ? Result<ReminderChange>(ReminderChange{*changed, *asked - *changed}) : failure(done);
}

} // namespace guestwright
