#include "app/mail/httpprovider.h"

#include "app/mail/headerwriter.h"
#include "app/mail/smtpoutcome.h"
#include "models/core/safelog.h"

#include <QCoreApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Delivery::Outcome;
using Fault = Delivery::Fault;

constexpr qsizetype longestWords = 300;

QString httpWords(const char *text)
{
    return QCoreApplication::translate("HttpMail", text);
}

/// What is said where the provider says nothing.
QString usualWords(int status)
{
    if (status == 401 || status == 403) {
        return httpWords(QT_TRANSLATE_NOOP("HttpMail", "The provider does not accept the token"));
    }
    if (status == 429) {
        return httpWords(QT_TRANSLATE_NOOP("HttpMail", "The provider takes no more mail for now: too many requests"));
    }
    if (status == 503) {
        return httpWords(QT_TRANSLATE_NOOP("HttpMail", "The provider is out of service for now"));
    }
    if (status >= 300 && status < 400) {
        return httpWords(QT_TRANSLATE_NOOP(
            "HttpMail", "The provider's address has moved; Guestwright does not follow with a token"));
    }
    if (status >= 500) {
        return httpWords(QT_TRANSLATE_NOOP("HttpMail", "The provider failed while it worked: it may have been sent"));
    }
    return httpWords(QT_TRANSLATE_NOOP("HttpMail", "The provider refused the request"));
}

Outcome httpOutcomeOf(int status)
{
    return status >= 500 && status != 501 && status != 503 ? Outcome::Uncertain : Outcome::Deferred;
}

Fault httpFaultOf(int status)
{
    const bool passesByItself = status == 408 || status == 425 || status == 429 || status >= 500;
    return passesByItself ? Fault::Connection : Fault::Account;
}

} // namespace

Delivery HttpProvider::probed(const HttpReply &reply) const
{
    Delivery delivery = reply.isSuccess() ? outcomeAccepted(reply, {}) : outcomeOfStatus(reply, {});
    if (delivery.outcome == Outcome::Uncertain) {
        delivery.outcome = Outcome::Deferred; // nothing was to be sent
    }
    return delivery;
}

Delivery outcomeOfStatus(const HttpReply &reply, const QString &words)
{
    Delivery delivery = outcomeOwn(httpOutcomeOf(reply.status), httpFaultOf(reply.status), {});
    delivery.replyCode = reply.status;
    const QString usual = usualWords(reply.status);
    delivery.words = words.isEmpty() ? u"%1 (HTTP %2)"_s.arg(usual).arg(reply.status)
                                     : u"%1 (HTTP %2): %3"_s.arg(usual).arg(reply.status).arg(words);
    return delivery;
}

Delivery outcomeAccepted(const HttpReply &reply, const QString &words)
{
    Delivery delivery = outcomeOwn(Outcome::Sent, Fault::None, words);
    delivery.replyCode = reply.status;
    return delivery;
}

Delivery outcomeUnreadable(const HttpReply &reply)
{
    Delivery delivery = outcomeOwn(
        Outcome::Uncertain, Fault::Connection,
        httpWords(QT_TRANSLATE_NOOP("HttpMail", "The provider's answer cannot be understood: it may have been sent")));
    delivery.replyCode = reply.status;
    return delivery;
}

QString providerWords(const QString &said)
{
    QString words = withoutControls(withoutSecrets(said).simplified());
    words.truncate(longestWords);
    return words;
}

Result<QString> mailboxText(const Mailbox &mailbox)
{
    const auto address = EmailAddress::parse(mailbox.address);
    if (!address) {
        return failure(address);
    }
    const QString bare = QString::fromUtf8(address->mailbox());
    QString name = withoutControls(mailbox.name).simplified();
    if (name.isEmpty()) {
        return bare;
    }
    name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u"\"%1\" <%2>"_s.arg(name, bare);
}

} // namespace guestwright
