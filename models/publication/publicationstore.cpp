#include "models/publication/publicationstore.h"

#include "models/core/base64url.h"
#include "models/core/token.h"
#include "models/settings/namedsetting.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "models/store/workspacefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString epochSetting = u"epoch"_s;
const QString nonceKeySetting = u"nonce_key"_s;

/// Read without SQLite, so that a foreign file stays as it is byte for byte. An empty file is taken as new, and so is a
/// database of a single page, in which there is no room for a table: somebody was interrupted while making it.
Result<> refuseForeignFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("Server", "%1 cannot be opened for writing").arg(path));
    }
    const QByteArray header = file.read(100);
    const bool isSqlite = header.size() == 100 && header.startsWith(QByteArray("SQLite format 3\0", 16));
    const auto applicationId = isSqlite ? qFromBigEndian<qint32>(header.constData() + 68) : 0;
    const bool isBlank = header.isEmpty() || (isSqlite && applicationId == 0 && file.size() <= 4096);
    if (isBlank || applicationId == publicationMark.applicationId) {
        return {};
    }
    return fail(Error::Kind::Invalid,
                applicationId == workspaceMark.applicationId
                    ? QCoreApplication::translate("Server",
                                                  "%1 is a workspace; a publication needs a file of its own. It was "
                                                  "left as it is")
                          .arg(path)
                    : QCoreApplication::translate("Server", "%1 is no publication; it was left as it is").arg(path));
}

Result<> prepareFile(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return createPrivateFile(path);
    }
    tightenPermissions(path);
    return refuseForeignFile(path);
}

/// Reads a setting, or makes it; two servers that start at once agree on one value.
Result<QString> madeOnce(Database &db, const QString &name, const QString &value)
{
    const auto made =
        run(db, u"INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"_s, {name, value});
    if (!made) {
        return failure(made);
    }
    const auto found = readNamedSetting(db, name);
    return found ? Result<QString>(found->value_or(value)) : failure(found);
}

Result<PublicationIdentity> readIdentity(Database &db)
{
    const QByteArray random = makeToken().hash(); // 128 random bits spread over 32 bytes
    auto transaction = Transaction::begin(db);
    if (!transaction) {
        return failure(transaction);
    }
    const auto epoch = madeOnce(db, epochSetting, makeUid());
    const auto key = madeOnce(db, nonceKeySetting, QString::fromLatin1(random.toBase64(base64Url)));
    if (const auto committed = transaction->commit(); !committed) {
        return failure(committed);
    }
    return PublicationIdentity{.epoch = *epoch, .nonceKey = QByteArray::fromBase64(key->toLatin1(), base64Url)};
}

} // namespace

bool isReadable(Database &db)
{
    return readNamedSetting(db, epochSetting).has_value();
}

Result<PublicationIdentity> preparePublication(const Location &location)
{
    if (location.engine == Engine::Sqlite) {
        if (const auto ready = prepareFile(location.path); !ready) {
            return failure(ready);
        }
    }
    const auto db = Database::open(location, Database::Access::ReadWrite);
    if (!db) {
        return failure(db);
    }
    const auto before = schemaVersion(**db, publicationMark);
    const auto migrated = before ? migrate(**db, publicationMigrations(), publicationMark) : failure(before);
    if (!migrated) {
        return failure(migrated);
    }
    if (*before != newestVersion(publicationMigrations())) {
        // The mark must stand in the file itself, where the next start looks for it before opening.
        if (const auto written = (*db)->checkpoint(); !written) {
            return failure(written);
        }
    }
    return readIdentity(**db);
}

} // namespace guestwright
