#pragma once

#include "models/campaigns/webhook.h"
#include "models/publication/webhookdelivery.h"

#include <QJsonObject>

namespace guestwright {

// What wire.h says, for webhooks.

/// Null where there is none.
[[nodiscard]] QJsonValue toJson(const Webhook &webhook);
/// None of what is no object, as from a program that knows of no webhooks.
[[nodiscard]] Result<Webhook> webhookFromJson(const QJsonValue &json);
[[nodiscard]] QJsonObject toJson(const WebhookDelivery &delivery);
[[nodiscard]] Result<WebhookDelivery> deliveryFromJson(const QJsonObject &json);

} // namespace guestwright
