#pragma once

#include "models/core/result.h"
#include "models/invites/invite.h"
#include "models/invites/invitebatch.h"
#include "models/invites/invitefilter.h"
#include "models/store/database.h"

#include <functional>
#include <span>
#include <vector>

namespace guestwright {

[[nodiscard]] Error noSuchInvite();

/// The invites table. Changing functions run inside a caller's transaction; `revision` is the audit entry's id.
class InviteRepository
{
public:
    explicit InviteRepository(Database &db) : m_db(db) { }

    /// Takes `count` numbers of the campaign; the first of them. Locks the campaign's row until the commit.
    [[nodiscard]] Result<qint64> takeNumbers(qint64 campaignId, qsizetype count);

    /// Stores one invite; its id.
    [[nodiscard]] Result<qint64> add(const Invite &invite, qint64 revision);
    /// Stores a batch, each invite with a token of its own. The tokens are drawn first and paired with the people in
    /// the order of their hashes, which halves the time and says nothing about the tokens. `proceed` is told how many
    /// are stored and answers false to stop.
    [[nodiscard]] Result<> addAll(const InviteBatch &batch, qint64 revision,
                                  const std::function<bool(qsizetype)> &proceed);

    [[nodiscard]] Result<Invite> find(qint64 id);
    [[nodiscard]] Result<Invite> findByHash(const QByteArray &tokenHash);
    /// Those of the ids that exist, in the order of the ids.
    [[nodiscard]] Result<QList<Invite>> findAll(std::span<const qint64> ids);

    [[nodiscard]] Result<qint64> count(const InviteFilter &filter, Instant now);
    [[nodiscard]] Result<std::vector<qint64>> ids(const InviteFilter &filter, const InviteSort &sort, Instant now);
    [[nodiscard]] Result<std::vector<qint64>> ids(const InviteFilter &filter, const InviteSort &sort, Instant now,
                                                  qint64 limit, qint64 offset);
    /// Every matching invite in that order, one at a time, until `take` returns false.
    [[nodiscard]] Result<> forEach(const InviteFilter &filter, const InviteSort &sort, Instant now,
                                   const std::function<bool(const Invite &)> &take);

    /// Of so many invites that follow each other by their numbers, in that order.
    [[nodiscard]] Result<std::vector<qint64>> idsOfNumbers(qint64 campaignId, qint64 first, qint64 count);

    /// Who has that address on a link's list, or had it before being removed.
    [[nodiscard]] Result<std::optional<Invite>> findInvitee(qint64 linkId, const QString &emailKey);

    /// Whether a living personal invite of the campaign has that address.
    [[nodiscard]] Result<bool> isInvited(qint64 campaignId, const QString &emailKey);

    /// Writes name, address, phone, expiration, reminder, contact and, when it changed, the token.
    [[nodiscard]] Result<> update(const Invite &invite, qint64 revision);

    /// Sets one instant column of all that match; how many. Allowed columns: revoked_at, deleted_at, expires_at.
    [[nodiscard]] Result<qint64> setInstant(const QString &column, std::optional<Instant> value, const Condition &which,
                                            qint64 revision);

    [[nodiscard]] Result<> markSent(qint64 id, Instant at);
    /// The print log: when a card was last printed.
    [[nodiscard]] Result<> markPrinted(std::span<const qint64> ids, Instant at);
    [[nodiscard]] Result<> markBounced(qint64 id, Instant at, const QString &words);

private:
    Database &m_db;
};

} // namespace guestwright
