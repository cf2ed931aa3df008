#pragma once

#include "models/campaigns/webhook.h"
#include "models/core/result.h"
#include "models/publication/webhookbody.h"
#include "models/store/database.h"

#include <QList>

namespace guestwright {

/// What webhooks are to be told, and what became of it: the last hundred of each campaign, and all that still wait.
/// Changing functions run inside a caller's transaction.
class WebhookDeliveries
{
public:
    explicit WebhookDeliveries(Database &db) : m_db(db) { }

    /// The campaign's webhook from now on. What waits goes to the new address; without one it is withdrawn.
    [[nodiscard]] Result<> setWebhook(qint64 campaignId, const Webhook &webhook);

    /// Queues the event where its campaign has a webhook, in the transaction that made it; nothing otherwise.
    [[nodiscard]] Result<> add(const WebhookEvent &event, Instant now);
    /// Queues a ping. Conflict where the server knows of no webhook.
    [[nodiscard]] Result<> addPing(const QString &campaignUid, Instant now);
    /// Tries a waiting one at once, and one that was given up from the beginning. Conflict for all others.
    [[nodiscard]] Result<> retry(const QString &campaignUid, const QString &uid, Instant now);

    /// The last hundred, the latest first. NotFound where the campaign is unknown.
    [[nodiscard]] Result<QList<WebhookDelivery>> latest(const QString &campaignUid);

private:
    [[nodiscard]] Result<qint64> campaignId(const QString &uid);

    Database &m_db;
};

} // namespace guestwright
