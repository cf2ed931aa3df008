#pragma once

#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "models/invites/invitebatch.h"

#include <vector>

namespace guestwright {

/// The people of a CSV file, who are to be invited without becoming contacts. All or nothing: a file with rows that
/// cannot be invited is refused, naming the first of them.
[[nodiscard]] Outcome<std::vector<InvitePerson>> readPeople(const QString &path, Output &output);

} // namespace guestwright
