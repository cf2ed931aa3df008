#include "models/invites/reminder.h"

#include "models/invites/invitestate.h"
#include "models/store/query.h"

#include <QCoreApplication>

#include <limits>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 reminderDayMsecs = 86'400'000;

/// The indexes of the schema are for exactly these.
const QString stillToRemind = u"i.campaign_id = ? AND i.remind_days IS NOT NULL AND i.reminded_at IS NULL"_s;
const QString ownMoment = u"i.expires_at - i.remind_days * 86400000"_s;

Condition mayBeReminded(std::optional<Instant> campaignEnd, Instant now)
{
    Condition condition{u"i.used_at IS NULL AND i.revoked_at IS NULL AND i.deleted_at IS NULL AND i.bounced_at IS NULL "
                        u"AND i.declined_at IS NULL "
                        "AND i.email_key IS NOT NULL AND coalesce(i.expires_at > ?, true) "
                        "AND (i.sent_at IS NULL OR coalesce(i.sent_at < "_s
                            + ownMoment + u", true))"_s,
                        {toMsecs(now)}};
    if (campaignEnd) {
        condition = std::move(condition)
            && Condition{u"(i.sent_at IS NULL OR i.sent_at < CAST(? AS BIGINT) - i.remind_days * 86400000)"_s,
                         {toMsecs(*campaignEnd)}};
    }
    return std::move(condition)
        && Condition{u"NOT EXISTS (SELECT 1 FROM outbox_messages m WHERE m.invite_id = i.id "
                     "AND (m.state IN ('Queued', 'Sending', 'Deferred') "
                     "OR m.kind = 'Reminder' AND m.state NOT IN ('Failed', 'Cancelled')))"_s,
                     {}};
}

/// How many days before the campaign's end it is, rounded up: reminders of so many days or more are due.
qint64 daysLeft(std::optional<Instant> campaignEnd, Instant now)
{
    return campaignEnd ? (toMsecs(*campaignEnd) - toMsecs(now) + reminderDayMsecs - 1) / reminderDayMsecs
                       : std::numeric_limits<qint64>::max();
}

bool isOpen(const Campaign &campaign, Instant now)
{
    return inviteState(InviteFacts::of({}, campaign), now).isRedeemable();
}

} // namespace

std::optional<Instant> reminderMoment(const Invite &invite, const Campaign &campaign)
{
    const auto end = inviteState(InviteFacts::of(invite, campaign), {}).worksUntil.end;
    return end && invite.remindDays ? std::optional(*end - milliseconds(*invite.remindDays * reminderDayMsecs))
                                    : std::nullopt;
}

std::optional<ReminderRefusal::Reason> reminderRefusal(const Invite &invite, const Campaign &campaign, Instant now)
{
    using Reason = ReminderRefusal::Reason;
    if (!inviteState(InviteFacts::of(invite, campaign), now).isRedeemable()) {
        return Reason::LinkDead;
    }
    if (invite.declinedAt) {
        return Reason::Declined;
    }
    if (invite.email.isEmpty() || invite.bouncedAt) {
        return invite.bouncedAt ? Reason::Bounced : Reason::NoAddress;
    }
    const auto moment = reminderMoment(invite, campaign);
    if (!moment || now < *moment) {
        return moment ? Reason::TooEarly : Reason::NotWanted;
    }
    return invite.sentAt && *invite.sentAt >= *moment ? std::optional(Reason::MailedSince) : std::nullopt;
}

QString words(ReminderRefusal::Reason reason)
{
    switch (reason) {
    case ReminderRefusal::Reason::LinkDead:
        return QCoreApplication::translate("Reminder", "The link does not work now");
    case ReminderRefusal::Reason::NoAddress:
        return QCoreApplication::translate("Reminder", "No mail address");
    case ReminderRefusal::Reason::Bounced:
        return QCoreApplication::translate("Reminder", "Mail to this address came back");
    case ReminderRefusal::Reason::Declined:
        return QCoreApplication::translate("Reminder", "The guest declined");
    case ReminderRefusal::Reason::NotWanted:
        return QCoreApplication::translate("Reminder", "No reminder is set any more");
    case ReminderRefusal::Reason::TooEarly:
        return QCoreApplication::translate("Reminder", "The end has moved, so it is too early");
    case ReminderRefusal::Reason::MailedSince:
        return QCoreApplication::translate("Reminder", "The invitation itself went out only lately");
    }
    return {};
}

