#include "app/desktop/sendsettings.h"

#include "app/campaigning/changecampaign.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/links/linkrepository.h"
#include "models/mail/accountrepository.h"
#include "models/settings/workspacesettings.h"

#include <QCoreApplication>

namespace guestwright {

namespace {

/// More than a few thousand are selected as "all that match".
Result<QList<qint64>> idsOf(Database &db, const std::optional<InviteFilter> &selection, Instant now)
{
    if (!selection || !selection->ids.isEmpty()) {
        return selection ? selection->ids : QList<qint64>();
    }
    const auto ids = InviteRepository(db).ids(*selection, {}, now);
    if (!ids || ids->empty()) {
        return ids
            ? fail(Error::Kind::NotFound, QCoreApplication::translate("MailController", "What was selected is gone"))
            : failure(ids);
    }
    return QList<qint64>(ids->begin(), ids->end());
}

} // namespace

Result<SendSetting> readSendSetting(Database &db, qint64 campaignId, const std::optional<InviteFilter> &selection,
                                    Instant now)
{
    const auto selected = idsOf(db, selection, now);
    if (!selected) {
        return failure(selected);
    }
    const auto campaign = CampaignRepository(db).find(campaignId);
    const auto accounts = campaign ? AccountRepository(db).all() : Result<QList<MailAccount>>(failure(campaign));
    const auto settings = accounts ? readSettings(db) : Result<WorkspaceSettings>(failure(accounts));
    if (!settings) {
        return failure(settings);
    }
    return SendSetting{.campaignId = campaignId,
                       .campaignName = campaign->name,
                       .accounts = *accounts,
                       .accountId = campaign->accountId,
                       .subject = subjectOf(*campaign),
                       .selectedIds = *selected,
                       .localLinks = settings->isLocalOnly()};
}

Result<SendSetting> readLinkSendSetting(Database &db, qint64 linkId, const QList<qint64> &inviteIds, Instant now)
{
    const auto link = LinkRepository(db).find(linkId);
    auto setting = link ? readSendSetting(db, link->campaignId, std::nullopt, now) : Result<SendSetting>(failure(link));
    if (setting) {
        setting->linkId = linkId;
        setting->linkName = link->name;
        setting->selectedIds = inviteIds;
    }
    return setting;
}

Result<> keepSubject(Database &db, qint64 campaignId, const QString &subject, Instant now)
{
    auto campaign = CampaignRepository(db).find(campaignId);
    if (!campaign) {
        return failure(campaign);
    }
    if (subject == subjectOf(*campaign) || subject.trimmed().isEmpty()) {
        return {};
    }
    const Campaign seen = *campaign;
    campaign->subject = subject;
    const auto edited = editCampaign(db, *campaign, now, seen);
    return edited ? Result<>() : failure(edited);
}

} // namespace guestwright
