#include "app/desktop/invitesettings.h"

#include "app/campaigning/queuesending.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"

namespace guestwright {

namespace {

/// Numbers are never used again, so that of the latest invite tells the next one, be it in the trash or not.
qint64 nextNumberOf(Database &db, qint64 campaignId, Instant now)
{
    qint64 next = 1;
    InviteRepository invites(db);
    for (const bool trash : {false, true}) {
        const InviteSort latest{.column = InviteSort::Column::Number, .descending = true};
        const auto ids = invites.ids({.campaignId = campaignId, .trash = trash}, latest, now, 1, 0);
        const auto invite = ids && !ids->empty() ? invites.find(ids->front()) : fail(Error::Kind::NotFound, {});
        next = invite ? qMax(next, invite->number + 1) : next;
    }
    return next;
}

} // namespace

Result<InviteSetting> readInviteSetting(Database &db, qint64 campaignId, Instant now)
{
    const auto campaign = CampaignRepository(db).find(campaignId);
    if (!campaign) {
        return failure(campaign);
    }
    const auto sending = checkSending(db, {.campaignId = campaignId}, now);
    return InviteSetting{.campaignName = campaign->name,
                         .zone = campaign->zone,
                         .campaignEnd = campaignEnd(*campaign),
                         .now = now,
                         .cannotSend = sending ? QString() : sending.error().message,
                         .nextNumber = nextNumberOf(db, campaignId, now)};
}

} // namespace guestwright
