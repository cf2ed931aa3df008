#pragma once

#include "models/core/clock.h"

#include <QByteArray>

#include <chrono>

namespace guestwright {

/// What makes a form's POST good for one thing only: the time, 128 random bits, and an HMAC-SHA256 (RFC 2104) of both
/// and of what the form is for. Needs no memory, so forms survive a restart; that a redemption happens once is
/// the business of the database, which knows the nonce of each.
struct FormNonce {
    enum class Verdict {
        Good,
        TooYoung, ///< nobody reads and fills in a form this fast
        Stale, ///< made by us, too long ago
        Forged, ///< not made by us, or for another form or invite
    };

    static constexpr std::chrono::seconds youngest{2};
    static constexpr std::chrono::hours oldest{4};

    Verdict verdict = Verdict::Forged;
    QByteArray identity; ///< 24 bytes, the same for every POST of one form; empty for a forged one

    /// For a hidden field. `purpose` is the form's, `subject` who it belongs to (a token's hash).
    [[nodiscard]] static QByteArray make(const QByteArray &key, QByteArrayView purpose, const QByteArray &subject,
                                         Instant now);
    [[nodiscard]] static FormNonce judge(const QByteArray &key, QByteArrayView purpose, const QByteArray &subject,
                                         const QByteArray &text, Instant now);
};

/// Whether both are the same, in a time that tells nothing about where they differ.
[[nodiscard]] bool isSameSecret(QByteArrayView one, QByteArrayView other);

} // namespace guestwright
