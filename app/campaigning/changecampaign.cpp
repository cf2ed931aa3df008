#include "app/campaigning/changecampaign.h"

#include "app/campaigning/campaignchange.h"
#include "app/campaigning/landingpagecheck.h"
#include "app/mail/mailtemplate.h"
#include "models/audit/mergefields.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/accentcolor.h"
#include "models/core/emailaddress.h"
#include "models/core/expiration.h"
#include "models/core/folding.h"
#include "models/core/token.h"
#include "models/mail/maillanguage.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Result<> checkContinueUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb =
        url.isValid() && (url.scheme() == u"https"_s || url.scheme() == u"http"_s) && !url.host().isEmpty();
    return text.isEmpty() || isWeb
        ? Result<>()
        : invalidCampaign(QT_TRANSLATE_NOOP("ChangeCampaign",
                                            "The continue-to address must be a web address like https://example.org"));
}

/// Puts text into its stored form and refuses what could not work.
Result<> tidyAndCheck(Campaign &campaign)
{
    campaign.name = cleanLine(campaign.name);
    if (campaign.name.isEmpty()) {
        return invalidCampaign(QT_TRANSLATE_NOOP("ChangeCampaign", "The campaign needs a name"));
    }
    if (!isKnownZone(campaign.zone)) {
        return invalidCampaign(
            QT_TRANSLATE_NOOP("ChangeCampaign", "The time zone is not known; write one like Europe/Berlin"));
    }
    if (!isMailLanguage(campaign.language)) {
        return fail(Error::Kind::Invalid,
                    campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "Mails can be written in: %1"))
                        .arg(mailLanguages().join(u", "_s)));
    }
    if (!campaign.sender.trimmed().isEmpty()) {
        const auto sender = Mailbox::parse(campaign.sender);
        if (!sender) {
            return failure(sender);
        }
        campaign.sender = sender->toString();
    }
    if (const auto checked = checkContinueUrl(campaign.continueUrl); !checked) {
        return checked;
    }
    campaign.pageColor = campaign.pageColor.trimmed().toLower();
    if (!campaign.pageColor.isEmpty() && !isHexColor(campaign.pageColor)) {
        return invalidCampaign(
            QT_TRANSLATE_NOOP("ChangeCampaign", "The page's colour is written as # and six digits, like #5646c0"));
    }
    if (const auto checked = tidyLandingPage(campaign.page); !checked) {
        return checked;
    }
    for (const auto kind : {CampaignMail::Kind::Invitation, CampaignMail::Kind::Reminder}) {
        const MailTexts own = ownTexts(campaign, kind);
        if (const auto checked = checkTemplate(MailTemplate{own.subject, own.text, own.html}); !checked) {
            return checked;
        }
    }
    return {};
}

QStringList editableColumns()
{
    return {u"name"_s,
            u"name_key"_s,
            u"description"_s,
            u"sender"_s,
            u"zone"_s,
            u"expires_at"_s,
            u"opens_at"_s,
            u"binding"_s,
            u"track_opens"_s,
            u"account_id"_s,
            u"continue_url"_s,
            u"subject"_s,
            u"template_text"_s,
            u"template_html"_s,
            u"page_title"_s,
            u"page_button"_s,
            u"page_color"_s,
            u"language"_s,
            u"reminder_subject"_s,
            u"reminder_text"_s,
            u"reminder_html"_s,
            u"page_organizer"_s,
            u"page_reply_address"_s,
            u"page_privacy_url"_s,
            u"page_rules_url"_s,
            u"page_logo"_s,
            u"page_logo_plate"_s,
            u"page_video_url"_s,
            u"page_video_poster"_s,
            u"page_video_caption"_s,
            u"page_next_steps"_s,
            u"page_countries"_s,
            u"page_items_per_invite"_s};
}

Result<Campaign> setDeleted(Database &db, qint64 id, Action::Kind action, Instant now, std::optional<Instant> deletedAt)
{
    auto change = CampaignChange::begin(db, id, action, now);
    if (!change) {
        return failure(change);
    }
    Campaign campaign = change->before();
    if (campaign.deletedAt.has_value() == deletedAt.has_value()) {
        return campaign;
    }
    campaign.deletedAt = deletedAt;
    return change->store(campaign, {u"deleted_at"_s});
}

} // namespace

Result<Campaign> createCampaign(Database &db, Campaign draft, Instant now)
{
    if (const auto checked = tidyAndCheck(draft); !checked) {
        return failure(checked);
    }
    if (draft.expiresAt && *draft.expiresAt <= now) {
        return invalidCampaign(QT_TRANSLATE_NOOP("ChangeCampaign", "The expiration is in the past"));
    }
    draft.uid = makeUid();
    draft.storedState = Campaign::State::Draft;
    draft.createdAt = now;
    auto change = Change::begin(db, Action::Kind::CreateCampaign, now, std::nullopt, draft.name);
    if (!change) {
        return failure(change);
    }
    const auto id = CampaignRepository(db).add(draft, change->revision());
    auto done = id ? change->rememberNew(u"campaigns"_s, *id) : failure(id);
    done = done ? change->commit(1) : done;
    draft.id = id.value_or(0);
    return done ? Result<Campaign>(draft) : failure(done);
}

Result<Campaign> findChangeable(Database &db, qint64 id, Instant now)
{
    const auto campaign = CampaignRepository(db).find(id);
    if (!campaign) {
        return campaign;
    }
    if (campaign->deletedAt) {
        return fail(Error::Kind::Conflict,
                    campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "“%1” is in the trash: restore it first"))
                        .arg(campaign->name));
    }
    if (campaignState(*campaign, now) == Campaign::State::Expired) {
        return fail(Error::Kind::Conflict,
                    campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign",
                                                    "“%1” has expired and is read-only: reopen or duplicate it"))
                        .arg(campaign->name));
    }
    return campaign;
}

Result<Campaign> editCampaign(Database &db, const Campaign &edited, Instant now, const std::optional<Campaign> &seen)
{
    Campaign campaign = edited;
    if (const auto checked = tidyAndCheck(campaign); !checked) {
        return failure(checked);
    }
    auto change = CampaignChange::begin(db, edited.id, Action::Kind::EditCampaign, now);
    if (!change) {
        return failure(change);
    }
    const Campaign &before = change->before();
    const auto merged = mergeEdits(seen.value_or(before), campaign, before, campaignMergeFields());
    if (!merged.conflicts.isEmpty()) {
        return editConflict(merged.conflicts);
    }
    campaign = merged.value;
    // Everything but the expiration must be as it was in a campaign that is over.
    Campaign onlyExpiration = before;
    onlyExpiration.expiresAt = campaign.expiresAt;
    onlyExpiration.zone = campaign.zone;
    if (const auto changeable = findChangeable(db, edited.id, now);
        !changeable && (before.deletedAt || campaign != onlyExpiration)) {
        return changeable;
    }
    const bool isNewEnd = campaign.expiresAt != before.expiresAt;
    if (isNewEnd && campaign.expiresAt && *campaign.expiresAt <= now) {
        return invalidCampaign(
            QT_TRANSLATE_NOOP("ChangeCampaign", "The expiration is in the past; to end the campaign now, use End"));
    }
    return change->store(campaign, editableColumns());
}

Result<Campaign> deleteCampaign(Database &db, qint64 id, Instant now)
{
    return setDeleted(db, id, Action::Kind::DeleteCampaign, now, now);
}

Result<Campaign> restoreCampaign(Database &db, qint64 id, Instant now)
{
    return setDeleted(db, id, Action::Kind::RestoreCampaign, now, std::nullopt);
}

} // namespace guestwright
