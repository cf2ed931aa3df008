#pragma once

#include "app/cli/arguments.h"
#include "app/cli/outcome.h"
#include "models/mail/mailaccount.h"

#include <optional>

namespace guestwright {

/// Writes the options into the account; what is left out stays.
[[nodiscard]] Outcome<> readAccount(const Arguments &arguments, MailAccount &account);

/// Whether the command is about a login, so that its secret belongs to it.
[[nodiscard]] bool wantsSecret(const Arguments &arguments, const MailAccount &account);

/// The password or token: from the variable that is named, which is then emptied, or a line of standard input when that
/// is no keyboard; nothing when none was given.
[[nodiscard]] Outcome<std::optional<QString>> readSecret(const Arguments &arguments, const MailAccount &account);

} // namespace guestwright
