#pragma once

#include <QString>

namespace guestwright {

/// The text as it may stand in a log: of addresses only the domain, of URLs neither user, path nor query, nothing of
/// logins, of what is named a password or token, and of what looks like one.
[[nodiscard]] QString redacted(const QString &text);

/// From now on this text stands in no line of the log, plain or in base64 or percent-encoded, whoever writes it. For
/// secrets as soon as they are known. Texts under four characters are left alone. From any thread.
void hideFromLog(const QString &secret);

/// The text without what hideFromLog() was told: for what a server says, which may be what it was told.
[[nodiscard]] QString withoutSecrets(const QString &text);

/// Makes every message of this process pass through redacted() on its way to standard error, and leaves out what the
/// window system tells of keys. Called once, first in main(): Qt has one handler a process, which is why this one place
/// is global.
void installSafeLog();

} // namespace guestwright
