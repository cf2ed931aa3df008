#pragma once

#include "models/core/result.h"
#include "models/invites/invitefilter.h"
#include "models/store/database.h"

#include <functional>

namespace guestwright {

/// What an export says of one invite, and nothing more: a million of them are read in one go. Texts are UTF-8.
struct InviteLine {
    qint64 number = 0;
    QByteArray token;
    QByteArray name;
    QByteArray email;
    QByteArray phone;
    InviteStatus::Kind status = InviteStatus::Kind::Unused;
    std::optional<Instant> sentAt;
    QByteArray orderNumber;
    std::optional<Instant> expiresAt;
};

/// Every matching invite in that order, one line at a time, until `take` returns false.
[[nodiscard]] Result<> forEachLine(Database &db, const InviteFilter &filter, const InviteSort &sort, Instant now,
                                   const std::function<bool(const InviteLine &)> &take);

} // namespace guestwright
