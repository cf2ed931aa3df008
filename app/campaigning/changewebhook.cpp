#include "app/campaigning/changewebhook.h"

#include "app/campaigning/campaignchange.h"

#include <QCoreApplication>

#include <functional>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Result<Campaign> storeWebhook(Database &db, qint64 campaignId, Action::Kind action, Instant now,
                              const std::function<Result<Webhook>(const Webhook &)> &made)
{
    auto change = CampaignChange::begin(db, campaignId, action, now);
    if (!change) {
        return failure(change);
    }
    Campaign campaign = change->before();
    if (campaign.deletedAt) {
        return fail(Error::Kind::Conflict,
                    campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "“%1” is in the trash: restore it first"))
                        .arg(campaign.name));
    }
    const auto webhook = made(campaign.webhook);
    if (!webhook || *webhook == campaign.webhook) {
        return webhook ? Result<Campaign>(campaign) : failure(webhook); // nothing to do, and nothing to record
    }
    campaign.webhook = *webhook;
    return change->store(campaign, {u"webhook_url"_s, u"webhook_secret"_s});
}

} // namespace

Result<Campaign> setWebhook(Database &db, qint64 campaignId, const QString &url, Instant now)
{
    const auto checked = checkedWebhookUrl(url);
    if (!checked) {
        return failure(checked);
    }
    return storeWebhook(db, campaignId, Action::Kind::SetWebhook, now,
                        [&checked](const Webhook &before) -> Result<Webhook> {
                            return Webhook{*checked, before.isSet() ? before.secret : makeWebhookSecret()};
                        });
}

Result<Campaign> renewWebhookSecret(Database &db, qint64 campaignId, Instant now)
{
    return storeWebhook(db, campaignId, Action::Kind::SetWebhook, now, [](const Webhook &before) -> Result<Webhook> {
        if (!before.isSet()) {
            return fail(Error::Kind::Conflict,
                        campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "The campaign has no webhook")));
        }
        return Webhook{before.url, makeWebhookSecret()};
    });
}

Result<Campaign> turnOffWebhook(Database &db, qint64 campaignId, Instant now)
{
    return storeWebhook(db, campaignId, Action::Kind::TurnOffWebhook, now,
                        [](const Webhook &) -> Result<Webhook> { return Webhook(); });
}

} // namespace guestwright
