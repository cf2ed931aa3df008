#include "app/campaigning/housekeeping.h"

#include "app/campaigning/emptytrash.h"
#include "app/campaigning/eraseperson.h"
#include "models/audit/auditrepository.h"
#include "models/contacts/suppressionrepository.h"
#include "models/settings/namedsetting.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto houseKeptEvery = std::chrono::hours(24);
const QString houseKeptSetting = u"house_kept_at"_s;

Result<qint64> purgeOld(Database &db, Instant now)
{
    const auto purged = emptyTrash(db, now, now - trashKeptFor);
    auto done = purged ? AuditRepository(db).forgetBefore(now - trashKeptFor) : failure(purged);
    done = done ? writeNamedSetting(db, houseKeptSetting, QString::number(toMsecs(now))) : done;
    return done ? Result<qint64>(purged->all()) : failure(done);
}

} // namespace

Result<HouseReport> keepHouse(Database &db, Instant now)
{
    const auto keptAt = readNamedSetting(db, houseKeptSetting);
    auto done = keptAt ? SuppressionRepository(db).ensureKey() : failure(keptAt);
    const auto erased = done ? applyErasures(db, now) : Result<qint64>(failure(done));
    if (!erased) {
        return failure(erased);
    }
    const bool isDue = !*keptAt || fromMsecs((*keptAt)->toLongLong()) + houseKeptEvery <= now;
    const auto purged = isDue ? purgeOld(db, now) : Result<qint64>(0);
    return purged ? Result<HouseReport>(HouseReport{*purged, *erased}) : failure(purged);
}

} // namespace guestwright
