#include "models/publication/keyrepository.h"

#include "models/core/enumname.h"
#include "models/core/folding.h"
#include "models/core/token.h"
#include "models/store/query.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString apiKeyColumns = u"id, name, scope, created_at, last_used_at, revoked_at"_s;
constexpr qsizetype longestKeyName = 100;
constexpr std::chrono::minutes betweenTouches(1);

QByteArray hashOfKey(const QByteArray &key)
{
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256);
}

ApiKey readKey(RowReader row)
{
    ApiKey key;
    key.id = row.number();
    key.name = row.text();
    key.scope = storedEnum<ApiKey::Scope>(row.text());
    key.createdAt = row.instant();
    key.lastUsedAt = row.optionalInstant();
    key.revokedAt = row.optionalInstant();
    return key;
}

} // namespace

Result<QString> KeyRepository::add(const QString &name, ApiKey::Scope scope, Instant now)
{
    const QString clean = cleanLine(name);
    if (clean.isEmpty() || clean.size() > longestKeyName) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate("Server", "A key needs a name of at most 100 characters"));
    }
    const QByteArray key = makeToken().text + makeToken().text;
    const auto added = run(m_db,
                           u"INSERT INTO api_keys (name, key_hash, scope, created_at) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (name) DO NOTHING"_s,
                           {clean, hashOfKey(key), enumName(scope), now});
    if (!added) {
        return failure(added);
    }
    if (added->affected == 0) {
        return fail(Error::Kind::Conflict,
                    QCoreApplication::translate("Server",
                                                "There is a key “%1” already, perhaps a revoked one; take "
                                                "another name")
                        .arg(clean));
    }
    return QString::fromLatin1(key);
}

Result<QList<ApiKey>> KeyRepository::list()
{
    const auto found = run(m_db, u"SELECT %1 FROM api_keys ORDER BY name"_s.arg(apiKeyColumns));
    if (!found) {
        return failure(found);
    }
    QList<ApiKey> keys;
    for (const QVariantList &row : found->rows) {
        keys.append(readKey(RowReader(row)));
    }
    return keys;
}

Result<std::optional<ApiKey>> KeyRepository::find(const QByteArray &key)
{
    const auto found = run(m_db, u"SELECT %1 FROM api_keys WHERE key_hash = ?"_s.arg(apiKeyColumns), {hashOfKey(key)});
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::nullopt : std::optional(readKey(found->first()));
}

Result<> KeyRepository::revoke(const QString &name, Instant now)
{
    const auto revoked =
        run(m_db, u"UPDATE api_keys SET revoked_at = COALESCE(revoked_at, ?) WHERE name = ?"_s, {now, name});
    if (!revoked) {
        return failure(revoked);
    }
    return revoked->affected == 1
        ? Result<>()
        : fail(Error::Kind::NotFound, QCoreApplication::translate("Server", "There is no key “%1”").arg(name));
}

Result<> KeyRepository::touch(qint64 id, Instant now)
{
    const auto touched =
        run(m_db, u"UPDATE api_keys SET last_used_at = ? WHERE id = ? AND (last_used_at IS NULL OR last_used_at < ?)"_s,
            {now, id, Instant(now - betweenTouches)});
    return touched ? Result<>() : failure(touched);
}

} // namespace guestwright
