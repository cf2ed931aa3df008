#pragma once

#include "ui/invites/invitepanel.h"
#include "ui/widgets/journeytimeline.h"
#include "ui/widgets/messagelist.h"

namespace guestwright {

/// The stages of an invite with their times in the campaign's zone.
[[nodiscard]] QList<JourneyEntry> journeyEntries(const InviteDetails &details);

/// Its messages with what the server said.
[[nodiscard]] QList<MessageEntry> messageEntries(const InviteDetails &details);

/// "Sun 9 May, 09:12" in the zone.
[[nodiscard]] QString shortMoment(Instant at, const QString &zone);

} // namespace guestwright
