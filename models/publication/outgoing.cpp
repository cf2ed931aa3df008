#include "models/publication/outgoing.h"

#include "models/campaigns/campaignrepository.h"
#include "models/core/enumname.h"
#include "models/links/linkrepository.h"
#include "models/settings/namedsetting.h"
#include "models/settings/workspacesettings.h"
#include "models/store/query.h"
#include "models/store/rowlock.h"

#include <QCoreApplication>
#include <QHash>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// The setting that says up to which tombstone that server has been told.
QString sentTombstones(qint64 serverId)
{
    return u"tombstones_sent_%1"_s.arg(serverId);
}

PublishedInvite outgoingInviteFrom(RowReader &read)
{
    return {.tokenHash = read.bytes(),
            .revision = read.number(),
            .name = read.text(),
            .email = read.text(),
            .expiresAt = read.optionalInstant(),
            .revokedAt = read.optionalInstant(),
            .bouncedAt = read.optionalInstant(),
            .deletedAt = read.optionalInstant(),
            .usedAt = read.optionalInstant()};
}

/// What the batch's invitees have of their links.
struct LinkNeed {
    QString uid;
    bool isAddressNeeded = false;
};

class LinkNeeds
{
public:
    explicit LinkNeeds(Database &db) : m_links(db) { }

    [[nodiscard]] Result<LinkNeed> of(qint64 linkId)
    {
        if (const auto known = m_known.constFind(linkId); known != m_known.constEnd()) {
            return *known;
        }
        const auto link = m_links.find(linkId);
        return link ? Result<LinkNeed>(*m_known.insert(linkId, {link->uid, needsAddresses(*link)})) : failure(link);
    }

private:
    LinkRepository m_links;
    QHash<qint64, LinkNeed> m_known;
};

/// The hashes that an invite of the batch had before, by the invite's id.
Result<QHash<qint64, QList<QByteArray>>> replacedHashes(Database &db, qint64 firstId, qint64 lastId)
{
    const auto rows =
        run(db,
            u"SELECT r.invite_id, r.token_hash FROM replaced_hashes r JOIN invites i ON i.id = r.invite_id "
            "WHERE r.invite_id BETWEEN ? AND ? AND r.token_hash <> i.token_hash"_s,
            {firstId, lastId});
    if (!rows) {
        return failure(rows);
    }
    QHash<qint64, QList<QByteArray>> hashes;
    for (const QVariantList &row : rows->rows) {
        hashes[row.first().toLongLong()].append(row.last().toByteArray());
    }
    return hashes;
}

} // namespace

Result<qint64> Outgoing::settledRevision()
{
    // Whoever writes holds this table until the end: after the lock there is nobody with a smaller number to come.
    const auto locked = lockTable(m_db, u"audit_entries"_s);
    const auto last = locked ? run(m_db, u"SELECT coalesce(max(id), 0) FROM audit_entries"_s) : failure(locked);
    return last ? Result<qint64>(last->number()) : failure(last);
}

Result<std::vector<qint64>> Outgoing::campaignIds(qint64 since)
{
    return readIds(m_db,
                   u"SELECT c.id FROM campaigns c WHERE c.revision > ? OR EXISTS (SELECT 1 FROM items t WHERE "
                   "t.campaign_id = c.id AND t.revision > ?) OR EXISTS (SELECT 1 FROM audit_entries a WHERE "
                   "a.id > ? AND a.action = 'SetWorkspace') ORDER BY c.id"_s,
                   {since, since, since}); // the organizer of the workspace stands on every page
}

Result<QList<PublishedCampaign>> Outgoing::campaigns(qint64 since)
{
    const auto ids = campaignIds(since);
    const auto settings = ids ? readSettings(m_db) : Result<WorkspaceSettings>(failure(ids));
    if (!settings) {
        return failure(settings);
    }
    CampaignRepository repository(m_db);
    QList<PublishedCampaign> campaigns;
    for (const qint64 id : *ids) {
        const auto campaign = repository.find(id);
        const auto items = campaign ? repository.items(id) : Result<QList<Item>>(failure(campaign));
        const auto revision = run(m_db,
                                  u"SELECT max(r.revision) FROM (SELECT revision FROM campaigns WHERE id = ? UNION "
                                  "ALL SELECT revision FROM items WHERE campaign_id = ? UNION ALL SELECT id FROM "
                                  "audit_entries WHERE action = 'SetWorkspace') r"_s,
                                  {id, id});
        if (!items || !revision) {
            return items ? failure(revision) : failure(items);
        }
        PublishedCampaign published{.campaign = *campaign, .revision = revision->number(), .items = *items};
        LandingPage &page = published.campaign.page;
        page.organizer = page.organizer.isEmpty() ? settings->organizer : page.organizer;
        page.privacyUrl = page.privacyUrl.isEmpty() ? settings->privacyUrl : page.privacyUrl;
        campaigns.append(published);
    }
    return campaigns;
}

