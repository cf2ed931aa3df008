#include "models/mail/outboxrepository.h"

#include "models/core/enumname.h"
#include "models/store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using State = OutboxMessage::State;

const QString messageColumns =
    u"m.id, m.uid, m.campaign_id, m.invite_id, m.account_id, m.kind, m.state, m.phase, m.recipient, "
    "m.message_id, m.queued_at, m.tried_at, m.settled_at, m.attempts, m.fence, m.server_words"_s;

OutboxMessage messageFrom(RowReader &read)
{
    return {
        .id = read.number(),
        .uid = read.text(),
        .campaignId = read.number(),
        .inviteId = read.number(),
        .accountId = read.number(),
        .kind = storedEnum<OutboxMessage::Kind>(read.text()),
        .state = storedEnum<State>(read.text()),
        .phase = storedEnum<OutboxMessage::Phase>(read.text()),
        .recipient = read.text(),
        .messageId = read.text(),
        .queuedAt = read.instant(),
        .triedAt = read.optionalInstant(),
        .settledAt = read.optionalInstant(),
        .attempts = read.number(),
        .fence = read.number(),
        .serverWords = read.text(),
    };
}

Condition messageCondition(const OutboxFilter &filter)
{
    Condition condition;
    if (filter.campaignId) {
        condition = std::move(condition) && Condition{u"m.campaign_id = ?"_s, {*filter.campaignId}};
    }
    if (filter.inviteId) {
        condition = std::move(condition) && Condition{u"m.invite_id = ?"_s, {*filter.inviteId}};
    }
    if (filter.accountId) {
        condition = std::move(condition) && Condition{u"m.account_id = ?"_s, {*filter.accountId}};
    }
    if (filter.settledSince) {
        condition = std::move(condition)
            && Condition{u"(m.settled_at IS NULL OR m.settled_at >= ?)"_s, {toMsecs(*filter.settledSince)}};
    }
    if (filter.state) {
        condition = std::move(condition) && Condition{u"m.state = ?"_s, {enumName(*filter.state)}};
    }
    if (!filter.ids.isEmpty()) {
        QStringList numbers;
        std::ranges::transform(filter.ids, std::back_inserter(numbers), [](qint64 id) { return QString::number(id); });
        condition = std::move(condition) && Condition{u"m.id IN ("_s + numbers.join(u',') + u')', {}};
    }
    return condition;
}

Result<QList<OutboxMessage>> messagesFrom(const Result<Rows> &rows)
{
    if (!rows) {
        return failure(rows);
    }
    QList<OutboxMessage> messages;
    for (const QVariantList &row : rows->rows) {
        RowReader read(row);
        messages.append(messageFrom(read));
    }
    return messages;
}

Result<bool> changedOne(const Result<Rows> &changed)
{
    return changed ? Result<bool>(changed->affected == 1) : failure(changed);
}

Result<qint64> howMany(const Result<Rows> &changed)
{
    return changed ? Result<qint64>(changed->affected) : failure(changed);
}

} // namespace

Result<> OutboxRepository::add(const OutboxMessage &message, qint64 revision)
{
    const auto added =
        run(m_db,
            u"INSERT INTO outbox_messages (uid, campaign_id, invite_id, account_id, kind, state, phase, recipient, "
            "message_id, queued_at, attempts, fence, server_words, revision) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '', ?)"_s,
            {message.uid, message.campaignId, message.inviteId, message.accountId, enumName(message.kind),
             enumName(message.state), enumName(message.phase), message.recipient, message.messageId, message.queuedAt,
             revision});
    return added ? Result<>() : failure(added);
}

Result<QList<OutboxMessage>> OutboxRepository::claim(const OutboxFilter &filter, qint64 limit, const Lease &lease,
                                                     Instant now)
{
    OutboxFilter queued = filter;
    queued.state = State::Queued;
    const Condition condition = messageCondition(queued);
    const QString skip = m_db.engine() == Engine::Postgres ? u" FOR UPDATE SKIP LOCKED"_s : QString();
    const auto claimed =
        run(m_db,
            u"UPDATE outbox_messages SET state = 'Sending', phase = 'Claimed', lease_owner = ?, lease_until = ?, "
            "fence = fence + 1, attempts = attempts + 1, tried_at = ? WHERE id IN (SELECT m.id FROM outbox_messages m"_s
                + condition.where() + u" ORDER BY m.id LIMIT ?"_s + skip + u") RETURNING "_s
                + QString(messageColumns).remove(u"m."_s),
            QVariantList{lease.owner, toMsecs(lease.until), toMsecs(now)} + condition.bindings + QVariantList{limit});
    auto messages = messagesFrom(claimed);
    if (messages) {
        std::ranges::sort(*messages, {}, &OutboxMessage::id);
    }
    return messages;
}

