#include "models/invites/inviteline.h"

#include "models/store/query.h"

#include <QSqlQuery>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

// What goes to a file as UTF-8 need not become UTF-16 on the way: SQLite hands out the bytes it holds.
const QString lineTexts = u"i.token, i.name, i.email, i.phone, i.order_number"_s;
const QString lineTextsAsBytes =
    u"CAST(i.token AS BLOB), CAST(i.name AS BLOB), CAST(i.email AS BLOB), CAST(i.phone AS BLOB), "
    "CAST(i.order_number AS BLOB)"_s;

} // namespace

Result<> forEachLine(Database &db, const InviteFilter &filter, const InviteSort &sort, Instant now,
                     const std::function<bool(const InviteLine &)> &take)
{
    const Condition condition = toCondition(filter, now);
    const Condition status = statusNumber(now);
    const auto encoding = db.engine() == Engine::Sqlite ? run(db, u"PRAGMA encoding"_s) : Result<Rows>(Rows{});
    if (!encoding) {
        return failure(encoding);
    }
    const bool isUtf8 = !encoding->isEmpty() && encoding->first().text() == u"UTF-8"_s;
    const QString sql = u"SELECT i.number, %1, %2, i.sent_at, i.expires_at FROM campaigns c CROSS JOIN invites i"_s.arg(
        isUtf8 ? lineTextsAsBytes : lineTexts, status.sql);
    const auto instant = [](const QVariant &value) {
        return value.isNull() ? std::nullopt : std::optional(fromMsecs(value.toLongLong()));
    };
    return stream(db, sql + condition.where() + u" AND c.id = i.campaign_id"_s + orderBy(sort),
                  status.bindings + condition.bindings, [&](const QSqlQuery &row) {
                      return take({.number = row.value(0).toLongLong(),
                                   .token = row.value(1).toByteArray(),
                                   .name = row.value(2).toByteArray(),
                                   .email = row.value(3).toByteArray(),
                                   .phone = row.value(4).toByteArray(),
                                   .status = static_cast<InviteStatus::Kind>(row.value(6).toInt()),
                                   .sentAt = instant(row.value(7)),
                                   .orderNumber = row.value(5).toByteArray(),
                                   .expiresAt = instant(row.value(8))});
                  });
}

} // namespace guestwright
