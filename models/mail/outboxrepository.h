#pragma once

#include "models/core/result.h"
#include "models/mail/outboxmessage.h"
#include "models/store/condition.h"
#include "models/store/database.h"

#include <QSet>

#include <span>
#include <vector>

namespace guestwright {

/// Who sends, and until when nobody else may take its messages.
struct Lease {
    QString owner;
    Instant until;
};

/// The bytes of a message, and the hash of the token whose link stands in them.
struct FrozenBody {
    QByteArray bytes;
    QByteArray linkHash;

    bool operator==(const FrozenBody &) const = default;
};

/// The outbox_messages table: the truth about every message. Changing functions run inside a caller's transaction.
class OutboxRepository
{
public:
    explicit OutboxRepository(Database &db) : m_db(db) { }

    [[nodiscard]] Result<> add(const OutboxMessage &message, qint64 revision);

    /// Takes up to `limit` messages of an account (or of any) that are queued, or whose next try has come, oldest
    /// first; no other sender gets them meanwhile.
    [[nodiscard]] Result<QList<OutboxMessage>> claim(const OutboxFilter &filter, qint64 limit, const Lease &lease,
                                                     Instant now);
    /// What was frozen at the first attempt; empty before it.
    [[nodiscard]] Result<FrozenBody> body(qint64 id);
    [[nodiscard]] Result<> freeze(qint64 id, const FrozenBody &body);

    /// Commits, before the final dot goes out, that it may. False when the claim was lost to another sender.
    [[nodiscard]] Result<bool> markDotSent(const OutboxMessage &claimed, const Lease &lease);
    /// Writes how it ended. False when the claim was lost to another sender.
    [[nodiscard]] Result<bool> settle(const OutboxMessage &claimed, OutboxMessage::State state,
                                      const QString &serverWords, Instant now, std::optional<Instant> nextTry = {});
    /// Gives claimed messages back as they were.
    [[nodiscard]] Result<bool> release(const OutboxMessage &claimed, const QString &serverWords);

    /// Ends leases that ran out, or whose owner is named as gone: before the dot the message is queued again, after it
    /// it is uncertain. How many.
    [[nodiscard]] Result<qint64> recover(Instant now, const QStringList &goneOwners);
    [[nodiscard]] Result<QStringList> leaseOwners();

    /// Puts deferred, failed, cancelled and (only when they are asked for by state or id) uncertain messages back into
    /// the queue; only the newest message of an invite, whatever became of that one.
    [[nodiscard]] Result<qint64> requeue(const OutboxFilter &filter, qint64 revision);
    /// Takes back what has not left: queued and deferred messages.
    [[nodiscard]] Result<qint64> cancel(const OutboxFilter &filter, Instant now, qint64 revision);

    /// The messages that requeue() and cancel() would change, of the table aliased m.
    [[nodiscard]] static Condition requeuable(const OutboxFilter &filter);
    [[nodiscard]] static Condition cancellable(const OutboxFilter &filter);
    /// Puts off what a run would have taken, until then; the server cannot be reached.
    [[nodiscard]] Result<> putOff(const OutboxFilter &filter, Instant until, const QString &serverWords, Instant now);
    /// The connection is back: what is tried again is tried now. How many.
    [[nodiscard]] Result<qint64> hasten(Instant now);

    [[nodiscard]] Result<OutboxMessage> find(qint64 id);
    [[nodiscard]] Result<std::vector<qint64>> ids(const OutboxFilter &filter);
    [[nodiscard]] Result<QList<OutboxMessage>> findAll(std::span<const qint64> ids);
    [[nodiscard]] Result<QList<OutboxMessage>> list(const OutboxFilter &filter, qint64 limit);
    [[nodiscard]] Result<OutboxTotals> totals(const OutboxFilter &filter);
    [[nodiscard]] Result<OutboxWait> waiting(Instant now);
    /// The accounts by which something may leave now.
    [[nodiscard]] Result<std::vector<qint64>> accountsToSendBy(const OutboxFilter &filter, Instant now);
    /// The account by which a campaign's newest message leaves; none before the first.
    [[nodiscard]] Result<std::optional<qint64>> newestAccount(qint64 campaignId);
    /// The invites of a campaign that have a message in the state.
    [[nodiscard]] Result<QSet<qint64>> invitesWith(qint64 campaignId, OutboxMessage::State state);
    /// The invites that a sending has a message for already.
    [[nodiscard]] Result<QSet<qint64>> invitesInBatch(const QString &batch);
    /// The invites of a campaign for which a message was queued since then.
    [[nodiscard]] Result<QSet<qint64>> invitesQueuedSince(qint64 campaignId, Instant since);

private:
    Database &m_db;
};

} // namespace guestwright
