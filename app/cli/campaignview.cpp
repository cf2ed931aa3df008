#include "app/cli/campaignview.h"

#include "app/cli/jsonvalue.h"
#include "app/cli/translations.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/expiration.h"
#include "models/mail/accountrepository.h"

#include <QJsonArray>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Result<CampaignView> withItems(Database &db, const CampaignSummary &summary)
{
    CampaignView view{.summary = summary};
    const auto items = CampaignRepository(db).items(summary.campaign.id);
    if (!items) {
        return failure(items);
    }
    view.items = *items;
    if (summary.campaign.accountId) {
        const auto account = AccountRepository(db).find(*summary.campaign.accountId);
        if (!account) {
            return failure(account);
        }
        view.account = account->name;
    }
    return view;
}

QString itemText(const Item &item)
{
    QString text = item.name;
    if (!item.variants.isEmpty()) {
        text += u" ("_s + item.variants.join(u", "_s) + u')';
    }
    return item.stock ? Cli::tr("%1, %2 in stock").arg(text).arg(*item.stock) : text;
}

QString untilOrEmpty(std::optional<Instant> instant, const QString &zone)
{
    return instant ? untilText(*instant, zone) : QString();
}

QString bindingText(Campaign::Binding binding)
{
    switch (binding) {
    case Campaign::Binding::Link:
        return Cli::tr("the link");
    case Campaign::Binding::Address:
        return Cli::tr("the link and their address");
    case Campaign::Binding::Code:
        return Cli::tr("the link and a code that is mailed to them");
    }
    return {};
}

} // namespace

Result<QList<CampaignView>> viewCampaigns(Database &db, bool trash)
{
    const auto summaries = CampaignRepository(db).all(trash);
    if (!summaries) {
        return failure(summaries);
    }
    QList<CampaignView> views;
    for (const CampaignSummary &summary : *summaries) {
        const auto view = withItems(db, summary);
        if (!view) {
            return failure(view);
        }
        views.append(*view);
    }
    return views;
}

Result<CampaignView> viewCampaign(Database &db, qint64 id)
{
    const auto campaign = CampaignRepository(db).find(id);
    const auto summaries = campaign ? CampaignRepository(db).all(campaign->deletedAt.has_value())
                                    : Result<QList<CampaignSummary>>(failure(campaign));
    if (!summaries) {
        return failure(summaries);
    }
    const auto found = std::ranges::find(*summaries, id, [](const CampaignSummary &one) { return one.campaign.id; });
    return withItems(db, found != summaries->end() ? *found : CampaignSummary{.campaign = *campaign});
}

QJsonObject toJson(const Item &item)
{
    return {{u"id"_s, item.id},
            {u"uid"_s, item.uid},
            {u"name"_s, item.name},
            {u"description"_s, item.description},
            {u"picture"_s, jsonText(item.picture)},
            {u"stock"_s, jsonNumber(item.stock)},
            {u"variants"_s, QJsonArray::fromStringList(item.variants)}};
}

QJsonObject toJson(const CampaignView &view, Instant now)
{
    const Campaign &campaign = view.summary.campaign;
    QJsonArray items;
    std::ranges::transform(view.items, std::back_inserter(items), [](const Item &item) { return toJson(item); });
    return {{u"uid"_s, campaign.uid},
            {u"name"_s, campaign.name},
            {u"purpose"_s, smallName(campaign.purpose)},
            {u"state"_s, smallName(campaignState(campaign, now))},
            {u"description"_s, campaign.description},
            {u"sender"_s, campaign.sender},
            {u"expires_at"_s, jsonInstant(campaign.expiresAt)},
            {u"ended_at"_s, jsonInstant(campaign.endedAt)},
            {u"opens_at"_s, jsonInstant(campaign.opensAt)},
            {u"zone"_s, campaign.zone},
            {u"binding"_s, smallName(campaign.binding)},
            {u"language"_s, campaign.language},
            {u"track_opens"_s, campaign.trackOpens},
            {u"account"_s, jsonText(view.account)},
            {u"continue_url"_s, campaign.continueUrl},
            {u"subject"_s, campaign.subject},
            {u"title"_s, campaign.pageTitle},
            {u"button"_s, campaign.pageButton},
            {u"color"_s, campaign.pageColor},
            {u"logo"_s, jsonText(campaign.page.logo)},
            {u"video"_s, campaign.page.videoUrl},
            {u"video_caption"_s, campaign.page.videoCaption},
            {u"organizer"_s, campaign.page.organizer},
            {u"reply_address"_s, campaign.page.replyAddress},
            {u"privacy_url"_s, campaign.page.privacyUrl},
            {u"rules_url"_s, campaign.page.rulesUrl},
            {u"next_steps"_s, QJsonArray::fromStringList(campaign.page.nextSteps)},
            {u"countries"_s, QJsonArray::fromStringList(campaign.page.countries)},
            {u"items_per_invite"_s, campaign.page.itemsPerInvite},
            {u"created_at"_s, jsonInstant(campaign.createdAt)},
            {u"deleted_at"_s, jsonInstant(campaign.deletedAt)},
            {u"invites"_s, view.summary.invites},
            {u"sent"_s, view.summary.sent},
            {u"used"_s, view.summary.used},
            {u"items"_s, items}};
}

QList<Line> toLines(const CampaignView &view, Instant now)
{
    const Campaign &campaign = view.summary.campaign;
    const Campaign::State state = campaignState(campaign, now);
    QList<Line> lines{{Cli::tr("Campaign"), campaign.name},
                      {Cli::tr("State"), campaign.deletedAt ? Cli::tr("in the trash") : stateText(state)},
                      {Cli::tr("Purpose"), purposeText(campaign.purpose)},
                      {Cli::tr("Description"), campaign.description.simplified()},
                      {Cli::tr("Sender"), campaign.sender},
                      {Cli::tr("Account"), view.account},
                      {Cli::tr("Opens"), campaign.opensAt ? momentText(*campaign.opensAt, campaign.zone) : QString()},
                      {Cli::tr("Works until"), untilOrEmpty(campaignEnd(campaign), campaign.zone)},
                      {Cli::tr("Time zone"), campaign.zone},
                      {Cli::tr("Visitors show"), bindingText(campaign.binding)},
                      {Cli::tr("Opens are counted"), campaign.trackOpens ? Cli::tr("yes") : QString()},
                      {Cli::tr("Continue to"), campaign.continueUrl},
                      {Cli::tr("Subject"), campaign.subject}};
    for (const Item &item : view.items) {
        lines.append({Cli::tr("Item %1").arg(item.id), itemText(item)});
    }
    lines.append(
        {Cli::tr("Invites"),
         Cli::tr("%1, sent %2, used %3").arg(view.summary.invites).arg(view.summary.sent).arg(view.summary.used)});
    lines.append({Cli::tr("Uid"), campaign.uid});
    return lines;
}

QString purposeText(Campaign::Purpose purpose)
{
    return purpose == Campaign::Purpose::Gift ? Cli::tr("gift") : Cli::tr("membership");
}

QString stateText(Campaign::State state)
{
    switch (state) {
    case Campaign::State::Draft:
        return Cli::tr("draft");
    case Campaign::State::Active:
        return Cli::tr("active");
    case Campaign::State::Paused:
        return Cli::tr("paused");
    case Campaign::State::Expired:
        return Cli::tr("expired");
    }
    return {};
}

} // namespace guestwright
