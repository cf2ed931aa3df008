#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/journey/journey.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QString>

namespace guestwright {

// What guests say and do besides redeeming. Each runs inside the caller's transaction, appends to the change log what
// is new, and does nothing where it was said before.

/// "No, thank you", and taking it back.
[[nodiscard]] Result<> declineInvite(Database &db, const QByteArray &tokenHash, Instant now);
[[nodiscard]] Result<> takeBackDecline(Database &db, const QByteArray &tokenHash, Instant now);

/// Asks for a new link; once a day and invite.
[[nodiscard]] Result<> askForNewLink(Database &db, const QByteArray &tokenHash, Instant now);

/// How much mail stops.
enum class UnsubscribeScope { Campaign, Organizer };
/// No more mail to the invite's address.
[[nodiscard]] Result<> unsubscribeInvite(Database &db, const QByteArray &tokenHash, UnsubscribeScope scope,
                                         Instant now);

/// A stage that was reached; once an hour and class of visitor.
[[nodiscard]] Result<> recordVisit(Database &db, const QByteArray &tokenHash, Stage::Kind stage, Visitor::Kind visitor,
                                   Instant now);

} // namespace guestwright
