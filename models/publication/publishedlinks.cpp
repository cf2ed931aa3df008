#include "models/core/enumname.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/publicpage.h"
#include "models/store/query.h"

#include <QCoreApplication>
#include <QJsonDocument>

// Invitation links and their lists; the rest of PublicationRepository stands in publicationrepository.cpp and
// publish.cpp.
namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString publishedLinkStatement =
    u"SELECT l.id, l.uid, l.campaign_id, c.uid, l.token_hash, l.revision, l.kind, l.role, l.groups, l.max_uses, "
    "l.once_per_address, l.domains, l.binding, l.expires_at, l.paused_at, l.deleted_at, l.page, l.redeemed, l.name "
    "FROM links "
    "l "
    "JOIN campaigns c ON c.id = l.campaign_id WHERE "_s;
const QString publishedLinkById = publishedLinkStatement + u"l.id = ?"_s;
const QString publishedLinkByUid = publishedLinkStatement + u"l.uid = ?"_s;

QStringList publishedLines(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

PublishedInvitationLink publishedLinkFrom(RowReader &read)
{
    PublishedInvitationLink published;
    InvitationLink &link = published.link;
    link.id = read.number();
    link.uid = read.text();
    link.campaignId = read.number();
    published.campaignUid = read.text();
    published.tokenHash = read.bytes();
    published.revision = read.number();
    link.kind = storedEnum<InvitationLink::Kind>(read.text());
    link.role = read.text();
    link.groups = publishedLines(read.text());
    link.maxUses = read.optionalNumber();
    link.oncePerAddress = read.flag();
    link.domains = publishedLines(read.text());
    link.binding = enumFromName<Campaign::Binding>(read.text());
    link.expiresAt = read.optionalInstant();
    link.pausedAt = read.optionalInstant();
    link.deletedAt = read.optionalInstant();
    link.page = linkPageFrom(QJsonDocument::fromJson(read.text().toUtf8()).object());
    published.redeemed = read.number();
    link.name = read.text();
    return published;
}

Result<std::optional<PublishedInvitationLink>> publishedLinkBy(Database &db, const QString &statement,
                                                               const Bind &value)
{
    const auto found = run(db, statement, {value});
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<PublishedInvitationLink>>(std::nullopt) : failure(found);
    }
    RowReader row = found->first();
    return publishedLinkFrom(row);
}

// A server that was restored from a copy knows of fewer people than have come: it believes the workspace, whose count
// is never more than what some server told it.
const QString putLinkSql =
    u"INSERT INTO links (uid, campaign_id, token_hash, revision, kind, role, groups, max_uses, once_per_address, "
    "domains, binding, expires_at, paused_at, deleted_at, page, redeemed, name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, "
    "?, ?, ?, ?, ?) ON CONFLICT (uid) DO UPDATE SET revision = excluded.revision, kind = excluded.kind, role = "
    "excluded.role, groups = excluded.groups, max_uses = excluded.max_uses, once_per_address = "
    "excluded.once_per_address, domains = excluded.domains, binding = excluded.binding, expires_at = "
    "excluded.expires_at, paused_at = excluded.paused_at, deleted_at = excluded.deleted_at, page = excluded.page, "
    "name = excluded.name, redeemed = CASE WHEN links.redeemed < excluded.redeemed THEN excluded.redeemed ELSE "
    "links.redeemed END WHERE "
    "links.campaign_id = excluded.campaign_id AND links.token_hash = excluded.token_hash AND (links.revision < "
    "excluded.revision OR (links.revision = excluded.revision AND links.redeemed < excluded.redeemed)) RETURNING id"_s;

/// Its id, or 0 where what is there is as new.
Result<qint64> putLink(Database &db, const PublishedInvitationLink &published, qint64 campaignId)
{
    const InvitationLink &link = published.link;
    const QString page = QString::fromUtf8(QJsonDocument(publicPage(link.page)).toJson(QJsonDocument::Compact));
    const auto put = run(db, putLinkSql,
                         {link.uid, campaignId, published.tokenHash, published.revision, enumName(link.kind), link.role,
                          link.groups.join(u'\n'), link.maxUses, qint64(link.oncePerAddress), link.domains.join(u'\n'),
                          link.binding ? enumName(*link.binding) : QString(u""_s), link.expiresAt, link.pausedAt,
                          link.deletedAt, page, published.redeemed, link.name});
    return put ? Result<qint64>(put->number()) : failure(put);
}

