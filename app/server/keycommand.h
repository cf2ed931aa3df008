#pragma once

#include "app/server/configuration.h"

namespace guestwright {

/// `key add|list|revoke`: what is to be written to standard output. `add` answers the key and nothing else, so that a
/// script can take it.
[[nodiscard]] Result<QString> runKeyCommand(const Configuration &configuration, Instant now);

} // namespace guestwright
