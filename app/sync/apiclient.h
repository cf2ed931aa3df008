#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QNetworkAccessManager>

#include <memory>
#include <stop_token>

namespace guestwright {

/// Where a server's management API is, and the key to it. Holds a secret: never logged, never stored.
class ApiAccess
{
public:
    /// Refuses what is no http or https address, and a key that would travel the network in clear.
    [[nodiscard]] static Result<ApiAccess> to(const QString &url, const QString &key);

    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] const QString &key() const { return m_key; }

    milliseconds betweenTries{500}; ///< how long the first pause is before a request is sent again

private:
    ApiAccess(QString url, QString key) : m_url(std::move(url)), m_key(std::move(key)) { }

    QString m_url; ///< without a slash at its end
    QString m_key;
};

/// Under what name the key to that server is kept among the secrets.
[[nodiscard]] QString serverSecretName(const QString &url);

/// One request to it.
struct ApiCall {
    QByteArray verb;
    QString path; ///< behind /api/v1/, with its query
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QString replica; ///< who asks
    qint64 sequence = 0; ///< in which session

    [[nodiscard]] static ApiCall get(const QString &path);
    [[nodiscard]] static ApiCall post(const QString &path, const QJsonObject &body);
    [[nodiscard]] static ApiCall put(const QString &path, const QJsonObject &body);
};

/// The answer, whose status is 200. What the server refuses is an error of kind Rejected (409: Conflict, what it
/// does not know: NotFound) with its words. Writes may be asked for again without doing anything twice, and are, where
/// the answer was lost: three times, 30 s each. `network` lives in the thread that awaits; the stop, from any thread or
/// a signal handler, ends it within a moment with syncCancelled().
[[nodiscard]] QCoro::Task<Result<QJsonObject>> callApi(std::shared_ptr<QNetworkAccessManager> network, ApiAccess access,
                                                       ApiCall call, std::stop_token stop);

/// The one thing to say when the user stopped.
[[nodiscard]] Error syncCancelled();

} // namespace guestwright
