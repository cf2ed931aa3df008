#include "models/core/linkkey.h"

#include "models/core/base64url.h"

#include <QCryptographicHash>

namespace guestwright {

using namespace Qt::StringLiterals;

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

QString linkUrl(const QString &publicUrl, LinkPurpose purpose, const QByteArray &tokenHash)
{
    const QString key = QString::fromLatin1(linkKey(purpose, tokenHash));
    switch (purpose) {
    case LinkPurpose::Open:
        return publicUrl + u"/p/"_s + key + u".gif"_s;
    case LinkPurpose::View:
        return publicUrl + u"/v/"_s + key + u".gif"_s;
    case LinkPurpose::Unsubscribe:
        return publicUrl + u"/u/"_s + key;
    }
    return {};
}

QByteArray hashPrefixOf(const QByteArray &key)
{
    const QByteArray bytes = QByteArray::fromBase64(key, base64Url);
    return bytes.size() == prefixBytes + proofBytes ? bytes.first(prefixBytes) : QByteArray();
}

} // namespace guestwright
