#pragma once

#include "models/campaigns/webhook.h"
#include "models/core/result.h"
#include "models/publication/webhookdelivery.h"
#include "models/store/database.h"

#include <optional>

namespace guestwright {

/// One delivery that somebody has taken to tell.
struct TakenDelivery {
    qint64 id = 0;
    QString uid;
    qint64 campaignId = 0;
    QString lease; ///< the fence: what it says is only settled by whoever still holds it
    QString body;
    qint64 attempts = 0; ///< this one included
    Webhook webhook;
};

/// What waits for webhooks, for those who deliver it. Each function is whole by itself. Once a delivery is settled its
/// row no longer holds what it said.
class WebhookQueue
{
public:
    explicit WebhookQueue(Database &db) : m_db(db) { }

    /// Takes the one that is due the longest, of a campaign of which none is under way; nobody else gets it before
    /// `leaseEnds`, when whoever took it is believed dead.
    [[nodiscard]] Result<std::optional<TakenDelivery>> takeNext(Instant now, Instant leaseEnds);
    [[nodiscard]] Result<> settle(const TakenDelivery &taken, WebhookDelivery::State end,
                                  const WebhookDelivery::Answer &answer, Instant now);
    [[nodiscard]] Result<> putOff(const TakenDelivery &taken, const WebhookDelivery::Answer &answer, Instant nextTry);
    /// As if it had not been taken: nothing was asked.
    [[nodiscard]] Result<> giveBack(const TakenDelivery &taken, Instant now);
    /// When there will be something to take; nothing where none waits.
    [[nodiscard]] Result<std::optional<Instant>> nextDue(Instant now);

private:
    Database &m_db;
};

} // namespace guestwright
