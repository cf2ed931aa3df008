#pragma once

#include "models/core/result.h"
#include "models/store/database.h"

#include <QString>

namespace guestwright {

/// Two letters for a campaign: the initials of its first two words, or the first letters of its only one; "GW" where it
/// has none of A to Z.
[[nodiscard]] QString orderPrefix(const QString &campaignName);

/// A number that no order has: the prefix, a hyphen and six characters that cannot be mistaken for each other when read
/// aloud or copied by hand. Inside a caller's transaction.
[[nodiscard]] Result<QString> newOrderNumber(Database &db, const QString &campaignName);

} // namespace guestwright
