#pragma once

#include "app/redemption/http.h"

#include <QByteArrayView>

#include <optional>

namespace guestwright {

/// Takes a request target apart (RFC 9112, 3.2: origin-form, or absolute-form of http and https) into the request's
/// path and query. False for anything else, for dot segments, and for escapes that hide a slash, a control or no UTF-8.
[[nodiscard]] bool readTarget(QByteArrayView target, QByteArrayView method, Request &request);

/// Whether this may stand as host and port (RFC 3986, 3.2) of http: not empty, no user.
[[nodiscard]] bool isAuthority(QByteArrayView text);

/// Bytes without their percent escapes, each taken once; nothing where an escape is none.
[[nodiscard]] std::optional<QByteArray> percentDecoded(QByteArrayView text);

} // namespace guestwright
