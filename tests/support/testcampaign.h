#pragma once

#include "models/campaigns/campaign.h"
#include "models/invites/invite.h"
#include "models/mail/mailaccount.h"
#include "models/store/database.h"

namespace guestwright::test {

/// The moment at which tests of use cases begin.
inline constexpr Instant testNow = fromMsecs(1'800'000'000'000);

/// An Active campaign of the use cases' making, with an item and a sender.
[[nodiscard]] Campaign activeCampaign(Database &db, const QString &name = QStringLiteral("Spring Gift"));

/// An account that writes .eml files into the folder.
[[nodiscard]] MailAccount folderAccount(Database &db, const QString &folder);

/// Puts an address on the list of those that must not be mailed, as unsubscribed.
void suppress(Database &db, const QString &email);

/// An invite for somebody with that address; the name is what stands before the @.
Invite invited(Database &db, const Campaign &campaign, const QString &email);

} // namespace guestwright::test
