#pragma once

#include "app/mail/httplink.h"
#include "models/publication/webhookqueue.h"

#include <QCoroTask>

#include <memory>

namespace guestwright {

/// Posts what was taken, signed for that moment, and answers what came of it; nothing where the link was cancelled
/// meanwhile. One deadline for all of it. Redirects are not followed, and of the answer only the head is read. In clear
/// it goes to this computer only, whatever a name has come to mean.
[[nodiscard]] QCoro::Task<std::optional<WebhookDelivery::Answer>> postWebhook(std::shared_ptr<HttpLink> link,
                                                                              TakenDelivery taken, Instant now,
                                                                              milliseconds patience);

} // namespace guestwright
