#include "app/campaigning/personalmessage.h"

#include "app/mail/mailwords.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/expiration.h"
#include "models/invites/inviterepository.h"
#include "models/invites/invitestate.h"
#include "models/settings/workspacesettings.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// What stays refused once the campaign is active; before, a message may be prepared.
std::optional<SendRefusal::Reason> endOfLink(const Invite &invite, Campaign campaign, Instant now)
{
    campaign.storedState = Campaign::State::Active;
    const auto refusal = sendRefusal(InviteFacts::of(invite, campaign), true, now);
    return refusal == SendRefusal::Reason::CampaignNotActive ? std::nullopt : refusal;
}

QString messageText(const Invite &invite, const Campaign &campaign, const QString &link, Instant now)
{
    const MailWords &said = MailWords::in(campaign.language);
    QStringList lines = {said.greetingFor(invite.name), QString(),
                         said.personalLink.arg(titleOf(campaign).simplified()), link};
    if (const auto end = inviteState(InviteFacts::of(invite, campaign), now).worksUntil.end) {
        lines += {QString(), said.linkWorksUntil.arg(untilText(*end, campaign.zone, said.locale))};
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

Result<QString> personalMessage(Database &db, qint64 inviteId, Instant now)
{
    const auto invite = InviteRepository(db).find(inviteId);
    const auto campaign = invite ? CampaignRepository(db).find(invite->campaignId) : Result<Campaign>(failure(invite));
    const auto settings = campaign ? readSettings(db) : Result<WorkspaceSettings>(failure(campaign));
    if (!settings) {
        return failure(settings);
    }
    if (const auto refusal = endOfLink(*invite, *campaign, now)) {
        return fail(Error::Kind::Invalid,
                    QCoreApplication::translate("PersonalMessage", "Nobody can use this link any more: %1.")
                        .arg(words(*refusal)));
    }
    return messageText(*invite, *campaign, inviteUrl(settings->linkBase(), invite->token), now);
}

} // namespace guestwright
