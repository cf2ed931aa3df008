#pragma once

#include "app/redemption/clienttrail.h"
#include "models/core/clock.h"

#include <QByteArray>
#include <QHash>

#include <mutex>
#include <optional>

namespace guestwright {

/// How often something may happen in a while, for each key apart: all at once or spread. In memory only, where nothing
/// outlives the process; keys are the keyed hash of a client, or a token's hash. From any thread.
class Budget
{
public:
    struct Rule {
        int count = 30;
        std::chrono::milliseconds window = std::chrono::minutes(1);
    };
    /// Beyond so many keys at once the longest quiet ones are forgotten.
    explicit Budget(Rule rule, qsizetype keys = 100'000) : m_rule(rule), m_keys(keys) { }

    /// Takes one; nothing where that is allowed, otherwise how long to wait (for Retry-After, at least a second).
    [[nodiscard]] std::optional<std::chrono::seconds> take(const QByteArray &key, Instant now);
    /// The same answer without taking: what it would say now.
    [[nodiscard]] std::optional<std::chrono::seconds> wait(const QByteArray &key, Instant now) const;

private:
    [[nodiscard]] milliseconds interval() const { return m_rule.window / m_rule.count; }
    [[nodiscard]] std::optional<std::chrono::seconds> waitUntilFree(Instant used, Instant now) const;
    void forget(Instant now);

    const Rule m_rule;
    const qsizetype m_keys;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Instant> m_used; ///< until when a key has used up what it was given
};

/// The budgets of one server (reliability.md A4, M5, N3).
struct Limits {
    Budget unknownLinks{{.count = 30}}; ///< per client: links nobody knows
    Budget claims{{.count = 30}}; ///< per invite (its token's hash): POSTs that try to redeem
    Budget keyFailures{{.count = 10}}; ///< per client: wrong keys of the management API
    Budget allUnknownLinks{{.count = 1000}}; ///< of all clients together: beyond it somebody should be told
    Budget alarms{{.count = 1}}; ///< how often that is said
    ClientTrail trail; ///< which clients behave like machines
};

} // namespace guestwright
