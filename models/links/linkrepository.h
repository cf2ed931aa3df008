#pragma once

#include "models/core/result.h"
#include "models/links/link.h"
#include "models/store/database.h"

#include <QHash>

namespace guestwright {

/// The links table. Changing functions run inside a caller's transaction; `revision` is the audit entry's id. Who is on
/// a link's list stands among the invites (InviteFilter::linkId).
class LinkRepository
{
public:
    explicit LinkRepository(Database &db) : m_db(db) { }

    /// Its id.
    [[nodiscard]] Result<qint64> add(const InvitationLink &link, qint64 revision);
    /// Writes all but campaign, token and creation.
    [[nodiscard]] Result<> update(const InvitationLink &link, qint64 revision);

    [[nodiscard]] Result<InvitationLink> find(qint64 id);
    /// By uid, or by name in any case. A name that several living links share is refused, naming their uids; deleted
    /// links are found only by uid, or by a name no living one has.
    [[nodiscard]] Result<InvitationLink> findNamed(const QString &nameOrUid);
    [[nodiscard]] Result<LinkSummary> summary(qint64 id);
    /// Of a campaign with their numbers, in the order of creation.
    [[nodiscard]] Result<QList<LinkSummary>> all(qint64 campaignId, bool trash = false);

    /// Whether everybody it was made for has come; cheap for links without a maximum.
    [[nodiscard]] Result<bool> isFull(qint64 id);
    /// How a campaign's links are called, by id, those in the trash too.
    [[nodiscard]] Result<QHash<qint64, QString>> names(qint64 campaignId);

    /// What roles and groups links of this workspace have, each once and in the order of the alphabet: offered to
    /// whoever types.
    [[nodiscard]] Result<QStringList> knownRoles();
    [[nodiscard]] Result<QStringList> knownGroups();

private:
    Database &m_db;
};

} // namespace guestwright
