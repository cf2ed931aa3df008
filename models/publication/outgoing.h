#pragma once

#include "models/core/result.h"
#include "models/publication/publication.h"
#include "models/store/database.h"

#include <vector>

namespace guestwright {

/// Invites on their way to the server, with the campaign they belong to.
struct OutgoingInvites {
    QString campaignUid;
    QList<PublishedInvite> invites;
};

/// How far a walk over what changed has come.
struct OutgoingPlace {
    qint64 revision = 0;
    qint64 inviteId = 0;
    QString campaignUid; ///< the only one it is about; empty: all
};

/// What of the workspace the server does not have yet. Reads only, but for markTombstones().
class Outgoing
{
public:
    explicit Outgoing(Database &db) : m_db(db) { }

    /// The revision up to which everything is committed that ever will be; what is sent is measured against it. Inside
    /// a transaction that nobody else's change runs beside.
    [[nodiscard]] Result<qint64> settledRevision();

    /// Campaigns that changed after that revision, or whose items did; with all their items, and with the workspace's
    /// organizer and privacy policy where they have none of their own.
    [[nodiscard]] Result<QList<PublishedCampaign>> campaigns(qint64 since);
    [[nodiscard]] Result<std::vector<qint64>> campaignIds(qint64 since);
    [[nodiscard]] Result<PublishedImage> image(const QString &sha256);
    /// Invitation links that changed after that revision, each with how many are known to have come by it.
    [[nodiscard]] Result<QList<PublishedInvitationLink>> links(qint64 since);

    /// The next invites after `place` that changed up to `until`, at most `limit` of them; moves the place on. Nothing
    /// more where all are empty. Addresses travel only where the campaign's binding needs them, those of invitees where
    /// their link does.
    [[nodiscard]] Result<QList<OutgoingInvites>> invites(OutgoingPlace &place, qint64 until, int limit);
    [[nodiscard]] Result<qint64> countInvites(qint64 since);

    struct Tombstone {
        qint64 id = 0;
        QByteArray tokenHash; ///< of a link, or empty
        QString redemptionUid; ///< of an order or member whose person came by a shared address, or empty
    };
    /// Links that are gone for good, and people who were erased, and of which that server has not heard. They are kept
    /// for ever: a server that was restored from a copy must hear of them again.
    [[nodiscard]] Result<QList<Tombstone>> tombstones(qint64 serverId, int limit);
    /// That server has them; up to 0: it has none. Inside a caller's transaction.
    [[nodiscard]] Result<> markTombstones(qint64 serverId, qint64 upTo);

private:
    Database &m_db;
};

} // namespace guestwright
