#include "models/publication/serverclock.h"

#include "models/store/query.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

Result<Instant> notBeforeMarked(Database &db, Instant now)
{
    const auto marked = run(db, u"SELECT value FROM settings WHERE name = 'latest_time'"_s);
    if (!marked || marked->isEmpty()) {
        return marked ? Result<Instant>(now) : failure(marked);
    }
    return std::max(now, fromMsecs(marked->first().text().toLongLong()));
}

Result<> markTime(Database &db, Instant now)
{
    const auto marked =
        run(db,
            u"INSERT INTO settings (name, value) VALUES ('latest_time', ?) ON CONFLICT (name) DO UPDATE "
            "SET value = excluded.value "
            "WHERE CAST(settings.value AS BIGINT) < CAST(excluded.value AS BIGINT)"_s,
            {QString::number(toMsecs(now))});
    return marked ? Result<>() : failure(marked);
}

} // namespace guestwright
