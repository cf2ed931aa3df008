#pragma once

#include "models/publication/serverrepository.h"

#include <QList>
#include <QSet>

#include <span>

namespace guestwright {

/// How the workspace stands to the server that it synchronizes with: what has changed here and is not there yet.
struct ServerStanding {
    QString url; ///< empty: no server is set up, and nothing is pending
    qint64 serverId = 0; ///< of what is remembered about it (ServerRepository); 0: nothing yet
    std::optional<Instant> syncedAt; ///< when both last agreed
    qint64 publishedRevision = 0; ///< everything up to here is there
    qint64 invites = 0; ///< that are not there as they are here
    QList<qint64> campaigns; ///< ids of those whose rules, page, items or invitation links are not
    bool hasTombstones = false; ///< somebody is to be forgotten there

    [[nodiscard]] bool isPending() const { return invites > 0 || !campaigns.isEmpty() || hasTombstones; }

    bool operator==(const ServerStanding &) const = default;
};

/// Reads only.
[[nodiscard]] Result<ServerStanding> readServerStanding(Database &db);

/// Those of the invites that are not on the server as they are here; none where no server is set up. Reads only.
[[nodiscard]] Result<QSet<qint64>> pendingInvites(Database &db, std::span<const qint64> ids);
/// The same of the invitation links of a campaign.
[[nodiscard]] Result<QSet<qint64>> pendingLinks(Database &db, qint64 campaignId);
/// Whether any invite of the campaign, or the campaign itself, is not.
[[nodiscard]] Result<bool> isCampaignPending(Database &db, qint64 campaignId);

} // namespace guestwright
