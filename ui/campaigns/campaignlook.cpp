#include "ui/campaigns/campaignlook.h"

#include "models/core/expiration.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

CampaignLook campaignLook(Campaign::State state)
{
    switch (state) {
    case Campaign::State::Draft:
        return {QCoreApplication::translate("CampaignLook", "Draft"), u"circle-dashed"_s, Tone::Neutral};
    case Campaign::State::Active:
        return {QCoreApplication::translate("CampaignLook", "Active"), u"circle-play"_s, Tone::Good};
    case Campaign::State::Paused:
        return {QCoreApplication::translate("CampaignLook", "Paused"), u"circle-pause"_s, Tone::Caution};
    case Campaign::State::Expired:
        return {QCoreApplication::translate("CampaignLook", "Expired"), u"circle-slash"_s, Tone::Neutral};
    }
    return {};
}

QString campaignEndText(const Campaign &campaign, Instant now)
{
    const auto end = campaignEnd(campaign);
    if (!end) {
        return QCoreApplication::translate("CampaignLook", "Works until you end it");
    }
    const QString until = untilText(*end, campaign.zone);
    return *end > now ? QCoreApplication::translate("CampaignLook", "Works until %1").arg(until)
                      : QCoreApplication::translate("CampaignLook", "Ended %1").arg(until);
}

} // namespace guestwright
