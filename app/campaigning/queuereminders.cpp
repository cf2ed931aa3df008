#include "app/campaigning/queuereminders.h"

#include "app/campaigning/queuesending.h"
#include "app/mail/messageid.h"
#include "app/mail/sender.h"
#include "models/audit/change.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/suppressionrepository.h"
#include "models/core/token.h"
#include "models/invites/reminder.h"
#include "models/mail/outboxrepository.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// Due, and willing to get mail.
Result<QList<DueReminder>> wantedReminders(Database &db, const Campaign &campaign, Instant now)
{
    auto due = dueReminders(db, campaign, now);
    if (!due || due->isEmpty()) {
        return due;
    }
    const auto unwanted = SuppressionRepository(db).read();
    if (!unwanted) {
        return failure(unwanted);
    }
    due->removeIf([&unwanted](const DueReminder &reminder) { return unwanted->contains(reminder.address); });
    return due;
}

/// As for invitations; where that leaves a choice, the account of the campaign's latest mail.
Result<qint64> accountToRemindBy(Database &db, const Campaign &campaign)
{
    const auto chosen = chooseAccount(db, campaign, std::nullopt);
    const auto newest =
        chosen ? Result<std::optional<qint64>>(*chosen) : OutboxRepository(db).newestAccount(campaign.id);
    return newest && *newest ? Result<qint64>(**newest) : chosen;
}

Result<> queueFor(Database &db, const QList<DueReminder> &due, const OutboxMessage &common, const QString &domain,
                  qint64 revision)
{
    OutboxRepository outbox(db);
    for (const DueReminder &reminder : due) {
        OutboxMessage message = common;
        message.uid = makeUid();
        message.inviteId = reminder.inviteId;
        message.recipient = reminder.address;
        message.messageId = QString::fromLatin1(makeMessageId(message.uid.toLatin1(), domain));
        auto done = outbox.add(message, revision);
        done = done ? markReminded(db, reminder.inviteId, common.queuedAt) : done;
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<qint64> remindCampaign(Database &db, const Campaign &campaign, Instant now)
{
    const auto account = accountToRemindBy(db, campaign);
    const auto sender = account ? senderOf(db, campaign, *account) : Result<Mailbox>(failure(account));
    auto change = sender ? Change::begin(db, Action::Kind::QueueReminders, now, campaign.id, campaign.name)
                         : Result<Change>(failure(sender));
    // Asked again behind the lock: another program may have queued them meanwhile.
    const auto due = change ? wantedReminders(db, campaign, now) : Result<QList<DueReminder>>(failure(change));
    if (!due || due->isEmpty()) {
        return due ? Result<qint64>(0) : failure(due);
    }
    const OutboxMessage common{.campaignId = campaign.id,
                               .accountId = *account,
                               .kind = OutboxMessage::Kind::Reminder,
                               .queuedAt = now,
                               .batch = makeUid()};
    auto done = queueFor(db, *due, common, sender->address.section(u'@', 1), change->revision());
    done = done ? change->commit(due->size()) : done;
    return done ? Result<qint64>(due->size()) : failure(done);
}

} // namespace

Result<ReminderReport> queueReminders(Database &db, Instant now)
{
    const auto campaigns = campaignsToRemind(db);
    if (!campaigns) {
        return failure(campaigns);
    }
    ReminderReport report;
    for (const qint64 id : *campaigns) {
        const auto campaign = CampaignRepository(db).find(id);
        const auto due = campaign ? wantedReminders(db, *campaign, now) : Result<QList<DueReminder>>(failure(campaign));
        if (!due) {
            return failure(due);
        }
        const auto queued = due->isEmpty() ? Result<qint64>(0) : remindCampaign(db, *campaign, now);
        if (queued) {
            report.queued += *queued;
        } else if (queued.error().kind == Error::Kind::Storage) {
            return failure(queued);
        } else {
            report.trouble.append(u"%1: %2"_s.arg(campaign->name, queued.error().message));
        }
    }
    return report;
}

} // namespace guestwright
