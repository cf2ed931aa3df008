#pragma once

#include "app/mail/transport.h"
#include "models/core/result.h"
#include "models/mail/mailaccount.h"

#include <memory>

namespace guestwright {

/// One lane for an account; call it as often as the account has connections. The secret comes from the key ring and
/// stays in memory. Refuses what MailAccount::validate() refuses.
[[nodiscard]] Result<std::unique_ptr<Transport>> makeTransport(const MailAccount &account, const QString &secret);

} // namespace guestwright
