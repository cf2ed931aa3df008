#include "app/cli/jsonvalue.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/relativetime.h"
#include "models/journey/campaignfunnel.h"
#include "models/journey/journeywords.h"

#include <QJsonArray>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

struct Report {
    Campaign campaign;
    CampaignFunnel funnel;
    StageTimes times;
};

Result<Report> readReport(Database &db, const QString &campaignName, Instant now)
{
    const auto campaign = CampaignRepository(db).findNamed(campaignName);
    const auto funnel = campaign ? readFunnel(db, *campaign, now) : Result<CampaignFunnel>(failure(campaign));
    const auto times = funnel ? readStageTimes(db, *campaign) : Result<StageTimes>(failure(funnel));
    return times ? Result<Report>(Report{*campaign, *funnel, *times}) : failure(times);
}

QJsonValue shareOf(const Rate &rate)
{
    const auto share = rate.share();
    return share ? QJsonValue(*share) : QJsonValue();
}

QJsonObject stageToJson(const Report &report, const FunnelStage &stage)
{
    const auto time = report.times.at(std::size_t(stage.stage));
    return {{u"stage"_s, stageName(stage.stage)},
            {u"counted"_s, stage.isCounted},
            {u"people"_s, stage.people},
            {u"automated"_s, stage.automated},
            {u"share"_s, stage.isCounted ? shareOf({stage.people, report.funnel.invites}) : QJsonValue()},
            {u"drop_off"_s, stage.dropOff ? shareOf(*stage.dropOff) : QJsonValue()},
            {u"median_seconds"_s, time ? QJsonValue(double(time->count()) / 1'000) : QJsonValue()}};
}

QJsonObject toJson(const Report &report)
{
    const CampaignFunnel &funnel = report.funnel;
    QJsonArray stages;
    for (const FunnelStage &stage : funnel.stages) {
        stages.append(stageToJson(report, stage));
    }
    const QJsonValue openRate = funnel.opened ? QJsonValue(QJsonObject{{u"opened"_s, funnel.opened->part},
                                                                       {u"sent"_s, funnel.opened->whole},
                                                                       {u"rate"_s, shareOf(*funnel.opened)}})
                                              : QJsonValue();
    return {{u"campaign"_s, report.campaign.name},
            {u"uid"_s, report.campaign.uid},
            {u"invites"_s, funnel.invites},
            {u"redemption_rate"_s,
             QJsonObject{{u"redeemed"_s, funnel.redeemed},
                         {u"invites"_s, funnel.invites},
                         {u"rate"_s, shareOf(funnel.redemption())}}},
            {u"open_rate"_s, openRate},
            {u"click_through_rate"_s,
             QJsonObject{{u"clicked"_s, funnel.clicked.part},
                         {u"of"_s, funnel.opened ? u"opened"_s : u"sent"_s},
                         {u"base"_s, funnel.clicked.whole},
                         {u"rate"_s, shareOf(funnel.clicked)}}},
            {u"active_now"_s, funnel.activeNow},
            {u"bounced"_s, funnel.bounced},
            {u"declined"_s, funnel.declined},
            {u"redeemed_by_links"_s, funnel.byLinks},
            {u"funnel"_s, stages}};
}

QString percent(std::optional<double> share)
{
    return share ? u"%1 %"_s.arg(*share * 100, 0, 'f', 1) : u"–"_s;
}

QString stageLine(const Report &report, const FunnelStage &stage)
{
    if (!stage.isCounted) {
        return Cli::tr("not counted");
    }
    QStringList parts{Cli::tr("%1 people, %2 of all")
                          .arg(stage.people)
                          .arg(percent(Rate{stage.people, report.funnel.invites}.share()))};
    if (stage.automated > 0) {
        parts << Cli::tr("%1 only automated").arg(stage.automated);
    }
    if (stage.dropOff) {
        parts << Cli::tr("drop-off %1").arg(percent(stage.dropOff->share()));
    }
    if (const auto time = report.times.at(std::size_t(stage.stage))) {
        parts << Cli::tr("median %1").arg(spanText(*time));
    }
    return parts.join(u", "_s);
}

QList<Line> toLines(const Report &report)
{
    const CampaignFunnel &funnel = report.funnel;
    const auto rate = [](const Rate &one, const QString &words) {
        return u"%1 (%2)"_s.arg(percent(one.share()), words.arg(one.part).arg(one.whole));
    };
    QList<Line> lines{
        {Cli::tr("Campaign"), report.campaign.name},
        {Cli::tr("Redemption Rate"), rate(funnel.redemption(), Cli::tr("%1 of %2 invites"))},
        {Cli::tr("Invite Open Rate"),
         funnel.opened ? rate(*funnel.opened, Cli::tr("%1 of %2 sent, an estimate")) : Cli::tr("not counted")},
        {Cli::tr("Click-through Rate"),
         rate(funnel.clicked,
              funnel.opened ? Cli::tr("%1 of %2 opened") : Cli::tr("%1 of %2 sent, as opens are not counted"))},
        {Cli::tr("Active Now"), QString::number(funnel.activeNow)}};
    for (const FunnelStage &stage : funnel.stages) {
        lines.append({stageWords(stage.stage, report.campaign.purpose), stageLine(report, stage)});
    }
    if (funnel.declined > 0) {
        lines.append({Cli::tr("Declined"), QString::number(funnel.declined)});
    }
    if (funnel.byLinks > 0) {
        lines.append({Cli::tr("By invitation links, apart"), QString::number(funnel.byLinks)});
    }
    return lines;
}

Outcome<> reportCampaign(Session &session)
{
    const auto report = session.read(
        [name = session.campaignName(), now = session.now()](Database &db) { return readReport(db, name, now); });
    if (!report) {
        return failure(report);
    }
    session.output().print(toJson(*report), toLines(*report));
    return {};
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {u"report"_s,
         {},
         Cli::tr("how a campaign does: four rates, and how far people came"),
         {{u"campaign"_s, u"CAMPAIGN"_s, Cli::tr("which campaign, by name or uid"), Option::Use::Required}},
         reportCampaign},
    };
}

} // namespace guestwright
