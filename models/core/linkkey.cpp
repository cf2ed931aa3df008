#include "models/core/linkkey.h"

#include "models/core/base64url.h"

#include <QCryptographicHash>

namespace guestwright {

namespace {

constexpr qsizetype prefixBytes = 8;
constexpr qsizetype proofBytes = 16;

QByteArray purposeName(LinkPurpose purpose)
{
    switch (purpose) {
    case LinkPurpose::Open:
        return "open:";
    case LinkPurpose::View:
        return "view:";
    case LinkPurpose::Unsubscribe:
        return "unsubscribe:";
    }
    return {};
}

} // namespace

QByteArray linkKey(LinkPurpose purpose, const QByteArray &tokenHash)
{
    const QByteArray proof =
        QCryptographicHash::hash(purposeName(purpose) + tokenHash, QCryptographicHash::Sha256).first(proofBytes);
    return (tokenHash.first(prefixBytes) + proof).toBase64(base64Url);
}

QByteArray hashPrefixOf(const QByteArray &key)
{
    const QByteArray bytes = QByteArray::fromBase64(key, base64Url);
    return bytes.size() == prefixBytes + proofBytes ? bytes.first(prefixBytes) : QByteArray();
}

} // namespace guestwright
