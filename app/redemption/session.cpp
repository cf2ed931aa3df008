#include "app/redemption/session.h"

#include "app/redemption/formnonce.h"
#include "models/core/base64url.h"
#include "models/core/emailaddress.h"

#include <QMessageAuthenticationCode>

namespace guestwright {

namespace {

constexpr std::chrono::seconds sessionLifetime(3600);

/// One a link, so that somebody may hold several invitations. A prefix of the name makes browsers insist on TLS and on
/// this host alone (RFC 6265bis, 4.1.3.2).
QByteArray sessionName(const Visit &visit)
{
    const QByteArray prefix = visit.frame.site().isSecure() ? "__Host-gw-" : "gw-";
    return prefix + visit.invite().tokenHash.first(6).toHex();
}

QByteArray sessionValue(const Visit &visit, qint64 end)
{
    const auto address = EmailAddress::parse(visit.invite().email);
    QMessageAuthenticationCode mac(QCryptographicHash::Sha256, visit.frame.site().nonceKey);
    mac.addData("session\0" + visit.invite().tokenHash + (address ? address->key().toUtf8() : QByteArray()) + '\0'
                + QByteArray::number(end));
    return QByteArray::number(end) + '.' + mac.result().toBase64(base64Url);
}

} // namespace

QByteArray sessionCookie(const Visit &visit)
{
    const qint64 end = toMsecs(visit.now + sessionLifetime);
    return sessionName(visit) + '=' + sessionValue(visit, end) + "; Path=/; HttpOnly; SameSite=Strict; Max-Age="
        + QByteArray::number(qint64(sessionLifetime.count())) + (visit.frame.site().isSecure() ? "; Secure" : "");
}

bool hasSession(const Visit &visit)
{
    const QByteArray start = sessionName(visit) + '=';
    for (const QByteArray &cookie : visit.request.header("cookie").split(';')) {
        const QByteArray trimmed = cookie.trimmed();
        if (!trimmed.startsWith(start)) {
            continue;
        }
        const QByteArray value = trimmed.sliced(start.size());
        const qint64 end = value.first(qMax(qsizetype(0), value.indexOf('.'))).toLongLong();
        if (end > toMsecs(visit.now) && isSameSecret(value, sessionValue(visit, end))) {
            return true;
        }
    }
    return false;
}

} // namespace guestwright
