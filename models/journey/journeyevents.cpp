#include "models/journey/journeyevents.h"

#include "models/core/enumname.h"
#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

Result<QList<JourneyEvent>> eventsOfInvite(Database &db, qint64 inviteId)
{
    const auto found =
        run(db, u"SELECT stage, visitor, at FROM journey_events WHERE invite_id = ? ORDER BY at, id"_s, {inviteId});
    if (!found) {
        return failure(found);
    }
    QList<JourneyEvent> events;
    for (const QVariantList &row : found->rows) {
        RowReader read(row);
        events.append({.stage = storedEnum<Stage::Kind>(read.text()),
                       .visitor = storedEnum<Visitor::Kind>(read.text()),
                       .at = read.instant()});
    }
    return events;
}

} // namespace guestwright
