#include "app/mail/outboxdesk.h"

#include "app/mail/envelope.h"
#include "app/mail/httpproviders.h"
#include "app/mail/invitationmail.h"
#include "app/mail/mailtemplate.h"
#include "app/mail/mailwords.h"
#include "app/mail/sender.h"
#include "app/mail/senderidentity.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/crashpoint.h"
#include "models/core/expiration.h"
#include "models/invites/inviterepository.h"
#include "models/mail/accountrepository.h"
#include "models/settings/workspacesettings.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString deskWords(const char *text)
{
    return QCoreApplication::translate("Outbox", text);
}

/// What is read once for all messages of a claim.
class Composer
{
public:
    explicit Composer(Database &db) : m_db(db) { }

    [[nodiscard]] Result<Campaign> campaign(qint64 id)
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

    [[nodiscard]] Result<Message> compose(const Invite &invite, const Campaign &campaign, const OutboxMessage &message,
                                          Instant now)
    {
        if (const auto ready = prepare(campaign, message.accountId); !ready) {
            return failure(ready);
        }
        const RenderedMail mail = m_renderer->render(valuesFor(invite, campaign, now));
        return Message{.from = m_sender,
                       .to = {invite.name, message.recipient},
                       .subject = mail.subject,
                       .text = mail.text,
                       .html = mail.html,
                       .messageId = message.messageId.toLatin1(),
                       .date = now};
    }

    /// The same in the form the account's transport takes.
    [[nodiscard]] Result<Envelope> envelope(const Invite &invite, const Campaign &campaign,
                                            const OutboxMessage &message, Instant now)
    {
        const auto composed = compose(invite, campaign, message, now);
        return composed ? makeEnvelope(*composed, m_provider.get()) : failure(composed);
    }

private:
    [[nodiscard]] Result<> prepare(const Campaign &campaign, qint64 accountId)
    {
        if (m_renderer) {
            return {};
        }
        const auto settings = readSettings(m_db);
        const auto sender = settings ? senderOf(m_db, campaign, accountId) : Result<Mailbox>(failure(settings));
        if (!sender) {
            return failure(sender);
        }
        const auto account = AccountRepository(m_db).find(accountId); // a preview may have none yet
        if (!account && account.error().kind != Error::Kind::NotFound) {
            return failure(account);
        }
        m_settings = *settings;
        m_sender = *sender;
        m_provider = account ? httpProviderOf(*account) : nullptr;
        MailTemplate texts = MailTemplate::builtIn(CampaignMail::Kind::Invitation, campaign.language);
        texts.text = campaign.templateText.isEmpty() ? texts.text : campaign.templateText;
        texts.html = campaign.templateHtml.isEmpty() ? texts.html : campaign.templateHtml;
        if (const auto checked = checkTemplate(texts); !checked) {
            return checked;
        }
        m_renderer = std::make_unique<InvitationRenderer>(texts);
        return {};
    }

    [[nodiscard]] InvitationMail valuesFor(const Invite &invite, const Campaign &campaign, Instant now) const
    {
        const WorksUntil until = inviteState(InviteFacts::of(invite, campaign), now).worksUntil;
        const bool isGift = campaign.purpose == Campaign::Purpose::Gift;
        const MailWords &said = MailWords::in(campaign.language);
        const QString button = isGift ? said.chooseGift : said.join;
        return {.name = invite.name,
                .organizer = m_sender.name.isEmpty() ? campaign.name : m_sender.name,
                .campaign = campaign.name,
                .subject = subjectOf(campaign),
                .title = titleOf(campaign),
                .description = campaign.description,
                .button = campaign.pageButton.isEmpty() ? button : campaign.pageButton,
                .link = inviteUrl(m_settings.linkBase(), invite.token),
                .until = until.end ? untilText(*until.end, campaign.zone, said.locale) : QString(),
                .privacyUrl = m_settings.privacyUrl,
                .contact = m_sender.address,
                .color = campaign.pageColor,
                .language = campaign.language,
                .confirmsAddress = campaign.binding != Campaign::Binding::Link};
    }

    Database &m_db;
    Campaign m_campaign;
    WorkspaceSettings m_settings;
    Mailbox m_sender;
    std::shared_ptr<const HttpProvider> m_provider; ///< null where whole messages are sent
    std::unique_ptr<InvitationRenderer> m_renderer;
};

/// The address may have been corrected since the message was queued: then it is no longer the right message.
std::optional<QString> refusalFor(const Invite &invite, const Campaign &campaign, const OutboxMessage &message,
                                  Instant now)
{
    if (const auto refusal = sendRefusal(InviteFacts::of(invite, campaign), !invite.email.isEmpty(), now)) {
        return QString(deskWords(QT_TRANSLATE_NOOP("Outbox", "Not sent: ")) + words(*refusal));
    }
    if (addressKey(invite.email) != addressKey(message.recipient)) {
        return deskWords(QT_TRANSLATE_NOOP("Outbox", "Not sent: the invite has another address now"));
    }
    return std::nullopt;
}

