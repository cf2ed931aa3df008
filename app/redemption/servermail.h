#pragma once

#include "app/mail/message.h"
#include "app/redemption/sitesettings.h"
#include "models/publication/mailqueue.h"
#include "models/publication/publication.h"
#include "models/publication/receipt.h"

namespace guestwright {

/// A mail of the server in the language of its campaign: a code, or that an order or a sign-up arrived. Says nothing
/// that a visitor typed, a code mail carries no link. `from` gives the address, the organizer the name; answers go to
/// the organizer. REQUIRES: a receipt, for a confirmation.
[[nodiscard]] Message composeServerMail(const QueuedMail &queued, const PublishedCampaign &campaign,
                                        const std::optional<Receipt> &receipt, const SiteSettings &site,
                                        const Mailbox &from, Instant now);

} // namespace guestwright
