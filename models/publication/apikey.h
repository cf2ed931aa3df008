#pragma once

#include "models/core/clock.h"

#include <QObject>
#include <QString>

#include <optional>

namespace guestwright {

/// What opens the management API, one a device; the key itself is shown once and never stored.
struct ApiKey {
    Q_GADGET

public:
    /// What may be done with it; each includes those before. Stored by name.
    enum class Scope {
        Read, ///< ask what happened
        Send, ///< publish campaigns and invites too
        Admin, ///< everything
    };
    Q_ENUM(Scope)

    qint64 id = 0;
    QString name;
    Scope scope = Scope::Admin;
    Instant createdAt{};
    std::optional<Instant> lastUsedAt; ///< to the minute
    std::optional<Instant> revokedAt;

    [[nodiscard]] bool allows(Scope wanted) const { return !revokedAt && scope >= wanted; }

    bool operator==(const ApiKey &) const = default;
};

} // namespace guestwright
