#include "app/cards/cardplan.h"

#include "app/cards/printedtext.h"
#include "app/mail/mailwords.h"
#include "models/audit/change.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/accentcolor.h"
#include "models/core/expiration.h"
#include "models/invites/inviterepository.h"
#include "models/publication/serverstanding.h"
#include "models/settings/workspacesettings.h"

#include <algorithm>

namespace guestwright {

namespace {

std::optional<NoCard::Reason> reasonForNoCard(const Invite &invite, const InviteState &state,
                                              const CardRequest &request)
{
    using Refusal = Refusal::Reason;
    switch (state.refusal) {
    case Refusal::Deleted:
        return NoCard::Reason::Deleted;
    case Refusal::Used:
        return NoCard::Reason::Used;
    case Refusal::Revoked:
        return NoCard::Reason::Revoked;
    case Refusal::Expired:
        return NoCard::Reason::Expired;
    case Refusal::None:
    case Refusal::Draft: // cards are made before a campaign begins
    case Refusal::Paused:
    case Refusal::NotOpenYet:
    case Refusal::Full:
        break;
    }
    if (request.notPrinted && invite.printedAt) {
        return NoCard::Reason::Printed;
    }
    if (request.neverSent && invite.sentAt) {
        return NoCard::Reason::Sent;
    }
    return request.noAddress && !invite.email.isEmpty() ? std::optional(NoCard::Reason::Address) : std::nullopt;
}

/// Makes cards of invites; what many share is formatted once.
class CardMaker
{
public:
    CardMaker(const Campaign &campaign, QString linkBase)
        : m_locale(MailWords::in(campaign.language).locale)
        , m_zone(campaign.zone)
        , m_linkBase(std::move(linkBase))
    { }

    Card make(const Invite &invite, const WorksUntil &until)
    {
        if (until.end != m_end) {
            m_end = until.end;
            m_until = m_end ? untilText(*m_end, m_zone, m_locale) : QString();
        }
        return {.inviteId = invite.id,
                .name = invite.name,
                .number = m_names.of(invite.number),
                .url = inviteUrl(m_linkBase, invite.token),
                .until = m_until};
    }

private:
    const QLocale m_locale;
    const QString m_zone;
    const QString m_linkBase;
    const CardNames m_names;
    std::optional<Instant> m_end;
    QString m_until;
};

void countLeftOut(QList<NoCard> &leftOut, NoCard::Reason reason)
{
    auto group = std::ranges::find(leftOut, reason, &NoCard::reason);
    if (group == leftOut.end()) {
        leftOut.append({.reason = reason});
        group = std::prev(leftOut.end());
    }
    ++group->count;
}

QString callOf(const Campaign &campaign)
{
    const MailWords &words = MailWords::in(campaign.language);
    return campaign.purpose == Campaign::Purpose::Gift ? words.scanForGift : words.scanToJoin;
}

void noteMissing(QString &missing, const QString &text)
{
    constexpr qsizetype enough = 20; // to see what it is about
    if (const QString found = missingGlyphs(text); missing.size() < enough && !missing.contains(found)) {
        missing += found;
    }
}

Result<> fillPlan(Database &db, CardPlan &plan, const Campaign &campaign, const QString &linkBase,
                  const CardRequest &request, Instant now)
{
    CardMaker maker(campaign, linkBase);
    const auto judge = [&](const Invite &invite) {
        const InviteState state = inviteState(InviteFacts::of(invite, campaign), now);
        if (const auto reason = reasonForNoCard(invite, state, request)) {
            countLeftOut(plan.counts.leftOut, *reason);
            return true;
        }
        plan.counts.worksLater = !state.isRedeemable();
        plan.job.cards.push_back(maker.make(invite, state.worksUntil));
        noteMissing(plan.counts.unprintable, invite.name);
        return true;
    };
    InviteFilter filter = request.filter;
    auto read = InviteRepository(db).forEach(filter, {}, now, judge);
    if (read && !filter.ids.isEmpty()) {
        filter.trash = true;
        read = InviteRepository(db).forEach(filter, {}, now, judge);
    }
    return read;
}

} // namespace

Result<CardPlan> planCards(Database &db, const CardRequest &request, const CardLayout &layout, Instant now)
{
    const auto campaign = CampaignRepository(db).find(request.filter.campaignId);
    const auto settings = campaign ? readSettings(db) : Result<WorkspaceSettings>(failure(campaign));
    const auto unpublished = settings ? isCampaignPending(db, campaign->id) : Result<bool>(failure(settings));
    if (!unpublished) {
        return failure(unpublished);
    }
    CardPlan plan{.campaignId = campaign->id, .campaign = campaign->name};
    plan.job.sheet = sheetNamed(layout.sheet).value_or(allSheets().first());
    plan.job.layout = layout;
    plan.job.look = {.title = titleOf(*campaign),
                     .call = callOf(*campaign),
                     .color = accentFill(campaign->pageColor),
                     .untilWords = MailWords::in(campaign->language).worksUntil};
    plan.counts.unpublished = *unpublished;
    plan.counts.localLinks = settings->isLocalOnly();
    noteMissing(plan.counts.unprintable, plan.job.look.title);
    const auto filled = fillPlan(db, plan, *campaign, settings->linkBase(), request, now);
    if (!filled) {
        return failure(filled);
    }
    std::ranges::sort(plan.counts.leftOut, {}, &NoCard::reason);
    plan.counts.cards = static_cast<qint64>(plan.job.cards.size());
    return plan;
}

Result<> recordPrint(Database &db, const CardPlan &plan, const QString &target, Instant now)
{
    auto change = Change::begin(db, Action::Kind::PrintCards, now, plan.campaignId, target);
    if (!change) {
        return failure(change);
    }
    std::vector<qint64> ids;
    std::ranges::transform(plan.job.cards, std::back_inserter(ids), &Card::inviteId);
    const auto marked = InviteRepository(db).markPrinted(ids, now);
    return marked ? change->commit(plan.counts.cards) : marked;
}

} // namespace guestwright
