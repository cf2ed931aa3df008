#pragma once

#include "app/campaigning/plansending.h"
#include "models/core/result.h"
#include "models/invites/invitestate.h"
#include "models/mail/outboxmessage.h"
#include "models/mail/sendplan.h"
#include "models/store/database.h"

#include <functional>

namespace guestwright {

/// The account a campaign's mail would leave by: the one asked for, the campaign's, or the only one there is.
[[nodiscard]] Result<qint64> chooseAccount(Database &db, const Campaign &campaign, std::optional<qint64> asked);

/// Refuses what queueSending() would refuse for the whole campaign: it is not Active, has no account or no sender.
[[nodiscard]] Result<> checkSending(Database &db, const SendRequest &request, Instant now);

/// How many of those who would get it have had a message queued within the last minute: pressed twice?
[[nodiscard]] Result<qint64> countQueuedJustNow(Database &db, const SendRequest &request, Instant now);

struct SendReport {
    qint64 queued = 0;
    QString batch; ///< names this sending in the outbox
    SendPlan plan;
};

/// Writes the messages into the outbox, all or none; nothing leaves yet. Refused unless the campaign is Active. Asked
/// again for the same batch it queues only who was not in it.
[[nodiscard]] Result<SendReport> queueSending(Database &db, const SendRequest &request, Instant now,
                                              const std::function<bool(qsizetype)> &proceed);

/// Puts messages back into the queue by hand, or takes them back. How many.
[[nodiscard]] Result<qint64> retryMessages(Database &db, const OutboxFilter &filter, Instant now);
[[nodiscard]] Result<qint64> cancelMessages(Database &db, const OutboxFilter &filter, Instant now);

} // namespace guestwright
