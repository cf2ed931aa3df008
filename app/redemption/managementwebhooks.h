#pragma once

#include "app/redemption/context.h"

namespace guestwright {

/// GET campaigns/UID/deliveries: the last hundred of its webhook, the latest first.
void readDeliveries(const Request &request, const QByteArray &uid, const Context &context, const Reply &reply);
/// POST campaigns/UID/deliveries/test: queues a ping. 409 where the server knows of no webhook.
void postPing(const Request &request, const QByteArray &uid, const Context &context, const Reply &reply);
/// POST campaigns/UID/deliveries/UID/retry: tries one again at once. 409 where that is of no use.
void postRetry(const Request &request, const QByteArray &deliveryUid, const Context &context, const Reply &reply);

} // namespace guestwright
