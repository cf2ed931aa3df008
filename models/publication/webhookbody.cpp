#include "models/publication/webhookbody.h"

#include "models/orders/ordereditems.h"
#include "models/store/query.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QJsonValue standingName(EmailStanding::Kind standing)
{
    switch (standing) {
    case EmailStanding::Kind::Proved:
        return u"proved"_s;
    case EmailStanding::Kind::Confirmed:
        return u"confirmed"_s;
    case EmailStanding::Kind::Typed:
        break;
    }
    return QJsonValue();
}

/// What both kinds of record have: who, and how sure that is.
void addPerson(QJsonObject &record, const QString &name, const QString &email, EmailStanding::Kind standing)
{
    const bool isSure = standing != EmailStanding::Kind::Typed && !email.isEmpty();
    record.insert(u"name"_s, name);
    record.insert(u"email"_s, isSure ? QJsonValue(email) : QJsonValue());
    record.insert(u"email_status"_s, isSure ? standingName(standing) : QJsonValue());
}

QJsonObject campaignObject(RowReader &read)
{
    const QString uid = read.text();
    return {{u"uid"_s, uid}, {u"name"_s, read.text()}};
}

/// Null where nobody came by a link.
QJsonValue linkObject(RowReader &read)
{
    const QString uid = read.text();
    const QString name = read.text();
    return uid.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject{{u"uid"_s, uid}, {u"name"_s, name}});
}

QString eventText(WebhookDelivery::Kind kind, Instant at, const QJsonObject &data)
{
    const QJsonObject body{{u"type"_s, eventName(kind)}, {u"timestamp"_s, toIso(at)}, {u"data"_s, data}};
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

tl::unexpected<Error> goneRecord()
{
    return fail(Error::Kind::NotFound,
                QCoreApplication::translate("Webhook", "What this told of is no longer on the server"));
}

Result<QString> pingBody(Database &db, const WebhookEvent &event, Instant now)
{
    const auto found = run(db, u"SELECT uid, name FROM campaigns WHERE id = ?"_s, {event.campaignId});
    if (!found || found->isEmpty()) {
        return found ? Result<QString>(goneRecord()) : failure(found);
    }
    RowReader read = found->first();
    return eventText(event.kind, now, {{u"campaign"_s, campaignObject(read)}});
}

Result<QString> joinedBody(Database &db, const WebhookEvent &event)
{
    const auto found =
        run(db,
            u"SELECT c.uid, c.name, coalesce(l.uid, ''), coalesce(l.name, ''), m.role, m.groups, m.uid, m.name, "
            "m.email, m.at FROM members m JOIN campaigns c ON c.id = m.campaign_id LEFT JOIN links l ON l.id = "
            "m.link_id WHERE m.uid = ?"_s,
            {event.recordUid});
    if (!found || found->isEmpty()) {
        return found ? Result<QString>(goneRecord()) : failure(found);
    }
    RowReader read = found->first();
    QJsonObject data{{u"campaign"_s, campaignObject(read)}};
    data.insert(u"link"_s, linkObject(read));
    data.insert(u"role"_s, read.text());
    data.insert(u"groups"_s, QJsonArray::fromStringList(read.text().split(u'\n', Qt::SkipEmptyParts)));
    QJsonObject member{{u"uid"_s, read.text()}};
    const QString name = read.text();
    addPerson(member, name, read.text(), event.email);
    const Instant at = read.instant();
    member.insert(u"joined_at"_s, toIso(at));
    data.insert(u"member"_s, member);
    return eventText(event.kind, at, data);
}

Result<QString> orderedBody(Database &db, const WebhookEvent &event)
{
    const auto found =
        run(db,
            u"SELECT c.uid, c.name, coalesce(l.uid, ''), coalesce(l.name, ''), o.uid, o.number, o.items, o.name, "
            "o.email, o.at FROM orders o JOIN campaigns c ON c.id = o.campaign_id LEFT JOIN links l ON l.id = "
            "o.link_id WHERE o.uid = ?"_s,
            {event.recordUid});
    if (!found || found->isEmpty()) {
        return found ? Result<QString>(goneRecord()) : failure(found);
    }
    RowReader read = found->first();
    QJsonObject data{{u"campaign"_s, campaignObject(read)}};
    data.insert(u"link"_s, linkObject(read));
    QJsonObject order{{u"uid"_s, read.text()}};
    order.insert(u"number"_s, read.text());
    order.insert(u"items"_s, itemsToJson(itemsFromText(read.text())));
    const QString name = read.text();
    addPerson(order, name, read.text(), event.email);
    const Instant at = read.instant();
    order.insert(u"ordered_at"_s, toIso(at));
    data.insert(u"order"_s, order);
    return eventText(event.kind, at, data);
}

} // namespace

QString eventName(WebhookDelivery::Kind kind)
{
    switch (kind) {
    case WebhookDelivery::Kind::MemberJoined:
        return u"member.joined"_s;
    case WebhookDelivery::Kind::OrderCreated:
        return u"order.created"_s;
    case WebhookDelivery::Kind::Ping:
        break;
    }
    return u"ping"_s;
}

Result<QString> webhookBody(Database &db, const WebhookEvent &event, Instant now)
{
    switch (event.kind) {
    case WebhookDelivery::Kind::MemberJoined:
        return joinedBody(db, event);
    case WebhookDelivery::Kind::OrderCreated:
        return orderedBody(db, event);
    case WebhookDelivery::Kind::Ping:
        break;
    }
    return pingBody(db, event, now);
}

} // namespace guestwright
