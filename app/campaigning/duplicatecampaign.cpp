#include "app/campaigning/duplicatecampaign.h"

#include "models/audit/change.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/folding.h"
#include "models/core/token.h"
#include "models/invites/inviterepository.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Campaign freshCopy(Campaign campaign, const QString &name, Instant now)
{
    campaign.name = name.isEmpty() ? QCoreApplication::translate("DuplicateCampaign", "%1 (copy)").arg(campaign.name)
                                   : cleanLine(name);
    campaign.uid = makeUid();
    campaign.storedState = Campaign::State::Draft;
    campaign.webhook = {}; // whoever gets what the original tells knows nothing of another campaign
    campaign.endedAt.reset();
    campaign.deletedAt.reset();
    if (campaign.expiresAt && *campaign.expiresAt <= now) {
        campaign.expiresAt.reset();
    }
    campaign.createdAt = now;
    return campaign;
}

Result<> copyItems(Database &db, qint64 from, qint64 to, qint64 revision)
{
    CampaignRepository campaigns(db);
    const auto items = campaigns.items(from);
    if (!items) {
        return failure(items);
    }
    for (Item item : *items) {
        item.uid = makeUid();
        item.campaignId = to;
        if (const auto added = campaigns.addItem(item, revision); !added) {
            return failure(added);
        }
    }
    return {};
}

/// How many were invited again.
Result<qint64> inviteAgain(Database &db, qint64 from, qint64 to, qint64 revision, Instant now)
{
    InviteRepository invites(db);
    InviteBatch batch{.campaignId = to, .createdAt = now};
    const auto read = invites.forEach(
        {.campaignId = from, .status = InviteFilter::Status::Unused}, {}, now, [&batch](const Invite &invite) {
            if (!invite.revokedAt) { // whose invitation was taken back gets none by the way
                batch.people.push_back({invite.contactId, invite.name, invite.email, invite.phone});
            }
            return true;
        });
    if (!read) {
        return failure(read);
    }
    batch.count = static_cast<qsizetype>(batch.people.size());
    const auto first = invites.takeNumbers(to, batch.count);
    if (!first) {
        return first;
    }
    batch.firstNumber = *first;
    const auto added = invites.addAll(batch, revision, [](qsizetype) { return true; });
    return added ? Result<qint64>(batch.count) : failure(added);
}

} // namespace

Result<Campaign> duplicateCampaign(Database &db, qint64 id, const DuplicateOptions &options, Instant now)
{
    const auto original = CampaignRepository(db).find(id);
    if (!original) {
        return original;
    }
    Campaign copy = freshCopy(*original, options.name, now);
    auto change = Change::begin(db, Action::Kind::DuplicateCampaign, now, id, copy.name);
    if (!change) {
        return failure(change);
    }
    const auto added = CampaignRepository(db).add(copy, change->revision());
    if (!added) {
        return failure(added);
    }
    copy.id = *added;
    auto done = change->rememberNew(u"campaigns"_s, copy.id);
    done = done ? copyItems(db, id, copy.id, change->revision()) : done;
    qint64 invited = 0;
    if (done && options.withUnredeemed) {
        const auto again = inviteAgain(db, id, copy.id, change->revision(), now);
        done = again ? Result<>() : failure(again);
        invited = again.value_or(0);
    }
    done = done ? change->commit(1 + invited) : done;
    return done ? Result<Campaign>(copy) : failure(done);
}

} // namespace guestwright
