#include "models/core/emailaddress.h"
#include "models/core/enumname.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/publicpage.h"
#include "models/publication/webhookdeliveries.h"
#include "models/store/query.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

// What arrives from workspaces; the reading half of PublicationRepository stands in publicationrepository.cpp.
namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// The campaign's id, or 0 where what is there is as new.
Result<qint64> putCampaign(Database &db, const PublishedCampaign &published)
{
    const Campaign &campaign = published.campaign;
    const QString page = QString::fromUtf8(QJsonDocument(publicPage(campaign)).toJson(QJsonDocument::Compact));
    const auto put =
        run(db,
            u"INSERT INTO campaigns (uid, revision, name, purpose, state, binding, track_opens, zone, "
            "language, expires_at, ended_at, opens_at, deleted_at, page) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (uid) DO UPDATE SET "
            "revision = excluded.revision, name = excluded.name, state = excluded.state, "
            "binding = excluded.binding, track_opens = excluded.track_opens, zone = excluded.zone, "
            "language = excluded.language, expires_at = excluded.expires_at, ended_at = excluded.ended_at, "
            "opens_at = excluded.opens_at, deleted_at = excluded.deleted_at, page = excluded.page "
            "WHERE campaigns.revision < excluded.revision RETURNING id"_s,
            {campaign.uid, published.revision, campaign.name, enumName(campaign.purpose),
             enumName(campaign.storedState), enumName(campaign.binding), qint64(campaign.trackOpens), campaign.zone,
             campaign.language, campaign.expiresAt, campaign.endedAt, campaign.opensAt, campaign.deletedAt, page});
    return put ? Result<qint64>(put->number()) : failure(put);
}

/// Nothing where the campaign is new.
Result<std::optional<Campaign::Binding>> bindingBefore(Database &db, const QString &uid)
{
    const auto found = run(db, u"SELECT binding FROM campaigns WHERE uid = ?"_s, {uid});
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<Campaign::Binding>>(std::nullopt) : failure(found);
    }
    return storedEnum<Campaign::Binding>(found->first().text());
}

/// Workspaces send what changed since they did last: invites did not, so they are made to come again. Those that are
/// deleted do so by themselves when they are restored.
Result<> askForAddresses(Database &db, qint64 campaignId)
{
    const auto asked =
        run(db, u"UPDATE invites SET revision = 0 WHERE campaign_id = ? AND link_id IS NULL AND deleted_at IS NULL"_s,
            {campaignId});
    return asked ? Result<>() : failure(asked);
}

/// With what was made of them: codes, and mails that would have brought some. Whether those on lists are needed is the
/// invitation links' own matter.
Result<> forgetAddresses(Database &db, qint64 campaignId)
{
    const QString statements[] = {
        u"DELETE FROM codes WHERE token_hash IN (SELECT token_hash FROM invites WHERE campaign_id = ? AND link_id IS "
        "NULL)"_s,
        u"UPDATE mail_queue SET state = 'Expired', recipient = '', words = '{}' WHERE campaign_id = ? AND "
        "state = 'Queued' AND kind = 'Code' AND recipient IN (SELECT i.email FROM invites i WHERE i.campaign_id = "
        "mail_queue.campaign_id AND i.link_id IS NULL)"_s,
        u"UPDATE invites SET email = '', email_key = '' WHERE campaign_id = ? AND link_id IS NULL AND email <> ''"_s,
    };
    for (const QString &statement : statements) {
        if (const auto done = run(db, statement, {campaignId}); !done) {
            return failure(done);
        }
    }
    return {};
}

Result<> followBinding(Database &db, qint64 campaignId, Campaign::Binding before, Campaign::Binding after)
{
    if (needsAddresses(before) == needsAddresses(after)) {
        return {};
    }
    return needsAddresses(after) ? askForAddresses(db, campaignId) : forgetAddresses(db, campaignId);
}

