#include "models/contacts/suppression.h"

#include "models/core/token.h"
#include "models/invites/inviterepository.h"
#include "models/store/query.h"

#include <QMessageAuthenticationCode>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// Empty where nobody has ever been suppressed.
Result<QByteArray> knownSuppressionKey(Database &db)
{
    const auto found = run(db, u"SELECT value FROM settings WHERE name = 'suppression_key'"_s);
    if (!found || found->isEmpty()) {
        return found ? Result<QByteArray>(QByteArray()) : failure(found);
    }
    return found->first().text().toLatin1();
}

} // namespace

Result<QByteArray> suppressionKey(Database &db)
{
    // Two managers may be first at once: whoever comes second takes what the first made.
    const auto made =
        run(db, u"INSERT INTO settings (name, value) VALUES ('suppression_key', ?) ON CONFLICT (name) DO NOTHING"_s,
            {QString(makeUid() + makeUid())});
    return made ? knownSuppressionKey(db) : failure(made);
}

QByteArray suppressionHash(const QByteArray &key, const QString &email)
{
    return QMessageAuthenticationCode::hash(addressKey(email).toUtf8(), key, QCryptographicHash::Sha256);
}

Result<bool> isSuppressed(Database &db, const QString &email)
{
    const auto key = knownSuppressionKey(db);
    if (!key || key->isEmpty() || email.isEmpty()) {
        return key ? Result<bool>(false) : failure(key);
    }
    const auto found =
        run(db, u"SELECT count(*) FROM suppressions WHERE address_hash = ?"_s, {suppressionHash(*key, email)});
    return found ? Result<bool>(found->number() > 0) : failure(found);
}

Result<UnwantedAddresses> UnwantedAddresses::read(Database &db)
{
    auto list = SuppressionRepository(db).read();
    return list ? Result<UnwantedAddresses>(UnwantedAddresses(std::move(*list))) : failure(list);
}

bool UnwantedAddresses::contains(const QString &email) const
{
    return !email.isEmpty() && m_list.find(addressKey(email)).has_value();
}

} // namespace guestwright
