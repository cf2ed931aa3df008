#include "app/mail/mailcomposer.h"

#include "app/mail/envelope.h"
#include "app/mail/httpproviders.h"
#include "app/mail/mailending.h"
#include "app/mail/mailtemplate.h"
#include "app/mail/mailwords.h"
#include "app/mail/sender.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/expiration.h"
#include "models/core/linkkey.h"
#include "models/invites/invitestate.h"
#include "models/links/linkrepository.h"
#include "models/mail/accountrepository.h"

#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

CampaignMail::Kind kindOf(const OutboxMessage &message)
{
    return message.kind == OutboxMessage::Kind::Reminder ? CampaignMail::Kind::Reminder
                                                         : CampaignMail::Kind::Invitation;
}

/// As a template: without one of its own the title is put in as a value, whatever stands in it.
MailTemplate templateFor(const Campaign &campaign, CampaignMail::Kind kind)
{
    return MailTemplate::completed(ownTexts(campaign, kind), kind, campaign.language);
}

/// How a mail reader stops these mails by itself (RFC 2369); with one click where that is safe (RFC 8058 section 3.1).
QList<MessageHeader> unsubscribeHeaders(const QString &url)
{
    if (url.isEmpty()) {
        return {};
    }
    QList<MessageHeader> headers{{"List-Unsubscribe", u'<' + url + u'>', true}};
    if (url.startsWith("https:"_L1)) {
        headers.append({"List-Unsubscribe-Post", u"List-Unsubscribe=One-Click"_s, true});
    }
    return headers;
}

} // namespace

Result<Campaign> MailComposer::campaign(qint64 id)
{
    if (m_campaign.id != id) {
        const auto found = CampaignRepository(m_db).find(id);
        if (!found) {
            return found;
        }
        m_campaign = *found;
        m_renderer.reset();
    }
    return m_campaign;
}

Result<Message> MailComposer::compose(const Invite &invite, const Campaign &campaign, const OutboxMessage &message,
                                      Instant now)
{
    if (const auto ready = prepare(campaign, message); !ready) {
        return failure(ready);
    }
    const auto shown = shownTo(invite, campaign);
    if (!shown) {
        return failure(shown);
    }
    const InvitationMail values = valuesFor(invite, *shown, now);
    const RenderedMail mail = m_renderer->render(values);
    return Message{.from = m_sender,
                   .to = {invite.name, message.recipient},
                   .subject = mail.subject,
                   .text = mail.text,
                   .html = mail.html,
                   .messageId = message.messageId.toLatin1(),
                   .date = now,
                   .extraHeaders = unsubscribeHeaders(values.unsubscribeUrl)};
}

Result<Envelope> MailComposer::envelope(const Invite &invite, const Campaign &campaign, const OutboxMessage &message,
                                        Instant now)
{
    auto composed = compose(invite, campaign, message, now);
    if (composed && campaign.trackOpens && !m_settings.isLocalOnly()) {
        const QString picture = linkUrl(m_settings.publicUrl, LinkPurpose::Open, invite.token.hash());
        composed->html = withHiddenPicture(composed->html, picture);
    }
    return composed ? makeEnvelope(*composed, m_provider.get()) : failure(composed);
}

Result<> MailComposer::prepare(const Campaign &campaign, const OutboxMessage &message)
{
    const CampaignMail::Kind kind = kindOf(message);
    if (m_renderer && m_kind == kind) {
        return {};
    }
    const auto settings = readSettings(m_db);
    const auto sender = settings ? senderOf(m_db, campaign, message.accountId) : Result<Mailbox>(failure(settings));
    if (!sender) {
        return failure(sender);
    }
    const auto account = AccountRepository(m_db).find(message.accountId); // a preview may have none yet
    if (!account && account.error().kind != Error::Kind::NotFound) {
        return failure(account);
    }
    m_settings = *settings;
    m_provider = account ? httpProviderOf(*account) : nullptr;
    m_sender = *sender;
    MailTemplate texts = templateFor(campaign, kind);
    m_subject = std::exchange(texts.subject, u"{{subject}}"_s);
    if (const auto checked = checkTemplate(texts); !checked) {
        return checked;
    }
    m_kind = kind;
    m_renderer = std::make_unique<InvitationRenderer>(texts);
    return {};
}

Result<Campaign> MailComposer::shownTo(const Invite &invite, const Campaign &campaign)
{
    if (!invite.linkId) {
        return campaign;
    }
    if (m_link.id != *invite.linkId) {
        const auto found = LinkRepository(m_db).find(*invite.linkId);
        if (!found) {
            return failure(found);
        }
        m_link = *found;
    }
    return asMailedBy(m_link, campaign);
}

QString MailComposer::unsubscribeUrlOf(const Invite &invite) const
{
    // Nobody else reaches this computer, so there would be nothing behind it.
    return m_settings.isLocalOnly() ? QString()
                                    : linkUrl(m_settings.publicUrl, LinkPurpose::Unsubscribe, invite.token.hash());
}

InvitationMail MailComposer::valuesFor(const Invite &invite, const Campaign &campaign, Instant now) const
{
    const WorksUntil until = inviteState(InviteFacts::of(invite, campaign), now).worksUntil;
    const bool isGift = campaign.purpose == Campaign::Purpose::Gift;
    const MailWords &said = MailWords::in(campaign.language);
    const QString button = isGift ? said.chooseGift : said.join;
    return {.name = invite.name,
            .organizer = m_sender.name.isEmpty() ? campaign.name : m_sender.name,
            .campaign = campaign.name,
            .subject = m_subject,
            .title = titleOf(campaign),
            .description = campaign.description,
            .button = campaign.pageButton.isEmpty() ? button : campaign.pageButton,
            .link = inviteUrl(m_settings.linkBase(), invite.token),
            .until = until.end ? untilText(*until.end, campaign.zone, said.locale) : QString(),
            .privacyUrl = m_settings.privacyUrl,
            .unsubscribeUrl = unsubscribeUrlOf(invite),
            .contact = m_sender.address,
            .color = campaign.pageColor,
            .language = campaign.language,
            .confirmsAddress = campaign.binding != Campaign::Binding::Link};
}

} // namespace guestwright
