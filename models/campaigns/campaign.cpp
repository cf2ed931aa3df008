#include "models/campaigns/campaign.h"

#include <algorithm>

namespace guestwright {

std::optional<Instant> campaignEnd(const Campaign &campaign)
{
    if (campaign.expiresAt && campaign.endedAt) {
        return std::min(*campaign.expiresAt, *campaign.endedAt);
    }
    return campaign.expiresAt ? campaign.expiresAt : campaign.endedAt;
}

Campaign::State campaignState(const Campaign &campaign, Instant now)
{
    const auto end = campaignEnd(campaign);
    const bool hasStarted = campaign.storedState != Campaign::State::Draft;
    return hasStarted && end && *end <= now ? Campaign::State::Expired : campaign.storedState;
}

QString titleOf(const Campaign &campaign)
{
    return campaign.pageTitle.isEmpty() ? campaign.name : campaign.pageTitle;
}

QString subjectOf(const Campaign &campaign)
{
    return campaign.subject.isEmpty() ? titleOf(campaign) : campaign.subject;
}

QList<CampaignStep::Action> legalSteps(Campaign::State state)
{
    using Action = CampaignStep::Action;
    switch (state) {
    case Campaign::State::Draft:
        return {Action::Activate};
    case Campaign::State::Active:
        return {Action::Pause, Action::End};
    case Campaign::State::Paused:
        return {Action::Resume, Action::End};
    case Campaign::State::Expired:
        return {Action::Reopen};
    }
    return {};
}

} // namespace guestwright
