#include "models/links/linkrepository.h"

#include "models/core/enumname.h"
#include "models/core/folding.h"
#include "models/store/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

const QString storedLinkColumns =
    u"l.id, l.uid, l.campaign_id, l.name, l.kind, l.token, l.role, l.groups, l.max_uses, l.once_per_address, "
    "l.domains, l.binding, l.expires_at, l.page_title, l.page_description, l.page_video_url, l.page_button, "
    "l.created_at, l.paused_at, l.deleted_at"_s;

const QString linkNumbers =
    u", (SELECT count(*) FROM members m WHERE m.link_id = l.id) + (SELECT count(*) FROM orders o WHERE o.link_id = "
    "l.id), (SELECT count(*) FROM invites i WHERE i.campaign_id = l.campaign_id AND i.link_id = l.id AND i.deleted_at "
    "IS NULL), (SELECT count(*) FROM invites i WHERE i.campaign_id = l.campaign_id AND i.link_id = l.id AND "
    "i.deleted_at IS NULL AND i.used_at IS NULL)"_s;

const QChar betweenNames = u'\n';

QStringList namesOf(const QString &text)
{
    return text.split(betweenNames, Qt::SkipEmptyParts);
}

InvitationLink storedLinkFrom(RowReader &read)
{
    return {.id = read.number(),
            .uid = read.text(),
            .campaignId = read.number(),
            .name = read.text(),
            .kind = storedEnum<InvitationLink::Kind>(read.text()),
            .token = {read.text().toLatin1()},
            .role = read.text(),
            .groups = namesOf(read.text()),
            .maxUses = read.optionalNumber(),
            .oncePerAddress = read.flag(),
            .domains = namesOf(read.text()),
            .binding = enumFromName<Campaign::Binding>(read.text()),
            .expiresAt = read.optionalInstant(),
            .page = {.title = read.text(), .description = read.text(), .videoUrl = read.text(), .button = read.text()},
            .createdAt = read.instant(),
            .pausedAt = read.optionalInstant(),
            .deletedAt = read.optionalInstant()};
}

LinkSummary summaryFrom(RowReader &read)
{
    return {
        .link = storedLinkFrom(read), .redeemed = read.number(), .invitees = read.number(), .waiting = read.number()};
}

QString bindingName(const InvitationLink &link)
{
    return link.binding ? enumName(*link.binding) : QString(u""_s);
}

Error noSuchLink(const QString &name)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("InvitationLink", "There is no invitation link “%1”").arg(name)};
}

Result<QStringList> sortedNames(const Result<Rows> &rows)
{
    if (!rows) {
        return failure(rows);
    }
    QStringList names;
    for (const QVariantList &row : rows->rows) {
        names += namesOf(row.first().toString());
    }
    names.removeDuplicates();
    std::ranges::sort(names, {}, [](const QString &name) { return foldName(name); });
    return names;
}

} // namespace

Result<qint64> LinkRepository::add(const InvitationLink &link, qint64 revision)
{
    const auto added =
        run(m_db,
            u"INSERT INTO links (uid, campaign_id, name, name_key, kind, token, token_hash, role, groups, max_uses, "
            "once_per_address, domains, binding, expires_at, page_title, page_description, page_video_url, "
            "page_button, created_at, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "RETURNING id"_s,
            {link.uid,
             link.campaignId,
             link.name,
             foldName(link.name),
             enumName(link.kind),
             QString::fromLatin1(link.token.text),
             link.token.hash(),
             link.role,
             link.groups.join(betweenNames),
             link.maxUses,
             qint64(link.oncePerAddress),
             link.domains.join(betweenNames),
             bindingName(link),
             link.expiresAt,
             link.page.title,
             link.page.description,
             link.page.videoUrl,
             link.page.button,
             link.createdAt,
             revision});
    return added ? Result<qint64>(added->number()) : failure(added);
}

Result<> LinkRepository::update(const InvitationLink &link, qint64 revision)
{
    const auto updated =
        run(m_db,
            u"UPDATE links SET name = ?, name_key = ?, kind = ?, role = ?, groups = ?, max_uses = ?, "
            "once_per_address = ?, domains = ?, binding = ?, expires_at = ?, page_title = ?, page_description = ?, "
            "page_video_url = ?, page_button = ?, paused_at = ?, deleted_at = ?, revision = ? WHERE id = ?"_s,
            {link.name, foldName(link.name), enumName(link.kind), link.role, link.groups.join(betweenNames),
             link.maxUses, qint64(link.oncePerAddress), link.domains.join(betweenNames), bindingName(link),
             link.expiresAt, link.page.title, link.page.description, link.page.videoUrl, link.page.button,
             link.pausedAt, link.deletedAt, revision, link.id});
    if (!updated) {
        return failure(updated);
    }
    return updated->affected == 1 ? Result<>() : tl::unexpected(noSuchLink(link.name));
}

