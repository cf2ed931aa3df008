#include "models/store/database.h"
#include "models/store/query.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString compactWords(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

Result<> compactFile(Database &db)
{
    const auto vacuumed = exec(db, u"VACUUM"_s);
    const auto emptied = vacuumed ? run(db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s) : Result<Rows>(failure(vacuumed));
    if (!emptied) {
        return failure(emptied);
    }
    return emptied->number() == 0
        ? Result<>()
        : fail(Error::Kind::Storage,
               compactWords(
                   QT_TRANSLATE_NOOP("Storage",
                                     "Another program reads %1, so traces of what was deleted are still beside it. "
                                     "Close the other program and open the workspace again"))
                   .arg(db.location().path));
}

/// Who does not own a table gets a warning from VACUUM and no error.
Result<> expectOwner(Database &db)
{
    const auto others = run(db,
                            u"SELECT count(*) FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND "
                            "relkind = 'r' AND NOT pg_has_role(relowner, 'USAGE')"_s);
    if (!others) {
        return failure(others);
    }
    return others->number() == 0
        ? Result<>()
        : fail(Error::Kind::Storage,
               compactWords(QT_TRANSLATE_NOOP("Storage",
                                              "Traces of what was deleted may be left in the files of the server: only "
                                              "the owner of the tables can rewrite them (VACUUM FULL)")));
}

/// Rewrites every table that holds people, each behind a lock that is waited for so long and no longer: others work on.
/// With new statistics, in which the most frequent values stand.
Result<> compactServer(Database &db)
{
    auto done = expectOwner(db);
    done = done ? exec(db, u"SET lock_timeout = '5s'"_s) : done;
    if (!done) {
        return done;
    }
    done = exec(db,
                u"VACUUM (FULL, ANALYZE) contacts, contact_list_members, invites, replaced_hashes, outbox_messages, "
                "orders, members, undo_values, audit_entries, suppressions"_s);
    const auto reset = exec(db, u"RESET lock_timeout"_s);
    return done ? reset : done;
}

} // namespace

Result<> Database::compact()
{
    if (engine() == Engine::Postgres) {
        return compactServer(*this);
    }
    if (const auto locked = lockFile(); !locked) {
        return locked;
    }
    const auto done = compactFile(*this);
    unlockFile();
    return done;
}

} // namespace guestwright
