#pragma once

#include "models/invites/invite.h"

namespace guestwright {

/// A new link: whoever had the old one has got nothing that works yet.
inline void giveNewLink(Invite &invite)
{
    invite.token = makeToken();
    invite.sentAt.reset();
}

} // namespace guestwright
