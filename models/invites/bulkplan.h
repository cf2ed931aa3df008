#pragma once

#include "models/invites/invitebatch.h"

#include <variant>
#include <vector>

namespace guestwright {

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
    qsizetype suppressed = 0; ///< left out, were erased at their wish
};

/// What became of them.
struct BulkReport {
    qsizetype created = 0;
    qsizetype withoutAddress = 0;
    qsizetype invitedAlready = 0;
    qsizetype repeated = 0;
    qsizetype suppressed = 0;
    qint64 changeId = 0; ///< the audit entry; invites made by it carry it as their revision
    std::vector<qint64> ids; ///< of what was created, in order
};

} // namespace guestwright
