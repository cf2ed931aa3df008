#pragma once

#include "models/core/result.h"
#include "models/store/database.h"

#include <optional>

namespace guestwright {

/// One row of the settings table that no person sets: a key, when something was last done.
[[nodiscard]] Result<std::optional<QString>> readNamedSetting(Database &db, const QString &name);
/// No value takes it away. Inside a caller's transaction, or alone.
[[nodiscard]] Result<> writeNamedSetting(Database &db, const QString &name, const std::optional<QString> &value);

} // namespace guestwright
