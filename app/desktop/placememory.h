#pragma once

#include "ui/place.h"

#include <QString>

namespace guestwright {

/// Where the window was in a workspace when it was left.
struct RememberedPlace {
    Place place;
    int tab = 0; ///< of the campaign page
};

/// Kept in the application's settings, under a hash of where the workspace lies (Location::toUrl()).
void rememberPlace(const QString &workspace, const RememberedPlace &remembered);
/// The start page where nothing is known.
[[nodiscard]] RememberedPlace rememberedPlace(const QString &workspace);

} // namespace guestwright
