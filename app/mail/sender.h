#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/emailaddress.h"
#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// Whom a campaign's mail comes from: its own sender; else the account's user where that is an address; else
/// "invitations@" the host of the public URL. The organizer lends the name.
[[nodiscard]] Result<Mailbox> senderOf(Database &db, const Campaign &campaign, qint64 accountId);

} // namespace guestwright
