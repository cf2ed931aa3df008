// What the ledger is asked; what changes it stands in outboxrepository.cpp.
#include "models/core/enumname.h"
#include "models/mail/outboxfilter.h"
#include "models/mail/outboxrepository.h"
#include "models/mail/outboxrow.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

Result<OutboxMessage> OutboxRepository::find(qint64 id)
{
    const auto found =
        messagesFrom(run(m_db, u"SELECT "_s + messageColumns() + u" FROM outbox_messages m WHERE m.id = ?"_s, {id}));
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? Result<OutboxMessage>(
               fail(Error::Kind::NotFound, QCoreApplication::translate("Outbox", "There is no such message")))
                            : found->first();
}

Result<std::vector<qint64>> OutboxRepository::ids(const OutboxFilter &filter)
{
    const Condition condition = toCondition(filter);
    return readIds(m_db, u"SELECT m.id FROM outbox_messages m"_s + condition.where() + u" ORDER BY m.id DESC"_s,
                   condition.bindings);
}

Result<QList<OutboxMessage>> OutboxRepository::findAll(std::span<const qint64> ids)
{
    if (ids.empty()) {
        return QList<OutboxMessage>();
    }
    auto found = list({.ids = QList<qint64>(ids.begin(), ids.end())}, static_cast<qint64>(ids.size()));
    if (found) {
        std::ranges::sort(*found, {}, [&ids](const OutboxMessage &message) {
            return std::ranges::find(ids, message.id) - ids.begin();
        });
    }
    return found;
}

Result<QList<OutboxMessage>> OutboxRepository::list(const OutboxFilter &filter, qint64 limit)
{
    const Condition condition = toCondition(filter);
    return messagesFrom(run(m_db,
                            u"SELECT "_s + messageColumns() + u" FROM outbox_messages m"_s + condition.where()
                                + u" ORDER BY m.id DESC LIMIT ?"_s,
                            condition.bindings + QVariantList{limit}));
}

Result<OutboxTotals> OutboxRepository::totals(const OutboxFilter &filter)
{
    const Condition condition = toCondition(filter);
    const auto rows =
        run(m_db, u"SELECT m.state, count(*) FROM outbox_messages m"_s + condition.where() + u" GROUP BY m.state"_s,
            condition.bindings);
    if (!rows) {
        return failure(rows);
    }
    OutboxTotals totals;
    for (const QVariantList &row : rows->rows) {
        const qint64 count = row.at(1).toLongLong();
        switch (storedEnum<OutboxMessage::State>(row.at(0).toString())) {
        case OutboxMessage::State::Queued:
            totals.queued = count;
            break;
        case OutboxMessage::State::Sending:
            totals.sending = count;
            break;
        case OutboxMessage::State::Sent:
            totals.sent = count;
            break;
        case OutboxMessage::State::Deferred:
            totals.deferred = count;
            break;
        case OutboxMessage::State::Failed:
            totals.failed = count;
            break;
        case OutboxMessage::State::Uncertain:
            totals.uncertain = count;
            break;
        case OutboxMessage::State::Cancelled:
            totals.cancelled = count;
            break;
        }
    }
    return totals;
}

Result<std::vector<qint64>> OutboxRepository::accountsToSendBy(const OutboxFilter &filter, Instant now)
{
    QStringList questions;
    QVariantList bindings;
    for (const Condition &condition : claimable(filter, now)) {
        questions.append(u"SELECT m.account_id FROM outbox_messages m"_s + condition.where());
        bindings += condition.bindings;
    }
    return readIds(m_db, questions.join(u" UNION "_s) + u" ORDER BY 1"_s, bindings);
}

Result<OutboxWait> OutboxRepository::waiting(Instant now)
{
    const QVariant at = toMsecs(now);
    const auto found = run(m_db,
                           u"SELECT count(*), count(CASE WHEN next_try_at <= ? THEN 1 END), "
                           "min(CASE WHEN next_try_at > ? THEN next_try_at END) "
                           "FROM outbox_messages WHERE state = 'Deferred' AND next_try_at IS NOT NULL"_s,
                           QVariantList{at, at});
    const auto reminders = found
        ? run(m_db, u"SELECT count(*) FROM outbox_messages WHERE state = 'Queued' AND kind = 'Reminder'"_s)
        : found;
    if (!reminders) {
        return failure(reminders);
    }
    RowReader row = found->first();
    OutboxWait wait{.messages = row.number(), .due = row.number(), .nextTry = row.optionalInstant()};
    wait.messages += reminders->number();
    wait.due += reminders->number();
    return wait;
}

Result<std::optional<qint64>> OutboxRepository::newestAccount(qint64 campaignId)
{
    const auto found = run(
        m_db, u"SELECT account_id FROM outbox_messages WHERE campaign_id = ? ORDER BY id DESC LIMIT 1"_s, {campaignId});
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->number());
}

Result<QSet<qint64>> OutboxRepository::invitesWith(qint64 campaignId, OutboxMessage::State state)
{
    const auto ids = readIds(m_db, u"SELECT invite_id FROM outbox_messages WHERE campaign_id = ? AND state = ?"_s,
                             {campaignId, enumName(state)});
    return ids ? Result<QSet<qint64>>(QSet<qint64>(ids->begin(), ids->end())) : failure(ids);
}

Result<QSet<qint64>> OutboxRepository::invitesInBatch(const QString &batch)
{
    const auto ids = readIds(m_db, u"SELECT invite_id FROM outbox_messages WHERE batch = ? AND batch <> ''"_s, {batch});
    return ids ? Result<QSet<qint64>>(QSet<qint64>(ids->begin(), ids->end())) : failure(ids);
}

Result<QSet<qint64>> OutboxRepository::invitesQueuedSince(qint64 campaignId, Instant since)
{
    const auto ids = readIds(m_db, u"SELECT invite_id FROM outbox_messages WHERE campaign_id = ? AND queued_at >= ?"_s,
                             {campaignId, toMsecs(since)});
    return ids ? Result<QSet<qint64>>(QSet<qint64>(ids->begin(), ids->end())) : failure(ids);
}

} // namespace guestwright
