#include "app/sync/apiclient.h"

#include "models/core/token.h"
#include "models/publication/wire.h"
#include "models/settings/serverurl.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <QCoroNetworkReply>
#include <QCoroTimer>

#include <chrono>

namespace guestwright {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostTries = 3;
constexpr auto patience = 30s;
constexpr auto betweenLooks = 100ms;

QString apiWords(const char *text)
{
    return QCoreApplication::translate("Synchronizing", text);
}

QNetworkRequest requestFor(const ApiAccess &access, const ApiCall &call, const QByteArray &operation)
{
    QNetworkRequest request(QUrl(access.url() + u"/api/v1/"_s + call.path));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(int(std::chrono::milliseconds(patience).count()));
    request.setRawHeader("Authorization", "Bearer " + access.key().toLatin1());
    request.setRawHeader("Guestwright-Protocol", QByteArray::number(protocolVersion));
    if (!call.body.isEmpty()) {
        request.setRawHeader("Content-Type", call.contentType);
    }
    if (!call.replica.isEmpty()) {
        request.setRawHeader("Guestwright-Replica", call.replica.toLatin1());
        request.setRawHeader("Guestwright-Sequence", QByteArray::number(call.sequence));
        request.setRawHeader("Idempotency-Key", operation);
    }
    return request;
}

/// Whether asking again may help: nobody answered, or who answered was busy.
bool isPassing(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isUntrusted = reply.error() == QNetworkReply::SslHandshakeFailedError;
    return (status == 0 && !isUntrusted) || status == 502 || status == 503 || status == 504;
}

tl::unexpected<Error> noAnswer(const QNetworkReply &reply, const QString &url)
{
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return fail(
            Error::Kind::Network,
            apiWords(QT_TRANSLATE_NOOP("Synchronizing", "Nothing answers at %1. Is the server running?")).arg(url));
    case QNetworkReply::HostNotFoundError:
        return fail(Error::Kind::Network,
                    apiWords(QT_TRANSLATE_NOOP("Synchronizing", "There is no computer %1")).arg(QUrl(url).host()));
    case QNetworkReply::SslHandshakeFailedError:
        return fail(Error::Kind::Network,
                    apiWords(QT_TRANSLATE_NOOP("Synchronizing",
                                               "The certificate of %1 could not be verified; nothing was sent"))
                        .arg(QUrl(url).host()));
    default:
        return fail(
            Error::Kind::Network,
            apiWords(QT_TRANSLATE_NOOP("Synchronizing", "The connection to %1 was lost; it is tried again next time"))
                .arg(url));
    }
}

Result<QJsonObject> answerOf(QNetworkReply &reply, const QString &url)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        return noAnswer(reply, url);
    }
    const QJsonDocument document = QJsonDocument::fromJson(reply.readAll());
    const QString words = document[u"message"_s].toString();
    if (status == 200 && document.isObject()) {
        return document.object();
    }
    if (status == 401) {
        return fail(
            Error::Kind::Rejected,
            apiWords(QT_TRANSLATE_NOOP("Synchronizing", "The server does not know this key, or it was revoked")));
    }
    if (status == 426) {
        return fail(Error::Kind::Rejected,
                    apiWords(QT_TRANSLATE_NOOP("Synchronizing",
                                               "The server and this program are of different versions that do not "
                                               "understand each other; use the same version on both sides. The server "
                                               "says: %1"))
                        .arg(words));
    }
    if (status == 429) {
        return fail(Error::Kind::Network,
                    apiWords(QT_TRANSLATE_NOOP("Synchronizing",
                                               "The server was asked with wrong keys too often and takes nobody's for "
                                               "a while")));
    }
    if (words.isEmpty()) {
        return fail(Error::Kind::Rejected,
                    apiWords(QT_TRANSLATE_NOOP("Synchronizing", "%1 is no Guestwright server (it answers %2)"))
                        .arg(url)
                        .arg(status));
    }
    const bool isMissing = status == 404 && document[u"error"_s].toString() == u"refused"_s; // not the whole route
    return fail(status == 409   ? Error::Kind::Conflict
                    : isMissing ? Error::Kind::NotFound
                                : Error::Kind::Rejected,
                apiWords(QT_TRANSLATE_NOOP("Synchronizing", "The server refused: %1")).arg(words));
}

} // namespace

Result<ApiAccess> ApiAccess::to(const QString &url, const QString &key)
{
    const auto base = checkedServerUrl(url);
    if (!base) {
        return failure(base);
    }
    if (key.isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            apiWords(QT_TRANSLATE_NOOP("Synchronizing",
                                       "There is no key for %1. Make one there with “guestwright-server key add”"))
                .arg(url));
    }
    return ApiAccess(*base, key.trimmed());
}

QString serverSecretName(const QString &url)
{
    QString base = url.trimmed();
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    return u"server:"_s + base;
}

ApiCall ApiCall::get(const QString &path)
{
    return {.verb = "GET", .path = path};
}

ApiCall ApiCall::post(const QString &path, const QJsonObject &body)
{
    return {.verb = "POST", .path = path, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

ApiCall ApiCall::put(const QString &path, const QJsonObject &body)
{
    return {.verb = "PUT", .path = path, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

QCoro::Task<Result<QJsonObject>> callApi(std::shared_ptr<QNetworkAccessManager> network, ApiAccess access, ApiCall call,
                                         std::stop_token stop)
{
    const QNetworkRequest request = requestFor(access, call, makeToken().text);
    for (int attempt = 1; !stop.stop_requested(); ++attempt) {
        const std::unique_ptr<QNetworkReply> reply(network->sendCustomRequest(request, call.verb, call.body));
        QTimer looking; // a callback of the stop would run in a signal handler
        QObject::connect(&looking, &QTimer::timeout, reply.get(), [&stop, reply = reply.get()] {
            if (stop.stop_requested()) {
                reply->abort();
            }
        });
        looking.start(betweenLooks);
        if (!reply->isFinished()) {
            co_await qCoro(reply.get()).waitForFinished(patience * 2); // the transfer's own deadline comes first
        }
        if (stop.stop_requested()) {
            break;
        }
        if (attempt == mostTries || !isPassing(*reply)) {
            co_return answerOf(*reply, access.url());
        }
        co_await QCoro::sleepFor(access.betweenTries * attempt);
    }
    co_return tl::unexpected(syncCancelled());
}

Error syncCancelled()
{
    return {Error::Kind::Cancelled,
            apiWords(QT_TRANSLATE_NOOP("Synchronizing", "Stopped; the next synchronization goes on from here"))};
}

} // namespace guestwright
