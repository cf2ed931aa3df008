#pragma once

#include "app/mail/message.h"
#include "app/mail/transport.h"
#include "models/campaigns/campaign.h"
#include "models/core/result.h"
#include "models/invites/invite.h"
#include "models/mail/mailaccount.h"
#include "models/mail/outboxrepository.h"

namespace guestwright {

/// A claimed message with its frozen bytes.
struct PreparedMessage {
    OutboxMessage message;
    Envelope envelope;
};

/// What one claim brought.
struct PreparedMessages {
    QList<PreparedMessage> ready; ///< may be empty although there is more: the judge refused all that were claimed
    bool isLast = false; ///< nothing more was queued
};

/// The ledger's side of sending: each function runs on the writer's thread, the first in a transaction of its own, the
/// others inside the caller's.

/// Claims up to `limit` messages, asks the judge about each, and freezes the bytes of those that may leave; the others
/// are settled as failed with the reason.
[[nodiscard]] Result<PreparedMessages> prepareMessages(Database &db, const OutboxFilter &filter, qint64 limit,
                                                       const Lease &lease, Instant now);

/// Whether the final dot may go out: the claim still holds and the judge, asked a last time, allows it. True commits
/// the phase "dot sent" with the transaction.
[[nodiscard]] Result<bool> allowDot(Database &db, const OutboxMessage &message, const Lease &lease, Instant now);

/// Writes how a delivery ended, on the message and on its invite. False when the claim was lost to another sender.
[[nodiscard]] Result<bool> settleDelivery(Database &db, const OutboxMessage &message, const Delivery &delivery,
                                          Instant now);

/// Ends the leases of senders that are gone. How many messages came back or became uncertain.
[[nodiscard]] Result<qint64> recoverMessages(Database &db, Instant now);

/// The message an invite would get now: for previews and tests.
[[nodiscard]] Result<Message> composeInvitation(Database &db, const Invite &invite, const Campaign &campaign,
                                                const OutboxMessage &message, Instant now);

} // namespace guestwright
