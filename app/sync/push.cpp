#include "app/sync/syncrun.h"
#include "models/publication/jsonreader.h"
#include "models/publication/outgoing.h"
#include "models/publication/wire.h"

#include <QSet>

#include <QCoroFuture>

#include <limits>
#include <numeric>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int invitesPerCall = 5'000;
constexpr int tombstonesPerCall = 5'000;

QStringList imagesOf(const PublishedCampaign &published)
{
    QStringList images{published.campaign.page.logo, published.campaign.page.videoPoster};
    for (const Item &item : published.items) {
        images << item.picture;
    }
    images.removeAll(QString());
    return images;
}

QCoro::Task<Result<>> pushImage(SharedSyncRun run, QString sha256)
{
    const auto reading = run->workspace->read([sha256](Database &db) { return Outgoing(db).image(sha256); });
    const Result<PublishedImage> image = co_await reading;
    if (!image) {
        co_return failure(image);
    }
    ApiCall call{.verb = "PUT", .path = u"images/"_s + sha256, .body = image->bytes, .contentType = image->type};
    const ApiCall signedCall = run->signedCall(std::move(call));
    const Result<QJsonObject> answer = co_await callApi(run->network, run->access, signedCall, run->options.stop);
    run->report.images += answer ? 1 : 0;
    co_return answer ? Result<>() : failure(answer);
}

QCoro::Task<Result<>> pushCampaigns(SharedSyncRun run)
{
    const qint64 since = run->server.pushedRevision;
    const auto reading = run->workspace->read([since](Database &db) { return Outgoing(db).campaigns(since); });
    const Result<QList<PublishedCampaign>> campaigns = co_await reading;
    if (!campaigns) {
        co_return failure(campaigns);
    }
    QSet<QString> images;
    for (const PublishedCampaign &campaign : *campaigns) {
        for (const QString &image : imagesOf(campaign)) {
            if (!images.contains(image)) {
                const Result<> pushed = co_await pushImage(run, image);
                if (!pushed) {
                    co_return pushed;
                }
                images.insert(image);
            }
        }
        const ApiCall call = run->signedCall(ApiCall::put(u"campaigns/"_s + campaign.campaign.uid, toJson(campaign)));
        const Result<QJsonObject> answer = co_await callApi(run->network, run->access, call, run->options.stop);
        if (!answer) {
            co_return failure(answer);
        }
        if (const qint64 missing = answer->value(u"missing_invites"_s).toInteger(); missing > 0) {
            run->missing.insert(campaign.campaign.uid, missing);
        }
        ++run->report.campaigns;
    }
    co_return {};
}

/// After their campaigns, and before the invites that stand on their lists.
QCoro::Task<Result<>> pushLinks(SharedSyncRun run)
{
    const qint64 since = run->server.pushedRevision;
    const auto reading = run->workspace->read([since](Database &db) { return Outgoing(db).links(since); });
    const Result<QList<PublishedInvitationLink>> links = co_await reading;
    if (!links) {
        co_return failure(links);
    }
    for (const PublishedInvitationLink &link : *links) {
        if (run->isStopped()) {
            co_return tl::unexpected(syncCancelled());
        }
        const ApiCall call = run->signedCall(ApiCall::put(u"links/"_s + link.link.uid, toJson(link)));
        const Result<QJsonObject> answer = co_await callApi(run->network, run->access, call, run->options.stop);
        if (!answer) {
            co_return failure(answer);
        }
        if (const qint64 missing = answer->value(u"missing_invites"_s).toInteger(); missing > 0) {
            run->missing.insert(link.campaignUid, missing);
        }
        ++run->report.links;
    }
    co_return {};
}

QCoro::Task<Result<>> pushBatch(SharedSyncRun run, OutgoingInvites batch)
{
    QJsonArray invites;
    for (const PublishedInvite &invite : batch.invites) {
        invites.append(toJson(invite));
    }
    const QJsonObject body{{u"invites"_s, invites}};
    const ApiCall call = run->signedCall(ApiCall::post(u"campaigns/%1/invites"_s.arg(batch.campaignUid), body));
    const Result<QJsonObject> answer = co_await callApi(run->network, run->access, call, run->options.stop);
    if (!answer) {
        co_return failure(answer);
    }
    run->report.invites += batch.invites.size();
    run->report.conflicts += answer->value(u"conflicts"_s).toArray().size();
    co_return {};
}

struct Leg {
    QList<OutgoingInvites> batches;
    OutgoingPlace end;
};

