#pragma once

#include "models/core/result.h"
#include "models/publication/apikey.h"
#include "models/store/database.h"

#include <QList>

#include <optional>

namespace guestwright {

/// The keys of the management API. Functions that change are whole by themselves, one statement each.
class KeyRepository
{
public:
    explicit KeyRepository(Database &db) : m_db(db) { }

    /// Makes one and answers it: 256 random bits, 44 characters, never to be read again.
    [[nodiscard]] Result<QString> add(const QString &name, ApiKey::Scope scope, Instant now);
    [[nodiscard]] Result<QList<ApiKey>> list();
    /// The key of that text, looked up by its hash; nothing where there is none. Revoked ones are found too.
    [[nodiscard]] Result<std::optional<ApiKey>> find(const QByteArray &key);
    /// From the next request on it opens nothing.
    [[nodiscard]] Result<> revoke(const QString &name, Instant now);
    /// Remembers that it was used; writes at most once a minute.
    [[nodiscard]] Result<> touch(qint64 id, Instant now);

private:
    Database &m_db;
};

} // namespace guestwright
