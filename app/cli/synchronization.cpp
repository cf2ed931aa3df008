#include "app/cli/synchronization.h"

#include "app/cli/delivery.h"
#include "app/cli/interruption.h"
#include "app/cli/translations.h"
#include "app/secrets/secretstore.h"
#include "models/settings/namedsetting.h"

#include <QCoroCore>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Outcome<ApiAccess> accessTo(const QString &url)
{
    const QString given = qEnvironmentVariable("GUESTWRIGHT_KEY");
    if (!given.isEmpty()) {
        return toOutcome(ApiAccess::to(url, given));
    }
    const auto kept = QCoro::waitFor(SecretStore::find(secretStore(), serverSecretName(url)));
    return toOutcome(ApiAccess::to(url, kept.value_or(QString())));
}

} // namespace

Outcome<SyncReport> synchronizeWith(Session &session, const QString &url)
{
    const auto access = accessTo(url);
    const auto workspace = access ? session.workspace() : Outcome<std::shared_ptr<Workspace>>(failure(access));
    if (!workspace) {
        return failure(workspace);
    }
    Output &output = session.output();
    const SyncOptions options{
        .progress =
            [&output](const SyncProgress &progress) {
                output.progress(Cli::tr("Publishing: %1 of %2").arg(progress.done).arg(progress.total));
            },
        .stop = stopOnInterrupt(),
    };
    const auto report = toOutcome(QCoro::waitFor(synchronize(*workspace, *access, options)));
    if (!report) {
        return report;
    }
    const auto remembered =
        session.write([url = access->url()](Database &db) { return writeNamedSetting(db, serverUrlSetting, url); });
    return remembered ? report : failure(remembered);
}

Outcome<ApiAccess> accessToServer(Session &session)
{
    const auto settings = session.read([](Database &db) { return readSettings(db); });
    if (!settings) {
        return failure(settings);
    }
    return settings->serverUrl.isEmpty()
        ? refused(Cli::tr("The workspace has no server yet. Begin with: guestwright-cli sync --server URL"))
        : accessTo(settings->serverUrl);
}

Outcome<> publishFirst(Session &session)
{
    const auto settings = session.read([](Database &db) { return readSettings(db); });
    if (!settings || settings->serverUrl.isEmpty()) {
        return settings ? Outcome<>() : failure(settings);
    }
    const auto report = synchronizeWith(session, settings->serverUrl);
    return report
        ? Outcome<>()
        : refused(
            Cli::tr("Nothing was sent, because the links could not be published first. %1").arg(report.error().words));
}

} // namespace guestwright
