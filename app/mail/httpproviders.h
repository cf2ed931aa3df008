#pragma once

#include "app/mail/httpprovider.h"
#include "models/mail/mailaccount.h"

#include <memory>

namespace guestwright {

/// The API an account's mail leaves by; null for accounts that send whole messages (SMTP, folder).
[[nodiscard]] std::shared_ptr<const HttpProvider> httpProviderOf(const MailAccount &account);

} // namespace guestwright
