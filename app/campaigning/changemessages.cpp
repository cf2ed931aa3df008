// What is decided about messages that are in the outbox already, and by which account they leave (queuesending.h).
#include "app/campaigning/queuesending.h"

#include "models/audit/change.h"
#include "models/mail/accountrepository.h"
#include "models/mail/outboxrepository.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Result<> rememberMessages(Change &change, const QStringList &columns, const Condition &which)
{
    return change.remember(u"outbox_messages"_s, u"m"_s, columns, u"FROM outbox_messages m"_s + which.where(),
                           which.bindings);
}

} // namespace

Result<qint64> chooseAccount(Database &db, const Campaign &campaign, std::optional<qint64> asked)
{
    if (asked || campaign.accountId) {
        return asked ? *asked : *campaign.accountId;
    }
    const auto accounts = AccountRepository(db).all();
    if (!accounts) {
        return failure(accounts);
    }
    if (accounts->size() == 1) {
        return accounts->first().id;
    }
    return fail(Error::Kind::Invalid,
                accounts->isEmpty()
                    ? QCoreApplication::translate("QueueSending", "There is no mail account yet: add one first")
                    : QCoreApplication::translate(
                        "QueueSending", "Which mail account? Choose one for the campaign or for this sending"));
}

Result<qint64> retryMessages(Database &db, const OutboxFilter &filter, Instant now)
{
    auto change = Change::begin(db, Action::Kind::RetrySending, now, filter.campaignId, {});
    const auto remembered = change
        ? rememberMessages(*change, {u"state"_s, u"phase"_s, u"next_try_at"_s, u"settled_at"_s},
                           OutboxRepository::requeuable(filter))
        : failure(change);
    const auto queued =
        remembered ? OutboxRepository(db).requeue(filter, change->revision()) : Result<qint64>(failure(remembered));
    if (!queued || *queued == 0) {
        return queued;
    }
    const auto done = change->commit(*queued);
    return done ? queued : failure(done);
}

Result<qint64> cancelMessages(Database &db, const OutboxFilter &filter, Instant now)
{
    auto change = Change::begin(db, Action::Kind::CancelSending, now, filter.campaignId, {});
    const auto remembered = change ? rememberMessages(*change, {u"state"_s, u"next_try_at"_s, u"settled_at"_s},
                                                      OutboxRepository::cancellable(filter))
                                   : failure(change);
    const auto cancelled =
        remembered ? OutboxRepository(db).cancel(filter, now, change->revision()) : Result<qint64>(failure(remembered));
    if (!cancelled || *cancelled == 0) {
        return cancelled;
    }
    const auto done = change->commit(*cancelled);
    return done ? cancelled : failure(done);
}

} // namespace guestwright
