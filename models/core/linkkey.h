#pragma once

#include <QByteArray>
#include <QString>

namespace guestwright {

/// What an address besides the invitation itself is good for.
enum class LinkPurpose {
    Open, ///< the picture in a mail that counts opens
    View, ///< the picture in a page that counts who sees it
    Unsubscribe,
};

/// The secret part of such an address, made from the hash of an invite's token: 8 bytes of the hash to find the invite
/// by, 16 of SHA-256 over the purpose and the hash, as 32 characters of base64url. Who has one of them knows none of
/// the others, nor the token. Mails and the server make it alike.
[[nodiscard]] QByteArray linkKey(LinkPurpose purpose, const QByteArray &tokenHash);

/// The whole address, of a server whose public URL (without a slash at its end) is given; its path alone without one.
[[nodiscard]] QString linkUrl(const QString &publicUrl, LinkPurpose purpose, const QByteArray &tokenHash);

/// The first bytes of the token's hash that a key begins with; empty for what is no key.
[[nodiscard]] QByteArray hashPrefixOf(const QByteArray &key);

} // namespace guestwright
