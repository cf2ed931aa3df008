#include "app/cli/delivery.h"

#include "app/cli/interruption.h"
#include "app/cli/synchronization.h"
#include "app/cli/translations.h"
#include "app/secrets/secretstore.h"
#include "models/campaigns/campaignrepository.h"
#include "models/mail/outboxrepository.h"

#include <QDir>
#include <QStandardPaths>

#include <QCoroCore>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

// SQLite takes statements of a million bytes, and the ids stand in the statement.
constexpr qsizetype idsPerRequest = 5'000;

/// The server's words on the first message that did not leave.
QString firstWords(Session &session, OutboxFilter filter)
{
    using State = OutboxMessage::State;
    filter.settledSince = session.now();
    for (const State state : {State::Failed, State::Deferred, State::Uncertain}) {
        filter.state = state;
        const auto messages = session.read([filter](Database &db) { return OutboxRepository(db).list(filter, 1); });
        if (messages && !messages->isEmpty()) {
            const OutboxMessage &message = messages->first();
            return u"%1: %2"_s.arg(message.recipient, message.serverWords);
        }
    }
    return {};
}

} // namespace

std::shared_ptr<SecretStore> secretStore()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return std::make_shared<SecretStore>(data.filePath(u"secrets"_s));
}

QCoro::Task<Result<QString>> secretFor(std::shared_ptr<SecretStore> store, MailAccount account)
{
    if (!account.needsSecret()) {
        co_return QString();
    }
    co_return co_await SecretStore::find(store, account.uid);
}

Outcome<> checkCanSend(Session &session, const QString &campaignName)
{
    return session.write([campaignName, now = session.now()](Database &db) -> Result<> {
        const auto campaign = CampaignRepository(db).findNamed(campaignName);
        return campaign ? checkSending(db, {.campaignId = campaign->id}, now) : failure(campaign);
    });
}

Outcome<SendReport> queue(Session &session, const SendRequest &request)
{
    const auto noted = session.noteLocalLinks();
    if (!noted) {
        return failure(noted);
    }
    const auto proceed = tellingProgress(session.output(), Cli::tr("Queueing: %1"));
    return session.write(
        [request, proceed, now = session.now()](Database &db) { return queueSending(db, request, now, proceed); });
}

Outcome<RunReport> deliver(Session &session, const OutboxFilter &filter)
{
    const auto workspace = session.workspace();
    if (!workspace) {
        return failure(workspace);
    }
    const auto store = secretStore();
    Output &output = session.output();
    const RunHooks hooks{
        .secretOf = [store](MailAccount account) { return secretFor(store, std::move(account)); },
        .progress = [&output](const RunReport &report) { output.progress(Cli::tr("Sending: %1").arg(report.done())); },
        .stop = stopOnInterrupt(),
    };
    return toOutcome(QCoro::waitFor(runOutbox(*workspace, filter, hooks)));
}

Outcome<OutboxTotals> totalsSince(Session &session, OutboxFilter filter)
{
    filter.settledSince = session.now();
    return session.read([filter](Database &db) { return OutboxRepository(db).totals(filter); });
}

QJsonObject toJson(const OutboxTotals &totals)
{
    return {{u"queued"_s, totals.queued},      {u"sending"_s, totals.sending}, {u"sent"_s, totals.sent},
            {u"deferred"_s, totals.deferred},  {u"failed"_s, totals.failed},   {u"uncertain"_s, totals.uncertain},
            {u"cancelled"_s, totals.cancelled}};
}

QList<Line> toLines(const OutboxTotals &totals)
{
    const auto unlessNone = [](qint64 number) { return number == 0 ? QString() : QString::number(number); };
    return {{Cli::tr("Sent"), QString::number(totals.sent)},
            {Cli::tr("Waiting in the outbox"), unlessNone(totals.queued)},
            {Cli::tr("Being sent"), unlessNone(totals.sending)},
            {Cli::tr("Deferred"), unlessNone(totals.deferred)},
            {Cli::tr("Failed"), unlessNone(totals.failed)},
            {Cli::tr("Uncertain"), unlessNone(totals.uncertain)},
            {Cli::tr("Cancelled"), unlessNone(totals.cancelled)}};
}

Outcome<> judge(Session &session, const RunReport &report, const OutboxFilter &filter)
{
    if (stopOnInterrupt().stop_requested()) {
        return refused(Cli::tr("Stopped after %1 sent messages; the rest waits in the outbox: outbox run, or outbox "
                               "cancel")
                           .arg(report.sent));
    }
    if (!report.trouble.isEmpty()) {
        return refused(Cli::tr("%1. What did not leave waits in the outbox").arg(report.trouble.join(u"; "_s)));
    }
    const qint64 unsent = report.deferred + report.failed + report.uncertain;
    return unsent == 0 ? Outcome<>()
                       : refused(Cli::tr("Not sent: %1 of %2 (%3); “outbox list” shows each")
                                     .arg(unsent)
                                     .arg(report.done())
                                     .arg(firstWords(session, filter)));
}

Outcome<RunReport> sendNew(Session &session, const Campaign &campaign, const QList<qint64> &ids)
{
    if (const auto published = publishFirst(session); !published) {
        return failure(published);
    }
    for (qsizetype first = 0; first < ids.size(); first += idsPerRequest) {
        const SendRequest request{.campaignId = campaign.id, .inviteIds = ids.mid(first, idsPerRequest)};
        if (const auto queued = queue(session, request); !queued) {
            return failure(queued);
        }
    }
    return deliver(session, {.campaignId = campaign.id});
}

} // namespace guestwright
