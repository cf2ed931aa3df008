#pragma once

#include <QString>

namespace guestwright {

/// What is wrong with an address, in words; empty for one that can be mailed to, and for none at all.
[[nodiscard]] QString addressFault(const QString &text);

/// The same for `Name <address>`.
[[nodiscard]] QString mailboxFault(const QString &text);

/// The same for what stands behind the @: "example.org".
[[nodiscard]] QString domainFault(const QString &text);

} // namespace guestwright
