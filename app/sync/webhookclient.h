#pragma once

#include "app/sync/apiclient.h"
#include "models/publication/webhookdelivery.h"

#include <QList>

namespace guestwright {

// What the server did about a campaign's webhook, asked for live: none of it is kept in the workspace. Coroutines that
// own their arguments; deadlines and words as with callApi().

/// The last hundred deliveries, the latest first.
[[nodiscard]] QCoro::Task<Result<QList<WebhookDelivery>>> fetchDeliveries(ApiAccess access, QString campaignUid,
                                                                          std::stop_token stop);
/// Has a ping sent. The server must know the webhook: synchronize before.
[[nodiscard]] QCoro::Task<Result<>> sendWebhookTest(ApiAccess access, QString campaignUid, std::stop_token stop);
/// Has one tried again at once.
[[nodiscard]] QCoro::Task<Result<>> retryDelivery(ApiAccess access, QString campaignUid, QString deliveryUid,
                                                  std::stop_token stop);

} // namespace guestwright