Result<FrozenBody> OutboxRepository::body(qint64 id)
{
    const auto found = run(m_db, u"SELECT body, body_link FROM outbox_messages WHERE id = ?"_s, {id});
    if (!found || found->isEmpty()) {
        return found ? Result<FrozenBody>(FrozenBody{}) : failure(found);
    }
    RowReader row = found->first();
    return FrozenBody{row.bytes(), row.bytes()};
}

Result<> OutboxRepository::freeze(qint64 id, const FrozenBody &body)
{
    const auto frozen = run(m_db, u"UPDATE outbox_messages SET body = ?, body_link = ? WHERE id = ?"_s,
                            {body.bytes, body.linkHash, id});
    return frozen ? Result<>() : failure(frozen);
}

Result<bool> OutboxRepository::markDotSent(const OutboxMessage &claimed, const Lease &lease)
{
    return changedOne(run(m_db,
                          u"UPDATE outbox_messages SET phase = 'DotSent', lease_until = ? "
                          "WHERE id = ? AND fence = ? AND state = 'Sending' AND lease_owner = ?"_s,
                          {lease.until, claimed.id, claimed.fence, lease.owner}));
}

Result<bool> OutboxRepository::settle(const OutboxMessage &claimed, State state, const QString &serverWords,
                                      Instant now)
{
    // The frozen bytes are needed again only where the message may be tried again.
    const QString bytes = state == State::Sent ? u", body = NULL"_s : QString();
    return changedOne(
        run(m_db,
            u"UPDATE outbox_messages SET state = ?, phase = 'Waiting', lease_owner = NULL, lease_until = NULL, "
            "settled_at = ?, server_words = ?"_s
                + bytes + u" WHERE id = ? AND fence = ? AND state = 'Sending'"_s,
            {enumName(state), now, serverWords, claimed.id, claimed.fence}));
}

Result<bool> OutboxRepository::release(const OutboxMessage &claimed, const QString &serverWords)
{
    return changedOne(
        run(m_db,
            u"UPDATE outbox_messages SET state = 'Queued', phase = 'Waiting', lease_owner = NULL, lease_until = NULL, "
            "server_words = ? WHERE id = ? AND fence = ? AND state = 'Sending' AND phase = 'Claimed'"_s,
            {serverWords, claimed.id, claimed.fence}));
}

Result<qint64> OutboxRepository::recover(Instant now, const QStringList &goneOwners)
{
    QVariantList owners;
    for (const QString &owner : goneOwners) {
        owners.append(owner);
    }
    const QString marks = QString(u", ?"_s).repeated(owners.size());
    return howMany(
        run(m_db,
            u"UPDATE outbox_messages SET state = CASE WHEN phase = 'DotSent' THEN 'Uncertain' ELSE 'Queued' END, "
            "settled_at = CASE WHEN phase = 'DotSent' THEN CAST(? AS BIGINT) ELSE settled_at END, "
            "server_words = CASE WHEN phase = 'DotSent' THEN ? ELSE server_words END, "
            "phase = 'Waiting', lease_owner = NULL, lease_until = NULL, fence = fence + 1 "
            "WHERE state = 'Sending' AND (lease_until <= ? OR lease_owner IN (''"_s
                + marks + u"))"_s,
            QVariantList{toMsecs(now),
                         QCoreApplication::translate("Outbox",
                                                     "Sending was interrupted before the server's answer was "
                                                     "read; it may have been sent"),
                         toMsecs(now)}
                + owners));
}

Result<QStringList> OutboxRepository::leaseOwners()
{
    const auto rows = run(m_db, u"SELECT DISTINCT lease_owner FROM outbox_messages WHERE state = 'Sending'"_s);
    if (!rows) {
        return failure(rows);
    }
    QStringList owners;
    for (const QVariantList &row : rows->rows) {
        owners.append(row.first().toString());
    }
    return owners;
}

