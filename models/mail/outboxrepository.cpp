#include "models/mail/outboxrepository.h"

#include "models/core/enumname.h"
#include "models/mail/outboxfilter.h"
#include "models/mail/outboxrow.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using State = OutboxMessage::State;

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
            "message_id, queued_at, attempts, fence, server_words, batch, revision) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '', ?, ?)"_s,
            {message.uid, message.campaignId, message.inviteId, message.accountId, enumName(message.kind),
             enumName(message.state), enumName(message.phase), message.recipient, message.messageId, message.queuedAt,
             message.batch, revision});
    return added ? Result<>() : failure(added);
}

Result<QList<OutboxMessage>> OutboxRepository::claim(const OutboxFilter &filter, qint64 limit, const Lease &lease,
                                                     Instant now)
{
    const QString skip = m_db.engine() == Engine::Postgres ? u" FOR UPDATE SKIP LOCKED"_s : QString();
    Result<QList<OutboxMessage>> messages;
    for (const Condition &condition : claimable(filter, now)) {
        messages = messagesFrom(run(
            m_db,
            u"UPDATE outbox_messages SET state = 'Sending', phase = 'Claimed', lease_owner = ?, lease_until = ?, "
            "fence = fence + 1, attempts = attempts + 1, tried_at = ?, settled_at = NULL "
            "WHERE id IN (SELECT m.id FROM outbox_messages m"_s
                + condition.where() + u" ORDER BY m.id LIMIT ?"_s + skip + u") RETURNING "_s
                + QString(messageColumns()).remove(u"m."_s),
            QVariantList{lease.owner, toMsecs(lease.until), toMsecs(now)} + condition.bindings + QVariantList{limit}));
        if (!messages || !messages->isEmpty()) {
            break;
        }
    }
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
                                      Instant now, std::optional<Instant> nextTry)
{
    // The frozen bytes are needed again only where the message may be tried again.
    const QString bytes = state == State::Sent ? u", body = NULL"_s : QString();
    return changedOne(
        run(m_db,
            u"UPDATE outbox_messages SET state = ?, phase = 'Waiting', lease_owner = NULL, lease_until = NULL, "
            "settled_at = ?, server_words = ?, next_try_at = ?"_s
                + bytes + u" WHERE id = ? AND fence = ? AND state = 'Sending'"_s,
            {enumName(state), now, serverWords, nextTry, claimed.id, claimed.fence}));
}

Result<bool> OutboxRepository::release(const OutboxMessage &claimed, const QString &serverWords)
{
    return changedOne(
        run(m_db,
            u"UPDATE outbox_messages SET state = CASE WHEN next_try_at IS NULL THEN 'Queued' ELSE 'Deferred' END, "
            "phase = 'Waiting', lease_owner = NULL, lease_until = NULL, "
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
            u"UPDATE outbox_messages SET state = CASE WHEN phase = 'DotSent' THEN 'Uncertain' "
            "WHEN next_try_at IS NULL THEN 'Queued' ELSE 'Deferred' END, "
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
    return toCondition(filter) && states && isNewest;
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
    return toCondition(filter) && Condition{u"m.state IN ('Queued', 'Deferred')"_s, {}};
}

Result<qint64> OutboxRepository::cancel(const OutboxFilter &filter, Instant now, qint64 revision)
{
    const Condition condition = cancellable(filter);
    return howMany(
        run(m_db,
            u"UPDATE outbox_messages SET state = 'Cancelled', next_try_at = NULL, settled_at = ?, revision = ? "
            "WHERE id IN (SELECT m.id FROM outbox_messages m"_s
                + condition.where() + u')',
            QVariantList{toMsecs(now), revision} + condition.bindings));
}

Result<> OutboxRepository::putOff(const OutboxFilter &filter, Instant until, const QString &serverWords, Instant now)
{
    OutboxFilter queued = filter;
    queued.state = State::Queued;
    if (filter.ofOwnAccord) {
        queued.kind = OutboxMessage::Kind::Reminder;
    }
    OutboxFilter deferred = filter;
    deferred.state = State::Deferred;
    const Condition sooner = toCondition(deferred) && Condition{u"m.next_try_at < ?"_s, {toMsecs(until)}};
    Result<Rows> done;
    for (const Condition &condition : {toCondition(queued), sooner}) {
        done = run(m_db,
                   u"UPDATE outbox_messages SET state = 'Deferred', next_try_at = ?, settled_at = ?, server_words = ? "
                   "WHERE id IN (SELECT m.id FROM outbox_messages m"_s
                       + condition.where() + u')',
                   QVariantList{toMsecs(until), toMsecs(now), serverWords} + condition.bindings);
        if (!done) {
            return failure(done);
        }
    }
    return {};
}

Result<qint64> OutboxRepository::hasten(Instant now)
{
    return howMany(run(m_db,
                       u"UPDATE outbox_messages SET next_try_at = ? WHERE state = 'Deferred' AND next_try_at > ?"_s,
                       {now, now}));
}

} // namespace guestwright
