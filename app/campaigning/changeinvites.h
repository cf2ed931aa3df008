#pragma once

#include "models/core/expiration.h"
#include "models/core/result.h"
#include "models/invites/invite.h"
#include "models/invites/inviteedit.h"
#include "models/invites/invitefilter.h"
#include "models/store/database.h"

namespace guestwright {

/// Writes the edit; the invite as it then is. Used invites keep who used them: only the phone may still change.
[[nodiscard]] Result<Invite> editInvite(Database &db, qint64 id, const InviteEdit &edit, Instant now);

/// Connects an invite to a saved contact; name, address and phone are taken over where the invite has none.
[[nodiscard]] Result<Invite> assignContact(Database &db, qint64 id, qint64 contactId, Instant now);

/// Makes links dead and keeps the evidence; used and revoked ones are left as they are. How many.
[[nodiscard]] Result<qint64> revokeInvites(Database &db, const InviteFilter &filter, Instant now);

/// To the trash: dead, out of every list, restorable with the same link. How many.
[[nodiscard]] Result<qint64> deleteInvites(Database &db, const InviteFilter &filter, Instant now);

/// Brings back the same links: out of the trash, or from being revoked. How many.
[[nodiscard]] Result<qint64> restoreInvites(Database &db, const InviteFilter &filter, Instant now);

/// A new end for unused invites; an expired one works again under the same link. How many.
[[nodiscard]] Result<qint64> extendInvites(Database &db, const InviteFilter &filter, const Expiration &expiration,
                                           Instant now);

/// A new link for unused invites; the old one is dead in the same moment. How many.
[[nodiscard]] Result<qint64> replaceLinks(Database &db, const InviteFilter &filter, Instant now);

} // namespace guestwright