Result<> putItem(Database &db, qint64 campaignId, const Item &item, qint64 position)
{
    const auto put = run(db,
                         u"INSERT INTO items (uid, campaign_id, name, description, picture, stock, variants, position, "
                         "withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (uid) DO UPDATE SET "
                         "name = excluded.name, description = excluded.description, picture = excluded.picture, "
                         "stock = excluded.stock, variants = excluded.variants, position = excluded.position, "
                         "withdrawn = 0 WHERE items.campaign_id = excluded.campaign_id"_s,
                         {item.uid, campaignId, item.name, item.description, item.picture, item.stock,
                          item.variants.join(u'\n'), position});
    return put ? Result<>() : failure(put);
}

/// What became of the older hash of a replaced link.
enum class Replacing { NotThere, Done, Refused };

Result<Replacing> replaceHash(Database &db, const QByteArray &before, const PublishedInvite &invite, qint64 campaignId)
{
    const auto old =
        run(db, u"SELECT id, used_at FROM invites WHERE token_hash = ? AND campaign_id = ?"_s + db.forUpdate(),
            {before, campaignId});
    if (!old || old->isEmpty()) {
        return old ? Result<Replacing>(Replacing::NotThere) : failure(old);
    }
    RowReader row = old->first();
    const qint64 id = row.number();
    if (row.optionalInstant()) {
        return Replacing::Refused;
    }
    const auto moved = run(db, u"UPDATE invites SET token_hash = ? WHERE id = ?"_s, {invite.tokenHash, id});
    const auto retired = moved ? run(db,
                                     u"INSERT INTO retired_hashes (token_hash, invite_id) VALUES (?, ?) "
                                     "ON CONFLICT (token_hash) DO NOTHING"_s,
                                     {before, id})
                               : moved;
    // A link that was replaced and came back by an undo opens again.
    const auto opened =
        retired ? run(db, u"DELETE FROM retired_hashes WHERE token_hash = ?"_s, {invite.tokenHash}) : retired;
    return opened ? Result<Replacing>(Replacing::Done) : failure(opened);
}

Result<Replacing> replaceHashes(Database &db, const PublishedInvite &invite, qint64 campaignId)
{
    for (const QByteArray &before : invite.replaces) {
        const auto replaced = replaceHash(db, before, invite, campaignId);
        if (!replaced || *replaced != Replacing::NotThere) {
            return replaced;
        }
    }
    return Replacing::NotThere;
}

const QString putInviteSql =
    u"INSERT INTO invites (campaign_id, token_hash, revision, name, email, email_key, expires_at, revoked_at, "
    "bounced_at, deleted_at, used_at, link_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (token_hash) DO "
    "UPDATE SET "
    "revision = excluded.revision, name = excluded.name, email = excluded.email, email_key = excluded.email_key, "
    "expires_at = excluded.expires_at, revoked_at = excluded.revoked_at, bounced_at = excluded.bounced_at, "
    "deleted_at = excluded.deleted_at, used_at = coalesce(invites.used_at, excluded.used_at) "
    "WHERE invites.campaign_id = excluded.campaign_id AND (invites.revision < excluded.revision OR (invites.revision = "
    "excluded.revision AND invites.used_at IS NULL AND excluded.used_at IS NOT NULL))"_s;

/// Invites of a batch are mostly of the same few links.
class LinkIds
{
public:
    explicit LinkIds(Database &db) : m_db(db) { }

    /// None for a personal invite.
    [[nodiscard]] Result<std::optional<qint64>> of(const QString &uid)
    {
        if (uid.isEmpty()) {
            return std::nullopt;
        }
        if (const auto known = m_known.constFind(uid); known != m_known.constEnd()) {
            return *known;
        }
        const auto found = run(m_db, u"SELECT id FROM links WHERE uid = ?"_s, {uid});
        if (!found || found->isEmpty()) {
            return found ? fail(Error::Kind::NotFound,
                                QCoreApplication::translate("Publication", "The server does not know this link"))
                         : failure(found);
        }
        return *m_known.insert(uid, found->number());
    }

private:
    Database &m_db;
    QHash<QString, qint64> m_known;
};

