#include "models/store/storageerror.h"

#include "models/store/connectionfault.h"
#include "models/store/database.h"

#include <QCoreApplication>
#include <QSqlError>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString storageWords(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

// Primary result codes of sqlite3.h.
Error sqliteError(int code, const QString &place)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {Error::Kind::Storage,
                storageWords(
                    QT_TRANSLATE_NOOP(
                        "Storage",
                        "%1 is locked: another program is writing to it. Nothing was changed; try again in a moment"))
                    .arg(place)};
    case 8: // SQLITE_READONLY
        return {Error::Kind::Storage,
                storageWords(
                    QT_TRANSLATE_NOOP(
                        "Storage",
                        "%1 is read-only. Nothing was changed; allow writing to it and its folder, or work on a copy"))
                    .arg(place)};
    case 10: // SQLITE_IOERR
        return {Error::Kind::Storage,
                storageWords(
                    QT_TRANSLATE_NOOP(
                        "Storage",
                        "%1 could not be read or written (input/output error). Nothing was changed; check the disk"))
                    .arg(place)};
    case 11: // SQLITE_CORRUPT
        return {
            Error::Kind::Storage,
            storageWords(QT_TRANSLATE_NOOP("Storage", "%1 is damaged. Leave the file as it is and open a backup of it"))
                .arg(place)};
    case 13: // SQLITE_FULL
        return {
            Error::Kind::Storage,
            storageWords(QT_TRANSLATE_NOOP("Storage",
                                           "The disk of %1 is full. Nothing was changed; free some room and try again"))
                .arg(place)};
    case 14: // SQLITE_CANTOPEN
        return {Error::Kind::Storage, storageWords(QT_TRANSLATE_NOOP("Storage", "%1 cannot be opened")).arg(place)};
    case 19: // SQLITE_CONSTRAINT
        return {Error::Kind::Conflict,
                storageWords(QT_TRANSLATE_NOOP("Storage", "This exists already, or what it belongs to is gone"))};
    case 26: // SQLITE_NOTADB
        return {Error::Kind::Storage, storageWords(QT_TRANSLATE_NOOP("Storage", "%1 is no workspace")).arg(place)};
    default:
        return {Error::Kind::Storage,
                storageWords(QT_TRANSLATE_NOOP("Storage", "%1 answered with error %2")).arg(place).arg(code)};
    }
}

// Classes and codes of the PostgreSQL manual, appendix A.
Error postgresError(const QString &state, const QString &place)
{
    if (state.startsWith(u"23"_s)) {
        return {Error::Kind::Conflict,
                storageWords(QT_TRANSLATE_NOOP("Storage", "This exists already, or what it belongs to is gone"))};
    }
    if (state == u"53100"_s) {
        return {
            Error::Kind::Storage,
            storageWords(QT_TRANSLATE_NOOP("Storage",
                                           "The disk of %1 is full. Nothing was changed; free some room and try again"))
                .arg(place)};
    }
    if (state.startsWith(u"28"_s)) {
        return {Error::Kind::Rejected,
                storageWords(QT_TRANSLATE_NOOP("Storage", "%1 refused the user name or password")).arg(place)};
    }
    if (state == u"40001"_s || state == u"40P01"_s) { // serialization failure, deadlock
        return {
            Error::Kind::Storage,
            storageWords(QT_TRANSLATE_NOOP("Storage", "Another manager was faster. Nothing was changed; try again"))};
    }
    if (state == u"42501"_s || state == u"25006"_s) {
        return {Error::Kind::Storage,
                storageWords(QT_TRANSLATE_NOOP("Storage", "%1 allows this user to read only. Nothing was changed"))
                    .arg(place)};
    }
    if (state.isEmpty() || state.startsWith(u"08"_s) || state.startsWith(u"57P"_s)) {
        return {Error::Kind::Network,
                storageWords(QT_TRANSLATE_NOOP("Storage",
                                               "The connection to %1 was lost. Nothing was changed; try again as soon "
                                               "as the server answers"))
                    .arg(place)};
    }
    return {Error::Kind::Storage,
            storageWords(QT_TRANSLATE_NOOP("Storage", "%1 answered with error %2")).arg(place, state)};
}

} // namespace

Error storageError(const Database &db, const QSqlError &error)
{
    const QString place = db.location().display();
    return db.engine() == Engine::Sqlite ? sqliteError(error.nativeErrorCode().toInt(), place)
                                         : postgresError(error.nativeErrorCode(), place);
}

Error openingError(const Database &db, const QSqlError &error)
{
    if (db.engine() == Engine::Sqlite || !error.nativeErrorCode().isEmpty()) {
        return storageError(db, error);
    }
    return connectionFault(db.location(), error.databaseText());
}

} // namespace guestwright
