#pragma once

#include <QByteArray>
#include <QString>

namespace guestwright {

/// The Message-ID (RFC 5322 section 3.6.4) of an outbox row: `<32 characters of base32@domain>`, the same for the same
/// seed, so that a retry keeps it. The seed is the row's random uid; nothing of this computer goes in.
/// fromDomain is the domain of the From address.
[[nodiscard]] QByteArray makeMessageId(const QByteArray &seed, const QString &fromDomain);

/// Base32 of RFC 4648 in lower case without padding: letters and digits that survive any file system.
[[nodiscard]] QByteArray toBase32(QByteArrayView bytes);

} // namespace guestwright
