#pragma once

#include "models/core/result.h"
#include "models/links/link.h"
#include "models/store/database.h"

#include <optional>

namespace guestwright {

/// Makes a link of what the caller filled in; uid, token and creation are set here.
[[nodiscard]] Result<InvitationLink> createLink(Database &db, InvitationLink draft, Instant now);

/// What saving an edit would change for those who have the link.
struct LinkEditPlan {
    bool isNarrowed = false; ///< evergreen before: whoever is not on the list can no longer come by the shared address
    bool isWidened = false; ///< pre-approved before: everybody who has the shared address can come
    qint64 stillWelcome = 0; ///< on the list and not come yet
    qint64 notAllowed = 0; ///< of those, whose address the domains no longer let in
    qint64 placesLeft = -1; ///< under the new maximum; -1: no maximum
};

/// Looks only.
[[nodiscard]] Result<LinkEditPlan> planLinkEdit(Database &db, InvitationLink edited, Instant now);

/// Writes all of it but campaign, token and state; the shared address stays the same. `seen` is what the edit began
/// with, see editCampaign().
[[nodiscard]] Result<InvitationLink> editLink(Database &db, InvitationLink edited, Instant now,
                                              const std::optional<InvitationLink> &seen = std::nullopt);

/// Nobody can come meanwhile; and on with it.
[[nodiscard]] Result<InvitationLink> pauseLink(Database &db, qint64 id, Instant now);
[[nodiscard]] Result<InvitationLink> resumeLink(Database &db, qint64 id, Instant now);

/// To the trash: dead at once, its invitees' own links with it. And back, with the same addresses.
[[nodiscard]] Result<InvitationLink> deleteLink(Database &db, qint64 id, Instant now);
[[nodiscard]] Result<InvitationLink> restoreLink(Database &db, qint64 id, Instant now);

} // namespace guestwright
