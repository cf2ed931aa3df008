#include "models/publication/publicationrepository.h"

#include "models/core/emailaddress.h"
#include "models/core/enumname.h"
#include "models/publication/publicpage.h"
#include "models/store/query.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString publishedColumns = u"c.id, c.uid, c.revision, c.name, c.purpose, c.state, c.binding, c.track_opens, "
                                 "c.zone, c.language, c.expires_at, c.ended_at, c.opens_at, c.deleted_at, c.page"_s;
constexpr qsizetype mostKeptCampaigns = 200;
const QString linkColumns = u"i.id, i.campaign_id, i.token_hash, i.revision, i.name, i.email, i.expires_at, "
                            "i.revoked_at, i.bounced_at, i.deleted_at, i.used_at, i.declined_at, i.asked_at"_s;

PublishedCampaign publishedFrom(RowReader &read)
{
    PublishedCampaign published;
    Campaign &campaign = published.campaign;
    campaign.id = read.number();
    campaign.uid = read.text();
    published.revision = read.number();
    campaign.name = read.text();
    campaign.purpose = storedEnum<Campaign::Purpose>(read.text());
    campaign.storedState = storedEnum<Campaign::State>(read.text());
    campaign.binding = storedEnum<Campaign::Binding>(read.text());
    campaign.trackOpens = read.flag();
    campaign.zone = read.text();
    campaign.language = read.text();
    campaign.expiresAt = read.optionalInstant();
    campaign.endedAt = read.optionalInstant();
    campaign.opensAt = read.optionalInstant();
    campaign.deletedAt = read.optionalInstant();
    readPublicPage(QJsonDocument::fromJson(read.text().toUtf8()).object(), campaign);
    return published;
}

PublishedInvite inviteFrom(RowReader &read)
{
    return {.id = read.number(),
            .campaignId = read.number(),
            .tokenHash = read.bytes(),
            .revision = read.number(),
            .name = read.text(),
            .email = read.text(),
            .expiresAt = read.optionalInstant(),
            .revokedAt = read.optionalInstant(),
            .bouncedAt = read.optionalInstant(),
            .deletedAt = read.optionalInstant(),
            .usedAt = read.optionalInstant(),
            .declinedAt = read.optionalInstant(),
            .askedAt = read.optionalInstant()};
}

/// A campaign changes with its revision only, and every visitor of a link asks for it: each thread keeps a few, apart
/// for each connection.
Result<PublishedCampaign> keptCampaign(Database &db, const QString &uid, qint64 revision)
{
    thread_local QHash<QString, PublishedCampaign> all;
    const QString key = db.name() + u'/' + uid;
    const auto kept = all.constFind(key);
    if (kept != all.constEnd() && kept->revision == revision) {
        return *kept;
    }
    const auto found = PublicationRepository(db).findCampaign(uid);
    if (!found) {
        return failure(found);
    }
    if (all.size() >= mostKeptCampaigns) {
        all.clear();
    }
    return *all.insert(key, found->value_or(PublishedCampaign()));
}

// Whole statements, made once: every visitor asks the first.
const QString visitedCampaignColumns = u"c.uid, c.revision, (SELECT value FROM settings WHERE name = 'latest_time')"_s;
const QString linkStatement = u"SELECT "_s + linkColumns + u", i.link_id, "_s + visitedCampaignColumns
    + u" FROM invites i JOIN campaigns c ON c.id = i.campaign_id WHERE "_s;
const QString linkByHash = linkStatement + u"i.token_hash = ?"_s;
const QString linkByRetiredHash =
    linkStatement + u"i.id = (SELECT r.invite_id FROM retired_hashes r WHERE r.token_hash = ?)"_s;

const QString sharedByHash = u"SELECT l.id, l.campaign_id, "_s + visitedCampaignColumns
    + u" FROM links l JOIN campaigns c ON c.id = l.campaign_id WHERE l.token_hash = ?"_s;

/// Reads the campaign's columns, and adds the invitation link.
Result<std::optional<PublishedLink>> completed(Database &db, PublishedLink found, std::optional<qint64> linkId,
                                               RowReader &row)
{
    const QString uid = row.text();
    auto campaign = keptCampaign(db, uid, row.number());
    if (!campaign) {
        return failure(campaign);
    }
    found.campaign = std::move(*campaign);
    found.latest = fromMsecs(row.text().toLongLong());
    if (!linkId) {
        return found;
    }
    auto link = PublicationRepository(db).findInvitationLink(*linkId);
    if (!link) {
        return failure(link);
    }
    found.link = std::move(*link);
    if (found.link) {
        found.invite.linkUid = found.link->link.uid;
        found.campaign.campaign = withPageOf(found.link->link.page, found.campaign.campaign);
    }
    return found;
}