Result<InvitationLink> LinkRepository::find(qint64 id)
{
    const auto found = run(m_db, u"SELECT "_s + storedLinkColumns + u" FROM links l WHERE l.id = ?"_s, {id});
    if (!found || found->isEmpty()) {
        return found ? Result<InvitationLink>(tl::unexpected(noSuchLink(QString::number(id)))) : failure(found);
    }
    RowReader read = found->first();
    return storedLinkFrom(read);
}

Result<InvitationLink> LinkRepository::findNamed(const QString &nameOrUid)
{
    const auto found = run(m_db,
                           u"SELECT "_s + storedLinkColumns
                               + u" FROM links l WHERE l.uid = ? OR l.name_key = ? "
                                 "ORDER BY l.uid = ? DESC, l.deleted_at IS NOT NULL, l.id"_s,
                           {nameOrUid, foldName(nameOrUid), nameOrUid});
    if (!found || found->isEmpty()) {
        return found ? Result<InvitationLink>(tl::unexpected(noSuchLink(nameOrUid))) : failure(found);
    }
    RowReader first = found->first();
    const InvitationLink link = storedLinkFrom(first);
    if (found->rows.size() > 1 && link.uid != nameOrUid) {
        RowReader second(found->rows.at(1));
        const InvitationLink other = storedLinkFrom(second);
        if (link.deletedAt.has_value() == other.deletedAt.has_value()) {
            return fail(Error::Kind::Conflict,
                        QCoreApplication::translate("InvitationLink",
                                                    "Several invitation links are called “%1”; name it by its uid: %2 "
                                                    "or %3")
                            .arg(nameOrUid, link.uid, other.uid));
        }
    }
    return link;
}

Result<LinkSummary> LinkRepository::summary(qint64 id)
{
    const auto found =
        run(m_db, u"SELECT "_s + storedLinkColumns + linkNumbers + u" FROM links l WHERE l.id = ?"_s, {id});
    if (!found || found->isEmpty()) {
        return found ? Result<LinkSummary>(tl::unexpected(noSuchLink(QString::number(id)))) : failure(found);
    }
    RowReader read = found->first();
    return summaryFrom(read);
}

Result<QList<LinkSummary>> LinkRepository::all(qint64 campaignId, bool trash)
{
    const auto found =
        run(m_db,
            u"SELECT "_s + storedLinkColumns + linkNumbers + u" FROM links l WHERE l.campaign_id = ? AND "_s
                + (trash ? u"l.deleted_at IS NOT NULL"_s : u"l.deleted_at IS NULL"_s) + u" ORDER BY l.id"_s,
            {campaignId});
    if (!found) {
        return failure(found);
    }
    QList<LinkSummary> links;
    for (const QVariantList &row : found->rows) {
        RowReader read(row);
        links.append(summaryFrom(read));
    }
    return links;
}

Result<bool> LinkRepository::isFull(qint64 id)
{
    const auto found = run(m_db,
                           u"SELECT CASE WHEN l.max_uses IS NULL THEN 0 WHEN (SELECT count(*) FROM members m WHERE "
                           "m.link_id = l.id) + (SELECT count(*) FROM orders o WHERE o.link_id = l.id) >= l.max_uses "
                           "THEN 1 ELSE 0 END FROM links l WHERE l.id = ?"_s,
                           {id});
    return found ? Result<bool>(!found->isEmpty() && found->number() == 1) : failure(found);
}

Result<QHash<qint64, QString>> LinkRepository::names(qint64 campaignId)
{
    const auto found = run(m_db, u"SELECT id, name FROM links WHERE campaign_id = ?"_s, {campaignId});
    if (!found) {
        return failure(found);
    }
    QHash<qint64, QString> names;
    for (const QVariantList &row : found->rows) {
        names.insert(row.at(0).toLongLong(), row.at(1).toString());
    }
    return names;
}

Result<QStringList> LinkRepository::knownRoles()
{
    return sortedNames(run(m_db, u"SELECT DISTINCT role FROM links"_s));
}

Result<QStringList> LinkRepository::knownGroups()
{
    return sortedNames(run(m_db, u"SELECT DISTINCT groups FROM links"_s));
}

} // namespace guestwright
