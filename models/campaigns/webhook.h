#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace guestwright {

/// Where the redemption server tells of each member and order of a campaign, and the secret it signs that with
/// (Standard Webhooks, standardwebhooks.com: `whsec_` and the key in base64).
struct Webhook {
    QString url; ///< empty: there is none
    QString secret; ///< never logged

    [[nodiscard]] bool isSet() const { return !url.isEmpty(); }
    bool operator==(const Webhook &) const = default;
};

/// The address in its stored form. Refuses (Invalid) what is no https address, http but to this computer, and an
/// address with a user, a password or a fragment.
[[nodiscard]] Result<QString> checkedWebhookUrl(const QString &text);

/// A new secret of 32 bytes from the system's CSPRNG.
[[nodiscard]] QString makeWebhookSecret();

/// The key that a secret stands for, 24 to 64 bytes; empty where it is none.
[[nodiscard]] QByteArray webhookKey(const QString &secret);

} // namespace guestwright
