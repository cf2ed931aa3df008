#include "app/mail/messageid.h"

#include <QCryptographicHash>
#include <QUrl>

namespace guestwright {

namespace {

constexpr qsizetype idBytes = 20; // 160 bits: 32 characters without padding

} // namespace

QByteArray toBase32(QByteArrayView bytes)
{
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    QByteArray text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    uint bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | static_cast<uchar>(byte);
        count += 8;
        while (count >= 5) {
            count -= 5;
            text += alphabet[(bits >> count) & 31];
        }
        bits &= (1u << count) - 1;
    }
    if (count > 0) {
        text += alphabet[(bits << (5 - count)) & 31];
    }
    return text;
}

QByteArray makeMessageId(const QByteArray &seed, const QString &fromDomain)
{
    const QByteArray digest = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
    return '<' + toBase32(QByteArrayView(digest).first(idBytes)) + '@' + QUrl::toAce(fromDomain).toLower() + '>';
}

} // namespace guestwright
