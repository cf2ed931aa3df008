#include "models/publication/webhookwire.h"

#include "models/publication/jsonreader.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostTries = 1'000'000;

} // namespace

QJsonValue toJson(const Webhook &webhook)
{
    return webhook.isSet() ? QJsonValue(QJsonObject{{u"url"_s, webhook.url}, {u"secret"_s, webhook.secret}})
                           : QJsonValue();
}

Result<Webhook> webhookFromJson(const QJsonValue &json)
{
    if (!json.isObject()) {
        return Webhook();
    }
    JsonReader read(json.toObject());
    const QString url = read.neededText(u"url"_s, 2'000);
    const QString secret = read.neededText(u"secret"_s, 200);
    const auto checked = read.checked();
    const auto stored = checked ? checkedWebhookUrl(url) : Result<QString>(failure(checked));
    if (stored && webhookKey(secret).isEmpty()) {
        return fail(Error::Kind::Invalid, u"The field secret is wrong"_s);
    }
    return stored ? Result<Webhook>(Webhook{*stored, secret}) : failure(stored);
}

QJsonObject toJson(const WebhookDelivery &delivery)
{
    return {{u"uid"_s, delivery.uid},
            {u"kind"_s, enumName(delivery.kind)},
            {u"state"_s, enumName(delivery.state)},
            {u"created_at"_s, toMsecs(delivery.createdAt)},
            {u"attempts"_s, delivery.attempts},
            {u"status"_s, delivery.answer.status},
            {u"fault"_s, enumName(delivery.answer.fault)},
            {u"tried_at"_s, msecsOrNull(delivery.triedAt)},
            {u"next_at"_s, msecsOrNull(delivery.nextAt)},
            {u"delivered_at"_s, msecsOrNull(delivery.deliveredAt)}};
}

Result<WebhookDelivery> deliveryFromJson(const QJsonObject &json)
{
    JsonReader read(json);
    WebhookDelivery delivery{.uid = read.neededText(u"uid"_s, 64),
                             .kind = read.oneOf<WebhookDelivery::Kind>(u"kind"_s),
                             .state = read.oneOf<WebhookDelivery::State>(u"state"_s),
                             .createdAt = read.instant(u"created_at"_s).value_or(Instant()),
                             .attempts = read.number(u"attempts"_s, 0, mostTries)};
    delivery.answer = {.status = static_cast<int>(read.number(u"status"_s, 0, 999)),
                       .fault = read.oneOf<WebhookDelivery::Fault>(u"fault"_s)};
    delivery.triedAt = read.instant(u"tried_at"_s);
    delivery.nextAt = read.instant(u"next_at"_s);
    delivery.deliveredAt = read.instant(u"delivered_at"_s);
    const auto checked = read.checked();
    return checked ? Result<WebhookDelivery>(delivery) : failure(checked);
}

} // namespace guestwright
