#pragma once

#include "models/core/result.h"

#include <QString>

namespace guestwright {

/// The URL of a server's management API, without a slash at its end. Refuses what is no http or https address, and http
/// to another computer: the key would travel in clear.
[[nodiscard]] Result<QString> checkedServerUrl(const QString &text);

} // namespace guestwright
