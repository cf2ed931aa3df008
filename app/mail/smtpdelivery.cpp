#include "app/mail/smtpdelivery.h"

#include "app/mail/dotstuffing.h"
#include "app/mail/smtpcommands.h"
#include "models/core/crashpoint.h"

#include <QCoreApplication>

#include <utility>

namespace guestwright {

namespace {

using Outcome = Delivery::Outcome;
using Fault = Delivery::Fault;

/// Where one attempt stands; lives in the frame of deliverOver().
struct SmtpAttempt {
    SmtpSession &session;
    const Envelope &envelope;
    bool isReused = false; ///< the connection was kept from an earlier message
    bool isStale = false; ///< ... and turned out to be gone before the server saw anything: try afresh
    std::optional<Delivery> result; ///< set: the attempt is over
};

// Takes a reply into account; false ends the attempt's hope, not the reading of pipelined replies.
bool acceptReply(SmtpAttempt &attempt, LinkEnd end, SmtpStage stage)
{
    SmtpSession &session = attempt.session;
    if (end != LinkEnd::Done) {
        attempt.isStale = attempt.isReused && stage == SmtpStage::Sender && end == LinkEnd::Lost;
        attempt.result = attempt.result.value_or(outcomeOfEnd(end, session.link.trouble(), false));
        session.drop();
        return false;
    }
    const SmtpReply &reply = session.link.reply();
    const bool isWanted = stage == SmtpStage::Data ? reply.code == 354 : reply.isPositive();
    if (isWanted) {
        return true;
    }
    session.needsReset = true;
    if (!attempt.result) {
        attempt.isStale = attempt.isReused && stage == SmtpStage::Sender && reply.code == 421;
        attempt.result = outcomeOfReply(stage, reply);
    }
    if (reply.code == 421 || reply.code < 400) {
        session.drop();
    }
    return false;
}

// RSET, where one is due, its answer of no interest; MAIL, RCPT and DATA in one write.
QCoro::Task<> announcePipelined(SmtpAttempt &attempt)
{
    SmtpSession &session = attempt.session;
    const bool hasReset = std::exchange(session.needsReset, false);
    session.out.resize(0);
    session.out.append(hasReset ? "RSET\r\n" : "");
    appendSender(session.out, session.offered, attempt.envelope);
    appendRecipient(session.out, attempt.envelope);
    session.out.append("DATA\r\n");
    session.link.write(session.out);
    const SmtpTimeouts &timeouts = session.settings.timeouts;
    if (hasReset) {
        co_await session.link.nextReply(timeouts.command);
    }
    const LinkEnd sender = co_await session.link.nextReply(timeouts.command);
    acceptReply(attempt, sender, SmtpStage::Sender);
    crashPoint("mail_from");
    if (sender != LinkEnd::Done || !session.isReady) {
        co_return;
    }
    const LinkEnd recipient = co_await session.link.nextReply(timeouts.command);
    acceptReply(attempt, recipient, SmtpStage::Recipient);
    crashPoint("rcpt");
    if (recipient != LinkEnd::Done || !session.isReady) {
        co_return;
    }
    const LinkEnd data = co_await session.link.nextReply(timeouts.data);
    const bool isDataTaken = acceptReply(attempt, data, SmtpStage::Data);
    crashPoint("data");
    if (isDataTaken && attempt.result) {
        // It waits for a message although it refused the way there; a lone dot would be an empty mail.
        session.drop();
    }
}

QCoro::Task<bool> command(SmtpAttempt &attempt, SmtpStage stage)
{
    SmtpSession &session = attempt.session;
    session.link.write(session.out);
    const SmtpTimeouts &timeouts = session.settings.timeouts;
    const LinkEnd end = co_await session.link.nextReply(stage == SmtpStage::Data ? timeouts.data : timeouts.command);
    co_return acceptReply(attempt, end, stage);
}

QCoro::Task<> announceInSteps(SmtpAttempt &attempt)
{
    SmtpSession &session = attempt.session;
    if (std::exchange(session.needsReset, false)) {
        session.link.write("RSET\r\n");
        co_await session.link.nextReply(session.settings.timeouts.command);
    }
    session.out.resize(0);
    appendSender(session.out, session.offered, attempt.envelope);
    if (!co_await command(attempt, SmtpStage::Sender)) {
        co_return;
    }
    crashPoint("mail_from");
    session.out.resize(0);
    appendRecipient(session.out, attempt.envelope);
    if (!co_await command(attempt, SmtpStage::Recipient)) {
        co_return;
    }
    crashPoint("rcpt");
    session.out = "DATA\r\n";
    co_await command(attempt, SmtpStage::Data);
    crashPoint("data");
}

// Everything but the dot, with the operating system before anybody is told that the dot goes out.
QCoro::Task<> sendBody(SmtpAttempt &attempt)
{
    SmtpSession &session = attempt.session;
    if (isCrashWanted()) {
        const QByteArrayView body(session.out);
        session.link.write(body.first(body.size() / 2));
        crashPoint("mid_body");
        session.link.write(body.sliced(body.size() / 2));
    } else {
        session.link.write(session.out);
    }
    const LinkEnd end = co_await session.link.drained(session.settings.timeouts.body);
    if (end != LinkEnd::Done) {
        attempt.result = outcomeOfEnd(end, session.link.trouble(), false);
        session.drop();
    } else if (session.link.hasStrayBytes()) {
        // An answer before the question: a refusal in the middle of the body, usually 421 or 552.
        const LinkEnd early = co_await session.link.nextReply(session.settings.timeouts.command);
        attempt.result = early == LinkEnd::Done ? outcomeOfReply(SmtpStage::Data, session.link.reply())
                                                : outcomeOfEnd(early, session.link.trouble(), false);
        session.drop();
    }
}

QCoro::Task<> askBeforeDot(SmtpAttempt &attempt, const BeforeDot &beforeDot)
{
    const bool mayGo = co_await beforeDot();
    if (!mayGo || attempt.session.link.isCancelled()) {
        attempt.result = outcomeOwn(Outcome::Deferred, Fault::Cancelled,
                                    QCoreApplication::translate("Smtp", "Called off before it was handed over"));
        attempt.session.drop();
    }
}

// The last look before the point of no return: a reply that is already here would be taken for the answer to the dot.
bool isInStep(SmtpAttempt &attempt)
{
    if (attempt.session.link.isOpen() && !attempt.session.link.hasStrayBytes()) {
        return true;
    }
    attempt.result =
        outcomeOwn(Outcome::Deferred, Fault::Connection,
                   QCoreApplication::translate("Smtp", "The mail server broke off before the message was complete"));
    attempt.session.drop();
    return false;
}

QCoro::Task<Delivery> awaitVerdict(SmtpAttempt &attempt)
{
    SmtpSession &session = attempt.session;
    crashPoint("dot_sent");
    const LinkEnd end = co_await session.link.nextReply(session.settings.timeouts.dot);
    if (end != LinkEnd::Done) {
        const Delivery unknown = outcomeOfEnd(end, session.link.trouble(), true);
        session.drop();
        co_return unknown;
    }
    crashPoint("reply_read");
    const SmtpReply &reply = session.link.reply();
    const Delivery verdict = reply.isPositive() ? outcomeSent(reply) : outcomeOfReply(SmtpStage::Dot, reply);
    if (reply.code == 421 || (reply.code >= 300 && reply.code < 400)) {
        session.drop();
    }
    co_return verdict;
}

QCoro::Task<Delivery> transact(SmtpAttempt &attempt, const BeforeDot &beforeDot)
{
    SmtpSession &session = attempt.session;
    if (session.offered.pipelining) {
        co_await announcePipelined(attempt);
    } else {
        co_await announceInSteps(attempt);
    }
    if (attempt.result) {
        co_return *attempt.result;
    }
    session.out.resize(0);
    if (!appendStuffed(session.out, attempt.envelope.message)) {
        session.drop();
        co_return outcomeOwn(Outcome::Failed, Fault::Message,
                             QCoreApplication::translate("Smtp", "The message is not fit for the wire"));
    }
    if (beforeDot) {
        co_await sendBody(attempt);
        if (!attempt.result) {
            co_await askBeforeDot(attempt, beforeDot);
        }
        if (attempt.result) {
            co_return *attempt.result;
        }
        session.out.resize(0);
    }
    if (!isInStep(attempt)) {
        co_return *attempt.result;
    }
    crashPoint("before_dot");
    session.out.append(".\r\n");
    session.link.write(session.out);
    co_return co_await awaitVerdict(attempt);
}

QCoro::Task<Delivery> attemptUntilFresh(std::shared_ptr<SmtpSession> session, Envelope envelope, BeforeDot beforeDot)
{
    for (;;) {
        SmtpAttempt attempt{.session = *session, .envelope = envelope, .isReused = session->isUsable()};
        if (!attempt.isReused) {
            const auto trouble = co_await openSession(session);
            if (trouble) {
                co_return *trouble;
            }
        }
        if (const auto refused = localRefusal(session->offered, envelope)) {
            co_return *refused;
        }
        const Delivery delivery = co_await transact(attempt, beforeDot);
        if (!attempt.isStale) {
            co_return delivery;
        }
        session->drop();
    }
}

} // namespace

QCoro::Task<Delivery> deliverOver(std::shared_ptr<SmtpSession> session, Envelope envelope, BeforeDot beforeDot)
{
    return attemptUntilFresh(std::move(session), std::move(envelope), std::move(beforeDot));
}

} // namespace guestwright
