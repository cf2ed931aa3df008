#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QPair>

namespace guestwright {

/// A network in CIDR notation, or a single address.
using Network = QPair<QHostAddress, int>;

/// Turns visitors' addresses into keys for limits: a keyed hash under a key that is made at each start and never
/// stored, so that nobody can be found by it later. From any thread.
class ClientKeys
{
public:
    explicit ClientKeys(QList<Network> trustedProxies);

    /// Who sent a request. X-Forwarded-For counts only as far as trusted proxies vouch for it: read from its end, the
    /// first address that is none of them. IPv6 by /64, since a visitor has all of it.
    [[nodiscard]] QByteArray keyFor(const QHostAddress &peer, const QByteArray &forwardedFor = {}) const;

    /// Whether connections from there are not counted: this computer, and proxies that speak for many.
    [[nodiscard]] bool isExempt(const QHostAddress &peer) const;

private:
    [[nodiscard]] bool isTrusted(const QHostAddress &address) const;

    const QList<Network> m_trusted;
    const QByteArray m_key;
};

} // namespace guestwright
