#include "models/settings/namedsetting.h"

#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

Result<std::optional<QString>> readNamedSetting(Database &db, const QString &name)
{
    const auto found = run(db, u"SELECT value FROM settings WHERE name = ?"_s, {name});
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->first().text());
}

Result<> writeNamedSetting(Database &db, const QString &name, const std::optional<QString> &value)
{
    const auto written = value
        ? run(
            db,
            u"INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
            {name, *value})
        : run(db, u"DELETE FROM settings WHERE name = ?"_s, {name});
    return written ? Result<>() : failure(written);
}

} // namespace guestwright
