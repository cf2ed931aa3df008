#pragma once

#include "models/publication/coderepository.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace guestwright {

/// Six digits from the system's CSPRNG, leading zeros and all.
[[nodiscard]] QString makeCode();

/// What is stored of it: PBKDF2 with HMAC-SHA256 (RFC 8018), so slow that all codes cannot be tried in their lifetime
/// by whoever takes the database. Takes some milliseconds; not for the writer's thread.
[[nodiscard]] StoredCode hashedCode(const QString &code);

/// The ids of those that the typed text (blanks allowed) is the code of. As slow as the pending codes are many, and
/// never faster than one.
[[nodiscard]] QList<qint64> matchingCodes(const QString &typed, const QList<StoredCode> &pending);

} // namespace guestwright
