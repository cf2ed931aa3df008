#include "models/store/database.h"

#include "models/store/englishmessages.h"
#include "models/store/query.h"
#include "models/store/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QUuid>
#include <QVersionNumber>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyTimeout = 5000; // milliseconds
constexpr std::chrono::seconds betweenReconnects(1);

/// Whether this SQLite may corrupt a WAL file with two connections: fixed in 3.51.3, 3.50.7 and 3.44.6
/// (sqlite.org/wal.html, "The WAL-Reset Bug").
bool hasWalResetFault(const QVersionNumber &version)
{
    const auto isFixedSince = [&version](int minor, int patch) {
        return version.minorVersion() == minor && version.microVersion() >= patch;
    };
    return version < QVersionNumber(3, 51, 3) && !isFixedSince(50, 7) && !isFixedSince(44, 6);
}

/// libpq's own file where there is one, otherwise what this computer trusts: without a file it would refuse every
/// server.
QString caFileFor(const Location &location)
{
    if (!location.caFile.isEmpty() || !location.sslMode.startsWith(u"verify"_s)
        || QFile::exists(QDir::home().filePath(u".postgresql/root.crt"_s))
        || qEnvironmentVariableIsSet("PGSSLROOTCERT")) {
        return location.caFile;
    }
    for (const QString &bundle : {u"/etc/ssl/certs/ca-certificates.crt"_s, u"/etc/pki/tls/certs/ca-bundle.crt"_s,
                                  u"/etc/ssl/ca-bundle.pem"_s, u"/etc/ssl/cert.pem"_s}) {
        if (QFile::exists(bundle)) {
            return bundle;
        }
    }
    return {};
}

/// Options of libpq (PostgreSQL manual, 34.1.2), in the form Qt's driver hands on: semicolons become spaces.
QString connectOptions(const Location &location, Database::Access access)
{
    QString options =
        u"sslmode=%1;connect_timeout=10;tcp_user_timeout=20000;application_name=guestwright"_s.arg(location.sslMode);
    if (QString caFile = caFileFor(location); !caFile.isEmpty()) {
        options += u";sslrootcert='%1'"_s.arg(caFile.replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"\\'"_s));
    }
    if (access == Database::Access::ReadOnly) {
        options += u";options=-cdefault_transaction_read_only=on"_s;
    }
    return options;
}

QSqlDatabase addConnection(const Location &location, Database::Access access, const QString &name)
{
    if (location.engine == Engine::Sqlite) {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(location.path);
        connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout));
        return connection;
    }
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    connection.setHostName(location.host);
    connection.setPort(location.port);
    connection.setUserName(location.user);
    connection.setPassword(location.password);
    connection.setDatabaseName(location.database);
    connection.setConnectOptions(connectOptions(location, access));
    return connection;
}

} // namespace

Database::Database(Location location, Access access, QString person)
    : m_location(std::move(location))
    , m_access(access)
    , m_person(std::move(person))
    , m_name(QUuid::createUuid().toString())
{ }

Result<std::unique_ptr<Database>> Database::open(const Location &location, Access access, const QString &person)
{
    std::unique_ptr<Database> db(new Database(location, access, person));
    QSqlDatabase connection = addConnection(location, access, db->m_name);
    if (!connection.isValid()) {
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("Storage", "Qt's database driver for %1 is not installed")
                        .arg(connection.driverName()));
    }
    auto ready = db->connectNow();
    ready = ready ? db->configure() : ready;
    if (!ready) {
        return failure(ready);
    }
    return db;
}

Result<> Database::connectNow()
{
    const EnglishMessages readable; // libpq gives no code when it cannot connect, only words
    QSqlDatabase own = connection();
    if (!own.open()) {
        return tl::unexpected(openingError(*this, own.lastError()));
    }
    ++m_generation;
    return {};
}

Result<> Database::reconnect()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_triedAt < betweenReconnects) {
        return tl::unexpected(storageError(*this, {}));
    }
    m_triedAt = now;
    m_prepared.clear(); // they belong to the old connection
    connection().close();
    const auto connected = connectNow();
    m_isLost = !connected;
    return connected;
}

Result<> Database::configure()
{
    if (engine() == Engine::Postgres) {
        return {};
    }
    // The first statement reads: a file that is no database is refused before anything could be written.
    const auto version = run(*this, u"SELECT sqlite_version(), (SELECT count(*) FROM sqlite_schema)"_s);
    if (!version) {
        return failure(version);
    }
    const bool isReader = m_access == Access::ReadOnly;
    if (!isReader && hasWalResetFault(QVersionNumber::fromString(version->first().text()))) {
        m_writeLock = std::make_unique<FileLock>(m_location.path + u".lock"_s);
    }
    const QStringList pragmas = isReader
        ? QStringList{u"PRAGMA query_only=ON"_s, u"PRAGMA wal_autocheckpoint=0"_s, u"PRAGMA cache_size=-65536"_s}
        : QStringList{u"PRAGMA foreign_keys=ON"_s, u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
                      u"PRAGMA cache_size=-65536"_s};
    if (const auto locked = lockFile(); !locked) {
        return failure(locked);
    }
    Result<> done;
    for (const QString &pragma : pragmas) {
        done = done ? exec(*this, pragma) : done;
    }
    unlockFile();
    return done;
}

Database::~Database()
{
    m_prepared.clear();
    // Closing the last connection checkpoints, which only a holder of the write lock may do.
    [[maybe_unused]] const auto locked = lockFile();
    connection().close();
    unlockFile();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

QString Database::actor() const
{
    const QString &user = m_location.user;
    return engine() == Engine::Sqlite || user.isEmpty() || user == m_person ? m_person
                                                                            : u"%1 (%2)"_s.arg(user, m_person);
}

QString Database::forUpdate() const
{
    return engine() == Engine::Postgres ? u" FOR UPDATE"_s : QString();
}

Result<> Database::checkpoint()
{
    if (engine() == Engine::Postgres) {
        return {};
    }
    if (const auto locked = lockFile(); !locked) {
        return locked;
    }
    const auto done = run(*this, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    unlockFile();
    return done ? Result<>() : failure(done);
}

Result<> Database::lockFile()
{
    const auto answer =
        m_writeLock ? m_writeLock->tryLock(std::chrono::milliseconds(busyTimeout)) : FileLock::Answer::Locked;
    switch (answer) {
    case FileLock::Answer::Locked:
        break;
    case FileLock::Answer::Busy:
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("Storage",
                                                "%1 is locked: another program is writing to it. "
                                                "Nothing was changed; try again in a moment")
                        .arg(m_location.path));
    case FileLock::Answer::NoAccess:
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate("Storage", "The folder of %1 is read-only").arg(m_location.path));
    }
    return {};
}

void Database::unlockFile()
{
    if (m_writeLock) {
        m_writeLock->unlock();
    }
}

} // namespace guestwright
