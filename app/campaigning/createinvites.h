#pragma once

#include "models/core/result.h"
#include "models/invites/bulkplan.h"
#include "models/invites/invite.h"
#include "models/invites/inviteterms.h"
#include "models/store/database.h"

#include <functional>

namespace guestwright {

/// Creates one invite. A person whose address is invited already is refused; the saved contact with that address is
/// assigned.
[[nodiscard]] Result<Invite> createInvite(Database &db, qint64 campaignId, const InvitePerson &person,
                                          const InviteTerms &terms, Instant now);

/// Looks only.
[[nodiscard]] Result<BulkPlan> planBulkInvites(Database &db, qint64 campaignId, const BulkSource &source);

/// Creates them all or none. `proceed` is told how many stand and answers false to cancel.
[[nodiscard]] Result<BulkReport> createBulkInvites(Database &db, qint64 campaignId, const BulkSource &source,
                                                   const InviteTerms &terms, Instant now,
                                                   const std::function<bool(qsizetype)> &proceed);

} // namespace guestwright
