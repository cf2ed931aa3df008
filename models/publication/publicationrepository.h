#pragma once

#include "models/core/linkkey.h"
#include "models/core/result.h"
#include "models/invites/invitestate.h"
#include "models/publication/publication.h"
#include "models/store/database.h"

#include <optional>

namespace guestwright {

/// An invite with its campaign, as one look-up finds them; what pages are made from. The shared address of an
/// invitation link gives an invite of nobody: without id, name and address, under the link's own hash.
struct PublishedLink {
    PublishedInvite invite;
    PublishedCampaign campaign; ///< without items, see items(); with the invitation link's own words
    std::optional<PublishedInvitationLink> link; ///< the invitation link whose shared address or invitee it is
    Instant latest{}; ///< what time was marked to be at least (serverclock.h)
    bool isRetired = false; ///< found by a hash that was replaced since: it opens nothing

    [[nodiscard]] InviteFacts facts() const;
    [[nodiscard]] bool isShared() const { return link && invite.id == 0; }
};

/// An item with what is left of it.
struct PublishedItem {
    Item item;
    qint64 ordered = 0;

    [[nodiscard]] bool isGone() const { return item.stock && ordered >= *item.stock; }
};

/// The campaigns, items, images, invitation links and invites of a publication. Changing functions run inside a
/// caller's transaction.
class PublicationRepository
{
public:
    explicit PublicationRepository(Database &db) : m_db(db) { }

    /// An invite or the shared address of an invitation link; nothing where the link was never known.
    [[nodiscard]] Result<std::optional<PublishedLink>> findLink(const QByteArray &tokenHash);
    /// The same by an address made from the token's hash (linkKey); also by one of an older, replaced link.
    [[nodiscard]] Result<std::optional<PublishedLink>> findLink(LinkPurpose purpose, const QByteArray &key);
    [[nodiscard]] Result<QList<PublishedItem>> items(qint64 campaignId);
    [[nodiscard]] Result<std::optional<PublishedCampaign>> findCampaign(const QString &uid);
    [[nodiscard]] Result<std::optional<PublishedImage>> findImage(const QString &sha256);
    [[nodiscard]] Result<std::optional<PublishedInvitationLink>> findInvitationLink(qint64 id);
    [[nodiscard]] Result<std::optional<PublishedInvitationLink>> findInvitationLink(const QString &uid);
    /// Who stands on that link's list with that address, and was not removed.
    [[nodiscard]] Result<std::optional<PublishedInvite>> findInvitee(qint64 linkId, const QString &addressKey);

    /// Puts a campaign with its items in place; what is not newer than what is there changes nothing. Never touches
    /// what was ordered.
    /// Where visitors no longer prove their address the campaign's are forgotten; where they begin to, its invites have
    /// to come again with theirs: see missingInvites().
    [[nodiscard]] Result<> put(const PublishedCampaign &campaign);
    /// How many invites of the campaign are known without what is needed of them by now.
    [[nodiscard]] Result<qint64> missingInvites(const QString &campaignUid);
    [[nodiscard]] Result<> put(const PublishedImage &image);
    /// The same for an invitation link of a campaign that is there. How many have come by it stays, or grows to what
    /// the workspace knows.
    [[nodiscard]] Result<> put(const PublishedInvitationLink &link);
    /// The same for a batch of invites of one campaign. Uses, declines and requests stay as the server has them.
    /// Answers the hashes that were refused: replaced ones whose invite was used meanwhile.
    [[nodiscard]] Result<QList<QByteArray>> put(const QString &campaignUid, const QList<PublishedInvite> &invites);

private:
    Database &m_db;
};

} // namespace guestwright
