#include "app/cli/linkview.h"

#include "app/cli/jsonvalue.h"
#include "app/cli/translations.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/expiration.h"
#include "models/links/linkrepository.h"
#include "models/links/linkstate.h"
#include "models/settings/workspacesettings.h"

#include <QJsonArray>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

InviteState judged(const LinkView &view)
{
    return linkState(view.summary.link.facts(view.summary.redeemed), view.campaign, view.now);
}

QJsonObject pageJson(const LinkPage &page)
{
    return {{u"title"_s, jsonText(page.title)},
            {u"description"_s, jsonText(page.description)},
            {u"video"_s, jsonText(page.videoUrl)},
            {u"button"_s, jsonText(page.button)}};
}

} // namespace

QString kindName(InvitationLink::Kind kind)
{
    return kind == InvitationLink::Kind::Evergreen ? u"evergreen"_s : u"pre-approved"_s;
}

Result<LinkView> LinkView::of(Database &db, qint64 linkId, Instant now)
{
    const auto summary = LinkRepository(db).summary(linkId);
    const auto campaign =
        summary ? CampaignRepository(db).find(summary->link.campaignId) : Result<Campaign>(failure(summary));
    const auto settings = campaign ? readSettings(db) : Result<WorkspaceSettings>(failure(campaign));
    return settings ? Result<LinkView>(LinkView{*summary, *campaign, settings->linkBase(), now}) : failure(settings);
}

Result<QList<LinkView>> LinkView::all(Database &db, const QString &campaignName, Instant now)
{
    const auto campaign = CampaignRepository(db).findNamed(campaignName);
    const auto settings = campaign ? readSettings(db) : Result<WorkspaceSettings>(failure(campaign));
    const auto links = settings ? LinkRepository(db).all(campaign->id) : Result<QList<LinkSummary>>(failure(settings));
    if (!links) {
        return failure(links);
    }
    QList<LinkView> views;
    for (const LinkSummary &summary : *links) {
        views.append(LinkView{summary, *campaign, settings->linkBase(), now});
    }
    return views;
}

QString LinkView::url() const
{
    return inviteUrl(linkBase, summary.link.token);
}

QString LinkView::stateName() const
{
    const Refusal::Reason refusal = judged(*this).refusal;
    if (refusal == Refusal::Reason::Paused && !summary.link.pausedAt) {
        return u"campaign_paused"_s;
    }
    return refusal == Refusal::Reason::None ? u"active"_s : snakeName(refusal);
}

QString LinkView::usesText() const
{
    return summary.link.maxUses ? Cli::tr("%1 of %2").arg(summary.redeemed).arg(*summary.link.maxUses)
                                : QString::number(summary.redeemed);
}

QString LinkView::untilWords() const
{
    const auto end = judged(*this).worksUntil.end;
    return end ? untilText(*end, campaign.zone) : Cli::tr("Never");
}

QJsonObject LinkView::toJson() const
{
    const InvitationLink &link = summary.link;
    const WorksUntil until = judged(*this).worksUntil;
    return {{u"uid"_s, link.uid},
            {u"name"_s, link.name},
            {u"campaign"_s, campaign.name},
            {u"kind"_s, kindName(link.kind)},
            {u"url"_s, url()},
            {u"role"_s, link.role},
            {u"groups"_s, QJsonArray::fromStringList(link.groups)},
            {u"redeemed"_s, summary.redeemed},
            {u"max_uses"_s, jsonNumber(link.maxUses)},
            {u"invitees"_s, summary.invitees},
            {u"waiting"_s, summary.waiting},
            {u"once_per_address"_s, link.oncePerAddress},
            {u"domains"_s, QJsonArray::fromStringList(link.domains)},
            {u"binding"_s, smallName(bindingOf(link, campaign.binding))},
            {u"state"_s, stateName()},
            {u"works_until"_s, jsonInstant(until.end)},
            {u"works_until_rule"_s, smallName(until.rule)},
            {u"created_at"_s, jsonInstant(link.createdAt)},
            {u"page"_s, pageJson(link.page)}};
}

QList<Line> LinkView::toLines() const
{
    const InvitationLink &link = summary.link;
    return {{Cli::tr("Name"), link.name},
            {Cli::tr("Uid"), link.uid},
            {Cli::tr("Campaign"), campaign.name},
            {Cli::tr("Kind"), words(link.kind)},
            {Cli::tr("State"), linkStateWords(summary, campaign, now)},
            {Cli::tr("Redeemed"), usesText()},
            {Cli::tr("On the list"), QString::number(summary.invitees)},
            {Cli::tr("Of those not come yet"), QString::number(summary.waiting)},
            {Cli::tr("Role"), link.role},
            {Cli::tr("Groups"), link.groups.join(u", "_s)},
            {Cli::tr("Domains"), link.domains.join(u", "_s)},
            {Cli::tr("Binding"), smallName(bindingOf(link, campaign.binding))},
            {Cli::tr("Works Until"), untilWords()},
            {Cli::tr("Page title"), link.page.title},
            {Cli::tr("Video"), link.page.videoUrl},
            {Cli::tr("Button"), link.page.button},
            {Cli::tr("Link"), url()}};
}

QStringList LinkView::header()
{
    return {Cli::tr("Name"),        Cli::tr("Kind"),        Cli::tr("Role"),  Cli::tr("Groups"), Cli::tr("Redeemed"),
            Cli::tr("On the list"), Cli::tr("Works Until"), Cli::tr("State"), Cli::tr("Link"),   Cli::tr("Uid")};
}

QStringList LinkView::cells() const
{
    const InvitationLink &link = summary.link;
    return {link.name,    words(link.kind),
            link.role,    link.groups.join(u", "_s),
            usesText(),   QString::number(summary.invitees),
            untilWords(), linkStateWords(summary, campaign, now),
            url(),        link.uid};
}

} // namespace guestwright
