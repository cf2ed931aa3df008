#include "models/publication/coderepository.h"

#include "models/store/query.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes betweenCodes(1);
constexpr qint64 codesAnHour = 3;
constexpr qint64 codesADay = 10;

const QString isPending = u"token_hash = ? AND address_key = ? AND used_at IS NULL AND expires_at > ? AND tries < ?"_s;

} // namespace

Result<bool> CodeRepository::maySend(const QByteArray &tokenHash, const QString &addressKey, Instant now)
{
    const auto counted =
        run(m_db,
            u"SELECT (SELECT count(*) FROM codes WHERE token_hash = ? AND address_key = ? AND made_at > ?), "
            "(SELECT count(*) FROM codes WHERE address_key = ? AND made_at > ?), "
            "(SELECT count(*) FROM codes WHERE address_key = ? AND made_at > ?)"_s,
            {tokenHash, addressKey, now - betweenCodes, addressKey, now - std::chrono::hours(1), addressKey,
             now - std::chrono::hours(24)});
    if (!counted) {
        return failure(counted);
    }
    RowReader row = counted->first();
    const qint64 lately = row.number();
    const qint64 thisHour = row.number();
    return lately == 0 && thisHour < codesAnHour && row.number() < codesADay;
}

Result<> CodeRepository::add(const QByteArray &tokenHash, const QString &addressKey, const StoredCode &code,
                             Instant now)
{
    const auto added = run(m_db,
                           u"INSERT INTO codes (token_hash, address_key, salt, code_hash, made_at, expires_at, tries) "
                           "VALUES (?, ?, ?, ?, ?, ?, 0)"_s,
                           {tokenHash, addressKey, code.salt, code.hash, now, now + lifetime});
    return added ? Result<>() : failure(added);
}

Result<QList<StoredCode>> CodeRepository::pending(const QByteArray &tokenHash, const QString &addressKey, Instant now)
{
    const auto found = run(m_db, u"SELECT id, salt, code_hash FROM codes WHERE "_s + isPending + u" ORDER BY id"_s,
                           {tokenHash, addressKey, now, mostTries});
    if (!found) {
        return failure(found);
    }
    QList<StoredCode> codes;
    for (const QVariantList &columns : found->rows) {
        RowReader row(columns);
        codes.append({.id = row.number(), .salt = row.bytes(), .hash = row.bytes()});
    }
    return codes;
}

Result<bool> CodeRepository::redeem(const QByteArray &tokenHash, const QString &addressKey,
                                    const QList<qint64> &matching, Instant now)
{
    const auto tried = run(m_db, u"UPDATE codes SET tries = tries + 1 WHERE "_s + isPending + u" RETURNING id"_s,
                           {tokenHash, addressKey, now, mostTries});
    if (!tried) {
        return failure(tried);
    }
    const bool isRight = std::ranges::any_of(
        tried->rows, [&matching](const QVariantList &row) { return matching.contains(row.first().toLongLong()); });
    if (!isRight) {
        return false;
    }
    const auto used =
        run(m_db, u"UPDATE codes SET used_at = ? WHERE token_hash = ? AND address_key = ? AND used_at IS NULL"_s,
            {now, tokenHash, addressKey});
    return used ? Result<bool>(true) : failure(used);
}

} // namespace guestwright
