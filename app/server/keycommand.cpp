#include "app/server/keycommand.h"

#include "models/core/enumname.h"
#include "models/publication/keyrepository.h"
#include "models/publication/publicationstore.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Result<QString> addKey(KeyRepository &keys, const Configuration &configuration, Instant now)
{
    const auto scope = enumFromName<ApiKey::Scope>(configuration.keyScope);
    if (!scope) {
        return fail(Error::Kind::Invalid, QCoreApplication::translate("Server", "--scope takes read, send or admin"));
    }
    const auto key = keys.add(configuration.keyName, *scope, now);
    return key ? Result<QString>(*key + u'\n') : failure(key);
}

QString keyLine(const ApiKey &key)
{
    const QString state = key.revokedAt ? QCoreApplication::translate("Server", "revoked %1").arg(toIso(key.revokedAt))
        : key.lastUsedAt ? QCoreApplication::translate("Server", "last used %1").arg(toIso(key.lastUsedAt))
                         : QCoreApplication::translate("Server", "never used");
    return QStringList{key.name, enumName(key.scope).toLower(), toIso(key.createdAt), state}.join(u'\t') + u'\n';
}

Result<QString> listKeys(KeyRepository &keys)
{
    const auto all = keys.list();
    if (!all) {
        return failure(all);
    }
    QString text;
    for (const ApiKey &key : *all) {
        text += keyLine(key);
    }
    return text;
}

} // namespace

Result<QString> runKeyCommand(const Configuration &configuration, Instant now)
{
    if (const auto ready = preparePublication(configuration.site.publication); !ready) {
        return failure(ready);
    }
    const auto db = Database::open(configuration.site.publication, Database::Access::ReadWrite);
    if (!db) {
        return failure(db);
    }
    KeyRepository keys(**db);
    switch (configuration.task) {
    case Configuration::Task::AddKey:
        return addKey(keys, configuration, now);
    case Configuration::Task::RevokeKey: {
        const auto revoked = keys.revoke(configuration.keyName, now);
        return revoked ? Result<QString>(QString()) : failure(revoked);
    }
    default:
        return listKeys(keys);
    }
}

} // namespace guestwright