/// The bytes as they were frozen at the first attempt, or freshly built and frozen.
Result<Envelope> frozenEnvelope(Database &db, Composer &composer, const Invite &invite, const Campaign &campaign,
                                const OutboxMessage &message, Instant now)
{
    OutboxRepository outbox(db);
    const auto frozen = outbox.body(message.id);
    if (frozen && !frozen->bytes.isEmpty() && frozen->linkHash != invite.token.hash()) {
        return fail(
            Error::Kind::Conflict,
            deskWords(QT_TRANSLATE_NOOP("Outbox", "Not sent: the link in it was replaced; send the invitation again")));
    }
    auto envelope = frozen ? composer.envelope(invite, campaign, message, now) : Result<Envelope>(failure(frozen));
    if (!envelope) {
        return envelope;
    }
    // Frozen for another kind of account, and certainly not accepted there: frozen anew.
    if (!frozen->bytes.isEmpty() && isItem(frozen->bytes) == isItem(envelope->message)) {
        envelope->message = frozen->bytes;
        return envelope;
    }
    const auto stored = outbox.freeze(message.id, {envelope->message, invite.token.hash()});
    return stored ? envelope : Result<Envelope>(failure(stored));
}

/// Adds the message to those that may leave, or settles it with the reason why not.
Result<> prepareOne(Database &db, Composer &composer, const OutboxMessage &message, Instant now,
                    QList<PreparedMessage> &ready)
{
    const auto invite = InviteRepository(db).find(message.inviteId);
    const auto campaign = invite ? composer.campaign(message.campaignId) : Result<Campaign>(failure(invite));
    if (!campaign) {
        return failure(campaign);
    }
    auto refusal = refusalFor(*invite, *campaign, message, now);
    if (!refusal) {
        const auto envelope = frozenEnvelope(db, composer, *invite, *campaign, message, now);
        if (envelope) {
            ready.append({message, *envelope});
            return {};
        }
        refusal = envelope.error().message;
    }
    const auto settled = OutboxRepository(db).settle(message, OutboxMessage::State::Failed, *refusal, now);
    return settled ? Result<>() : failure(settled);
}

OutboxMessage::State stateOf(Delivery::Outcome outcome)
{
    switch (outcome) {
    case Delivery::Outcome::Sent:
        return OutboxMessage::State::Sent;
    case Delivery::Outcome::Deferred:
        return OutboxMessage::State::Deferred;
    case Delivery::Outcome::Failed:
        return OutboxMessage::State::Failed;
    case Delivery::Outcome::Uncertain:
        return OutboxMessage::State::Uncertain;
    }
    return OutboxMessage::State::Uncertain;
}

} // namespace

Result<PreparedMessages> prepareMessages(Database &db, const OutboxFilter &filter, qint64 limit, const Lease &lease,
                                         Instant now)
{
    auto transaction = Transaction::begin(db);
    const auto claimed = transaction ? OutboxRepository(db).claim(filter, limit, lease, now)
                                     : Result<QList<OutboxMessage>>(failure(transaction));
    if (!claimed) {
        return failure(claimed);
    }
    Composer composer(db);
    PreparedMessages prepared{.isLast = claimed->isEmpty()};
    for (const OutboxMessage &message : *claimed) {
        if (const auto done = prepareOne(db, composer, message, now, prepared.ready); !done) {
            return failure(done);
        }
    }
    const auto committed = transaction->commit();
    crashPoint("claimed");
    return committed ? Result<PreparedMessages>(prepared) : failure(committed);
}

Result<bool> allowDot(Database &db, const OutboxMessage &message, const Lease &lease, Instant now)
{
    const auto invite = InviteRepository(db).find(message.inviteId);
    const auto campaign = invite ? CampaignRepository(db).find(message.campaignId) : Result<Campaign>(failure(invite));
    const auto frozen = campaign ? OutboxRepository(db).body(message.id) : Result<FrozenBody>(failure(campaign));
    if (!frozen) {
        return failure(frozen);
    }
    if (frozen->linkHash != invite->token.hash()) {
        return false;
    }
    if (refusalFor(*invite, *campaign, message, now)) {
        return false;
    }
    return OutboxRepository(db).markDotSent(message, lease);
}

Result<bool> settleDelivery(Database &db, const OutboxMessage &message, const Delivery &delivery, Instant now)
{
    OutboxRepository outbox(db);
    if (delivery.fault == Delivery::Fault::Cancelled && delivery.outcome != Delivery::Outcome::Uncertain) {
        return outbox.release(message, {}); // claimed again, the judge says why it may not leave
    }
    const auto settled = outbox.settle(message, stateOf(delivery.outcome), delivery.words, now);
    if (!settled || !*settled) {
        return settled;
    }
    InviteRepository invites(db);
    Result<> marked;
    if (delivery.isSent()) {
        marked = invites.markSent(message.inviteId, now);
    } else if (delivery.outcome == Delivery::Outcome::Failed && delivery.fault == Delivery::Fault::Recipient) {
        marked = invites.markBounced(message.inviteId, now, delivery.words);
    }
    return marked ? settled : Result<bool>(failure(marked));
}

Result<qint64> recoverMessages(Database &db, Instant now)
{
    auto transaction = Transaction::begin(db);
    OutboxRepository outbox(db);
    const auto owners = transaction ? outbox.leaseOwners() : Result<QStringList>(failure(transaction));
    const auto recovered = owners ? outbox.recover(now, goneOwners(*owners)) : Result<qint64>(failure(owners));
    const auto committed = recovered ? transaction->commit() : Result<>(failure(recovered));
    return committed ? recovered : Result<qint64>(failure(committed));
}

Result<Message> composeInvitation(Database &db, const Invite &invite, const Campaign &campaign,
                                  const OutboxMessage &message, Instant now)
{
    return Composer(db).compose(invite, campaign, message, now);
}

} // namespace guestwright
