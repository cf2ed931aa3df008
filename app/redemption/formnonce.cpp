#include "app/redemption/formnonce.h"

#include "models/core/base64url.h"
#include "models/core/token.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace guestwright {

namespace {

constexpr qsizetype nonceIdentityBytes = 24; // 8 of time, 16 of chance
constexpr qsizetype nonceMacBytes = 16;

QByteArray nonceMac(const QByteArray &key, QByteArrayView purpose, const QByteArray &subject,
                    const QByteArray &identity)
{
    QMessageAuthenticationCode mac(QCryptographicHash::Sha256, key);
    mac.addData("form\0" + purpose.toByteArray() + '\0' + subject + identity);
    return mac.result().first(nonceMacBytes);
}

Instant nonceTime(const QByteArray &identity)
{
    return fromMsecs(qFromBigEndian<qint64>(identity.constData()));
}

} // namespace

QByteArray FormNonce::make(const QByteArray &key, QByteArrayView purpose, const QByteArray &subject, Instant now)
{
    QByteArray identity(8, Qt::Uninitialized);
    qToBigEndian(toMsecs(now), identity.data());
    identity += QByteArray::fromBase64(makeToken().text, base64Url);
    return (identity + nonceMac(key, purpose, subject, identity)).toBase64(base64Url);
}

FormNonce FormNonce::judge(const QByteArray &key, QByteArrayView purpose, const QByteArray &subject,
                           const QByteArray &text, Instant now)
{
    const QByteArray bytes = QByteArray::fromBase64(text, base64Url);
    if (bytes.size() != nonceIdentityBytes + nonceMacBytes) {
        return {};
    }
    const QByteArray identity = bytes.first(nonceIdentityBytes);
    if (!isSameSecret(bytes.sliced(nonceIdentityBytes), nonceMac(key, purpose, subject, identity))) {
        return {};
    }
    const auto age = now - nonceTime(identity);
    return {.verdict = age < youngest ? Verdict::TooYoung
                : age > oldest        ? Verdict::Stale
                                      : Verdict::Good,
            .identity = identity};
}

bool isSameSecret(QByteArrayView one, QByteArrayView other)
{
    if (one.size() != other.size()) {
        return false;
    }
    unsigned char difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        difference |= static_cast<unsigned char>(one[i] ^ other[i]);
    }
    return difference == 0;
}

} // namespace guestwright
