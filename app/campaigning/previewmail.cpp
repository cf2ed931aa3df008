#include "app/campaigning/previewmail.h"

#include "app/campaigning/queuesending.h"
#include "app/mail/emptyvalues.h"
#include "app/mail/outboxdesk.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/settings/workspacesettings.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString previewWords(const char *text)
{
    return QCoreApplication::translate("MailPreview", text);
}

/// Whose mail is shown, and where among those who match.
struct Shown {
    std::optional<Invite> invite;
    qint64 position = 0;
    qint64 total = 0;
};

Result<Shown> findNamed(Database &db, qint64 campaignId, qint64 inviteId)
{
    const auto invite = InviteRepository(db).find(inviteId);
    if (!invite) {
        return failure(invite);
    }
    if (invite->campaignId != campaignId) {
        return fail(Error::Kind::NotFound,
                    previewWords(QT_TRANSLATE_NOOP("MailPreview", "The campaign has no invite %1")).arg(inviteId));
    }
    return Shown{.invite = *invite, .total = 1};
}

Result<Shown> findShown(Database &db, const PreviewRequest &request, Instant now)
{
    if (request.inviteId) {
        return findNamed(db, request.draft.campaignId, *request.inviteId);
    }
    InviteRepository invites(db);
    const InviteFilter filter{.campaignId = request.draft.campaignId, .search = request.search};
    const auto total = invites.count(filter, now);
    if (!total || *total == 0) {
        return total ? Result<Shown>(Shown()) : failure(total);
    }
    Shown shown{.position = std::clamp<qint64>(request.position, 0, *total - 1), .total = *total};
    const auto ids = invites.ids(filter, {}, now, 1, shown.position);
    const auto invite = ids && !ids->empty() ? invites.find(ids->front()) : Result<Invite>(failure(ids));
    if (!invite) {
        return failure(invite);
    }
    shown.invite = *invite;
    return shown;
}

/// The account it would leave by; while there is none, a sender that shows where one will stand.
Result<qint64> accountOrExample(Database &db, Campaign &campaign)
{
    const auto account = chooseAccount(db, campaign, {});
    if (account || !campaign.sender.isEmpty()) {
        return account.value_or(0);
    }
    const auto settings = readSettings(db);
    if (!settings) {
        return failure(settings);
    }
    campaign.sender = Mailbox{settings->organizer.isEmpty() ? campaign.name : settings->organizer,
                              u"invitations@"_s + QUrl(settings->linkBase()).host()}
                          .toString();
    return 0;
}

QStringList remarksOn(const Invite &invite, const Campaign &campaign, const MailTemplate &texts,
                      const WorkspaceSettings &settings, Instant now)
{
    QStringList remarks;
    const QStringList empty = EmptyValues(texts, campaign, settings).of(invite);
    if (!empty.isEmpty()) {
        remarks.append(previewWords(QT_TRANSLATE_NOOP("MailPreview", "Nothing stands where the text says %1."))
                           .arg(u"{{"_s + empty.join(u"}}, {{"_s) + u"}}"_s));
    }
    if (invite.name.trimmed().isEmpty() && showsField(texts, u"greeting"_s)) {
        remarks.append(previewWords(QT_TRANSLATE_NOOP("MailPreview", "There is no name, so the greeting has none.")));
    }
    Campaign active = campaign; // that it is not active yet is no news about this recipient
    active.storedState = Campaign::State::Active;
    if (const auto refusal = sendRefusal(InviteFacts::of(invite, active), !invite.email.isEmpty(), now);
        refusal && *refusal != SendRefusal::Reason::CampaignNotActive) {
        remarks.append(
            previewWords(QT_TRANSLATE_NOOP("MailPreview", "Gets no mail as it is: %1.")).arg(words(*refusal)));
    }
    return remarks;
}

} // namespace

Token testToken()
{
    return {QByteArrayLiteral("TEST")};
}

Invite exampleInvite(qint64 campaignId)
{
    return {.campaignId = campaignId,
            .token = testToken(),
            .name = previewWords(QT_TRANSLATE_NOOP("MailPreview", "Ada Example")),
            .email = u"ada@example.org"_s};
}

OutboxMessage takeDraft(Campaign &campaign, const MailDraft &draft)
{
    setOwnTexts(campaign, draft.kind, draft.texts);
    return {.campaignId = campaign.id,
            .kind = draft.kind == CampaignMail::Kind::Reminder ? OutboxMessage::Kind::Reminder
                                                               : OutboxMessage::Kind::Invitation};
}

Result<MailPreview> previewMail(Database &db, const PreviewRequest &request, Instant now)
{
    auto campaign = CampaignRepository(db).find(request.draft.campaignId);
    const auto settings = campaign ? readSettings(db) : Result<WorkspaceSettings>(failure(campaign));
    const auto shown = settings ? findShown(db, request, now) : Result<Shown>(failure(settings));
    if (!shown) {
        return failure(shown);
    }
    MailPreview preview{.position = shown->position, .total = shown->total};
    if (!shown->invite && !request.search.isEmpty()) {
        return preview;
    }
    const Invite invite = shown->invite.value_or(exampleInvite(campaign->id));
    const MailTemplate texts = MailTemplate::completed(request.draft.texts, request.draft.kind, campaign->language);
    OutboxMessage row = takeDraft(*campaign, request.draft);
    const auto checked = checkTemplate(texts);
    const auto account = checked ? accountOrExample(db, *campaign) : Result<qint64>(failure(checked));
    row.accountId = account.value_or(0);
    row.recipient = invite.email;
    const auto mail = account ? composeInvitation(db, invite, *campaign, row, now) : Result<Message>(failure(account));
    if (!mail) {
        return failure(mail);
    }
    preview.inviteId = shown->invite ? std::optional(invite.id) : std::nullopt;
    preview.person = shown->invite ? shownName(invite) : invite.name;
    preview.subject = mail->subject;
    preview.from = mail->from.toString();
    preview.to = invite.email.isEmpty() ? QString() : mail->to.toString();
    preview.text = mail->text;
    preview.html = mail->html;
    preview.remarks = remarksOn(invite, *campaign, texts, *settings, now);
    return preview;
}

} // namespace guestwright
