#include "models/invites/inviteline.h"

#include "models/store/query.h"

#include <QSqlQuery>

namespace guestwright {

using namespace Qt::StringLiterals;

Result<> forEachLine(Database &db, const InviteFilter &filter, const InviteSort &sort, Instant now,
                     const std::function<bool(const InviteLine &)> &take)
{
    const Condition condition = toCondition(filter, now);
    const Condition status = statusNumber(now);
    const QString sql =
        u"SELECT i.number, i.token, i.name, i.email, i.phone, %1, i.sent_at, i.order_number, i.expires_at "
        "FROM campaigns c CROSS JOIN invites i"_s.arg(status.sql);
    const auto instant = [](const QVariant &value) {
        return value.isNull() ? std::nullopt : std::optional(fromMsecs(value.toLongLong()));
    };
    return stream(db, sql + condition.where() + u" AND c.id = i.campaign_id"_s + orderBy(sort),
                  status.bindings + condition.bindings, [&](const QSqlQuery &row) {
                      return take({.number = row.value(0).toLongLong(),
                                   .token = row.value(1).toString(),
                                   .name = row.value(2).toString(),
                                   .email = row.value(3).toString(),
                                   .phone = row.value(4).toString(),
                                   .status = static_cast<InviteStatus::Kind>(row.value(5).toInt()),
                                   .sentAt = instant(row.value(6)),
                                   .orderNumber = row.value(7).toString(),
                                   .expiresAt = instant(row.value(8))});
                  });
}

} // namespace guestwright
