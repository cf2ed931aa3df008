#include "models/publication/replicarepository.h"

#include "models/store/query.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

Result<std::optional<qint64>> ReplicaRepository::begin(const QString &replica, qint64 sequence, Instant now)
{
    const auto known = run(m_db, u"SELECT sequence FROM replicas WHERE id = ?"_s + m_db.forUpdate(), {replica});
    if (!known) {
        return failure(known);
    }
    if (known->number() != sequence) {
        return std::nullopt; // an unknown one counts from 0
    }
    const auto begun = run(m_db,
                           u"INSERT INTO replicas (id, sequence, seen_at) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE "
                           "SET sequence = excluded.sequence, seen_at = excluded.seen_at"_s,
                           {replica, sequence + 1, now});
    return begun ? Result<std::optional<qint64>>(sequence + 1) : failure(begun);
}

Result<bool> ReplicaRepository::isLatest(const QString &replica, qint64 sequence)
{
    const auto known = run(m_db, u"SELECT sequence FROM replicas WHERE id = ?"_s, {replica});
    return known ? Result<bool>(!known->isEmpty() && known->number() == sequence) : failure(known);
}

Result<std::optional<QByteArray>> ReplicaRepository::findOperation(const QByteArray &id, const QByteArray &payloadHash)
{
    const auto found = run(m_db, u"SELECT payload_hash, answer FROM operations WHERE id = ?"_s, {id});
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<QByteArray>>(std::nullopt) : failure(found);
    }
    RowReader read = found->first();
    if (read.bytes() != payloadHash) {
        return fail(Error::Kind::Conflict,
                    QCoreApplication::translate("Publication", "This operation was asked for before with other data"));
    }
    return std::optional(read.bytes());
}

Result<> ReplicaRepository::addOperation(const QByteArray &id, const QByteArray &payloadHash, const QByteArray &answer,
                                         Instant now)
{
    const auto added = run(m_db, u"INSERT INTO operations (id, payload_hash, answer, at) VALUES (?, ?, ?, ?)"_s,
                           {id, payloadHash, answer, now});
    return added ? Result<>() : failure(added);
}

Result<> ReplicaRepository::forgetOperations(Instant before)
{
    const auto forgotten = run(m_db, u"DELETE FROM operations WHERE at < ?"_s, {before});
    return forgotten ? Result<>() : failure(forgotten);
}

} // namespace guestwright
