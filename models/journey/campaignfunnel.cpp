#include "models/journey/campaignfunnel.h"

#include "models/core/enumname.h"
#include "models/invites/inviterepository.h"
#include "models/journey/journeywords.h"
#include "models/store/query.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// How many invites have reached the same stages.
struct SameJourneys {
    Journey journey;
    qint64 invites = 0;
};

using JourneyCounts = QList<SameJourneys>;

Result<JourneyCounts> countJourneys(Database &db, qint64 campaignId)
{
    const auto found = run(db,
                           u"SELECT journey, count(*) FROM invites WHERE campaign_id = ? AND deleted_at IS NULL "
                           "AND link_id IS NULL GROUP BY journey"_s,
                           {campaignId});
    if (!found) {
        return failure(found);
    }
    JourneyCounts counts;
    for (const QVariantList &row : found->rows) {
        RowReader read(row);
        counts.append({.journey = {read.number()}, .invites = read.number()});
    }
    return counts;
}

template <typename Holds> qint64 sumOf(const JourneyCounts &counts, Holds holds)
{
    qint64 sum = 0;
    for (const SameJourneys &same : counts) {
        sum += holds(same.journey) ? same.invites : 0;
    }
    return sum;
}

qint64 peopleAt(const JourneyCounts &counts, Stage::Kind stage)
{
    return sumOf(counts, [stage](const Journey &journey) { return journey.has(stage); });
}

/// Who came from one stage to another, of all who had the first.
Rate passed(const JourneyCounts &counts, Stage::Kind from, Stage::Kind to)
{
    return {sumOf(counts, [from, to](const Journey &journey) { return journey.has(from) && journey.has(to); }),
            peopleAt(counts, from)};
}

std::optional<Stage::Kind> countedBefore(Stage::Kind stage, const Campaign &campaign)
{
    for (int before = int(stage) - 1; before >= 0; --before) {
        if (countsStage(Stage::Kind(before), campaign)) {
            return Stage::Kind(before);
        }
    }
    return std::nullopt;
}

FunnelStage funnelStage(const JourneyCounts &counts, Stage::Kind stage, const Campaign &campaign)
{
    FunnelStage shown{.stage = stage, .isCounted = countsStage(stage, campaign)};
    if (!shown.isCounted) {
        return shown;
    }
    shown.people = peopleAt(counts, stage);
    shown.automated = sumOf(counts, [stage](const Journey &journey) {
        return !journey.has(stage) && journey.has(stage, Visitor::Kind::Automated);
    });
    if (const auto before = countedBefore(stage, campaign)) {
        const Rate on = passed(counts, *before, stage);
        shown.dropOff = Rate{on.whole - on.part, on.whole};
    }
    return shown;
}

/// Redemptions that no personal invite stands for.
Result<qint64> countByLinks(Database &db, qint64 campaignId)
{
    const auto found =
        run(db,
            u"SELECT (SELECT count(*) FROM orders o WHERE o.campaign_id = ? AND o.link_id IS NOT NULL) + "
            "(SELECT count(*) FROM members m WHERE m.campaign_id = ? AND m.link_id IS NOT NULL)"_s,
            {campaignId, campaignId});
    return found ? Result<qint64>(found->number()) : failure(found);
}

/// A query for when each invite of a campaign reached the stage first, as (invite_id, at).
QString timesOf(Stage::Kind stage)
{
    switch (stage) {
    case Stage::Kind::Sent: // known here, not on the server
        return u"SELECT invite_id, min(settled_at) AS at FROM outbox_messages WHERE campaign_id = ? AND "
               "state = 'Sent' AND kind <> 'Reminder' GROUP BY invite_id"_s;
    case Stage::Kind::Completed:
        return u"SELECT id AS invite_id, used_at AS at FROM invites WHERE campaign_id = ? AND used_at IS NOT NULL"_s;
    default:
        return u"SELECT invite_id, min(at) AS at FROM journey_events WHERE campaign_id = ? AND stage = '%1' AND "
               "visitor = 'Human' GROUP BY invite_id"_s.arg(enumName(stage));
    }
}

} // namespace

Result<CampaignFunnel> readFunnel(Database &db, const Campaign &campaign, Instant now)
{
    using Kind = Stage::Kind;
    InviteRepository invites(db);
    const qint64 id = campaign.id;
    const auto counts = countJourneys(db, id);
    const auto bounced = invites.count({.campaignId = id, .status = InviteFilter::Status::Bounced}, now);
    const auto declined = invites.count({.campaignId = id, .guest = InviteFilter::Guest::Declined}, now);
    const auto active = invites.count({.campaignId = id, .guest = InviteFilter::Guest::ActiveNow}, now);
    const auto byLinks = countByLinks(db, id);
    if (!counts) {
        return failure(counts);
    }
    for (const auto *count : {&bounced, &declined, &active, &byLinks}) {
        if (!*count) {
            return failure(*count);
        }
    }
    CampaignFunnel funnel{.invites = sumOf(*counts, [](const Journey &) { return true; }),
                          .sent = peopleAt(*counts, Kind::Sent),
                          .redeemed = peopleAt(*counts, Kind::Completed),
                          .bounced = *bounced,
                          .declined = *declined,
                          .activeNow = *active,
                          .byLinks = *byLinks};
    funnel.clickedUnsent = peopleAt(*counts, Kind::Clicked) - passed(*counts, Kind::Sent, Kind::Clicked).part;
    if (campaign.trackOpens) {
        funnel.opened = passed(*counts, Kind::Sent, Kind::Opened);
    }
    funnel.clicked = passed(*counts, campaign.trackOpens ? Kind::Opened : Kind::Sent, Kind::Clicked);
    for (int number = 0; number < Stage::count; ++number) {
        if (hasStage(Kind(number), campaign.purpose)) {
            funnel.stages.append(funnelStage(*counts, Kind(number), campaign));
        }
    }
    return funnel;
}

Result<StageTimes> readStageTimes(Database &db, const Campaign &campaign)
{
    const QString middle =
        u"WITH t AS (SELECT b.at - a.at AS span FROM (%1) a JOIN (%2) b ON b.invite_id = a.invite_id JOIN invites i "
        "ON i.id = a.invite_id WHERE i.deleted_at IS NULL AND i.link_id IS NULL AND b.at >= a.at) SELECT t.span FROM t "
        "ORDER BY t.span "
        "LIMIT 1 OFFSET (SELECT CASE WHEN count(*) > 0 THEN (count(*) - 1) / 2 ELSE 0 END FROM t)"_s;
    StageTimes times;
    for (int number = 0; number < Stage::count; ++number) {
        const auto stage = Stage::Kind(number);
        const auto before = countedBefore(stage, campaign);
        if (!before || !countsStage(stage, campaign)) {
            continue;
        }
        const auto found = run(db, middle.arg(timesOf(*before), timesOf(stage)), {campaign.id, campaign.id});
        if (!found) {
            return failure(found);
        }
        if (!found->isEmpty()) {
            times.at(std::size_t(number)) = std::chrono::milliseconds(found->number());
        }
    }
    return times;
}

} // namespace guestwright
