#pragma once

#include "models/core/result.h"
#include "models/invites/bulkplan.h"
#include "models/store/database.h"

namespace guestwright {

// Who is to be invited, made ready: what personal invites and lists of invitation links have in common.

/// Blanks and controls gone; refused where the address is none.
[[nodiscard]] Result<InvitePerson> tidyPerson(const InvitePerson &person);

/// Connects a person to the saved contact with the same address.
[[nodiscard]] Result<> assignSavedContact(Database &db, InvitePerson &person);

/// The people of a saved list or those of the source itself; nobody for blank links.
[[nodiscard]] Result<std::vector<InvitePerson>> peopleOf(Database &db, const BulkSource &source);

} // namespace guestwright
