#include "models/publication/webhookdeliveries.h"

#include "models/core/enumname.h"
#include "models/core/token.h"
#include "models/store/query.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString deliveryWords(const char *text)
{
    return QCoreApplication::translate("Webhook", text);
}

tl::unexpected<Error> deliveryConflict(const char *text)
{
    return fail(Error::Kind::Conflict, deliveryWords(text));
}

Result<> deliveryDone(const Result<Rows> &rows)
{
    return rows ? Result<>() : failure(rows);
}

Result<> insertDelivery(Database &db, const WebhookEvent &event, const QString &body, Instant now)
{
    return deliveryDone(
        run(db,
            u"INSERT INTO webhook_deliveries (uid, campaign_id, kind, invite_id, record_uid, email, body, state, "
            "created_at, attempts, next_at, lease, status, fault) VALUES (?, ?, ?, ?, ?, ?, ?, 'Waiting', ?, 0, ?, "
            "'', 0, 'None')"_s,
            {makeUid(), event.campaignId, enumName(event.kind), event.inviteId, event.recordUid, enumName(event.email),
             body, now, now}));
}

WebhookDelivery deliveryFrom(RowReader read)
{
    WebhookDelivery delivery;
    delivery.uid = read.text();
    delivery.kind = storedEnum<WebhookDelivery::Kind>(read.text());
    delivery.state = storedEnum<WebhookDelivery::State>(read.text());
    delivery.createdAt = read.instant();
    delivery.attempts = read.number();
    delivery.answer.status = static_cast<int>(read.number());
    delivery.answer.fault = storedEnum<WebhookDelivery::Fault>(read.text());
    delivery.triedAt = read.optionalInstant();
    delivery.nextAt = read.instant();
    delivery.deliveredAt = read.optionalInstant();
    if (delivery.state != WebhookDelivery::State::Waiting) {
        delivery.nextAt.reset();
    }
    return delivery;
}

/// A delivery as it has to be told again.
struct Retried {
    qint64 id = 0;
    WebhookDelivery::State state = WebhookDelivery::State::Waiting;
    WebhookEvent event;
};

Result<Retried> retriedFrom(Database &db, qint64 campaignId, const QString &uid)
{
    const auto found = run(db,
                           u"SELECT id, state, kind, invite_id, record_uid, email FROM webhook_deliveries WHERE "
                           "campaign_id = ? AND uid = ?"_s,
                           {campaignId, uid});
    if (!found) {
        return failure(found);
    }
    if (found->isEmpty()) {
        return fail(Error::Kind::NotFound,
                    deliveryWords(QT_TRANSLATE_NOOP("Webhook", "The server knows no such delivery")));
    }
    RowReader read = found->first();
    Retried retried{.id = read.number(), .state = storedEnum<WebhookDelivery::State>(read.text())};
    retried.event.campaignId = campaignId;
    retried.event.kind = storedEnum<WebhookDelivery::Kind>(read.text());
    retried.event.inviteId = read.optionalNumber();
    retried.event.recordUid = read.text();
    retried.event.email = storedEnum<EmailStanding::Kind>(read.text());
    return retried;
}

Result<bool> hasWebhook(Database &db, qint64 campaignId)
{
    const auto found = run(db, u"SELECT 1 FROM webhooks WHERE campaign_id = ?"_s, {campaignId});
    return found ? Result<bool>(!found->isEmpty()) : failure(found);
}

/// Nothing where there is a webhook to tell.
Result<> requireWebhook(Database &db, qint64 campaignId)
{
    const auto isThere = hasWebhook(db, campaignId);
    if (!isThere || *isThere) {
        return isThere ? Result<>() : failure(isThere);
    }
    return deliveryConflict(
        QT_TRANSLATE_NOOP("Webhook", "The server knows of no webhook of this campaign; synchronize first"));
}

} // namespace

