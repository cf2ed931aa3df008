#include "app/campaigning/changewebhook.h"
#include "app/cli/interruption.h"
#include "app/cli/jsonvalue.h"
#include "app/cli/synchronization.h"
#include "app/cli/translations.h"
#include "app/sync/webhookclient.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/expiration.h"
#include "models/publication/webhookwords.h"

#include <QCoroCore>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Outcome<> printWebhook(Session &session, const Outcome<Campaign> &campaign)
{
    if (!campaign) {
        return failure(campaign);
    }
    const Webhook &webhook = campaign->webhook;
    const QJsonObject json{
        {u"campaign"_s, campaign->uid}, {u"url"_s, jsonText(webhook.url)}, {u"secret"_s, jsonText(webhook.secret)}};
    if (!webhook.isSet()) {
        session.output().print(json, Cli::tr("“%1” has no webhook").arg(campaign->name));
        return {};
    }
    session.output().print(json, {{Cli::tr("Address"), webhook.url}, {Cli::tr("Secret"), webhook.secret}});
    return {};
}

/// Finds the named campaign and hands it to `change(db, campaign)`, in one unit of work.
template <typename Step> Outcome<> changeWebhook(Session &session, Step change)
{
    const auto changed = session.write([name = session.campaignName(), change](Database &db) -> Result<Campaign> {
        const auto campaign = CampaignRepository(db).findNamed(name);
        return campaign ? change(db, *campaign) : campaign;
    });
    if (changed) {
        session.output().note(Cli::tr("The server learns of it with the next sync"));
    }
    return printWebhook(session, changed);
}

Outcome<> webhookCommand(Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto url = arguments.text(u"url"_s);
    const bool isOff = arguments.has(u"off"_s);
    const bool isNewSecret = arguments.has(u"new-secret"_s);
    if (int(url.has_value()) + int(isOff) + int(isNewSecret) > 1) {
        return wrongUsage(Cli::tr("Use one of --url, --off and --new-secret"));
    }
    const Instant now = session.now();
    if (url) {
        return changeWebhook(
            session, [&](Database &db, const Campaign &campaign) { return setWebhook(db, campaign.id, *url, now); });
    }
    if (isOff) {
        return changeWebhook(
            session, [&](Database &db, const Campaign &campaign) { return turnOffWebhook(db, campaign.id, now); });
    }
    if (isNewSecret) {
        return changeWebhook(
            session, [&](Database &db, const Campaign &campaign) { return renewWebhookSecret(db, campaign.id, now); });
    }
    return printWebhook(session, session.campaign());
}

QJsonValue faultName(WebhookDelivery::Fault fault)
{
    return fault == WebhookDelivery::Fault::None ? QJsonValue() : QJsonValue(snakeName(fault));
}

QJsonObject toJson(const WebhookDelivery &delivery)
{
    return {{u"id"_s, delivery.uid},
            {u"event"_s, eventName(delivery.kind)},
            {u"state"_s, snakeName(delivery.state)},
            {u"created_at"_s, jsonInstant(delivery.createdAt)},
            {u"tried_at"_s, jsonInstant(delivery.triedAt)},
            {u"next_at"_s, jsonInstant(delivery.nextAt)},
            {u"delivered_at"_s, jsonInstant(delivery.deliveredAt)},
            {u"tries"_s, delivery.attempts},
            {u"status"_s, delivery.answer.status > 0 ? QJsonValue(delivery.answer.status) : QJsonValue()},
            {u"fault"_s, faultName(delivery.answer.fault)}};
}

Outcome<> listDeliveries(Session &session, const ApiAccess &access, const Campaign &campaign)
{
    const auto deliveries = toOutcome(QCoro::waitFor(fetchDeliveries(access, campaign.uid, stopOnInterrupt())));
    if (!deliveries) {
        return failure(deliveries);
    }
    Output::List list(
        session.output(),
        {Cli::tr("Event"), Cli::tr("State"), Cli::tr("Created"), Cli::tr("Tries"), Cli::tr("Answer"), Cli::tr("Id")},
        Cli::tr("Nothing was to be told yet. Try it: campaign deliveries --test"));
    for (const WebhookDelivery &delivery : *deliveries) {
        list.add(toJson(delivery),
                 {eventName(delivery.kind), stateWords(delivery.state), momentText(delivery.createdAt, campaign.zone),
                  QString::number(delivery.attempts), answerWords(delivery), delivery.uid});
    }
    list.finish();
    return {};
}

/// Publishes first: the server must know the webhook.
Outcome<> sendTest(Session &session, const ApiAccess &access, const Campaign &campaign)
{
    if (!campaign.webhook.isSet()) {
        return refused(Cli::tr("“%1” has no webhook; set one with campaign webhook --url").arg(campaign.name));
    }
    if (const auto published = synchronizeWith(session, access.url()); !published) {
        return failure(published);
    }
    const auto sent = toOutcome(QCoro::waitFor(sendWebhookTest(access, campaign.uid, stopOnInterrupt())));
    if (!sent) {
        return sent;
    }
    session.output().print({{u"campaign"_s, campaign.uid}, {u"event"_s, eventName(WebhookDelivery::Kind::Ping)}},
                           Cli::tr("A ping is on its way; “campaign deliveries” says what became of it"));
    return {};
}

Outcome<> retryOne(Session &session, const ApiAccess &access, const Campaign &campaign, const QString &uid)
{
    const auto retried = toOutcome(QCoro::waitFor(retryDelivery(access, campaign.uid, uid, stopOnInterrupt())));
    if (!retried) {
        return retried;
    }
    session.output().print({{u"campaign"_s, campaign.uid}, {u"id"_s, uid}},
                           Cli::tr("It is tried again now; “campaign deliveries” says what became of it"));
    return {};
}

Outcome<> deliveriesCommand(Session &session)
{
    const auto retried = session.arguments().text(u"retry"_s);
    const bool isTest = session.arguments().has(u"test"_s);
    if (retried && isTest) {
        return wrongUsage(Cli::tr("Use one of --test and --retry"));
    }
    const auto campaign = session.campaign();
    const auto access = campaign ? accessToServer(session) : Outcome<ApiAccess>(failure(campaign));
    if (!access) {
        return failure(access);
    }
    return isTest ? sendTest(session, *access, *campaign)
        : retried ? retryOne(session, *access, *campaign, *retried)
                  : listDeliveries(session, *access, *campaign);
}

} // namespace

QList<Command> webhookCommands()
{
    const QString one = u"CAMPAIGN"_s;
    return {
        {u"campaign webhook"_s,
         one,
         Cli::tr("show or change where the server tells of its members and orders"),
         {{u"url"_s, u"URL"_s, Cli::tr("tell this address, signed with the secret that is printed")},
          {u"new-secret"_s, {}, Cli::tr("sign with another secret from now on")},
          {u"off"_s, {}, Cli::tr("tell nobody any more")}},
         webhookCommand},
        {u"campaign deliveries"_s,
         one,
         Cli::tr("ask the server what became of what it told the webhook"),
         {{u"test"_s, {}, Cli::tr("have a ping sent")}, {u"retry"_s, u"ID"_s, Cli::tr("try this one again now")}},
         deliveriesCommand},
    };
}

} // namespace guestwright
