#pragma once

#include "models/core/clock.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <optional>

namespace guestwright {

/// One message to one recipient, from the moment it was queued. The row is written before the first byte leaves.
struct OutboxMessage {
    Q_GADGET

public:
    enum class Kind { Invitation, Resend, Reminder };
    Q_ENUM(Kind)

    enum class State {
        Queued, ///< waits its turn
        Sending, ///< somebody holds a lease on it
        Sent, ///< the server answered 250 to the whole message
        Deferred, ///< not taken for now; tried again by itself when nextTryAt has come, or queued again by hand
        Failed, ///< refused for good, or no longer allowed
        Uncertain, ///< the final dot may have gone out and no answer came; never repeated by itself
        Cancelled, ///< taken back before it left
    };
    Q_ENUM(State)

    enum class Phase { Waiting, Claimed, DotSent };
    Q_ENUM(Phase)

    qint64 id = 0;
    QString uid;
    qint64 campaignId = 0;
    qint64 inviteId = 0;
    qint64 accountId = 0;
    Kind kind = Kind::Invitation;
    State state = State::Queued;
    Phase phase = Phase::Waiting;
    QString recipient; ///< the address as it was when queued
    QString messageId; ///< fixed when queued, kept by retries; a deliberate resend is a new message with a new one
    Instant queuedAt;
    std::optional<Instant> triedAt;
    std::optional<Instant> settledAt; ///< of the 250 for Sent
    std::optional<Instant> nextTryAt; ///< of a Deferred one; without it nothing happens before somebody mends something
    qint64 attempts = 0;
    qint64 fence = 0; ///< grows with every claim; a claim that was overtaken can no longer write
    QString serverWords;
    QString batch; ///< of the sending it was queued by; written only, in it nobody gets two

    bool operator==(const OutboxMessage &) const = default;
};

/// How many messages are in each state; their sum is all that were ever queued.
struct OutboxTotals {
    qint64 queued = 0;
    qint64 sending = 0;
    qint64 sent = 0;
    qint64 deferred = 0;
    qint64 failed = 0;
    qint64 uncertain = 0;
    qint64 cancelled = 0;

    [[nodiscard]] qint64 all() const { return queued + sending + sent + deferred + failed + uncertain + cancelled; }
    bool operator==(const OutboxTotals &) const = default;
};

/// What is tried again by itself: a Deferred message with a next try, and reminders in the queue.
struct OutboxWait {
    qint64 messages = 0;
    qint64 due = 0; ///< of those, whose moment has come
    std::optional<Instant> nextTry; ///< the earliest of the others

    bool operator==(const OutboxWait &) const = default;
};

/// Which messages: everything set must hold.
struct OutboxFilter {
    std::optional<qint64> campaignId;
    std::optional<qint64> inviteId;
    std::optional<qint64> accountId;
    std::optional<OutboxMessage::State> state;
    std::optional<OutboxMessage::Kind> kind;
    std::optional<Instant> settledSince; ///< leaves out what was settled before
    QList<qint64> ids;
    bool ofOwnAccord = false; ///< for sending: only reminders, and what is tried again
};

} // namespace guestwright
