#pragma once

#include "models/invites/invitestate.h"
#include "models/links/link.h"

namespace guestwright {

/// The judge's word on the shared address of a link, where nobody in particular is looking.
[[nodiscard]] InviteState linkState(const LinkFacts &link, const Campaign &campaign, Instant now);

/// The same in SQL, over the publication's tables aliased l (links, which count there how often they were redeemed) and
/// c (campaigns).
[[nodiscard]] Condition isLinkOpen(Instant now);

/// The state of a link in a word or two, for its table: "Active", "Paused", "Full".
[[nodiscard]] QString linkStateWords(const LinkSummary &summary, const Campaign &campaign, Instant now);

} // namespace guestwright
