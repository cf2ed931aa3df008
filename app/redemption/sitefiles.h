#pragma once

#include "app/redemption/http.h"
#include "models/store/database.h"

#include <QString>

namespace guestwright {

/// The style sheet's address; another one for each version of it, so that it may be kept for ever.
[[nodiscard]] QString styleUrl();

/// `/style.css`.
[[nodiscard]] Response styleFile();
/// `/c/UID/theme.css`: the campaign's colour, one line.
[[nodiscard]] Response themeFile(Database &db, const QString &campaignUid);
/// `/img/NAME`: a picture by its SHA-256, or one that the style sheet needs.
[[nodiscard]] Response imageFile(Database &db, const QString &name);
/// 404 without a page, for what browsers ask for by themselves.
[[nodiscard]] Response noFile();

} // namespace guestwright
