#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace guestwright {

/// One request to an HTTP API, without the host.
struct HttpRequest {
    QByteArray method = "POST";
    QByteArray path; ///< begins with a slash
    QList<std::pair<QByteArray, QByteArray>> headers; ///< may hold the token: never logged
    QByteArray body; ///< JSON; none with GET

    /// Whether it can be written as it is: a control character in a header would end it early and begin another.
    [[nodiscard]] bool isWellFormed() const;

    /// The bytes of HTTP/1.1 (RFC 9112). REQUIRES: isWellFormed(). The connection ends with the answer unless it is to
    /// be kept.
    [[nodiscard]] QByteArray toBytes(const QByteArray &host, bool keepsConnection) const;
};

} // namespace guestwright
