#include "app/redemption/managementwebhooks.h"

#include "app/redemption/managementreads.h"
#include "app/redemption/operation.h"
#include "models/publication/webhookdeliveries.h"
#include "models/publication/webhookwire.h"

#include <QJsonArray>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int campaignSegment = 4; // of /api/v1/campaigns/UID/…

Result<QJsonObject> doneOf(const Result<> &done)
{
    return done ? Result<QJsonObject>(QJsonObject()) : failure(done);
}

} // namespace

void readDeliveries(const Request &, const QByteArray &uid, const Context &context, const Reply &reply)
{
    const auto deliveries = WebhookDeliveries(context.db).latest(QString::fromLatin1(uid));
    if (!deliveries) {
        return reply(refusalOf(deliveries.error()));
    }
    QJsonArray array;
    for (const WebhookDelivery &delivery : *deliveries) {
        array.append(toJson(delivery));
    }
    reply(apiAnswer({{u"deliveries"_s, array}}));
}

void postPing(const Request &request, const QByteArray &uid, const Context &context, const Reply &reply)
{
    submitOnce(request, context, reply, [uid = QString::fromLatin1(uid), now = context.now](Database &db) {
        return doneOf(WebhookDeliveries(db).addPing(uid, now));
    });
}

void postRetry(const Request &request, const QByteArray &deliveryUid, const Context &context, const Reply &reply)
{
    const QString campaignUid = QString::fromLatin1(request.path.split('/').value(campaignSegment));
    submitOnce(request, context, reply,
               [campaignUid, uid = QString::fromLatin1(deliveryUid), now = context.now](Database &db) {
                   return doneOf(WebhookDeliveries(db).retry(campaignUid, uid, now));
               });
}

} // namespace guestwright
