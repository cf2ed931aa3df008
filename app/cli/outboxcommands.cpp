#include "app/cli/delivery.h"
#include "app/cli/jsonvalue.h"
#include "app/cli/translations.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/expiration.h"
#include "models/mail/accountrepository.h"
#include "models/mail/outboxrepository.h"
#include "models/mail/outboxtablemodel.h"

#include <algorithm>
#include <span>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using State = OutboxMessage::State;

constexpr std::size_t messagesPerQuestion = 200;

/// Which messages the options mean; looked up by name.
Outcome<OutboxFilter> readOutboxFilter(Session &session)
{
    Values values(session.arguments());
    OutboxFilter filter{.state = values.choice<State>(u"state"_s), .ids = values.ids(u"id"_s)};
    if (const auto checked = values.checked(); !checked) {
        return failure(checked);
    }
    const auto campaign = values.text(u"campaign"_s);
    const auto account = values.text(u"account"_s);
    const auto named = session.read([&filter, campaign, account](Database &db) -> Result<> {
        const auto foundCampaign =
            campaign ? CampaignRepository(db).findNamed(*campaign) : Result<Campaign>(Campaign());
        const auto foundAccount =
            account ? AccountRepository(db).findNamed(*account) : Result<MailAccount>(MailAccount());
        if (!foundCampaign || !foundAccount) {
            return foundCampaign ? failure(foundAccount) : failure(foundCampaign);
        }
        filter.campaignId = campaign ? std::optional(foundCampaign->id) : std::nullopt;
        filter.accountId = account ? std::optional(foundAccount->id) : std::nullopt;
        return {};
    });
    return named ? Outcome<OutboxFilter>(filter) : failure(named);
}

QJsonObject messageJson(const OutboxMessage &message)
{
    return {{u"id"_s, message.id},
            {u"invite"_s, message.inviteId},
            {u"recipient"_s, message.recipient},
            {u"kind"_s, smallName(message.kind)},
            {u"state"_s, smallName(message.state)},
            {u"queued_at"_s, jsonInstant(message.queuedAt)},
            {u"tried_at"_s, jsonInstant(message.triedAt)},
            {u"settled_at"_s, jsonInstant(message.settledAt)},
            {u"next_try_at"_s, jsonInstant(message.nextTryAt)},
            {u"attempts"_s, message.attempts},
            {u"message_id"_s, message.messageId},
            {u"server_words"_s, message.serverWords}};
}

QStringList messageCells(const OutboxMessage &message)
{
    const QString zone = systemZone();
    const Instant when = message.settledAt.value_or(message.triedAt.value_or(message.queuedAt));
    return {QString::number(message.id), message.recipient,      words(message.kind),
            words(message.state),        momentText(when, zone), QString::number(message.attempts),
            message.serverWords};
}

Result<> listMessages(Database &db, const OutboxFilter &filter, std::optional<qint64> limit, Output &output)
{
    OutboxRepository outbox(db);
    const auto ids = outbox.ids(filter);
    if (!ids) {
        return failure(ids);
    }
    Output::List list(output,
                      {Cli::tr("Id"), Cli::tr("Recipient"), Cli::tr("Kind"), Cli::tr("State"), Cli::tr("When"),
                       Cli::tr("Attempts"), Cli::tr("Server's Words")},
                      Cli::tr("No messages"));
    const std::size_t count = limit ? std::min(ids->size(), static_cast<std::size_t>(*limit)) : ids->size();
    const std::span<const qint64> wanted(ids->data(), count);
    for (std::size_t first = 0; first < count; first += messagesPerQuestion) {
        const auto messages = outbox.findAll(wanted.subspan(first, std::min(messagesPerQuestion, count - first)));
        if (!messages) {
            return failure(messages);
        }
        for (const OutboxMessage &message : *messages) {
            list.add(messageJson(message), messageCells(message));
        }
    }
    list.finish();
    return {};
}

