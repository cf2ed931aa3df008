#include "models/publication/publicpage.h"

#include <QJsonArray>

namespace guestwright {

using namespace Qt::StringLiterals;

QJsonObject publicPage(const Campaign &campaign)
{
    const LandingPage &page = campaign.page;
    return {{u"description"_s, campaign.description},
            {u"title"_s, campaign.pageTitle},
            {u"button"_s, campaign.pageButton},
            {u"color"_s, campaign.pageColor},
            {u"continue_url"_s, campaign.continueUrl},
            {u"organizer"_s, page.organizer},
            {u"reply_address"_s, page.replyAddress},
            {u"privacy_url"_s, page.privacyUrl},
            {u"rules_url"_s, page.rulesUrl},
            {u"logo"_s, page.logo},
            {u"logo_plate"_s, page.logoNeedsPlate},
            {u"video_url"_s, page.videoUrl},
            {u"video_poster"_s, page.videoPoster},
            {u"video_caption"_s, page.videoCaption},
            {u"next_steps"_s, QJsonArray::fromStringList(page.nextSteps)},
            {u"countries"_s, QJsonArray::fromStringList(page.countries)},
            {u"items_per_invite"_s, page.itemsPerInvite}};
}

void readPublicPage(const QJsonObject &json, Campaign &campaign)
{
    campaign.description = json[u"description"_s].toString();
    campaign.pageTitle = json[u"title"_s].toString();
    campaign.pageButton = json[u"button"_s].toString();
    campaign.pageColor = json[u"color"_s].toString();
    campaign.continueUrl = json[u"continue_url"_s].toString();
    campaign.page = {.organizer = json[u"organizer"_s].toString(),
                     .replyAddress = json[u"reply_address"_s].toString(),
                     .privacyUrl = json[u"privacy_url"_s].toString(),
                     .rulesUrl = json[u"rules_url"_s].toString(),
                     .logo = json[u"logo"_s].toString(),
                     .logoNeedsPlate = json[u"logo_plate"_s].toBool(),
                     .videoUrl = json[u"video_url"_s].toString(),
                     .videoPoster = json[u"video_poster"_s].toString(),
                     .videoCaption = json[u"video_caption"_s].toString(),
                     .nextSteps = json[u"next_steps"_s].toVariant().toStringList(),
                     .countries = json[u"countries"_s].toVariant().toStringList(),
                     .itemsPerInvite = json[u"items_per_invite"_s].toInteger(1)};
}

QJsonObject publicPage(const LinkPage &page)
{
    return {{u"title"_s, page.title},
            {u"description"_s, page.description},
            {u"video_url"_s, page.videoUrl},
            {u"button"_s, page.button}};
}

LinkPage linkPageFrom(const QJsonObject &json)
{
    return {.title = json[u"title"_s].toString(),
            .description = json[u"description"_s].toString(),
            .videoUrl = json[u"video_url"_s].toString(),
            .button = json[u"button"_s].toString()};
}

} // namespace guestwright
