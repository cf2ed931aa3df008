#pragma once

#include "models/core/result.h"
#include "models/publication/webhookdelivery.h"
#include "models/store/database.h"

namespace guestwright {

/// What somebody's webhook is told of.
struct WebhookEvent {
    WebhookDelivery::Kind kind = WebhookDelivery::Kind::Ping;
    qint64 campaignId = 0; ///< of the publication
    std::optional<qint64> inviteId; ///< whose event it is, so that it can be forgotten with them
    QString recordUid; ///< of the member or the order; empty for a ping
    EmailStanding::Kind email = EmailStanding::Kind::Typed;
};

/// The event as JSON, read from what the publication holds of it: {"type", "timestamp", "data"} (docs in
/// packaging/server/webhooks.md). An address that was only typed is left out, where something is to be shipped to is
/// never in it. NotFound where the member or the order is gone.
[[nodiscard]] Result<QString> webhookBody(Database &db, const WebhookEvent &event, Instant now);

} // namespace guestwright