Result<Leg> nextLeg(Database &db, OutgoingPlace place, qint64 until)
{
    const auto batches = Outgoing(db).invites(place, until, invitesPerCall);
    return batches ? Result<Leg>(Leg{*batches, place}) : failure(batches);
}

/// From one place to a revision, `total` being what all walks of the run are about.
QCoro::Task<Result<>> pushWalk(SharedSyncRun run, OutgoingPlace place, qint64 until, qint64 total)
{
    while (true) {
        if (run->isStopped()) {
            co_return tl::unexpected(syncCancelled());
        }
        const auto reading = run->workspace->read([place, until](Database &db) { return nextLeg(db, place, until); });
        const Result<Leg> leg = co_await reading;
        if (!leg || leg->batches.isEmpty()) {
            co_return leg ? Result<>() : failure(leg);
        }
        for (const OutgoingInvites &batch : leg->batches) {
            const Result<> pushed = co_await pushBatch(run, batch);
            if (!pushed) {
                co_return pushed;
            }
        }
        place = leg->end;
        if (run->options.progress) {
            run->options.progress({run->report.invites, total});
        }
    }
}

QCoro::Task<Result<>> pushInvites(SharedSyncRun run)
{
    const qint64 since = run->server.pushedRevision;
    const auto counting = run->workspace->read([since](Database &db) { return Outgoing(db).countInvites(since); });
    const Result<qint64> changed = co_await counting;
    if (!changed) {
        co_return failure(changed);
    }
    const QHash<QString, qint64> missing = run->missing;
    const qint64 total = std::accumulate(missing.begin(), missing.end(), *changed);
    for (auto it = missing.begin(); it != missing.end(); ++it) {
        const OutgoingPlace beginning{.campaignUid = it.key()};
        const Result<> pushed = co_await pushWalk(run, beginning, since, total); // the newer ones come anyway
        if (!pushed) {
            co_return pushed;
        }
    }
    const OutgoingPlace reached{.revision = since, .inviteId = std::numeric_limits<qint64>::max()};
    const Result<> pushed = co_await pushWalk(run, reached, run->until, total);
    co_return pushed;
}

Result<> markTombstones(Database &db, qint64 serverId, qint64 upTo)
{
    auto transaction = Transaction::begin(db);
    const auto marked = transaction ? Outgoing(db).markTombstones(serverId, upTo) : failure(transaction);
    return marked ? transaction->commit() : marked;
}

QJsonObject tombstonesJson(const QList<Outgoing::Tombstone> &tombstones)
{
    QJsonArray hashes;
    QJsonArray redemptions;
    for (const Outgoing::Tombstone &tombstone : tombstones) {
        if (tombstone.redemptionUid.isEmpty()) {
            hashes.append(toBase64Url(tombstone.tokenHash));
        } else {
            redemptions.append(tombstone.redemptionUid);
        }
    }
    return {{u"invites"_s, hashes}, {u"redemptions"_s, redemptions}};
}

QCoro::Task<Result<>> pushTombstones(SharedSyncRun run)
{
    while (true) {
        const auto reading = run->workspace->read(
            [id = run->server.id](Database &db) { return Outgoing(db).tombstones(id, tombstonesPerCall); });
        const Result<QList<Outgoing::Tombstone>> tombstones = co_await reading;
        if (!tombstones || tombstones->isEmpty()) {
            co_return tombstones ? Result<>() : failure(tombstones);
        }
        const QJsonObject body = tombstonesJson(*tombstones);
        const ApiCall call = run->signedCall(ApiCall::post(u"tombstones"_s, body));
        const Result<QJsonObject> answer = co_await callApi(run->network, run->access, call, run->options.stop);
        if (!answer) {
            co_return failure(answer);
        }
        const auto marking = run->workspace->write(
            [id = run->server.id, upTo = tombstones->last().id](Database &db) { return markTombstones(db, id, upTo); });
        const Result<> marked = co_await marking;
        if (!marked) {
            co_return marked;
        }
        run->report.tombstones += tombstones->size();
    }
}

} // namespace

QCoro::Task<Result<>> push(SharedSyncRun run)
{
    // Who is to be forgotten goes first: nobody may be asked for in between.
    const Result<> forgotten = co_await pushTombstones(run);
    if (!forgotten) {
        co_return forgotten;
    }
    const Result<> campaigns = co_await pushCampaigns(run);
    if (!campaigns) {
        co_return campaigns;
    }
    const Result<> links = co_await pushLinks(run);
    if (!links) {
        co_return links;
    }
    const Result<> invites = co_await pushInvites(run);
    co_return invites;
}

} // namespace guestwright
