#pragma once

#include "models/audit/change.h"

namespace guestwright {

/// Whether a change of that kind that began at that instant was committed: after a crash this tells what is there from
/// what is not.
[[nodiscard]] Result<bool> isRecorded(Database &db, Action::Kind action, Instant at);

} // namespace guestwright
