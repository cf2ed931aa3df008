#include "app/campaigning/changecampaign.h"

#include "app/mail/mailtemplate.h"
#include "models/audit/change.h"
#include "models/audit/mergefields.h"
#include "models/campaigns/campaignrepository.h"
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

using Step = CampaignStep::Action;

QString campaignWords(const char *text)
{
    return QCoreApplication::translate("ChangeCampaign", text);
}

tl::unexpected<Error> invalidCampaign(const char *text)
{
    return fail(Error::Kind::Invalid, campaignWords(text));
}

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
    return {u"name"_s,         u"name_key"_s,   u"description"_s,   u"sender"_s,           u"zone"_s,
            u"expires_at"_s,   u"opens_at"_s,   u"binding"_s,       u"track_opens"_s,      u"account_id"_s,
            u"continue_url"_s, u"subject"_s,    u"template_text"_s, u"template_html"_s,    u"page_title"_s,
            u"page_button"_s,  u"page_color"_s, u"language"_s,      u"reminder_subject"_s, u"reminder_text"_s,
            u"reminder_html"_s};
}

/// Begins before anything is read, so that nobody can change the campaign between the look and the write.
Result<Change> beginOn(Database &db, qint64 id, Action::Kind action, Instant now)
{
    const auto campaign = CampaignRepository(db).find(id);
    return campaign ? Change::begin(db, action, now, id, campaign->name) : failure(campaign);
}

/// Writes the campaign and remembers the columns as they were.
Result<Campaign> store(Database &db, const Campaign &campaign, const QStringList &columns, Change &change)
{
    auto done = change.remember(u"campaigns"_s, campaign.id, columns);
    done = done ? CampaignRepository(db).update(campaign, change.revision()) : done;
    done = done ? change.commit(1) : done;
    return done ? Result<Campaign>(campaign) : failure(done);
}

Result<> mayActivate(Database &db, const Campaign &campaign)
{
    if (campaign.purpose == Campaign::Purpose::Membership) {
        return {};
    }
    const auto items = CampaignRepository(db).items(campaign.id);
    if (!items) {
        return failure(items);
    }
    return items->isEmpty()
        ? Result<>(fail(
            Error::Kind::Conflict,
            campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "“%1” gives nothing yet: add an item, then activate it"))
                .arg(campaign.name)))
        : Result<>();
}

/// The campaign after the step.
Result<Campaign> stepped(Campaign campaign, Step action, Instant now)
{
    switch (action) {
    case Step::Activate:
    case Step::Resume:
        campaign.storedState = Campaign::State::Active;
        return campaign;
    case Step::Pause:
        campaign.storedState = Campaign::State::Paused;
        return campaign;
    case Step::End:
        campaign.endedAt = now;
        return campaign;
    case Step::Reopen:
        if (campaign.expiresAt && *campaign.expiresAt <= now) {
            return invalidCampaign(
                QT_TRANSLATE_NOOP("ChangeCampaign", "Its expiration has passed: set a later one, which reopens it"));
        }
        campaign.endedAt.reset();
        return campaign;
    }
    return campaign;
}

Action::Kind auditKind(Step action)
{
    switch (action) {
    case Step::Activate:
        return Action::Kind::ActivateCampaign;
    case Step::Pause:
        return Action::Kind::PauseCampaign;
    case Step::Resume:
        return Action::Kind::ResumeCampaign;
    case Step::End:
        return Action::Kind::EndCampaign;
    case Step::Reopen:
        return Action::Kind::ReopenCampaign;
    }
    return Action::Kind::EditCampaign;
}

QString stateWords(Campaign::State state)
{
    switch (state) {
    case Campaign::State::Draft:
        return campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "a draft"));
    case Campaign::State::Active:
        return campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "active"));
    case Campaign::State::Paused:
        return campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "paused"));
    case Campaign::State::Expired:
        return campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "expired"));
    }
    return {};
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
    auto change = beginOn(db, edited.id, Action::Kind::EditCampaign, now);
    const auto before = change ? CampaignRepository(db).find(edited.id) : Result<Campaign>(failure(change));
    if (!before) {
        return before;
    }
    const auto merged = mergeEdits(seen.value_or(*before), campaign, *before, campaignMergeFields());
    if (!merged.conflicts.isEmpty()) {
        return editConflict(merged.conflicts);
    }
    campaign = merged.value;
    // Everything but the expiration must be as it was in a campaign that is over.
    Campaign onlyExpiration = *before;
    onlyExpiration.expiresAt = campaign.expiresAt;
    onlyExpiration.zone = campaign.zone;
    if (const auto changeable = findChangeable(db, edited.id, now);
        !changeable && (before->deletedAt || campaign != onlyExpiration)) {
        return changeable;
    }
    const bool isNewEnd = campaign.expiresAt != before->expiresAt;
    if (isNewEnd && campaign.expiresAt && *campaign.expiresAt <= now) {
        return invalidCampaign(
            QT_TRANSLATE_NOOP("ChangeCampaign", "The expiration is in the past; to end the campaign now, use End"));
    }
    return store(db, campaign, editableColumns(), *change);
}

Result<Campaign> stepCampaign(Database &db, qint64 id, CampaignStep::Action action, Instant now)
{
    auto change = beginOn(db, id, auditKind(action), now);
    const auto before = change ? CampaignRepository(db).find(id) : Result<Campaign>(failure(change));
    if (!before) {
        return before;
    }
    const Campaign::State state = campaignState(*before, now);
    if (before->deletedAt || !legalSteps(state).contains(action)) {
        return fail(
            Error::Kind::Conflict,
            before->deletedAt
                ? campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "“%1” is in the trash: restore it first"))
                      .arg(before->name)
                : campaignWords(QT_TRANSLATE_NOOP("ChangeCampaign", "“%1” is %2; that step is not possible from there"))
                      .arg(before->name, stateWords(state)));
    }
    if (action == Step::Activate) {
        if (const auto allowed = mayActivate(db, *before); !allowed) {
            return failure(allowed);
        }
    }
    const auto after = stepped(*before, action, now);
    return after ? store(db, *after, {u"state"_s, u"ended_at"_s}, *change) : after;
}

Result<Campaign> deleteCampaign(Database &db, qint64 id, Instant now)
{
    auto campaign = CampaignRepository(db).find(id);
    if (!campaign || campaign->deletedAt) {
        return campaign;
    }
    campaign->deletedAt = now;
    auto change = Change::begin(db, Action::Kind::DeleteCampaign, now, id, campaign->name);
    return change ? store(db, *campaign, {u"deleted_at"_s}, *change) : failure(change);
}

Result<Campaign> restoreCampaign(Database &db, qint64 id, Instant now)
{
    auto campaign = CampaignRepository(db).find(id);
    if (!campaign || !campaign->deletedAt) {
        return campaign;
    }
    campaign->deletedAt.reset();
    auto change = Change::begin(db, Action::Kind::RestoreCampaign, now, id, campaign->name);
    return change ? store(db, *campaign, {u"deleted_at"_s}, *change) : failure(change);
}

} // namespace guestwright
