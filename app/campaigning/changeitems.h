#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <optional>

namespace guestwright {

/// Adds an item to a gift campaign, or changes or removes one; an edit is merged with what others changed since it was
/// `seen`.
[[nodiscard]] Result<Item> addItem(Database &db, Item item, Instant now);
[[nodiscard]] Result<Item> editItem(Database &db, Item item, Instant now,
                                    const std::optional<Item> &seen = std::nullopt);
[[nodiscard]] Result<> deleteItem(Database &db, const Item &item, Instant now);

} // namespace guestwright
