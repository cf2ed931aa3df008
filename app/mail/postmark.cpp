#include "app/mail/postmark.h"

#include "app/mail/bodyencoding.h"
#include "app/mail/headerwriter.h"
#include "app/mail/smtpoutcome.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Delivery::Outcome;
using Fault = Delivery::Fault;

constexpr qsizetype mostPostmarkMessages = 500;
constexpr qsizetype mostPostmarkBytes = 45'000'000; // of 50 MB
constexpr qsizetype longestPostmarkMessage = 10'000'000;

/// The error codes of its documentation that say something about whom the trouble is with.
struct PostmarkMeaning {
    int code;
    Outcome outcome;
    Fault fault;
};
constexpr PostmarkMeaning meanings[] = {
    {10, Outcome::Deferred, Fault::Account}, // bad or missing token
    {100, Outcome::Deferred, Fault::Connection}, // maintenance
    {300, Outcome::Failed, Fault::Message}, // invalid email request
    {400, Outcome::Deferred, Fault::Account}, // sender signature not found
    {401, Outcome::Deferred, Fault::Account}, // sender signature not confirmed
    {402, Outcome::Failed, Fault::Message}, // invalid JSON
    {403, Outcome::Failed, Fault::Message}, // incompatible JSON
    {405, Outcome::Deferred, Fault::Account}, // out of credits
    {406, Outcome::Failed, Fault::Recipient}, // inactive recipient: bounced or complained before
    {409, Outcome::Failed, Fault::Message}, // JSON required
    {410, Outcome::Deferred, Fault::Message}, // too many messages in a batch
    {411, Outcome::Failed, Fault::Message}, // forbidden attachment
    {412, Outcome::Deferred, Fault::Account}, // account is pending
    {413, Outcome::Deferred, Fault::Account}, // account may not send
    {429, Outcome::Deferred, Fault::Connection}, // too many requests
    {1235, Outcome::Deferred, Fault::Account}, // there is no such message stream
};

Delivery outcomeOfCode(int status, const QJsonObject &answer)
{
    const int code = answer.value("ErrorCode"_L1).toInt();
    // Refused is refused; a code that is not known may be about anything, so nobody is given up for it.
    Delivery delivery = outcomeOwn(Outcome::Deferred, Fault::Message, {});
    for (const PostmarkMeaning &meaning : meanings) {
        if (meaning.code == code) {
            delivery = outcomeOwn(meaning.outcome, meaning.fault, {});
        }
    }
    delivery.replyCode = status;
    delivery.words = providerWords(answer.value("Message"_L1).toString());
    if (delivery.words.isEmpty()) {
        delivery.words =
            QCoreApplication::translate("HttpMail", "The provider refused the message (code %1)").arg(code);
    }
    return delivery;
}

Delivery outcomeOfItem(const HttpReply &reply, const QJsonValue &value)
{
    const QJsonObject answer = value.toObject();
    if (!answer.value("ErrorCode"_L1).isDouble()) {
        return outcomeUnreadable(reply);
    }
    if (answer.value("ErrorCode"_L1).toInt(-1) != 0) {
        return outcomeOfCode(reply.status, answer);
    }
    const QString id = providerWords(answer.value("MessageID"_L1).toString());
    return outcomeAccepted(reply, QCoreApplication::translate("HttpMail", "Accepted as %1").arg(id));
}

/// The whole request was refused. Its reason counts for a message that was alone; of many, one may have spoilt it for
/// all, so all wait and the account's owner is told.
Delivery outcomeOfRefusal(const HttpReply &reply, qsizetype count)
{
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    const bool isExplained = reply.status == 422 && answer.value("ErrorCode"_L1).isDouble();
    if (isExplained) {
        Delivery delivery = outcomeOfCode(reply.status, answer);
        if (count > 1 && delivery.fault != Fault::Connection) {
            delivery.outcome = Outcome::Deferred;
            delivery.fault = Fault::Account;
        }
        return delivery;
    }
    return outcomeOfStatus(reply, providerWords(answer.value("Message"_L1).toString()));
}

