#pragma once

#include "models/core/result.h"
#include "models/invites/bulkplan.h"
#include "models/invites/invitefilter.h"
#include "models/links/inviteeplan.h"
#include "models/store/database.h"

#include <functional>

namespace guestwright {

/// Looks only. `source` is a saved list or people, never blank links.
[[nodiscard]] Result<InviteePlan> planInvitees(Database &db, qint64 linkId, const BulkSource &source);

struct InviteeReport {
    InviteePlan plan;
    std::vector<qint64> ids; ///< of the invites that are on the list now by this, those that came back first
};

/// Puts them onto the list, all or none; each has a link of their own to the same page. `proceed` as in
/// createBulkInvites().
[[nodiscard]] Result<InviteeReport> approveInvitees(Database &db, qint64 linkId, const BulkSource &source, Instant now,
                                                    const std::function<bool(qsizetype)> &proceed);

/// Takes them off it: they can no longer come. Who has come already stays a member. How many.
[[nodiscard]] Result<qint64> removeInvitees(Database &db, const InviteFilter &filter, Instant now);

} // namespace guestwright
