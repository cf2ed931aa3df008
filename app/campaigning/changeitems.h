#pragma once

#include "models/campaigns/campaign.h"
#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

namespace guestwright {

/// Adds an item to a gift campaign, or changes or removes one.
[[nodiscard]] Result<Item> addItem(Database &db, Item item, Instant now);
[[nodiscard]] Result<Item> editItem(Database &db, Item item, Instant now);
[[nodiscard]] Result<> deleteItem(Database &db, const Item &item, Instant now);

} // namespace guestwright
