#include "app/sync/syncrun.h"
#include "models/publication/wire.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <QCoroFuture>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int changesPerCall = 1'000;

/// The page, where it goes on exactly behind the place that was reached.
Result<QList<PublicationChange>> pageFrom(const QJsonObject &answer, qint64 after)
{
    QList<PublicationChange> changes;
    for (const QJsonValue &value : answer.value(u"changes"_s).toArray()) {
        const auto change = changeFromJson(value.toObject());
        if (!change) {
            return failure(change);
        }
        if (change->sequence != after + changes.size() + 1) {
            return fail(Error::Kind::Network,
                        QCoreApplication::translate("Synchronizing",
                                                    "The server left something out; it is asked again next time"));
        }
        changes.append(*change);
    }
    return changes;
}

struct Applied {
    IncomingReport report;
    Server server;
};

Result<Applied> applyPage(Database &db, Server server, const QList<PublicationChange> &changes)
{
    auto transaction = Transaction::begin(db);
    const auto report = transaction ? Incoming(db).apply(changes) : Result<IncomingReport>(failure(transaction));
    if (!report) {
        return failure(report);
    }
    server.pulledSequence = changes.last().sequence;
    server.pulledChain = changes.last().chain;
    const auto updated = ServerRepository(db).update(server);
    const auto done = updated ? transaction->commit() : updated;
    return done ? Result<Applied>(Applied{*report, server}) : failure(done);
}

QCoro::Task<Result<>> pullPages(SharedSyncRun run)
{
    while (true) {
        if (run->isStopped()) {
            co_return tl::unexpected(syncCancelled());
        }
        const qint64 after = run->server.pulledSequence;
        const ApiCall call = ApiCall::get(u"changes?after=%1&limit=%2"_s.arg(after).arg(changesPerCall));
        const Result<QJsonObject> answer = co_await callApi(run->network, run->access, call, run->options.stop);
        const auto page = answer ? pageFrom(*answer, after) : Result<QList<PublicationChange>>(failure(answer));
        if (!page || page->isEmpty()) {
            co_return page ? Result<>() : failure(page);
        }
        const auto applying = run->workspace->write(
            [server = run->server, changes = *page](Database &db) { return applyPage(db, server, changes); });
        const Result<Applied> applied = co_await applying;
        if (!applied) {
            co_return failure(applied);
        }
        run->server = applied->server;
        run->report.pulled += applied->report;
    }
}

} // namespace

QCoro::Task<Result<>> pull(SharedSyncRun run)
{
    return pullPages(std::move(run));
}

} // namespace guestwright
