#pragma once

#include "models/cards/cardrequest.h"

namespace guestwright {

/// How cards were laid out the last time, kept in the application's settings.
[[nodiscard]] CardLayout lastCardLayout();
void keepCardLayout(const CardLayout &layout);

} // namespace guestwright
