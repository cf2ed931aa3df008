#include "app/campaigning/queuesending.h"

#include "app/mail/messageid.h"
#include "models/audit/change.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/emailaddress.h"
#include "models/core/token.h"
#include "models/links/linkrepository.h"
#include "models/links/linkstate.h"
#include "models/mail/accountrepository.h"
#include "models/mail/outboxrepository.h"

#include "app/mail/sender.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype messagesPerReport = 1'000;
constexpr auto justNow = std::chrono::seconds(60);

QString sendWords(const char *text)
{
    return QCoreApplication::translate("QueueSending", text);
}

Result<Campaign> activeCampaign(Database &db, qint64 id, Instant now)
{
    const auto campaign = CampaignRepository(db).find(id);
    if (!campaign) {
        return campaign;
    }
    if (campaign->deletedAt || campaignState(*campaign, now) != Campaign::State::Active) {
        return fail(Error::Kind::Conflict,
                    sendWords(QT_TRANSLATE_NOOP(
                                  "QueueSending",
                                  "“%1” is not active, so its links would not work: activate or resume it, then send"))
                        .arg(campaign->name));
    }
    return campaign;
}

tl::unexpected<Error> closedLink(const InvitationLink &link, const char *text)
{
    return fail(Error::Kind::Conflict, sendWords(text).arg(link.name));
}

/// Mail to the list of a link that lets nobody in would only disappoint.
Result<> checkLink(Database &db, qint64 linkId, const Campaign &campaign, Instant now)
{
    const auto summary = LinkRepository(db).summary(linkId);
    if (!summary) {
        return failure(summary);
    }
    const InvitationLink &link = summary->link;
    if (link.campaignId != campaign.id) {
        return closedLink(link,
                          QT_TRANSLATE_NOOP("QueueSending", "The invitation link “%1” belongs to another campaign"));
    }
    switch (linkState(link.facts(summary->redeemed), campaign, now).refusal) {
    case Refusal::Reason::Deleted:
        return closedLink(
            link, QT_TRANSLATE_NOOP("QueueSending", "The invitation link “%1” is in the trash: restore it, then send"));
    case Refusal::Reason::Paused:
        return closedLink(
            link, QT_TRANSLATE_NOOP("QueueSending", "The invitation link “%1” is paused: resume it, then send"));
    case Refusal::Reason::Expired:
        return closedLink(
            link,
            QT_TRANSLATE_NOOP("QueueSending", "The invitation link “%1” has expired: give it a later end, then send"));
    case Refusal::Reason::Full:
        return closedLink(link,
                          QT_TRANSLATE_NOOP("QueueSending",
                                            "The invitation link “%1” is full: raise its maximum of uses, then send"));
    default: // the campaign itself was asked before, and mail may be ahead of the opening
        return {};
    }
}

/// The campaign, where its mail and the link's may leave.
Result<Campaign> sendableCampaign(Database &db, const SendRequest &request, Instant now)
{
    const auto campaign = activeCampaign(db, request.campaignId, now);
    const auto isOpen = campaign && request.linkId ? checkLink(db, *request.linkId, *campaign, now) : Result<>();
    return isOpen ? campaign : Result<Campaign>(failure(isOpen));
}

Result<> addMessages(Database &db, const std::vector<SendRecipient> &recipients, const OutboxMessage &common,
                     const QString &senderDomain, qint64 revision, const std::function<bool(qsizetype)> &proceed)
{
    OutboxRepository outbox(db);
    qsizetype added = 0;
    for (const SendRecipient &recipient : recipients) {
        OutboxMessage message = common;
        message.uid = makeUid();
        message.inviteId = recipient.inviteId;
        message.kind = recipient.hadMail ? OutboxMessage::Kind::Resend : OutboxMessage::Kind::Invitation;
        message.recipient = recipient.address;
        message.messageId = QString::fromLatin1(makeMessageId(message.uid.toLatin1(), senderDomain));
        if (const auto stored = outbox.add(message, revision); !stored) {
            return stored;
        }
        if (++added % messagesPerReport == 0 && !proceed(added)) {
            return fail(Error::Kind::Cancelled,
                        sendWords(QT_TRANSLATE_NOOP("QueueSending", "Cancelled; nothing was queued")));
        }
    }
    return {};
}

} // namespace

Result<> checkSending(Database &db, const SendRequest &request, Instant now)
{
    const auto campaign = sendableCampaign(db, request, now);
    const auto account = campaign ? chooseAccount(db, *campaign, request.accountId) : failure(campaign);
    const auto sender = account ? senderOf(db, *campaign, *account) : Result<Mailbox>(failure(account));
    return sender ? Result<>() : failure(sender);
}

Result<qint64> countQueuedJustNow(Database &db, const SendRequest &request, Instant now)
{
    const auto plan = planSending(db, request, now);
    const auto lately = plan ? OutboxRepository(db).invitesQueuedSince(request.campaignId, now - justNow)
                             : Result<QSet<qint64>>(failure(plan));
    if (!lately) {
        return failure(lately);
    }
    return std::ranges::count_if(plan->recipients, [&lately](qint64 id) { return lately->contains(id); });
}

Result<SendReport> queueSending(Database &db, const SendRequest &request, Instant now,
                                const std::function<bool(qsizetype)> &proceed)
{
    const auto campaign = sendableCampaign(db, request, now);
    const auto account = campaign ? chooseAccount(db, *campaign, request.accountId) : failure(campaign);
    const auto sender = account ? senderOf(db, *campaign, *account) : Result<Mailbox>(failure(account));
    if (!sender) {
        return failure(sender);
    }
    auto change = Change::begin(db, Action::Kind::QueueSending, now, request.campaignId, campaign->name);
    if (!change) {
        return failure(change);
    }
    std::vector<SendRecipient> recipients;
    const auto plan = planRecipients(db, *campaign, request, now, &recipients);
    if (!plan) {
        return failure(plan);
    }
    const QString batch = request.batch.isEmpty() ? makeUid() : request.batch;
    const SendReport report{static_cast<qint64>(recipients.size()), batch, *plan};
    if (request.previewed && *request.previewed != report.queued && report.queued > 0) {
        return fail(
            Error::Kind::Conflict,
            sendWords(QT_TRANSLATE_NOOP("QueueSending",
                                        "Now %1 would get it, not %2 as shown: look who gets it, and send again"))
                .arg(report.queued)
                .arg(*request.previewed));
    }
    if (recipients.empty()) {
        return report;
    }
    const OutboxMessage common{
        .campaignId = request.campaignId, .accountId = *account, .queuedAt = now, .batch = batch};
    const QString domain = sender->address.section(u'@', 1);
    auto done = change->rememberNewRows(u"outbox_messages"_s);
    done = done ? addMessages(db, recipients, common, domain, change->revision(), proceed) : done;
    done = done ? change->commit(report.queued) : done;
    return done ? Result<SendReport>(report) : failure(done);
}

} // namespace guestwright
