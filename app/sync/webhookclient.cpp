#include "app/sync/webhookclient.h"

#include "models/core/token.h"
#include "models/publication/webhookwire.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString deliveriesPath(const QString &campaignUid)
{
    return u"campaigns/%1/deliveries"_s.arg(campaignUid);
}

Result<QList<WebhookDelivery>> deliveriesFrom(const QJsonObject &answer)
{
    QList<WebhookDelivery> deliveries;
    for (const QJsonValue &value : answer.value(u"deliveries"_s).toArray()) {
        const auto delivery = deliveryFromJson(value.toObject());
        if (!delivery) {
            return failure(delivery);
        }
        deliveries.append(*delivery);
    }
    return deliveries;
}

/// Once, however often it has to be asked for.
ApiCall once(const QString &path)
{
    ApiCall call = ApiCall::post(path, {});
    call.replica = makeUid();
    return call;
}

QCoro::Task<Result<>> askFor(ApiAccess access, ApiCall call, std::stop_token stop)
{
    const auto network = std::make_shared<QNetworkAccessManager>();
    const Result<QJsonObject> answer = co_await callApi(network, access, call, stop);
    co_return answer ? Result<>() : failure(answer);
}

} // namespace

QCoro::Task<Result<QList<WebhookDelivery>>> fetchDeliveries(ApiAccess access, QString campaignUid, std::stop_token stop)
{
    const auto network = std::make_shared<QNetworkAccessManager>();
    const ApiCall call = ApiCall::get(deliveriesPath(campaignUid));
    const Result<QJsonObject> answer = co_await callApi(network, access, call, stop);
    co_return answer ? deliveriesFrom(*answer) : Result<QList<WebhookDelivery>>(failure(answer));
}

QCoro::Task<Result<>> sendWebhookTest(ApiAccess access, QString campaignUid, std::stop_token stop)
{
    return askFor(std::move(access), once(deliveriesPath(campaignUid) + u"/test"_s), std::move(stop));
}

QCoro::Task<Result<>> retryDelivery(ApiAccess access, QString campaignUid, QString deliveryUid, std::stop_token stop)
{
    return askFor(std::move(access), once(deliveriesPath(campaignUid) + u'/' + deliveryUid + u"/retry"_s),
                  std::move(stop));
}

} // namespace guestwright
