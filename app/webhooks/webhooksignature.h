#pragma once

#include "models/core/clock.h"

#include <QByteArray>
#include <QString>

namespace guestwright {

/// The value of the header Webhook-Signature (Standard Webhooks): `v1,` and, in base64, the HMAC-SHA256 of
/// `id.timestamp.body` under the key in the secret; the timestamp in whole seconds since 1970.
[[nodiscard]] QByteArray webhookSignature(const QString &secret, const QByteArray &id, const QByteArray &timestamp,
                                          const QByteArray &body);

/// The value of Webhook-Timestamp.
[[nodiscard]] QByteArray webhookTimestamp(Instant at);

} // namespace guestwright
