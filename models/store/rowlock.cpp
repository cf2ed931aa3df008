#include "models/store/rowlock.h"

#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

Result<> lockRow(Database &db, const QString &table, qint64 id)
{
    if (db.engine() == Engine::Sqlite) {
        return {};
    }
    const auto locked = run(db, u"SELECT id FROM %1 WHERE id = ?"_s.arg(table) + db.forUpdate(), {id});
    return locked ? Result<>() : failure(locked);
}

Result<> lockTable(Database &db, const QString &table)
{
    return db.engine() == Engine::Sqlite ? Result<>()
                                         : exec(db, u"LOCK TABLE %1 IN SHARE ROW EXCLUSIVE MODE"_s.arg(table));
}

} // namespace guestwright
