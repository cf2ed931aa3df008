#pragma once

#include "models/core/result.h"
#include "models/journey/journey.h"
#include "models/publication/changelog.h"
#include "models/store/database.h"

namespace guestwright {

/// What came back from the server, by kind.
struct IncomingReport {
    qint64 events = 0;
    qint64 orders = 0;
    qint64 members = 0;
    qint64 answers = 0; ///< declines, requests, unsubscriptions
    qint64 unknown = 0; ///< about invites that this workspace never had or has deleted for good

    IncomingReport &operator+=(const IncomingReport &other);
    bool operator==(const IncomingReport &) const = default;
};

/// Writes what the server learned into the workspace. The same change again changes nothing; what was redeemed is
/// never taken back. Inside a caller's transaction; no Change, since nobody here did it and nobody can undo it.
class Incoming
{
public:
    explicit Incoming(Database &db) : m_db(db) { }

    [[nodiscard]] Result<IncomingReport> apply(const QList<PublicationChange> &changes);

private:
    /// Who a change is about; somebody who came by an invitation link may be nobody whom it was sent to.
    struct Invite {
        qint64 id = 0; ///< 0: none
        qint64 campaignId = 0;
        QString email;
        std::optional<Instant> sentAt;
        std::optional<qint64> linkId; ///< of the invitation link they came by

        [[nodiscard]] std::optional<qint64> inviteId() const { return id > 0 ? std::optional(id) : std::nullopt; }
    };
    [[nodiscard]] Result<std::optional<Invite>> findWay(const PublicationChange &change);
    [[nodiscard]] Result<std::optional<Invite>> findLink(const QString &uid);
    [[nodiscard]] Result<> markUsed(const QString &orderNumber, Instant at, const Invite &invite);
    [[nodiscard]] Result<std::optional<Invite>> findInvite(const QByteArray &tokenHash);
    [[nodiscard]] Result<> apply(const PublicationChange &change, const Invite &invite, IncomingReport &report);
    [[nodiscard]] Result<> addEvent(const PublicationChange &change, const Invite &invite);
    [[nodiscard]] Result<> addOrder(const PublicationChange &change, const Invite &invite);
    [[nodiscard]] Result<> addMember(const PublicationChange &change, const Invite &invite);
    [[nodiscard]] Result<> unsubscribe(const PublicationChange &change, const Invite &invite);
    [[nodiscard]] Result<> setInstant(const QString &column, std::optional<Instant> at, const Invite &invite);
    [[nodiscard]] Result<> markReached(Stage::Kind stage, Visitor::Kind visitor, Instant at, const Invite &invite);

    Database &m_db;
};

} // namespace guestwright