Result<std::optional<PublishedLink>> linkBy(Database &db, const QString &statement, const QByteArray &hash)
{
    const auto found = run(db, statement, {hash});
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<PublishedLink>>(std::nullopt) : failure(found);
    }
    RowReader row = found->first();
    PublishedLink link;
    link.invite = inviteFrom(row);
    const auto linkId = row.optionalNumber();
    return completed(db, std::move(link), linkId, row);
}

Result<std::optional<PublishedLink>> sharedLinkBy(Database &db, const QByteArray &hash)
{
    const auto found = run(db, sharedByHash, {hash});
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<PublishedLink>>(std::nullopt) : failure(found);
    }
    RowReader row = found->first();
    const qint64 linkId = row.number();
    PublishedLink link;
    link.invite.campaignId = row.number();
    link.invite.tokenHash = hash;
    return completed(db, std::move(link), linkId, row);
}

PublishedItem itemFrom(RowReader &read)
{
    PublishedItem found;
    found.item.id = read.number();
    found.item.uid = read.text();
    found.item.campaignId = read.number();
    found.item.name = read.text();
    found.item.description = read.text();
    found.item.picture = read.text();
    found.item.stock = read.optionalNumber();
    found.ordered = read.number();
    found.item.variants = read.text().split(u'\n', Qt::SkipEmptyParts);
    return found;
}

} // namespace

InviteFacts PublishedLink::facts() const
{
    const Campaign &from = campaign.campaign;
    return {.usedAt = invite.usedAt,
            .revokedAt = invite.revokedAt,
            .bouncedAt = invite.bouncedAt,
            .deletedAt = invite.deletedAt,
            .expiresAt = invite.expiresAt,
            .campaignState = from.storedState,
            .campaignExpiresAt = from.expiresAt,
            .campaignEndedAt = from.endedAt,
            .campaignOpensAt = from.opensAt,
            .campaignDeletedAt = from.deletedAt,
            .link = link ? std::optional(link->facts()) : std::nullopt};
}

Result<std::optional<PublishedLink>> PublicationRepository::findLink(const QByteArray &tokenHash)
{
    auto link = linkBy(m_db, linkByHash, tokenHash);
    if (!link || *link) {
        return link;
    }
    link = sharedLinkBy(m_db, tokenHash);
    if (!link || *link) {
        return link;
    }
    link = linkBy(m_db, linkByRetiredHash, tokenHash);
    if (link && *link) {
        (*link)->isRetired = true;
    }
    return link;
}

Result<std::optional<PublishedLink>> PublicationRepository::findLink(LinkPurpose purpose, const QByteArray &key)
{
    const QByteArray prefix = hashPrefixOf(key);
    if (prefix.isEmpty()) {
        return std::nullopt;
    }
    const QByteArray last = prefix + QByteArray(24, '\xff');
    const auto hashes = run(m_db,
                            u"SELECT token_hash FROM invites WHERE token_hash BETWEEN ? AND ? UNION ALL "
                            "SELECT token_hash FROM retired_hashes WHERE token_hash BETWEEN ? AND ?"_s,
                            {prefix, last, prefix, last});
    if (!hashes) {
        return failure(hashes);
    }
    for (const QVariantList &row : hashes->rows) {
        const QByteArray hash = row.first().toByteArray();
        if (linkKey(purpose, hash) == key) {
            return findLink(hash);
        }
    }
    return std::nullopt;
}

Result<QList<PublishedItem>> PublicationRepository::items(qint64 campaignId)
{
    const auto found =
        run(m_db,
            u"SELECT id, uid, campaign_id, name, description, picture, stock, ordered, variants FROM items "
            "WHERE campaign_id = ? AND withdrawn = 0 ORDER BY position, id"_s,
            {campaignId});
    if (!found) {
        return failure(found);
    }
    QList<PublishedItem> items;
    for (const QVariantList &columns : found->rows) {
        RowReader row(columns);
        items.append(itemFrom(row));
    }
    return items;
}

Result<std::optional<PublishedCampaign>> PublicationRepository::findCampaign(const QString &uid)
{
    const auto found = run(m_db, u"SELECT %1 FROM campaigns c WHERE c.uid = ?"_s.arg(publishedColumns), {uid});
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<PublishedCampaign>>(std::nullopt) : failure(found);
    }
    RowReader row = found->first();
    return publishedFrom(row);
}

Result<std::optional<PublishedImage>> PublicationRepository::findImage(const QString &sha256)
{
    const auto found = run(m_db, u"SELECT sha256, type, bytes FROM images WHERE sha256 = ?"_s, {sha256});
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<PublishedImage>>(std::nullopt) : failure(found);
    }
    RowReader row = found->first();
    return PublishedImage{.sha256 = row.text(), .type = row.text().toLatin1(), .bytes = row.bytes()};
}

} // namespace guestwright