Result<PublishedImage> Outgoing::image(const QString &sha256)
{
    const auto found = run(m_db, u"SELECT type, bytes FROM images WHERE sha256 = ?"_s, {sha256});
    if (!found) {
        return failure(found);
    }
    if (found->isEmpty()) {
        return fail(
            Error::Kind::NotFound,
            QCoreApplication::translate("Publication", "A picture of the campaign is missing: choose it again"));
    }
    RowReader read = found->first();
    return PublishedImage{.sha256 = sha256, .type = read.text().toLatin1(), .bytes = read.bytes()};
}

Result<QList<PublishedInvitationLink>> Outgoing::links(qint64 since)
{
    const auto rows = run(m_db,
                          u"SELECT l.id, l.revision, c.uid FROM links l JOIN campaigns c ON c.id = l.campaign_id WHERE "
                          "l.revision > ? ORDER BY l.id"_s,
                          {since});
    if (!rows) {
        return failure(rows);
    }
    LinkRepository repository(m_db);
    QList<PublishedInvitationLink> links;
    for (const QVariantList &columns : rows->rows) {
        RowReader row(columns);
        const auto summary = repository.summary(row.number());
        if (!summary) {
            return failure(summary);
        }
        PublishedInvitationLink published;
        published.link = summary->link;
        published.tokenHash = summary->link.token.hash();
        published.revision = row.number();
        published.campaignUid = row.text();
        published.redeemed = summary->redeemed;
        links.append(std::move(published));
    }
    return links;
}

Result<QList<OutgoingInvites>> Outgoing::invites(OutgoingPlace &place, qint64 until, int limit)
{
    const QString ofCampaign = place.campaignUid.isEmpty() ? QString() : u"AND c.uid = ? "_s;
    QVariantList bindings{place.revision, place.inviteId, until};
    if (!place.campaignUid.isEmpty()) {
        bindings.append(place.campaignUid);
    }
    bindings.append(limit);
    const auto rows =
        run(m_db,
            u"SELECT i.id, c.uid, c.binding, i.link_id, i.token_hash, i.revision, i.name, i.email, i.expires_at, "
            u"i.revoked_at, "
            "i.bounced_at, i.deleted_at, i.used_at FROM invites i JOIN campaigns c ON c.id = i.campaign_id WHERE "
            "(i.revision, i.id) > (?, ?) AND i.revision <= ? "_s
                + ofCampaign + u"ORDER BY i.revision, i.id LIMIT ?"_s,
            bindings);
    if (!rows || rows->isEmpty()) {
        return rows ? Result<QList<OutgoingInvites>>(QList<OutgoingInvites>()) : failure(rows);
    }
    qint64 firstId = rows->rows.first().first().toLongLong();
    qint64 lastId = firstId;
    for (const QVariantList &row : rows->rows) {
        firstId = std::min(firstId, row.first().toLongLong());
        lastId = std::max(lastId, row.first().toLongLong());
    }
    const auto replaced = replacedHashes(m_db, firstId, lastId);
    if (!replaced) {
        return failure(replaced);
    }
    LinkNeeds needs(m_db);
    QList<OutgoingInvites> batches;
    for (const QVariantList &row : rows->rows) {
        RowReader read(row);
        const qint64 id = read.number();
        const QString uid = read.text();
        const bool isNeededHere = needsAddresses(storedEnum<Campaign::Binding>(read.text()));
        const auto linkId = read.optionalNumber();
        const auto need = linkId ? needs.of(*linkId) : Result<LinkNeed>(LinkNeed{.isAddressNeeded = isNeededHere});
        if (!need) {
            return failure(need);
        }
        PublishedInvite invite = outgoingInviteFrom(read);
        invite.linkUid = need->uid;
        if (!need->isAddressNeeded) {
            invite.email.clear();
        }
        invite.replaces = replaced->value(id);
        place.revision = invite.revision;
        place.inviteId = id;
        if (batches.isEmpty() || batches.last().campaignUid != uid) {
            batches.append(OutgoingInvites{uid, {}});
        }
        batches.last().invites.append(std::move(invite));
    }
    return batches;
}

Result<qint64> Outgoing::countInvites(qint64 since)
{
    const auto count = run(m_db, u"SELECT count(*) FROM invites WHERE revision > ?"_s, {since});
    return count ? Result<qint64>(count->number()) : failure(count);
}

Result<QList<Outgoing::Tombstone>> Outgoing::tombstones(qint64 serverId, int limit)
{
    const auto sent = readNamedSetting(m_db, sentTombstones(serverId));
    const auto rows = sent ? run(m_db, u"SELECT id, token_hash, redemption_uid FROM tombstones WHERE id > ? ORDER BY id LIMIT ?"_s,
                                 {sent->value_or(QString()).toLongLong(), limit})
                           : Result<Rows>(failure(sent));
    if (!rows) {
        return failure(rows);
    }
    QList<Tombstone> tombstones;
    for (const QVariantList &columns : rows->rows) {
        RowReader row(columns);
        tombstones.append({.id = row.number(), .tokenHash = row.bytes(), .redemptionUid = row.text()});
    }
    return tombstones;
}

Result<> Outgoing::markTombstones(qint64 serverId, qint64 upTo)
{
    return writeNamedSetting(m_db, sentTombstones(serverId),
                             upTo > 0 ? std::optional(QString::number(upTo)) : std::nullopt);
}

} // namespace guestwright