Outcome<> listCommand(Session &session)
{
    Values values(session.arguments());
    const auto limit = values.number(u"limit"_s);
    const auto checked = values.checked();
    const auto filter = checked ? readOutboxFilter(session) : failure(checked);
    if (!filter) {
        return failure(filter);
    }
    Output &output = session.output();
    return session.read(
        [filter = *filter, limit, &output](Database &db) { return listMessages(db, filter, limit, output); });
}

Outcome<> runCommand(Session &session)
{
    const auto filter = readOutboxFilter(session);
    const auto run = filter ? deliver(session, *filter) : failure(filter);
    const auto totals = run ? totalsSince(session, *filter) : failure(run);
    if (!totals) {
        return failure(totals);
    }
    session.output().print(toJson(*totals), toLines(*totals));
    return judge(session, *run, *filter);
}

Result<> requireMessages(Database &db, const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        if (!OutboxRepository(db).find(id)) {
            return fail(Error::Kind::NotFound, Cli::tr("There is no message %1 in the outbox").arg(id));
        }
    }
    return {};
}

/// Without a state or ids, what was taken back stays so and what is uncertain is left for a person to decide.
Result<qint64> retryAll(Database &db, OutboxFilter filter, Instant now)
{
    if (filter.state || !filter.ids.isEmpty()) {
        return retryMessages(db, filter, now);
    }
    filter.state = State::Deferred;
    const auto deferred = retryMessages(db, filter, now);
    filter.state = State::Failed;
    const auto failed = deferred ? retryMessages(db, filter, now) : deferred;
    return failed ? Result<qint64>(*deferred + *failed) : failed;
}

using ChangeMessages = Result<qint64> (*)(Database &, OutboxFilter, Instant);

Outcome<> changeMessages(Session &session, ChangeMessages change, const QString &key, const QString &sentence)
{
    const auto filter = readOutboxFilter(session);
    if (!filter) {
        return failure(filter);
    }
    const auto changed = session.write([change, filter = *filter, now = session.now()](Database &db) -> Result<qint64> {
        const auto known = requireMessages(db, filter.ids);
        return known ? change(db, filter, now) : failure(known);
    });
    if (!changed) {
        return failure(changed);
    }
    if (*changed == 0 && !filter->ids.isEmpty()) {
        return refused(Cli::tr("That is not possible for these messages any more; “outbox list” shows their state"));
    }
    session.output().print(QJsonObject{{key, *changed}}, sentence.arg(*changed));
    return {};
}

Outcome<> retryCommand(Session &session)
{
    return changeMessages(session, retryAll, u"queued"_s, Cli::tr("Back in the queue: %1. Deliver with: outbox run"));
}

Outcome<> cancelCommand(Session &session)
{
    return changeMessages(
        session, [](Database &db, OutboxFilter filter, Instant now) { return cancelMessages(db, filter, now); },
        u"cancelled"_s, Cli::tr("Taken back before they left: %1"));
}

} // namespace

QList<Command> outboxCommands()
{
    const QList<Option> where{
        {u"campaign"_s, u"CAMPAIGN"_s, Cli::tr("only of this campaign")},
        {u"account"_s, u"ACCOUNT"_s, Cli::tr("only those that leave by this account")},
    };
    const Option state{u"state"_s, u"STATE"_s,
                       Cli::tr("queued, sending, sent, deferred, failed, uncertain or cancelled")};
    const Option ids{u"id"_s, u"ID"_s, Cli::tr("these messages, as the list numbers them"), Option::Use::Many};
    return {
        {u"outbox list"_s,
         {},
         Cli::tr("list messages, the newest first"),
         where + QList<Option>{state, ids, {u"limit"_s, u"N"_s, Cli::tr("at most so many")}},
         listCommand},
        {u"outbox run"_s, {}, Cli::tr("deliver what is queued, and what was deferred until now"), where, runCommand},
        {u"outbox retry"_s,
         {},
         Cli::tr("queue again what was deferred or failed"),
         where + QList<Option>{state, ids},
         retryCommand},
        {u"outbox cancel"_s,
         {},
         Cli::tr("take back what has not left"),
         where + QList<Option>{state, ids},
         cancelCommand},
    };
}

} // namespace guestwright
