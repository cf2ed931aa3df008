#pragma once

#include <QByteArray>
#include <QString>

namespace guestwright {

/// What holds for a whole server from its start to its end.
struct SiteSettings {
    QString publicUrl; ///< without a slash at its end; every link is made from it, never from a Host header
    QString operatorName; ///< for pages without a campaign
    QString operatorPrivacyUrl;
    bool sendsMail = false; ///< codes and confirmations; else none is queued, since nobody would take it out
    QByteArray nonceKey; ///< of the publication, so that forms survive a restart
    QString epoch; ///< of the publication: which history this is

    /// Whether visitors come by TLS: cookies are Secure then, and HSTS is sent.
    [[nodiscard]] bool isSecure() const { return publicUrl.startsWith(QLatin1String("https:")); }
};

} // namespace guestwright
