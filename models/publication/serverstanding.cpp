#include "models/publication/serverstanding.h"

#include "models/publication/outgoing.h"
#include "models/settings/workspacesettings.h"
#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t idsPerQuestion = 128;

/// The server that is set up, without what is pending.
Result<ServerStanding> readStandingServer(Database &db)
{
    const auto settings = readSettings(db);
    if (!settings || settings->serverUrl.isEmpty()) {
        return settings ? Result<ServerStanding>(ServerStanding{}) : failure(settings);
    }
    const auto server = ServerRepository(db).find(settings->serverUrl);
    if (!server) {
        return failure(server);
    }
    ServerStanding standing{.url = settings->serverUrl};
    if (*server) {
        standing.serverId = (*server)->id;
        standing.syncedAt = (*server)->syncedAt;
        standing.publishedRevision = (*server)->pushedRevision;
    }
    return standing;
}

/// Whose invitation links changed after that revision.
Result<std::vector<qint64>> campaignsOfLinks(Database &db, qint64 since)
{
    return readIds(db, u"SELECT DISTINCT campaign_id FROM links WHERE revision > ?"_s, {since});
}

} // namespace

Result<ServerStanding> readServerStanding(Database &db)
{
    auto standing = readStandingServer(db);
    if (!standing || standing->url.isEmpty()) {
        return standing;
    }
    Outgoing outgoing(db);
    const auto invites = outgoing.countInvites(standing->publishedRevision);
    const auto campaigns =
        invites ? outgoing.campaignIds(standing->publishedRevision) : Result<std::vector<qint64>>(failure(invites));
    const auto links = campaigns ? campaignsOfLinks(db, standing->publishedRevision) : campaigns;
    const auto tombstones =
        links ? outgoing.tombstones(standing->serverId, 1) : Result<QList<Outgoing::Tombstone>>(failure(links));
    if (!tombstones) {
        return failure(tombstones);
    }
    standing->invites = *invites;
    standing->campaigns = QList<qint64>(campaigns->cbegin(), campaigns->cend());
    for (const qint64 id : *links) {
        if (!standing->campaigns.contains(id)) {
            standing->campaigns.append(id);
        }
    }
    standing->hasTombstones = !tombstones->isEmpty();
    return standing;
}

Result<QSet<qint64>> pendingInvites(Database &db, std::span<const qint64> ids)
{
    static const QString sql = u"SELECT id FROM invites WHERE revision > ? AND id IN (?"_s
        + QString(u", ?"_s).repeated(idsPerQuestion - 1) + u')';
    const auto standing = readStandingServer(db);
    if (!standing || standing->url.isEmpty()) {
        return standing ? Result<QSet<qint64>>(QSet<qint64>()) : failure(standing);
    }
    QSet<qint64> pending;
    for (std::size_t start = 0; start < ids.size(); start += idsPerQuestion) {
        QVariantList bindings{standing->publishedRevision};
        for (const qint64 id : ids.subspan(start, std::min(idsPerQuestion, ids.size() - start))) {
            bindings.append(id);
        }
        bindings.resize(idsPerQuestion + 1, QVariant(qint64(0)));
        const auto rows = run(db, sql, bindings);
        if (!rows) {
            return failure(rows);
        }
        for (const QVariantList &row : rows->rows) {
            pending.insert(row.first().toLongLong());
        }
    }
    return pending;
}

Result<QSet<qint64>> pendingLinks(Database &db, qint64 campaignId)
{
    const auto standing = readStandingServer(db);
    if (!standing || standing->url.isEmpty()) {
        return standing ? Result<QSet<qint64>>(QSet<qint64>()) : failure(standing);
    }
    const auto ids = readIds(db, u"SELECT id FROM links WHERE campaign_id = ? AND revision > ?"_s,
                             {campaignId, standing->publishedRevision});
    return ids ? Result<QSet<qint64>>(QSet<qint64>(ids->cbegin(), ids->cend())) : failure(ids);
}

Result<bool> isCampaignPending(Database &db, qint64 campaignId)
{
    const auto standing = readStandingServer(db);
    if (!standing || standing->url.isEmpty()) {
        return standing ? Result<bool>(false) : failure(standing);
    }
    // The sign keeps SQLite from reading every invite of the campaign: few are that new.
    const auto found = run(
        db,
        u"SELECT (SELECT count(*) FROM campaigns WHERE id = ? AND revision > ?) + (SELECT count(*) "
        "FROM links WHERE campaign_id = ? AND revision > ?) + (SELECT count(*) FROM (SELECT 1 FROM invites WHERE revision > ? AND +campaign_id = ? LIMIT 1) one)"_s,
        {campaignId, standing->publishedRevision, campaignId, standing->publishedRevision, standing->publishedRevision,
         campaignId});
    return found ? Result<bool>(found->number() > 0) : failure(found);
}

} // namespace guestwright
