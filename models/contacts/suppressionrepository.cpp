#include "models/contacts/suppressionrepository.h"

#include "models/core/emailaddress.h"
#include "models/core/token.h"
#include "models/settings/namedsetting.h"
#include "models/store/query.h"

#include <QMessageAuthenticationCode>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString keySetting = u"suppression_key"_s;

Result<QByteArray> readKey(Database &db)
{
    const auto key = readNamedSetting(db, keySetting);
    return key ? Result<QByteArray>(key->value_or(QString()).toLatin1()) : failure(key);
}

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

bool Suppressions::contains(const QString &email) const
{
    return !email.isEmpty() && find(addressKey(email)).has_value();
}

Result<Suppressions> SuppressionRepository::read()
{
    const auto key = readKey(m_db);
    const auto rows = key ? run(m_db, u"SELECT address_hash, at FROM suppressions"_s) : Result<Rows>(failure(key));
    if (!rows) {
        return failure(rows);
    }
    Suppressions list{.key = *key};
    for (const QVariantList &row : rows->rows) {
        RowReader read(row);
        const QByteArray hash = read.bytes();
        list.since.insert(hash, read.instant());
    }
    return list;
}

Result<bool> SuppressionRepository::contains(const QString &email)
{
    const auto key = readKey(m_db);
    if (!key || key->isEmpty() || email.isEmpty()) {
        return key ? Result<bool>(false) : failure(key);
    }
    const QByteArray hash = Suppressions{.key = *key}.hashOf(addressKey(email));
    const auto found = run(m_db, u"SELECT count(*) FROM suppressions WHERE address_hash = ?"_s, {hash});
    return found ? Result<bool>(found->number() > 0) : failure(found);
}

Result<QByteArray> SuppressionRepository::hashOf(const QString &email)
{
    const auto made = ensureKey();
    const auto key = made ? readKey(m_db) : Result<QByteArray>(failure(made));
    return key ? Result<QByteArray>(Suppressions{.key = *key}.hashOf(addressKey(email))) : key;
}

Result<> SuppressionRepository::ensureKey()
{
    // Two managers may be first at once: whoever comes second takes what the first made.
    const auto made = run(m_db, u"INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"_s,
                          {keySetting, QString(makeUid() + makeUid())});
    return made ? Result<>() : failure(made);
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