/// What was made of them goes with them: codes, and mails that would have brought some.
Result<> forgetListed(Database &db, qint64 linkId)
{
    const QString statements[] = {
        u"DELETE FROM codes WHERE token_hash = (SELECT l.token_hash FROM links l WHERE l.id = ?) OR token_hash IN "
        "(SELECT i.token_hash FROM invites i WHERE i.link_id = ?)"_s,
        u"UPDATE mail_queue SET state = 'Expired', recipient = '', words = '{}' WHERE state = 'Queued' AND kind = "
        "'Code' AND campaign_id = (SELECT l.campaign_id FROM links l WHERE l.id = ?) AND recipient IN (SELECT i.email "
        "FROM invites i WHERE i.link_id = ?)"_s,
        u"UPDATE invites SET email = '', email_key = '' WHERE link_id = ? AND link_id = ? AND email <> ''"_s,
    };
    for (const QString &statement : statements) {
        if (const auto done = run(db, statement, {linkId, linkId}); !done) {
            return failure(done);
        }
    }
    return {};
}

/// As with campaigns: what a workspace did not change it has to be asked for.
Result<> followNeed(Database &db, qint64 linkId, bool isNeededBefore, bool isNeededAfter)
{
    if (isNeededBefore == isNeededAfter) {
        return {};
    }
    if (!isNeededAfter) {
        return forgetListed(db, linkId);
    }
    const auto asked = run(db, u"UPDATE invites SET revision = 0 WHERE link_id = ? AND deleted_at IS NULL"_s, {linkId});
    return asked ? Result<>() : failure(asked);
}

} // namespace

Result<std::optional<PublishedInvitationLink>> PublicationRepository::findInvitationLink(qint64 id)
{
    return publishedLinkBy(m_db, publishedLinkById, id);
}

Result<std::optional<PublishedInvitationLink>> PublicationRepository::findInvitationLink(const QString &uid)
{
    return publishedLinkBy(m_db, publishedLinkByUid, uid);
}

Result<std::optional<PublishedInvite>> PublicationRepository::findInvitee(qint64 linkId, const QString &addressKey)
{
    const auto found =
        run(m_db,
            u"SELECT id, token_hash, name, email, used_at FROM invites WHERE link_id = ? AND email_key = "
            "? AND email_key <> '' AND deleted_at IS NULL ORDER BY used_at IS NOT NULL, id LIMIT 1"_s,
            {linkId, addressKey});
    if (!found || found->isEmpty()) {
        return found ? Result<std::optional<PublishedInvite>>(std::nullopt) : failure(found);
    }
    RowReader row = found->first();
    PublishedInvite invite;
    invite.id = row.number();
    invite.tokenHash = row.bytes();
    invite.name = row.text();
    invite.email = row.text();
    invite.usedAt = row.optionalInstant();
    return invite;
}

Result<> PublicationRepository::put(const PublishedInvitationLink &link)
{
    const auto campaign = run(m_db, u"SELECT id FROM campaigns WHERE uid = ?"_s, {link.campaignUid});
    if (!campaign) {
        return failure(campaign);
    }
    if (campaign->isEmpty()) {
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("Publication", "The server does not know this campaign"));
    }
    const auto before = findInvitationLink(link.link.uid);
    const auto id = before ? putLink(m_db, link, campaign->number()) : Result<qint64>(failure(before));
    if (!id || *id == 0) {
        return id ? Result<>() : failure(id);
    }
    const bool isNeeded = needsAddresses(link.link);
    return followNeed(m_db, *id, *before ? needsAddresses((*before)->link) : isNeeded, isNeeded);
}

} // namespace guestwright
