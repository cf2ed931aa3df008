#pragma once

#include "models/core/clock.h"

#include <QObject>

#include <optional>

namespace guestwright {

/// The stages an invite passes, in order; stages may be skipped (a link handed over on paper was never sent).
struct Stage {
    Q_GADGET

public:
    enum class Kind { Sent, Opened, Clicked, LandingViewed, ProductViewed, CheckoutStarted, Completed };
    Q_ENUM(Kind)
    static constexpr int count = 7;
};

/// Who was there, judged as the event arrives; nothing else about the visitor is kept.
struct Visitor {
    Q_GADGET

public:
    enum class Kind { Human, Automated };
    Q_ENUM(Kind)
};

/// One thing that happened on the way of an invite.
struct JourneyEvent {
    Stage::Kind stage = Stage::Kind::Sent;
    Visitor::Kind visitor = Visitor::Kind::Human;
    Instant at;

    bool operator==(const JourneyEvent &) const = default;
};

/// Which stages an invite has reached, in one number as invites.journey stores it: bit 7 + stage by people, bit stage
/// by machines. Greater means further, as far as people are concerned.
struct Journey {
    qint64 bits = 0;

    [[nodiscard]] static constexpr qint64 bit(Stage::Kind stage, Visitor::Kind visitor = Visitor::Kind::Human)
    {
        return qint64(1) << (int(stage) + (visitor == Visitor::Kind::Human ? Stage::count : 0));
    }
    [[nodiscard]] constexpr bool has(Stage::Kind stage, Visitor::Kind visitor = Visitor::Kind::Human) const
    {
        return bits & bit(stage, visitor);
    }
    /// The furthest that a person reached.
    [[nodiscard]] constexpr std::optional<Stage::Kind> furthest() const
    {
        for (int stage = Stage::count - 1; stage >= 0; --stage) {
            if (has(Stage::Kind(stage))) {
                return Stage::Kind(stage);
            }
        }
        return std::nullopt;
    }

    bool operator==(const Journey &) const = default;
};

} // namespace guestwright
