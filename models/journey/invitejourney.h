#pragma once

#include "models/campaigns/campaign.h"
#include "models/invites/invite.h"

#include <QByteArray>

namespace guestwright {

/// How far an invite is: what came back from the server, and what is known here.
[[nodiscard]] Journey journeyOf(const Invite &invite);

/// Seven JourneyMarks of an invite. Stages that the campaign does not have or count, and those that were passed over,
/// are skipped.
[[nodiscard]] QByteArray journeyMarks(const Invite &invite, const Campaign &campaign);
/// The furthest stage that a person reached as a word, or that the person declined.
[[nodiscard]] QString journeyWord(const Invite &invite, const Campaign &campaign);
/// The dots in words: "Checkout Started, 6 of 7; opens not counted; only automated: Link Clicked".
[[nodiscard]] QString journeySentence(const Invite &invite, const Campaign &campaign);

} // namespace guestwright