/// Who was removed from a list cannot prove to stand on it: not with a code that is under way either.
Result<> killCodes(Database &db, const PublishedInvite &invite, qint64 linkId)
{
    const auto codes = run(db,
                           u"DELETE FROM codes WHERE token_hash = ? OR (address_key = ? AND token_hash = (SELECT "
                           "l.token_hash FROM links l WHERE l.id = ?))"_s,
                           {invite.tokenHash, addressKey(invite.email), linkId});
    const auto mails = codes ? run(db,
                                   u"UPDATE mail_queue SET state = 'Expired', recipient = '', words = '{}' WHERE "
                                   "state = 'Queued' AND kind = 'Code' AND recipient = ? AND recipient <> '' AND "
                                   "campaign_id = (SELECT l.campaign_id FROM links l WHERE l.id = ?)"_s,
                                   {invite.email, linkId})
                             : codes;
    return mails ? Result<>() : failure(mails);
}

Result<> putInvite(Inserter &inserter, const PublishedInvite &invite, qint64 campaignId, std::optional<qint64> linkId)
{
    return inserter.add({campaignId, invite.tokenHash, invite.revision, invite.name, invite.email,
                         addressKey(invite.email), invite.expiresAt, invite.revokedAt, invite.bouncedAt,
                         invite.deletedAt, invite.usedAt, linkId});
}

} // namespace

Result<> PublicationRepository::put(const PublishedCampaign &campaign)
{
    const auto before = bindingBefore(m_db, campaign.campaign.uid);
    const auto id = before ? putCampaign(m_db, campaign) : Result<qint64>(failure(before));
    if (!id || *id == 0) {
        return id ? Result<>() : failure(id);
    }
    const Campaign::Binding after = campaign.campaign.binding;
    if (const auto followed = followBinding(m_db, *id, before->value_or(after), after); !followed) {
        return followed;
    }
    const bool isGone = campaign.campaign.deletedAt.has_value();
    const Webhook webhook = isGone ? Webhook() : campaign.campaign.webhook;
    if (const auto set = WebhookDeliveries(m_db).setWebhook(*id, webhook); !set) {
        return set;
    }
    if (const auto hidden = run(m_db, u"UPDATE items SET withdrawn = 1 WHERE campaign_id = ?"_s, {*id}); !hidden) {
        return failure(hidden);
    }
    qint64 position = 0;
    for (const Item &item : campaign.items) {
        if (const auto put = putItem(m_db, *id, item, position++); !put) {
            return put;
        }
    }
    return {};
}

Result<qint64> PublicationRepository::missingInvites(const QString &campaignUid)
{
    const auto missing = run(m_db,
                             u"SELECT count(*) FROM invites WHERE revision = 0 AND campaign_id = "
                             "(SELECT id FROM campaigns WHERE uid = ?)"_s,
                             {campaignUid});
    return missing ? Result<qint64>(missing->number()) : failure(missing);
}

Result<> PublicationRepository::put(const PublishedImage &image)
{
    const auto put =
        run(m_db, u"INSERT INTO images (sha256, type, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING"_s,
            {image.sha256, QString::fromLatin1(image.type), image.bytes});
    return put ? Result<>() : failure(put);
}

Result<QList<QByteArray>> PublicationRepository::put(const QString &campaignUid, const QList<PublishedInvite> &invites)
{
    const auto campaign = run(m_db, u"SELECT id FROM campaigns WHERE uid = ?"_s, {campaignUid});
    if (!campaign) {
        return failure(campaign);
    }
    if (campaign->isEmpty()) {
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("Publication", "The server does not know this campaign"));
    }
    const qint64 campaignId = campaign->number();
    QList<QByteArray> refused;
    Inserter inserter(m_db, putInviteSql);
    LinkIds links(m_db);
    for (const PublishedInvite &invite : invites) {
        const auto linkId = links.of(invite.linkUid);
        if (!linkId) {
            return failure(linkId);
        }
        const auto replacing = invite.replaces.isEmpty() ? Result<Replacing>(Replacing::NotThere)
                                                         : replaceHashes(m_db, invite, campaignId);
        if (!replacing) {
            return failure(replacing);
        }
        if (*replacing == Replacing::Refused) {
            refused.append(invite.tokenHash);
        } else if (const auto put = putInvite(inserter, invite, campaignId, *linkId); !put) {
            return failure(put);
        }
        if (*linkId && invite.deletedAt) {
            if (const auto killed = killCodes(m_db, invite, **linkId); !killed) {
                return failure(killed);
            }
        }
    }
    return refused;
}

} // namespace guestwright
