#include "models/publication/webhookqueue.h"

#include "models/core/enumname.h"
#include "models/core/token.h"
#include "models/store/query.h"

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

// Campaigns are few, what waits for one may be much: so each is asked for its first. What is under way has a lease and
// is due again when that ends.
const QString takeStatement =
    u"SELECT d.id, d.uid, d.campaign_id, d.body, d.attempts, w.url, w.secret FROM webhooks w JOIN webhook_deliveries d "
    "ON d.id = (SELECT x.id FROM webhook_deliveries x WHERE x.campaign_id = w.campaign_id AND x.state = 'Waiting' AND "
    "x.next_at <= ? ORDER BY x.next_at, x.id LIMIT 1) WHERE NOT EXISTS (SELECT 1 FROM webhook_deliveries b WHERE "
    "b.campaign_id = w.campaign_id AND b.state = 'Waiting' AND b.lease <> '' AND b.next_at > ?) "
    "ORDER BY d.next_at, d.id LIMIT 1"_s;

const QString dueStatement =
    u"SELECT coalesce((SELECT max(b.next_at) FROM webhook_deliveries b WHERE b.campaign_id = w.campaign_id AND b.state "
    "= 'Waiting' AND b.lease <> '' AND b.next_at > ?), (SELECT min(d.next_at) FROM webhook_deliveries d WHERE "
    "d.campaign_id = w.campaign_id AND d.state = 'Waiting')) FROM webhooks w"_s;

TakenDelivery takenFrom(RowReader read)
{
    TakenDelivery taken;
    taken.id = read.number();
    taken.uid = read.text();
    taken.campaignId = read.number();
    taken.body = read.text();
    taken.attempts = read.number() + 1;
    taken.webhook.url = read.text();
    taken.webhook.secret = read.text();
    taken.lease = makeUid();
    return taken;
}

Result<> queueDone(const Result<Rows> &rows)
{
    return rows ? Result<>() : failure(rows);
}

/// The last hundred of a campaign stay, and what still waits.
Result<> tidyDeliveries(Database &db, qint64 campaignId)
{
    return queueDone(run(db,
                         u"DELETE FROM webhook_deliveries WHERE campaign_id = ? AND state <> 'Waiting' AND id <= "
                         "(SELECT x.id FROM webhook_deliveries x WHERE x.campaign_id = ? ORDER BY x.id DESC LIMIT 1 "
                         "OFFSET 100)"_s,
                         {campaignId, campaignId}));
}

} // namespace

Result<std::optional<TakenDelivery>> WebhookQueue::takeNext(Instant now, Instant leaseEnds)
{
    const auto found = run(m_db, takeStatement, {now, now});
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<TakenDelivery>>(std::nullopt) : failure(found);
    }
    const TakenDelivery taken = takenFrom(found->first());
    const auto claimed = run(m_db,
                             u"UPDATE webhook_deliveries SET lease = ?, next_at = ?, tried_at = ?, attempts = attempts "
                             "+ 1 WHERE id = ? AND state = 'Waiting' AND next_at <= ?"_s,
                             {taken.lease, leaseEnds, now, taken.id, now});
    if (!claimed) {
        return failure(claimed);
    }
    // Another server of the same publication was faster where no row was changed.
    return claimed->affected == 1 ? std::optional(taken) : std::nullopt;
}

Result<> WebhookQueue::settle(const TakenDelivery &taken, WebhookDelivery::State end,
                              const WebhookDelivery::Answer &answer, Instant now)
{
    const bool isDelivered = end == WebhookDelivery::State::Delivered;
    const auto settled = run(m_db,
                             u"UPDATE webhook_deliveries SET state = ?, body = '', lease = '', status = ?, fault = ?, "
                             "delivered_at = ? WHERE id = ? AND lease = ?"_s,
                             {enumName(end), answer.status, enumName(answer.fault),
                              isDelivered ? std::optional(now) : std::nullopt, taken.id, taken.lease});
    return settled ? tidyDeliveries(m_db, taken.campaignId) : failure(settled);
}

Result<> WebhookQueue::putOff(const TakenDelivery &taken, const WebhookDelivery::Answer &answer, Instant nextTry)
{
    return queueDone(run(m_db,
                         u"UPDATE webhook_deliveries SET lease = '', next_at = ?, status = ?, fault = ? WHERE id = ? "
                         "AND lease = ?"_s,
                         {nextTry, answer.status, enumName(answer.fault), taken.id, taken.lease}));
}

Result<> WebhookQueue::giveBack(const TakenDelivery &taken, Instant now)
{
    return queueDone(run(m_db,
                         u"UPDATE webhook_deliveries SET lease = '', next_at = ?, attempts = attempts - 1 WHERE id = ? "
                         "AND lease = ?"_s,
                         {now, taken.id, taken.lease}));
}

Result<std::optional<Instant>> WebhookQueue::nextDue(Instant now)
{
    const auto found = run(m_db, dueStatement, {now});
    if (!found) {
        return failure(found);
    }
    std::optional<Instant> next;
    for (const QVariantList &row : found->rows) {
        const std::optional<Instant> due = RowReader(row).optionalInstant();
        next = due && (!next || *due < *next) ? due : next;
    }
    return next;
}

} // namespace guestwright
