#pragma once

#include <QString>

#include <chrono>

namespace guestwright {

/// How long each step may take. Together less than a claim on messages lasts whose body has left.
struct HttpTimeouts {
    std::chrono::milliseconds connect = std::chrono::seconds(60); ///< with TLS
    std::chrono::milliseconds body = std::chrono::seconds(180);
    std::chrono::milliseconds answer = std::chrono::seconds(240);
    std::chrono::milliseconds pause = std::chrono::seconds(1); ///< before trying again; doubles each time
};

/// Where and how to connect; always TLS. Holds the secret: never logged, never stored.
struct HttpSettings {
    QString host; ///< empty: the provider's own
    quint16 port = 443;
    QString caFile; ///< PEM; when set, the only roots trusted
    QString token;
    HttpTimeouts timeouts;
};

} // namespace guestwright
