#pragma once

#include "app/redemption/http.h"
#include "models/core/clock.h"

namespace guestwright {

/// What the head of every response says beyond what a handler put into it.
struct ResponseHeadOptions {
    bool isSecure = false; ///< visitors come by TLS: HSTS is sent
    bool isClosing = false; ///< the connection ends behind it
    bool isOldProtocol = false; ///< HTTP/1.0 was spoken: staying open is said
};

/// Status line and header fields, up to the empty line: the handler's, then what holds for all where it did not say
/// otherwise (the security headers, no-store, a type), then length and date. Never names the program.
/// REQUIRES: isSendable().
[[nodiscard]] QByteArray responseHead(const Response &response, const ResponseHeadOptions &options, Instant now);

/// Whether the status is one that is sent and every header one that cannot end early.
[[nodiscard]] bool isSendable(const Response &response);

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7).
[[nodiscard]] QByteArray httpDate(Instant instant);

} // namespace guestwright
