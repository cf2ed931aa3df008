#pragma once

#include "models/core/clock.h"

#include <QObject>
#include <QString>

#include <optional>

namespace guestwright {

/// How sure the server is that an address is that of the person who redeemed.
struct EmailStanding {
    Q_GADGET

public:
    enum class Kind {
        Typed, ///< by somebody
        Confirmed, ///< it was typed, and is the one that was invited
        Proved, ///< by a code that was mailed there, or by the invitation that was
    };
    Q_ENUM(Kind)
};

/// One event on its way to a campaign's webhook, as its log shows it: what it said is nowhere in here.
struct WebhookDelivery {
    Q_GADGET

public:
    /// Stored and sent by name; what receivers are told is eventName().
    enum class Kind { Ping, MemberJoined, OrderCreated };
    Q_ENUM(Kind)
    enum class State {
        Waiting, ///< for its next try, or under way
        Delivered,
        GivenUp, ///< after the last try, or because the receiver said 410 Gone
        Withdrawn, ///< nobody is to be told any more: the webhook was turned off, or the person is to be forgotten
    };
    Q_ENUM(State)
    enum class Fault { None, Unreachable, TimedOut, Untrusted, Garbled };
    Q_ENUM(Fault)

    /// What the last try brought: a status, or why there was none.
    struct Answer {
        int status = 0; ///< of HTTP; 0: none came
        Fault fault = Fault::None;

        [[nodiscard]] bool isTaken() const { return status >= 200 && status < 300; }
        bool operator==(const Answer &) const = default;
    };

    QString uid; ///< Webhook-Id, the same at every try
    Kind kind = Kind::Ping;
    State state = State::Waiting;
    Instant createdAt;
    qint64 attempts = 0;
    Answer answer;
    std::optional<Instant> triedAt;
    std::optional<Instant> nextAt; ///< while it waits
    std::optional<Instant> deliveredAt;

    bool operator==(const WebhookDelivery &) const = default;
};

/// `ping`, `member.joined` or `order.created`.
[[nodiscard]] QString eventName(WebhookDelivery::Kind kind);

} // namespace guestwright