Condition OutboxRepository::requeuable(const OutboxFilter &filter)
{
    const bool meansUncertain = filter.state == State::Uncertain || !filter.ids.isEmpty();
    const Condition states{meansUncertain ? u"m.state IN ('Deferred', 'Failed', 'Cancelled', 'Uncertain')"_s
                                          : u"m.state IN ('Deferred', 'Failed', 'Cancelled')"_s,
                           {}};
    // An older message of an invite that has a newer one would be a second mail to the same person.
    const Condition isNewest{
        u"NOT EXISTS (SELECT 1 FROM outbox_messages n WHERE n.invite_id = m.invite_id AND n.id > m.id)"_s, {}};
    return messageCondition(filter) && states && isNewest;
}

Result<qint64> OutboxRepository::requeue(const OutboxFilter &filter, qint64 revision)
{
    const Condition condition = requeuable(filter);
    return howMany(
        run(m_db,
            u"UPDATE outbox_messages SET state = 'Queued', phase = 'Waiting', next_try_at = NULL, settled_at = NULL, "
            "revision = ? WHERE id IN (SELECT m.id FROM outbox_messages m"_s
                + condition.where() + u')',
            QVariantList{revision} + condition.bindings));
}

Condition OutboxRepository::cancellable(const OutboxFilter &filter)
{
    return messageCondition(filter) && Condition{u"m.state IN ('Queued', 'Deferred')"_s, {}};
}

Result<qint64> OutboxRepository::cancel(const OutboxFilter &filter, Instant now, qint64 revision)
{
    const Condition condition = cancellable(filter);
    return howMany(run(m_db,
                       u"UPDATE outbox_messages SET state = 'Cancelled', settled_at = ?, revision = ? "
                       "WHERE id IN (SELECT m.id FROM outbox_messages m"_s
                           + condition.where() + u')',
                       QVariantList{toMsecs(now), revision} + condition.bindings));
}

Result<OutboxMessage> OutboxRepository::find(qint64 id)
{
    const auto found =
        messagesFrom(run(m_db, u"SELECT "_s + messageColumns + u" FROM outbox_messages m WHERE m.id = ?"_s, {id}));
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? Result<OutboxMessage>(
               fail(Error::Kind::NotFound, QCoreApplication::translate("Outbox", "There is no such message")))
                            : found->first();
}

Result<std::vector<qint64>> OutboxRepository::ids(const OutboxFilter &filter)
{
    const Condition condition = messageCondition(filter);
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
    const Condition condition = messageCondition(filter);
    return messagesFrom(run(m_db,
                            u"SELECT "_s + messageColumns + u" FROM outbox_messages m"_s + condition.where()
                                + u" ORDER BY m.id DESC LIMIT ?"_s,
                            condition.bindings + QVariantList{limit}));
}

Result<OutboxTotals> OutboxRepository::totals(const OutboxFilter &filter)
{
    const Condition condition = messageCondition(filter);
    const auto rows =
        run(m_db, u"SELECT m.state, count(*) FROM outbox_messages m"_s + condition.where() + u" GROUP BY m.state"_s,
            condition.bindings);
    if (!rows) {
        return failure(rows);
    }
    OutboxTotals totals;
    for (const QVariantList &row : rows->rows) {
        const qint64 count = row.at(1).toLongLong();
        switch (storedEnum<State>(row.at(0).toString())) {
        case State::Queued:
            totals.queued = count;
            break;
        case State::Sending:
            totals.sending = count;
            break;
        case State::Sent:
            totals.sent = count;
            break;
        case State::Deferred:
            totals.deferred = count;
            break;
        case State::Failed:
            totals.failed = count;
            break;
        case State::Uncertain:
            totals.uncertain = count;
            break;
        case State::Cancelled:
            totals.cancelled = count;
            break;
        }
    }
    return totals;
}

Result<std::vector<qint64>> OutboxRepository::accountIds(const OutboxFilter &filter)
{
    const Condition condition = messageCondition(filter);
    return readIds(m_db,
                   u"SELECT DISTINCT m.account_id FROM outbox_messages m"_s + condition.where()
                       + u" ORDER BY m.account_id"_s,
                   condition.bindings);
}

Result<QSet<qint64>> OutboxRepository::invitesWith(qint64 campaignId, State state)
{
    const auto ids = readIds(m_db, u"SELECT invite_id FROM outbox_messages WHERE campaign_id = ? AND state = ?"_s,
                             {campaignId, enumName(state)});
    return ids ? Result<QSet<qint64>>(QSet<qint64>(ids->begin(), ids->end())) : failure(ids);
}

} // namespace guestwright
