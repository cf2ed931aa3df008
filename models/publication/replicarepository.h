#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace guestwright {

/// What the server remembers of the workspaces that synchronize with it. Changing functions run inside a caller's
/// transaction.
class ReplicaRepository
{
public:
    explicit ReplicaRepository(Database &db) : m_db(db) { }

    /// Begins the next session of a replica that says it had `sequence` of them: the new number, or nothing where the
    /// server counted otherwise (one of the two was restored from a copy, or there are two copies).
    [[nodiscard]] Result<std::optional<qint64>> begin(const QString &replica, qint64 sequence, Instant now);
    /// Whether that session is the replica's latest.
    [[nodiscard]] Result<bool> isLatest(const QString &replica, qint64 sequence);

    /// What an operation answered when it was done before; an error of kind Conflict where another one had its id.
    [[nodiscard]] Result<std::optional<QByteArray>> findOperation(const QByteArray &id, const QByteArray &payloadHash);
    [[nodiscard]] Result<> addOperation(const QByteArray &id, const QByteArray &payloadHash, const QByteArray &answer,
                                        Instant now);
    [[nodiscard]] Result<> forgetOperations(Instant before);

private:
    Database &m_db;
};

} // namespace guestwright