Result<> WebhookDeliveries::setWebhook(qint64 campaignId, const Webhook &webhook)
{
    if (webhook.isSet()) {
        return deliveryDone(run(m_db,
                                u"INSERT INTO webhooks (campaign_id, url, secret) VALUES (?, ?, ?) ON CONFLICT "
                                "(campaign_id) DO UPDATE SET url = excluded.url, secret = excluded.secret"_s,
                                {campaignId, webhook.url, webhook.secret}));
    }
    const auto removed = run(m_db, u"DELETE FROM webhooks WHERE campaign_id = ?"_s, {campaignId});
    return removed ? deliveryDone(run(m_db,
                                      u"UPDATE webhook_deliveries SET state = 'Withdrawn', body = '', lease = '' WHERE "
                                      "campaign_id = ? AND state = 'Waiting'"_s,
                                      {campaignId}))
                   : failure(removed);
}

Result<> WebhookDeliveries::add(const WebhookEvent &event, Instant now)
{
    const auto isWanted = hasWebhook(m_db, event.campaignId);
    if (!isWanted || !*isWanted) {
        return isWanted ? Result<>() : failure(isWanted);
    }
    const auto body = webhookBody(m_db, event, now);
    return body ? insertDelivery(m_db, event, *body, now) : failure(body);
}

Result<> WebhookDeliveries::addPing(const QString &campaignUid, Instant now)
{
    const auto id = campaignId(campaignUid);
    const auto isThere = id ? requireWebhook(m_db, *id) : Result<>(failure(id));
    return isThere ? add({.kind = WebhookDelivery::Kind::Ping, .campaignId = *id}, now) : isThere;
}

Result<> WebhookDeliveries::retry(const QString &campaignUid, const QString &uid, Instant now)
{
    const auto id = campaignId(campaignUid);
    const auto isThere = id ? requireWebhook(m_db, *id) : Result<>(failure(id));
    const auto retried = isThere ? retriedFrom(m_db, *id, uid) : Result<Retried>(failure(isThere));
    if (!retried) {
        return failure(retried);
    }
    switch (retried->state) {
    case WebhookDelivery::State::Waiting: // unless it is under way just now
        return deliveryDone(
            run(m_db, u"UPDATE webhook_deliveries SET next_at = ? WHERE id = ? AND state = 'Waiting' AND lease = ''"_s,
                {now, retried->id}));
    case WebhookDelivery::State::GivenUp:
        break;
    case WebhookDelivery::State::Delivered:
        return deliveryConflict(QT_TRANSLATE_NOOP("Webhook", "That was delivered"));
    case WebhookDelivery::State::Withdrawn:
        return deliveryConflict(QT_TRANSLATE_NOOP("Webhook", "That was withdrawn: nobody is to be told any more"));
    }
    const auto body = webhookBody(m_db, retried->event, now);
    return body ? deliveryDone(run(m_db,
                                   u"UPDATE webhook_deliveries SET state = 'Waiting', body = ?, attempts = 0, next_at "
                                   "= ?, lease = '' WHERE id = ? AND state = 'GivenUp'"_s,
                                   {*body, now, retried->id}))
                : failure(body);
}

Result<QList<WebhookDelivery>> WebhookDeliveries::latest(const QString &campaignUid)
{
    const auto id = campaignId(campaignUid);
    const auto found = id
        ? run(m_db,
              u"SELECT uid, kind, state, created_at, attempts, status, fault, tried_at, next_at, "
              "delivered_at FROM webhook_deliveries WHERE campaign_id = ? ORDER BY id DESC LIMIT 100"_s,
              {*id})
        : Result<Rows>(failure(id));
    if (!found) {
        return failure(found);
    }
    QList<WebhookDelivery> deliveries;
    for (const QVariantList &row : found->rows) {
        deliveries.append(deliveryFrom(RowReader(row)));
    }
    return deliveries;
}

Result<qint64> WebhookDeliveries::campaignId(const QString &uid)
{
    const auto found = run(m_db, u"SELECT id FROM campaigns WHERE uid = ?"_s, {uid});
    if (!found || !found->isEmpty()) {
        return found ? Result<qint64>(found->number()) : failure(found);
    }
    return fail(Error::Kind::NotFound,
                QCoreApplication::translate("Publication", "The server does not know this campaign"));
}

} // namespace guestwright