Result<QList<DueReminder>> dueReminders(Database &db, const Campaign &campaign, Instant now)
{
    if (!isOpen(campaign, now)) {
        return QList<DueReminder>();
    }
    const auto end = campaignEnd(campaign);
    const Condition rest = mayBeReminded(end, now);
    // Two questions, because an OR of two columns would be answered by reading every reminder that is still to come.
    const QString question = u"SELECT i.id, i.email FROM invites i WHERE "_s + stillToRemind + u" AND %1 AND "_s;
    const QString sql = question.arg(ownMoment + u" <= ?"_s) + rest.sql + u" UNION "_s
        + question.arg(u"i.remind_days >= ?"_s) + rest.sql + u" ORDER BY 1"_s;
    const auto rows = run(db, sql,
                          QVariantList{campaign.id, toMsecs(now)} + rest.bindings
                              + QVariantList{campaign.id, daysLeft(end, now)} + rest.bindings);
    if (!rows) {
        return failure(rows);
    }
    QList<DueReminder> due;
    for (const QVariantList &row : rows->rows) {
        due.append({row.at(0).toLongLong(), row.at(1).toString()});
    }
    return due;
}

Result<std::vector<qint64>> campaignsToRemind(Database &db)
{
    return readIds(db,
                   u"SELECT c.id FROM campaigns c WHERE c.state = 'Active' AND c.deleted_at IS NULL AND EXISTS "
                   "(SELECT 1 FROM invites i WHERE i.campaign_id = c.id AND i.remind_days IS NOT NULL "
                   "AND i.reminded_at IS NULL) ORDER BY c.id"_s,
                   {});
}

Result<> markReminded(Database &db, qint64 inviteId, Instant at)
{
    const auto marked = run(db, u"UPDATE invites SET reminded_at = ? WHERE id = ?"_s, {at, inviteId});
    return marked ? Result<>() : failure(marked);
}

Result<> forgetReminder(Database &db, qint64 inviteId)
{
    const auto forgotten = run(db, u"UPDATE invites SET reminded_at = NULL WHERE id = ?"_s, {inviteId});
    return forgotten ? Result<>() : failure(forgotten);
}

Condition mayHaveReminder(std::optional<qint64> days, std::optional<Instant> campaignEnd, Instant now)
{
    const Condition changeable{u"i.used_at IS NULL AND i.revoked_at IS NULL AND i.deleted_at IS NULL"_s, {}};
    if (!days) {
        return changeable && Condition{u"i.remind_days IS NOT NULL"_s, {}};
    }
    const QVariant nearest = toMsecs(now) + *days * reminderDayMsecs;
    const QString withoutOwn = campaignEnd ? u"i.expires_at IS NULL OR "_s : QString();
    return changeable && Condition{u"i.reminded_at IS NULL AND ("_s + withoutOwn + u"i.expires_at > ?)"_s, {nearest}};
}

Result<qint64> setRemindDays(Database &db, std::optional<qint64> days, const Condition &which, qint64 revision)
{
    const auto changed = run(db,
                             u"UPDATE invites SET remind_days = ?, revision = ? WHERE id IN (SELECT i.id FROM "
                             "campaigns c CROSS JOIN invites i"_s
                                 + which.where() + u" AND c.id = i.campaign_id)"_s,
                             QVariantList{Bind(days).value(), revision} + which.bindings);
    return changed ? Result<qint64>(changed->affected) : failure(changed);
}

} // namespace guestwright
