#pragma once

#include "models/campaigns/campaign.h"
#include "models/invites/invite.h"
#include "models/invites/invitefilter.h"
#include "models/links/link.h"
#include "models/store/database.h"

#include <QSet>

#include <span>
#include <vector>

namespace guestwright {

/// What is asked about the list of an invitation link.
struct InviteeQuestion {
    qint64 linkId = 0;
    QString search;
    InviteSort sort;
    QList<qint64> inView; ///< empty: the first page
    Instant now{};
};

/// Rows as their table wants them.
struct InviteeRows {
    QList<Invite> rows;
    QSet<qint64> pending; ///< of them: not on the server as they are here
};

/// What one question brings: all ids, but only the rows that are seen.
struct InviteeListing {
    LinkSummary summary;
    Campaign campaign;
    std::vector<qint64> ids;
    InviteeRows seen;
    qint64 pendingRemovals = 0; ///< the server still lets them in
    Instant now{};
};

[[nodiscard]] Result<InviteeListing> readInviteeListing(Database &db, const InviteeQuestion &question);
[[nodiscard]] Result<InviteeRows> readInviteeRows(Database &db, std::span<const qint64> ids);

} // namespace guestwright
