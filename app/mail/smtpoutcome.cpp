#include "app/mail/smtpoutcome.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int serviceClosing = 421;

// 530 login required, 534 and 538 too weak, 535 wrong; 5.7.8 is what they say where they use another code.
bool isLoginRefusal(const SmtpReply &reply, const QByteArray &status)
{
    return reply.code == 530 || reply.code == 534 || reply.code == 535 || reply.code == 538 || status == "5.7.8";
}

Delivery::Fault faultOf(SmtpStage stage, const SmtpReply &reply, const QByteArray &status)
{
    const bool isBeforeMail = stage < SmtpStage::Sender;
    if (reply.code == serviceClosing || (isBeforeMail && reply.isTransient())) {
        return Delivery::Fault::Connection;
    }
    if (isBeforeMail || isLoginRefusal(reply, status)) {
        return Delivery::Fault::Account;
    }
    const bool isAddressRefusal = status.startsWith("5.1.") && status != "5.1.7" && status != "5.1.8";
    return stage == SmtpStage::Recipient || (stage > SmtpStage::Recipient && isAddressRefusal)
        ? Delivery::Fault::Recipient
        : Delivery::Fault::Message;
}

} // namespace

Delivery outcomeOfReply(SmtpStage stage, const SmtpReply &reply)
{
    Delivery delivery;
    delivery.replyCode = reply.code;
    delivery.enhancedStatus = reply.enhancedStatus();
    delivery.words = reply.words();
    if (reply.code < 400) {
        // Neither yes nor no: whatever it is, it is not what was asked.
        delivery.outcome = stage == SmtpStage::Dot ? Delivery::Outcome::Uncertain : Delivery::Outcome::Deferred;
        delivery.fault = Delivery::Fault::Connection;
        return delivery;
    }
    delivery.fault = faultOf(stage, reply, delivery.enhancedStatus);
    const bool isOfMessage = delivery.fault == Delivery::Fault::Recipient || delivery.fault == Delivery::Fault::Message;
    delivery.outcome = isOfMessage && !reply.isTransient() ? Delivery::Outcome::Failed : Delivery::Outcome::Deferred;
    return delivery;
}

Delivery outcomeOfEnd(LinkEnd end, const QString &trouble, bool isDotSent)
{
    Delivery delivery;
    delivery.words = trouble;
    switch (end) {
    case LinkEnd::Untrusted:
        delivery.fault = Delivery::Fault::Account;
        break;
    case LinkEnd::Cancelled:
        delivery.fault = Delivery::Fault::Cancelled;
        break;
    default:
        delivery.fault = Delivery::Fault::Connection;
        break;
    }
    if (isDotSent) {
        delivery.outcome = Delivery::Outcome::Uncertain;
        delivery.words =
            QCoreApplication::translate("Smtp", "Sent off, but no answer came: it may have arrived. %1").arg(trouble);
    }
    return delivery;
}

Delivery outcomeSent(const SmtpReply &reply)
{
    Delivery delivery;
    delivery.outcome = Delivery::Outcome::Sent;
    delivery.replyCode = reply.code;
    delivery.enhancedStatus = reply.enhancedStatus();
    delivery.words = reply.words();
    return delivery;
}

Delivery outcomeOwn(Delivery::Outcome outcome, Delivery::Fault fault, const QString &words)
{
    Delivery delivery;
    delivery.outcome = outcome;
    delivery.fault = fault;
    delivery.words = words;
    return delivery;
}

} // namespace guestwright
