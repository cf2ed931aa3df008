#pragma once

#include "models/core/expiration.h"
#include "models/core/result.h"
#include "models/invites/invite.h"
#include "models/invites/invitebatch.h"
#include "models/store/database.h"

#include <functional>
#include <variant>
#include <vector>

namespace guestwright {

/// What new invites have in common.
struct InviteTerms {
    Expiration expiration;
    std::optional<qint64> remindDays; ///< kept for the reminder; needs an end that is further away

    bool operator==(const InviteTerms &) const = default;
};

/// Creates one invite. A person whose address is invited already is refused; the saved contact with that address is
/// assigned.
[[nodiscard]] Result<Invite> createInvite(Database &db, qint64 campaignId, const InvitePerson &person,
                                          const InviteTerms &terms, Instant now);

/// Links without contact details.
struct BlankLinks {
    qsizetype count = 0;
};
/// The people of a saved contact list.
struct ListMembers {
    qint64 listId = 0;
};
/// Who is to get invites: so many links, a saved list, or people from a file or a text.
using BulkSource = std::variant<BlankLinks, ListMembers, std::vector<InvitePerson>>;

/// Who gets an invite and who does not, and why.
struct BulkPlan {
    std::vector<InvitePerson> people; ///< get one, in order; empty for blank links
    qsizetype create = 0; ///< how many invites
    qsizetype withoutAddress = 0; ///< of those: get a link but no mail
    std::vector<InvitePerson> invitedAlready; ///< left out, their links stay as they are
    std::vector<InvitePerson> repeated; ///< left out, the same address stands earlier in the source
};

/// Looks only.
[[nodiscard]] Result<BulkPlan> planBulkInvites(Database &db, qint64 campaignId, const BulkSource &source);

struct BulkReport {
    qsizetype created = 0;
    qsizetype withoutAddress = 0;
    qsizetype invitedAlready = 0;
    qsizetype repeated = 0;
    qint64 changeId = 0; ///< the audit entry; invites made by it carry it as their revision
    std::vector<qint64> ids; ///< of what was created, in order
};

/// Creates them all or none. `proceed` is told how many stand and answers false to cancel.
[[nodiscard]] Result<BulkReport> createBulkInvites(Database &db, qint64 campaignId, const BulkSource &source,
                                                   const InviteTerms &terms, Instant now,
                                                   const std::function<bool(qsizetype)> &proceed);

/// Refuses a reminder without an end, or one that would be due at once. `end` is the earlier of campaign and invite.
[[nodiscard]] Result<> checkReminder(std::optional<qint64> remindDays, std::optional<Instant> end, Instant now);

} // namespace guestwright