HttpRequest postmarkRequest(const QByteArray &method, const QByteArray &path, const QByteArray &token)
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.headers.append({"X-Postmark-Server-Token", token});
    return request;
}

QJsonObject headerJson(const QString &name, const QString &value)
{
    return {{u"Name"_s, name}, {u"Value"_s, value}};
}

QJsonArray headersOf(const Message &message)
{
    // Without KeepID it would write a Message-ID of its own, another one with every retry.
    QJsonArray headers{headerJson(u"Message-ID"_s, QString::fromLatin1(message.messageId)),
                       headerJson(u"X-PM-KeepID"_s, u"true"_s)};
    for (const MessageHeader &header : message.extraHeaders) {
        headers.append(headerJson(QString::fromLatin1(header.name), withoutControls(header.value)));
    }
    return headers;
}

} // namespace

QString Postmark::host() const
{
    return u"api.postmarkapp.com"_s;
}

BatchLimits Postmark::limits() const
{
    return {.messages = mostPostmarkMessages, .bytes = mostPostmarkBytes};
}

Result<QByteArray> Postmark::item(const Message &message) const
{
    const auto from = mailboxText(message.from);
    const auto to = from ? mailboxText(message.to) : from;
    const auto replyTo = to && message.replyTo ? mailboxText(*message.replyTo) : to;
    if (!replyTo) {
        return failure(replyTo);
    }
    QJsonObject json{{u"From"_s, *from},
                     {u"To"_s, *to},
                     {u"Subject"_s, withoutControls(message.subject)},
                     {u"TextBody"_s, QString::fromUtf8(canonicalText(message.text))},
                     {u"Headers"_s, headersOf(message)},
                     {u"MessageStream"_s, m_stream.isEmpty() ? u"outbound"_s : m_stream},
                     {u"TrackOpens"_s, false},
                     {u"TrackLinks"_s, u"None"_s}};
    if (!message.html.isEmpty()) {
        json.insert(u"HtmlBody"_s, QString::fromUtf8(canonicalText(message.html)));
    }
    if (message.replyTo) {
        json.insert(u"ReplyTo"_s, *replyTo);
    }
    QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return bytes.size() <= longestPostmarkMessage
        ? Result<QByteArray>(bytes)
        : fail(Error::Kind::Invalid,
               QCoreApplication::translate("HttpMail", "The message is too big for the provider"));
}

HttpRequest Postmark::sending(const QList<QByteArray> &items, const QByteArray &token, const QByteArray &key) const
{
    Q_UNUSED(key)
    HttpRequest request = postmarkRequest("POST", "/email/batch", token);
    request.body = '[' + items.join(',') + ']';
    return request;
}

HttpRequest Postmark::probing(const QByteArray &token) const
{
    return postmarkRequest("GET", "/server", token);
}

QList<Delivery> Postmark::outcomes(const HttpReply &reply, qsizetype count) const
{
    if (!reply.isSuccess()) {
        return QList<Delivery>(count, outcomeOfRefusal(reply, count));
    }
    const QJsonArray answers = QJsonDocument::fromJson(reply.body).array();
    if (!reply.isWhole || answers.size() != count) {
        return QList<Delivery>(count, outcomeUnreadable(reply));
    }
    QList<Delivery> deliveries;
    for (const QJsonValue &answer : answers) {
        deliveries.append(outcomeOfItem(reply, answer));
    }
    return deliveries;
}

Delivery Postmark::probed(const HttpReply &reply) const
{
    const QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
    Delivery delivery = HttpProvider::probed(reply);
    if (delivery.isSent() && !answer.contains("ID"_L1)) {
        delivery = outcomeOwn(Outcome::Deferred, Fault::Account,
                              QCoreApplication::translate("HttpMail", "What answers there is not the provider"));
    } else if (delivery.isSent()) {
        delivery.words = QCoreApplication::translate("HttpMail", "Server “%1”")
                             .arg(providerWords(answer.value("Name"_L1).toString()));
    }
    return delivery;
}

} // namespace guestwright
