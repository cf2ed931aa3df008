#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QHash>

#include <optional>

namespace guestwright {

/// Addresses that must not come back unnoticed, as HMAC-SHA-256 (RFC 2104) under a key of the workspace: the list tells
/// nobody who is on it, but whether a given address is.
struct Suppressions {
    /// 256 random bits as base64url, and that text is the key; empty while there is none.
    QByteArray key;
    QHash<QByteArray, Instant> since; ///< by hash

    [[nodiscard]] QByteArray hashOf(const QString &emailKey) const;
    /// Since when an address is on the list.
    [[nodiscard]] std::optional<Instant> find(const QString &emailKey) const;
    /// Whether an address, however it is written, must not be mailed: its owner unsubscribed or was erased.
    [[nodiscard]] bool contains(const QString &email) const;
};

/// The suppressions table and its key. Changing functions run inside a caller's transaction.
class SuppressionRepository
{
public:
    explicit SuppressionRepository(Database &db) : m_db(db) { }

    /// The whole list; it is short.
    [[nodiscard]] Result<Suppressions> read();
    /// Suppressions::contains() for one address, without reading the others.
    [[nodiscard]] Result<bool> contains(const QString &email);
    /// Makes the key where there is none yet: early, so that every backup has it.
    [[nodiscard]] Result<> ensureKey();
    /// What stands in the list for an address, however it is written. Makes the key where there is none.
    [[nodiscard]] Result<QByteArray> hashOf(const QString &email);
    [[nodiscard]] Result<> add(const QByteArray &hash, Instant at);
    [[nodiscard]] Result<> remove(const QByteArray &hash);

private:
    Database &m_db;
};

} // namespace guestwright
