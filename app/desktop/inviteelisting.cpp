#include "app/desktop/inviteelisting.h"

#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/links/linkrepository.h"
#include "models/publication/serverstanding.h"
#include "models/store/pagedmodel.h"

namespace guestwright {

namespace {

constexpr qint64 countedRemovals = 1'000; // that more are pending too is no other news

Result<qint64> countPendingRemovals(Database &db, const InvitationLink &link, Instant now)
{
    const InviteFilter removed{.campaignId = link.campaignId, .linkId = link.id, .trash = true};
    const auto ids = InviteRepository(db).ids(removed, {}, now, countedRemovals, 0);
    const auto pending = ids ? pendingInvites(db, *ids) : Result<QSet<qint64>>(failure(ids));
    return pending ? Result<qint64>(pending->size()) : failure(pending);
}

} // namespace

Result<InviteeRows> readInviteeRows(Database &db, std::span<const qint64> ids)
{
    const auto rows = InviteRepository(db).findAll(ids);
    const auto pending = rows ? pendingInvites(db, ids) : Result<QSet<qint64>>(failure(rows));
    return pending ? Result<InviteeRows>(InviteeRows{*rows, *pending}) : failure(pending);
}

Result<InviteeListing> readInviteeListing(Database &db, const InviteeQuestion &question)
{
    const auto summary = LinkRepository(db).summary(question.linkId);
    const auto campaign =
        summary ? CampaignRepository(db).find(summary->link.campaignId) : Result<Campaign>(failure(summary));
    if (!campaign) {
        return failure(campaign);
    }
    const InviteFilter filter{.campaignId = campaign->id, .linkId = question.linkId, .search = question.search};
    auto ids = InviteRepository(db).ids(filter, question.sort, question.now);
    if (!ids) {
        return failure(ids);
    }
    const auto first = std::span(*ids).first(qMin(ids->size(), std::size_t(PagedModel::rowsPerPage)));
    const auto inView = std::span(question.inView.constData(), std::size_t(question.inView.size()));
    const auto seen = readInviteeRows(db, question.inView.isEmpty() ? std::span<const qint64>(first) : inView);
    const auto removals = seen ? countPendingRemovals(db, summary->link, question.now) : Result<qint64>(failure(seen));
    if (!removals) {
        return failure(removals);
    }
    return InviteeListing{.summary = *summary,
                          .campaign = *campaign,
                          .ids = *std::move(ids),
                          .seen = *seen,
                          .pendingRemovals = *removals,
                          .now = question.now};
}

} // namespace guestwright
