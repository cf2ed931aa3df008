#include "app/webhooks/webhookpost.h"

#include "app/mail/httprequest.h"
#include "app/webhooks/webhooksignature.h"

#include <QDeadlineTimer>
#include <QUrl>

#include <algorithm>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Fault = WebhookDelivery::Fault;

constexpr quint16 httpsPort = 443;
constexpr quint16 httpPort = 80;

HttpLink::Peer peerOf(const QUrl &url)
{
    HttpLink::Peer peer;
    peer.host = url.host(QUrl::FullyEncoded);
    peer.isEncrypted = url.scheme() == u"https"_s;
    peer.port = static_cast<quint16>(url.port(peer.isEncrypted ? httpsPort : httpPort));
    return peer;
}

QByteArray targetOf(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    return (path.isEmpty() ? QByteArray("/") : path) + (url.hasQuery() ? '?' + query : QByteArray());
}

HttpRequest requestOf(const TakenDelivery &taken, const QUrl &url, Instant now)
{
    const QByteArray id = taken.uid.toLatin1();
    const QByteArray timestamp = webhookTimestamp(now);
    const QByteArray body = taken.body.toUtf8();
    return {.method = "POST",
            .path = targetOf(url),
            .headers = {{"Webhook-Id", id},
                        {"Webhook-Timestamp", timestamp},
                        {"Webhook-Signature", webhookSignature(taken.webhook.secret, id, timestamp, body)}},
            .body = body};
}

milliseconds timeLeft(const QDeadlineTimer &deadline)
{
    return std::max(milliseconds(deadline.remainingTime()), milliseconds(1));
}

std::optional<WebhookDelivery::Answer> answerOfEnd(LinkEnd end, int status)
{
    switch (end) {
    case LinkEnd::Done:
        return WebhookDelivery::Answer{.status = status};
    case LinkEnd::Lost:
        return WebhookDelivery::Answer{.fault = Fault::Unreachable};
    case LinkEnd::TimedOut:
        return WebhookDelivery::Answer{.fault = Fault::TimedOut};
    case LinkEnd::Untrusted:
        return WebhookDelivery::Answer{.fault = Fault::Untrusted};
    case LinkEnd::Garbled:
        return WebhookDelivery::Answer{.fault = Fault::Garbled};
    case LinkEnd::Cancelled:
        break;
    }
    return std::nullopt;
}

} // namespace

QCoro::Task<std::optional<WebhookDelivery::Answer>> postWebhook(std::shared_ptr<HttpLink> link, TakenDelivery taken,
                                                                Instant now, milliseconds patience)
{
    const QUrl url(taken.webhook.url, QUrl::StrictMode);
    const HttpRequest request = requestOf(taken, url, now);
    const HttpLink::Peer peer = peerOf(url);
    if (!request.isWellFormed()) {
        co_return answerOfEnd(LinkEnd::Garbled, 0);
    }
    const QDeadlineTimer deadline(patience);
    link->readHeadsOnly();
    LinkEnd end = co_await link->open(peer, patience);
    if (end == LinkEnd::Done && !peer.isEncrypted && !link->isLoopback()) {
        link->drop();
        end = LinkEnd::Untrusted;
    }
    if (end == LinkEnd::Done) {
        link->write(request.toBytes(url.authority(QUrl::FullyEncoded).toLatin1(), false));
        end = co_await link->drained(timeLeft(deadline));
        // Who closes early may have answered.
        if (end == LinkEnd::Done || end == LinkEnd::Lost) {
            end = co_await link->nextReply(timeLeft(deadline));
        }
    }
    link->drop();
    co_return answerOfEnd(end, link->reply().status);
}

} // namespace guestwright
