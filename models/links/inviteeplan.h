#pragma once

#include "models/invites/invitebatch.h"

#include <vector>

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

} // namespace guestwright
