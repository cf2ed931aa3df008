#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace guestwright {

/// Forgets the people behind those links: the link is dead, and names, addresses and destinations are gone, and what
/// webhooks were still to be told of them. That something was ordered stays. An invitation link's shared address is dead
/// too. Inside a caller's transaction; answers how many were known.
[[nodiscard]] Result<qint64> forgetInvites(Database &db, const QList<QByteArray> &tokenHashes, Instant now);

/// The same for people who came by a shared address, by the uids of their orders and members. An address that may come
/// once can come again: nobody knows that it was there.
[[nodiscard]] Result<> forgetRedemptions(Database &db, const QStringList &uids);

} // namespace guestwright
