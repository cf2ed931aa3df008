#include "app/sync/synchronizer.h"

#include "app/sync/syncrun.h"
#include "models/publication/jsonreader.h"
#include "models/publication/outgoing.h"
#include "models/publication/publicationcounts.h"

#include <QCoreApplication>

#include <QCoroFuture>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A workspace whose synchronizer was killed may be synchronized again after that.
constexpr auto leaseLasts = 10min;

struct Begun {
    Server server;
    qint64 until = 0;
};

Result<Server> serverAt(Database &db, const QString &url)
{
    ServerRepository servers(db);
    const auto known = servers.find(url);
    if (!known || *known) {
        return known ? Result<Server>(**known) : failure(known);
    }
    Server server{.url = url, .replica = makeUid()};
    const auto id = servers.add(server);
    server.id = id.value_or(0);
    return id ? Result<Server>(server) : failure(id);
}

Result<Begun> begin(Database &db, const QString &url, const QString &owner, Instant now)
{
    auto transaction = Transaction::begin(db);
    const auto until = transaction ? Outgoing(db).settledRevision() : Result<qint64>(failure(transaction));
    const auto server = until ? serverAt(db, url) : Result<Server>(failure(until));
    const auto leased =
        server ? ServerRepository(db).lease(server->id, owner, now, now + leaseLasts) : Result<bool>(failure(server));
    const auto done = leased ? transaction->commit() : failure(leased);
    if (!done) {
        return failure(done);
    }
    return *leased ? Result<Begun>(Begun{*server, *until})
                   : fail(Error::Kind::Conflict,
                          QCoreApplication::translate("Synchronizing", "This workspace is being synchronized already"));
}

/// Stores how far the run is.
Result<> keep(Database &db, const Server &server, const std::optional<QString> &releasedBy)
{
    auto transaction = Transaction::begin(db);
    ServerRepository servers(db);
    auto done = transaction ? servers.update(server) : failure(transaction);
    done = done && releasedBy ? servers.release(server.id, *releasedBy) : done;
    if (done && server.epoch.isEmpty()) { // begun anew: nothing is known of what it knows
        done = Outgoing(db).markTombstones(server.id, 0);
    }
    return done ? transaction->commit() : done;
}

QJsonObject sessionBody(const Server &server)
{
    QJsonObject body{{u"replica"_s, server.replica},
                     {u"sequence"_s, server.sequence},
                     {u"epoch"_s, server.epoch},
                     {u"pulled_sequence"_s, server.pulledSequence}};
    if (server.pulledSequence > 0) {
        body.insert(u"pulled_chain"_s, toBase64Url(server.pulledChain));
    }
    return body;
}

/// From the beginning, as somebody the server has never seen: neither side takes anything back by it.
Server startedOver(const Server &server)
{
    return {.id = server.id, .url = server.url, .replica = makeUid(), .syncedAt = server.syncedAt};
}

void takeSession(SyncRun &run, const QJsonObject &answer, Instant asked)
{
    run.server.epoch = answer.value(u"epoch"_s).toString();
    run.server.sequence = answer.value(u"sequence"_s).toInteger();
    run.server.clockOffset = fromMsecs(answer.value(u"now"_s).toInteger()) - asked;
    run.report.clockOffset = run.server.clockOffset;
}

QCoro::Task<Result<>> openSession(SharedSyncRun run)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        const ApiCall call = ApiCall::post(u"session"_s, sessionBody(run->server));
        const Instant asked = run->options.now();
        const Result<QJsonObject> answer = co_await callApi(run->network, run->access, call, run->options.stop);
        if (!answer) {
            co_return failure(answer);
        }
        const bool isBegun = answer->value(u"state"_s).toString() == u"begun"_s;
        if (isBegun) {
            takeSession(*run, *answer, asked);
        } else {
            run->server = startedOver(run->server);
            run->report.startedOver = true;
        }
        const auto keeping =
            run->workspace->write([server = run->server](Database &db) { return keep(db, server, std::nullopt); });
        const Result<> kept = co_await keeping;
        if (!kept || isBegun) {
            co_return kept;
        }
    }
    co_return fail(Error::Kind::Conflict,
                   QCoreApplication::translate("Synchronizing",
                                               "The server was restored from a copy just now; synchronize again"));
}

/// Campaigns of which the server has less than the workspace.
qint64 countDiffering(const QJsonObject &there, const QList<CampaignCount> &here)
{
    return std::ranges::count_if(here, [&there](const CampaignCount &count) {
        const QJsonObject other = there.value(count.uid).toObject();
        return other.value(u"invites"_s).toInteger() < count.invites || other.value(u"used"_s).toInteger() < count.used
            || other.value(u"links"_s).toInteger() < count.links;
    });
}

QCoro::Task<Result<>> compare(SharedSyncRun run)
{
    const ApiCall call = ApiCall::get(u"counts"_s);
    const Result<QJsonObject> answer = co_await callApi(run->network, run->access, call, run->options.stop);
    if (!answer) {
        co_return failure(answer);
    }
    const auto counting = run->workspace->read([](Database &db) { return countPublication(db); });
    const Result<QList<CampaignCount>> here = co_await counting;
    if (!here) {
        co_return failure(here);
    }
    run->report.differing = countDiffering(answer->value(u"campaigns"_s).toObject(), *here);
    co_return {};
}

QCoro::Task<Result<>> runSteps(SharedSyncRun run)
{
    const Result<> opened = co_await openSession(run);
    if (!opened) {
        co_return opened;
    }
    const Result<> pushed = co_await push(run);
    if (!pushed) {
        co_return pushed;
    }
    run->server.pushedRevision = run->until;
    const Result<> pulled = co_await pull(run);
    if (!pulled) {
        co_return pulled;
    }
    const Result<> compared = co_await compare(run);
    if (compared) {
        run->server.syncedAt = run->options.now();
        run->server.pushedRevision = run->report.differing > 0 ? 0 : run->until;
    }
    co_return compared;
}

QCoro::Task<Result<SyncReport>> runLeased(SharedSyncRun run)
{
    const auto beginning =
        run->workspace->write([url = run->access.url(), owner = run->owner, now = run->options.now()](Database &db) {
            return begin(db, url, owner, now);
        });
    const Result<Begun> begun = co_await beginning;
    if (!begun) {
        co_return failure(begun);
    }
    run->server = begun->server;
    run->until = begun->until;
    const Result<> done = co_await runSteps(run);
    const auto keeping = run->workspace->write(
        [server = run->server, owner = run->owner](Database &db) { return keep(db, server, owner); });
    const Result<> kept = co_await keeping;
    if (!done || !kept) {
        co_return done ? failure(kept) : failure(done);
    }
    co_return run->report;
}

} // namespace

ApiCall SyncRun::signedCall(ApiCall call) const
{
    call.replica = server.replica;
    call.sequence = server.sequence;
    return call;
}

QCoro::Task<Result<SyncReport>> synchronize(std::shared_ptr<Workspace> workspace, ApiAccess access, SyncOptions options)
{
    return runLeased(std::make_shared<SyncRun>(std::move(workspace), std::move(access), std::move(options)));
}

} // namespace guestwright
