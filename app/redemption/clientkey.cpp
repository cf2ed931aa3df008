#include "app/redemption/clientkey.h"

#include "models/core/token.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace guestwright {

namespace {

constexpr qsizetype ipv6NetworkBytes = 8; // a /64
constexpr qsizetype keyLength = 16;

/// IPv4 written as IPv6 is IPv4.
QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

/// As proxies write it: an address, in brackets with a port for IPv6, or with a port behind a colon for IPv4.
QHostAddress forwardedAddress(QByteArray text)
{
    text = text.trimmed();
    if (text.startsWith('[')) {
        text = text.mid(1, text.indexOf(']') - 1);
    } else if (text.count(':') == 1) {
        text = text.first(text.indexOf(':'));
    }
    const bool isWritten = text.contains(':') || text.count('.') == 3; // Qt takes "1" for 0.0.0.1
    return isWritten ? plainAddress(QHostAddress(QString::fromLatin1(text))) : QHostAddress();
}

QByteArray networkOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        return QByteArray::number(address.toIPv4Address());
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(bytes.c), ipv6NetworkBytes);
}

} // namespace

ClientKeys::ClientKeys(QList<Network> trustedProxies) : m_trusted(std::move(trustedProxies)), m_key(makeToken().hash())
{ }

bool ClientKeys::isTrusted(const QHostAddress &address) const
{
    return std::ranges::any_of(m_trusted, [&address](const Network &network) { return address.isInSubnet(network); });
}

bool ClientKeys::isExempt(const QHostAddress &peer) const
{
    const QHostAddress address = plainAddress(peer);
    return address.isLoopback() || isTrusted(address);
}

QByteArray ClientKeys::keyFor(const QHostAddress &peer, const QByteArray &forwardedFor) const
{
    QHostAddress client = plainAddress(peer);
    QList<QByteArray> hops = forwardedFor.split(',');
    while (isTrusted(client) && !hops.isEmpty()) {
        const QHostAddress before = forwardedAddress(hops.takeLast());
        if (before.isNull()) {
            break;
        }
        client = before;
    }
    return QMessageAuthenticationCode::hash(networkOf(client), m_key, QCryptographicHash::Sha256).first(keyLength);
}

} // namespace guestwright
