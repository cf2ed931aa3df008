#include "app/mail/outboxdesk.h"

#include "app/mail/envelope.h"
#include "app/mail/mailcomposer.h"
#include "app/mail/retrypolicy.h"
#include "app/mail/senderidentity.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/suppressionrepository.h"
#include "models/core/crashpoint.h"
#include "models/core/emailaddress.h"
#include "models/invites/inviterepository.h"
#include "models/invites/reminder.h"
#include "models/links/linkrepository.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString deskWords(const char *text)
{
    return QCoreApplication::translate("Outbox", text);
}

/// The address may have been corrected since the message was queued: then it is no longer the right message.
std::optional<QString> refusalFor(const Invite &invite, const Campaign &campaign, const OutboxMessage &message,
                                  Instant now)
{
    if (const auto refusal = sendRefusal(InviteFacts::of(invite, campaign), !invite.email.isEmpty(), now)) {
        return words(*refusal);
    }
    const bool isReminder = message.kind == OutboxMessage::Kind::Reminder;
    if (const auto refusal = isReminder ? reminderRefusal(invite, campaign, now) : std::nullopt) {
        return words(*refusal);
    }
    if (addressKey(invite.email) != addressKey(message.recipient)) {
        return deskWords(QT_TRANSLATE_NOOP("Outbox", "the invite has another address now"));
    }
    return std::nullopt;
}

/// The invite with all that its link adds to the judgement.
Result<Invite> findJudged(Database &db, qint64 id)
{
    auto invite = InviteRepository(db).find(id);
    if (!invite || !invite->link) {
        return invite;
    }
    const auto isFull = LinkRepository(db).isFull(*invite->linkId);
    invite->link->isFull = isFull.value_or(false);
    return isFull ? invite : Result<Invite>(failure(isFull));
}

/// The judge's last word on a message: empty, or why it may not leave.
Result<QString> askJudge(Database &db, const Invite &invite, const Campaign &campaign, const OutboxMessage &message,
                         Instant now)
{
    const auto isUnwanted = SuppressionRepository(db).contains(message.recipient);
    if (!isUnwanted) {
        return failure(isUnwanted);
    }
    const auto refusal = *isUnwanted
        ? std::optional(deskWords(QT_TRANSLATE_NOOP("Outbox", "this address wants no mail")))
        : refusalFor(invite, campaign, message, now);
    return refusal ? QString(deskWords(QT_TRANSLATE_NOOP("Outbox", "Not sent: ")) + *refusal) : QString();
}

/// Settles what may not leave. A reminder is no failure then: nothing is left to be done, or its time comes again.
Result<> settleRefused(Database &db, const OutboxMessage &message, const QString &words, Instant now)
{
    using State = OutboxMessage::State;
    const bool isReminder = message.kind == OutboxMessage::Kind::Reminder;
    const auto settled =
        OutboxRepository(db).settle(message, isReminder ? State::Cancelled : State::Failed, words, now);
    if (!settled) {
        return failure(settled);
    }
    return isReminder ? forgetReminder(db, message.inviteId) : Result<>();
}

/// The bytes as they were frozen at the first attempt, or freshly built and frozen.
Result<Envelope> frozenEnvelope(Database &db, MailComposer &composer, const Invite &invite, const Campaign &campaign,
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
Result<> prepareOne(Database &db, MailComposer &composer, const OutboxMessage &message, Instant now,
                    QList<PreparedMessage> &ready)
{
    const auto invite = findJudged(db, message.inviteId);
    const auto campaign = invite ? composer.campaign(message.campaignId) : Result<Campaign>(failure(invite));
    if (!campaign) {
        return failure(campaign);
    }
    auto refusal = askJudge(db, *invite, *campaign, message, now);
    if (!refusal) {
        return failure(refusal);
    }
    if (refusal->isEmpty()) {
        const auto envelope = frozenEnvelope(db, composer, *invite, *campaign, message, now);
        if (envelope) {
            ready.append({message, *envelope});
            return {};
        }
        refusal = envelope.error().message;
    }
    return settleRefused(db, message, *refusal, now);
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

Result<bool> settleDeferred(Database &db, const OutboxMessage &message, const Delivery &delivery, Instant now)
{
    OutboxRepository outbox(db);
    if (isTriedEnough(message, delivery, now)) {
        const QString words = deskWords(QT_TRANSLATE_NOOP("Outbox", "Given up after several days: "));
        return outbox.settle(message, OutboxMessage::State::Failed, words + delivery.words, now);
    }
    const auto invite = InviteRepository(db).find(message.inviteId);
    const auto campaign = invite ? CampaignRepository(db).find(message.campaignId) : Result<Campaign>(failure(invite));
    if (!campaign) {
        return failure(campaign);
    }
    const auto end = inviteState(InviteFacts::of(*invite, *campaign), now).worksUntil.end;
    return outbox.settle(message, OutboxMessage::State::Deferred, delivery.words, now,
                         nextTry(message, delivery, end, now));
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
    MailComposer composer(db);
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
    const auto invite = findJudged(db, message.inviteId);
    const auto campaign = invite ? CampaignRepository(db).find(message.campaignId) : Result<Campaign>(failure(invite));
    const auto frozen = campaign ? OutboxRepository(db).body(message.id) : Result<FrozenBody>(failure(campaign));
    if (!frozen) {
        return failure(frozen);
    }
    if (frozen->linkHash != invite->token.hash()) {
        return false;
    }
    const auto refusal = askJudge(db, *invite, *campaign, message, now);
    if (!refusal || !refusal->isEmpty()) {
        return refusal ? Result<bool>(false) : failure(refusal);
    }
    return OutboxRepository(db).markDotSent(message, lease);
}

Result<bool> settleDelivery(Database &db, const OutboxMessage &message, const Delivery &delivery, Instant now)
{
    OutboxRepository outbox(db);
    if (delivery.fault == Delivery::Fault::Cancelled && delivery.outcome != Delivery::Outcome::Uncertain) {
        return outbox.release(message, {}); // claimed again, the judge says why it may not leave
    }
    const auto settled = delivery.outcome == Delivery::Outcome::Deferred
        ? settleDeferred(db, message, delivery, now)
        : outbox.settle(message, stateOf(delivery.outcome), delivery.words, now);
    if (!settled || !*settled) {
        return settled;
    }
    InviteRepository invites(db);
    Result<> marked;
    const bool isReminder = message.kind == OutboxMessage::Kind::Reminder;
    if (isReminder && (delivery.isSent() || delivery.outcome == Delivery::Outcome::Uncertain)) {
        marked = markReminded(db, message.inviteId, now); // may have been forgotten, and queued again by hand
    } else if (delivery.isSent()) {
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
    return MailComposer(db).compose(invite, campaign, message, now);
}

} // namespace guestwright
