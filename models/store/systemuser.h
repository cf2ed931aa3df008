#pragma once

#include <QString>

namespace guestwright {

/// The name under which somebody is logged in to this computer; asked of the system, not of the environment, wherever
/// the system knows.
[[nodiscard]] QString systemUser();

} // namespace guestwright
