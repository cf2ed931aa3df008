#include "models/contacts/suppressionrepository.h"

#include "models/contacts/suppression.h"
#include "models/settings/namedsetting.h"
#include "models/store/query.h"

#include <QMessageAuthenticationCode>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString keySetting = u"suppression_key"_s;

} // namespace

QByteArray Suppressions::hashOf(const QString &emailKey) const
{
    return QMessageAuthenticationCode::hash(emailKey.toUtf8(), key, QCryptographicHash::Sha256);
}

std::optional<Instant> Suppressions::find(const QString &emailKey) const
{
    if (since.isEmpty() || key.isEmpty() || emailKey.isEmpty()) {
        return std::nullopt;
    }
    const auto found = since.constFind(hashOf(emailKey));
    return found == since.cend() ? std::nullopt : std::optional(*found);
}

Result<Suppressions> SuppressionRepository::read()
{
    const auto key = readNamedSetting(m_db, keySetting);
    const auto rows = key ? run(m_db, u"SELECT address_hash, at FROM suppressions"_s) : Result<Rows>(failure(key));
    if (!rows) {
        return failure(rows);
    }
    Suppressions list{.key = key->value_or(QString()).toLatin1()};
    for (const QVariantList &row : rows->rows) {
        RowReader read(row);
        const QByteArray hash = read.bytes();
        list.since.insert(hash, read.instant());
    }
    return list;
}

Result<> SuppressionRepository::ensureKey()
{
    const auto key = suppressionKey(m_db);
    return key ? Result<>() : failure(key);
}

Result<> SuppressionRepository::add(const QByteArray &hash, Instant at)
{
    const auto added = run(m_db,
                           u"INSERT INTO suppressions (address_hash, reason, at) VALUES (?, 'Erased', ?) ON CONFLICT "
                           "(address_hash) DO NOTHING"_s,
                           {hash, at});
    return added ? Result<>() : failure(added);
}

Result<> SuppressionRepository::remove(const QByteArray &hash)
{
    const auto removed = run(m_db, u"DELETE FROM suppressions WHERE address_hash = ?"_s, {hash});
    return removed ? Result<>() : failure(removed);
}

} // namespace guestwright
