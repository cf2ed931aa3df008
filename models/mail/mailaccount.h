#pragma once

#include "models/core/emailaddress.h"
#include "models/core/result.h"

#include <QObject>
#include <QString>

#include <optional>

namespace guestwright {

/// A way to send mail, without its secret (that lies in the key ring under the uid). Plain data.
struct MailAccount {
    Q_GADGET

public:
    /// Stored by name: reordering is safe, renaming needs a migration.
    enum class Transport {
        Smtp, ///< host, port, security, user, caFile
        Folder, ///< path: every message becomes an .eml file there
        Postmark, ///< the provider's HTTP API, with a token as the secret: stream; host and port only for another
                  ///< address
    };
    Q_ENUM(Transport)

    /// How the connection to an SMTP server is protected. Stored by name.
    enum class Security {
        Tls, ///< from the first byte (RFC 8314), port 465
        StartTls, ///< required, never opportunistic (RFC 3207), port 587
        None, ///< only to this computer itself
    };
    Q_ENUM(Security)

    qint64 id = 0;
    QString uid;
    QString name;
    Transport transport = Transport::Smtp;
    QString host;
    quint16 port = 465;
    Security security = Security::Tls;
    QString user; ///< empty: no login
    QString caFile; ///< PEM; when set, the only roots this account trusts
    QString path;
    int ratePerMinute = 0; ///< 0: as fast as the server takes it
    int connections = 4;
    QString stream; ///< Postmark's message stream; empty: the usual one
    std::optional<Mailbox> sender; ///< when empty the campaign's sender is used

    /// Whether it logs in with something that lies in the key ring.
    [[nodiscard]] bool needsSecret() const;

    /// Whether it speaks to a provider's HTTP API.
    [[nodiscard]] bool isHttp() const { return transport == Transport::Postmark; }

    /// Whether mail could be sent with these settings; the error says what to mend.
    [[nodiscard]] Result<> validate() const;

    bool operator==(const MailAccount &) const = default;
};

/// Whether a host name means this computer: localhost, 127.0.0.0/8 or ::1.
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace guestwright
