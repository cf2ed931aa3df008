#pragma once

#include "models/core/result.h"
#include "models/invites/bulkplan.h"
#include "models/invites/invitefilter.h"
#include "models/store/database.h"

#include <functional>

namespace guestwright {

/// Who comes onto a link's list and who does not, and why.
struct InviteePlan {
    std::vector<InvitePerson> added; ///< in order
    std::vector<qint64> back; ///< were on it before and get the same link again: ids of invites
    std::vector<InvitePerson> listed; ///< are on it
    std::vector<InvitePerson> outsideDomains; ///< whose address the link would not let in
    qsizetype withoutAddress = 0;
    qsizetype repeated = 0;
    qsizetype suppressed = 0; ///< unsubscribed or were erased at their wish

    [[nodiscard]] qsizetype count() const { return qsizetype(added.size() + back.size()); }
};

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
