#include "models/publication/publicationcounts.h"

#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

Result<QList<CampaignCount>> countPublication(Database &db)
{
    const auto rows = run(db,
                          u"SELECT c.uid, count(i.id), count(i.used_at), (SELECT count(*) FROM links l WHERE "
                          "l.campaign_id = c.id) FROM campaigns c LEFT JOIN invites i ON "
                          "i.campaign_id = c.id GROUP BY c.id, c.uid ORDER BY c.id"_s);
    if (!rows) {
        return failure(rows);
    }
    QList<CampaignCount> counts;
    for (const QVariantList &row : rows->rows) {
        counts.append({row.at(0).toString(), row.at(1).toLongLong(), row.at(2).toLongLong(), row.at(3).toLongLong()});
    }
    return counts;
}

} // namespace guestwright
