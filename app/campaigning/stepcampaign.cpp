#include "app/campaigning/campaignchange.h"
#include "app/campaigning/changecampaign.h"
#include "models/campaigns/campaignrepository.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Step = CampaignStep::Action;

Result<> mayActivate(Database &db, const Campaign &campaign)
{
    if (campaign.purpose == Campaign::Purpose::Membership) {
        return {};
    }
    const auto items = CampaignRepository(db).items(campaign.id);
    if (!items) {
        return failure(items);
    }
    return items->isEmpty()
        ? Result<>(fail(
            Error::Kind::Conflict,
            campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "“%1” gives nothing yet: add an item, then activate it"))
                .arg(campaign.name)))
        : Result<>();
}

/// The campaign after the step.
Result<Campaign> stepped(Campaign campaign, Step action, Instant now)
{
    switch (action) {
    case Step::Activate:
    case Step::Resume:
        campaign.storedState = Campaign::State::Active;
        return campaign;
    case Step::Pause:
        campaign.storedState = Campaign::State::Paused;
        return campaign;
    case Step::End:
        campaign.endedAt = now;
        return campaign;
    case Step::Reopen:
        if (campaign.expiresAt && *campaign.expiresAt <= now) {
            return invalidCampaign(
                QT_TRANSLATE_NOOP("ChangeCampaign", "Its expiration has passed: set a later one, which reopens it"));
        }
        campaign.endedAt.reset();
        return campaign;
    }
    return campaign;
}

Action::Kind auditKind(Step action)
{
    switch (action) {
    case Step::Activate:
        return Action::Kind::ActivateCampaign;
    case Step::Pause:
        return Action::Kind::PauseCampaign;
    case Step::Resume:
        return Action::Kind::ResumeCampaign;
    case Step::End:
        return Action::Kind::EndCampaign;
    case Step::Reopen:
        return Action::Kind::ReopenCampaign;
    }
    return Action::Kind::EditCampaign;
}

QString stateWords(Campaign::State state)
{
    switch (state) {
    case Campaign::State::Draft:
        return campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "a draft"));
    case Campaign::State::Active:
        return campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "active"));
    case Campaign::State::Paused:
        return campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "paused"));
    case Campaign::State::Expired:
        return campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "expired"));
    }
    return {};
}

} // namespace

Result<Campaign> stepCampaign(Database &db, qint64 id, CampaignStep::Action action, Instant now)
{
    auto change = CampaignChange::begin(db, id, auditKind(action), now);
    if (!change) {
        return failure(change);
    }
    const Campaign &before = change->before();
    const Campaign::State state = campaignState(before, now);
    if (before.deletedAt || !legalSteps(state).contains(action)) {
        return fail(
            Error::Kind::Conflict,
            before.deletedAt
                ? campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "“%1” is in the trash: restore it first"))
                      .arg(before.name)
                : campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "“%1” is %2; that step is not possible from there"))
                      .arg(before.name, stateWords(state)));
    }
    if (action == Step::Activate) {
        if (const auto allowed = mayActivate(db, before); !allowed) {
            return failure(allowed);
        }
    }
    const auto after = stepped(before, action, now);
    return after ? change->store(*after, {u"state"_s, u"ended_at"_s}) : after;
}

} // namespace guestwright
