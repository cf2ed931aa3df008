#include "app/cli/inviteview.h"

#include "app/cli/jsonvalue.h"
#include "app/cli/translations.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/expiration.h"
#include "models/invites/inviterepository.h"
#include "models/invites/invitestate.h"
#include "models/journey/invitejourney.h"
#include "models/journey/journeywords.h"
#include "models/settings/workspacesettings.h"

#include <QJsonObject>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// As JSON names it; empty for none.
QString furthestName(const Invite &invite)
{
    const auto furthest = journeyOf(invite).furthest();
    return furthest ? stageName(*furthest) : QString();
}

QString furthestWords(const Invite &invite, Campaign::Purpose purpose)
{
    const auto furthest = journeyOf(invite).furthest();
    return furthest ? stageWords(*furthest, purpose) : QString();
}

} // namespace

Result<InviteView> InviteView::of(Database &db, const QString &campaignName, Instant now)
{
    const auto campaign = CampaignRepository(db).findNamed(campaignName);
    const auto settings = campaign ? readSettings(db) : Result<WorkspaceSettings>(failure(campaign));
    if (!settings) {
        return failure(settings);
    }
    InviteView view;
    view.m_campaign = *campaign;
    view.m_linkBase = settings->linkBase();
    view.m_now = now;
    return view;
}

QJsonObject InviteView::toJson(const Invite &invite) const
{
    const InviteState state = inviteState(InviteFacts::of(invite, m_campaign), m_now);
    return {{u"id"_s, invite.id},
            {u"number"_s, invite.number},
            {u"name"_s, invite.name},
            {u"email"_s, invite.email},
            {u"phone"_s, invite.phone},
            {u"url"_s, url(invite)},
            {u"status"_s, smallName(state.status)},
            {u"assigned"_s, invite.contactId.has_value()},
            {u"sent_at"_s, jsonInstant(invite.sentAt)},
            {u"order"_s, jsonText(invite.orderNumber)},
            {u"journey"_s, jsonText(furthestName(invite))},
            {u"works_until"_s, jsonInstant(state.worksUntil.end)},
            {u"works_until_rule"_s, smallName(state.worksUntil.rule)},
            {u"remind_days"_s, jsonNumber(invite.remindDays)},
            {u"bounce_words"_s, jsonText(invite.bounceWords)}};
}

QStringList InviteView::header() const
{
    // The zone stands here once instead of in every row.
    const QString city = zoneCity(m_campaign.zone);
    return {Cli::tr("Id"),
            Cli::tr("Name"),
            Cli::tr("Email"),
            Cli::tr("Status"),
            Cli::tr("Invite Sent (%1)").arg(city),
            Cli::tr("Order"),
            Cli::tr("Journey"),
            Cli::tr("Works Until (%1)").arg(city),
            Cli::tr("Link")};
}

QStringList InviteView::cells(const Invite &invite) const
{
    const InviteState state = inviteState(InviteFacts::of(invite, m_campaign), m_now);
    return {QString::number(invite.id),
            shownName(invite),
            invite.email,
            words(state.status),
            invite.sentAt ? localText(momentText(*invite.sentAt, m_campaign.zone)) : QString(),
            invite.orderNumber,
            furthestWords(invite, m_campaign.purpose),
            state.worksUntil.end ? localText(untilText(*state.worksUntil.end, m_campaign.zone)) : Cli::tr("Never"),
            url(invite)};
}

QString InviteView::sentence(const Invite &invite) const
{
    const auto until = inviteState(InviteFacts::of(invite, m_campaign), m_now).worksUntil;
    return until.end ? Cli::tr("%1, works until %2").arg(shownName(invite), untilText(*until.end, m_campaign.zone))
                     : Cli::tr("%1, works without an end").arg(shownName(invite));
}

QString InviteView::localText(const QString &withZone) const
{
    const QString zone = u" ("_s + zoneCity(m_campaign.zone) + u')';
    return withZone.endsWith(zone) ? withZone.chopped(zone.size()) : withZone;
}

Result<QList<Invite>> findInvites(Database &db, const Campaign &campaign, const QList<qint64> &ids)
{
    const auto found = InviteRepository(db).findAll(ids);
    if (!found) {
        return found;
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i >= found->size() || found->at(i).id != ids.at(i) || found->at(i).campaignId != campaign.id
            || found->at(i).linkId) {
            return fail(Error::Kind::NotFound, Cli::tr("“%1” has no invite %2").arg(campaign.name).arg(ids.at(i)));
        }
    }
    return found;
}

} // namespace guestwright
