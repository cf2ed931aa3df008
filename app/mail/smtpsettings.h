#pragma once

#include "models/mail/mailaccount.h"

#include <QString>

#include <chrono>

namespace guestwright {

/// How long each step may take (RFC 5321 section 4.5.3.2). Shorter ones turn slow servers into doubled mail: a time-out
/// at the final dot leaves a message nobody knows the fate of.
struct SmtpTimeouts {
    std::chrono::milliseconds connect = std::chrono::seconds(30);
    std::chrono::milliseconds handshake = std::chrono::seconds(60);
    std::chrono::milliseconds greeting = std::chrono::seconds(300);
    std::chrono::milliseconds command = std::chrono::seconds(300);
    std::chrono::milliseconds data = std::chrono::seconds(120);
    std::chrono::milliseconds body = std::chrono::seconds(180);
    std::chrono::milliseconds dot = std::chrono::seconds(600);
    std::chrono::milliseconds quit = std::chrono::seconds(5);
};

/// Where and how to connect. Holds the secret: never logged, never stored.
struct SmtpSettings {
    QString host;
    quint16 port = 465;
    MailAccount::Security security = MailAccount::Security::Tls;
    QString user;
    QString password;
    QString caFile;
    SmtpTimeouts timeouts;
};

} // namespace guestwright
