#pragma once

#include <QStringView>

namespace guestwright {

// Where a campaign tells of its members and orders, and what that is signed with; and orders and members whose people
// servers have to forget, by uid, in rows without a hash.
inline constexpr QStringView sixthSchema = uR"(
ALTER TABLE campaigns ADD COLUMN webhook_url TEXT NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN webhook_secret TEXT NOT NULL DEFAULT '';
ALTER TABLE tombstones ADD COLUMN redemption_uid TEXT NOT NULL DEFAULT ''
)";

} // namespace guestwright
