#pragma once

#include "models/core/expiration.h"
#include "models/invites/invite.h"

#include <QString>

#include <optional>

namespace guestwright {

/// What happens to the link when an invite's address changes.
enum class LinkChoice {
    Decide, ///< replaced when a mail to the old address was accepted; kept when it bounced or none was sent
    Replace,
    Keep,
};

/// New values for one invite; what is left out stays.
struct InviteEdit {
    std::optional<QString> name;
    std::optional<QString> email;
    std::optional<QString> phone;
    std::optional<Expiration> expiration;
    std::optional<std::optional<qint64>> remindDays;
    LinkChoice link = LinkChoice::Decide;
    std::optional<Invite> seen; ///< as it was when the form was opened: what others changed since is not overwritten

    bool operator==(const InviteEdit &) const = default;
};

} // namespace guestwright
