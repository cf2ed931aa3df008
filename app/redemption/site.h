#pragma once

#include "app/redemption/gatheredwriter.h"
#include "app/redemption/limits.h"
#include "app/redemption/listener.h"
#include "app/redemption/mailrunner.h"
#include "app/redemption/managementapi.h"
#include "app/redemption/pages.h"
#include "app/webhooks/webhookrunner.h"

#include <memory>
#include <optional>

namespace guestwright {

/// Where something listens; an empty host is no address.
struct Endpoint {
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0;

    /// Reads `ADDRESS:PORT`, an IPv6 address in brackets.
    [[nodiscard]] static Result<Endpoint> parse(const QString &text);

    bool operator==(const Endpoint &) const = default;
};

/// A whole server, as the program and the desktop start it.
struct SiteOptions {
    Location publication;
    QString publicUrl; ///< every link is made from it
    QString operatorName;
    QString operatorPrivacyUrl;
    Endpoint listen;
    std::optional<Endpoint>
        admin; ///< the management API; none: there is no such thing. Loopback only, as it is in clear
    QList<Network> trustedProxies;
    std::size_t connections = 2000;
    std::size_t perClient = 400;
    int threads = 0; ///< 0: as many as there are processors, 2 to 8
    Deadlines deadlines;
    GatheredWriter::Options writing;
    std::optional<MailConfig> mail; ///< none: neither codes nor confirmations are sent
    Handler pages = handlePage; ///< answers everything but /healthz and /api/
    Handler management = handleManagement; ///< answers /api/ to whoever has shown a key that is not revoked
    std::function<Instant()> clock = systemNow;
};

/// The lifetime of a redemption server inside any program: publication, writer, listeners. The caller's thread needs no
/// event loop, the process a QCoreApplication.
class Site
{
public:
    /// Makes or opens the publication and listens when this returns. The error is in words for whoever runs it.
    [[nodiscard]] static Result<std::unique_ptr<Site>> start(SiteOptions options);
    /// Stops in order: nothing new is taken, what was begun is answered (10 s at most), what waits is written, then
    /// everything is closed.
    ~Site();
    Q_DISABLE_COPY_MOVE(Site)

    [[nodiscard]] quint16 port() const { return m_public->port(); }
    [[nodiscard]] quint16 adminPort() const { return m_admin ? m_admin->port() : 0; } ///< 0: none
    [[nodiscard]] const SiteSettings &settings() const { return m_settings; }

private:
    explicit Site(SiteOptions options);
    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> startRunners();
    [[nodiscard]] Result<> startWriting();
    [[nodiscard]] Result<> startListening();
    [[nodiscard]] ListenerOptions listenerOptions(const Endpoint &endpoint) const;

    const SiteOptions m_options;
    const ClientKeys m_clients;
    Limits m_limits;
    SiteSettings m_settings;
    // In the order in which they end, the last first.
    std::unique_ptr<MailRunner> m_mail; ///< null: none is sent
    std::unique_ptr<WebhookRunner> m_webhooks;
    std::unique_ptr<GatheredWriter> m_writer;
    std::unique_ptr<Listener> m_public;
    std::unique_ptr<Listener> m_admin;
};

} // namespace guestwright
