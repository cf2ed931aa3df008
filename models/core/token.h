#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace guestwright {

/// The secret part of a private link: 128 bits from the system's CSPRNG, written as 22 characters of base64url
/// (RFC 4648 section 5, without padding). Every look-up is by hash, so the token itself is never compared.
struct Token {
    QByteArray text;

    /// SHA-256 of the text, 32 bytes.
    [[nodiscard]] QByteArray hash() const;

    bool operator==(const Token &) const = default;
};

/// One new token.
[[nodiscard]] Token makeToken();

/// Many new tokens; the system is asked for its random bytes in batches of 64 KiB.
[[nodiscard]] std::vector<Token> makeTokens(qsizetype count);

/// A token beside its hash.
struct HashedToken {
    QByteArray hash;
    Token token;
};

/// Many new tokens in the order of their hashes: a table indexed by the hash takes them twice as fast.
[[nodiscard]] std::vector<HashedToken> makeTokensInHashOrder(qsizetype count);

/// A random 128-bit identity for what travels between databases: 22 characters of base64url.
[[nodiscard]] QString makeUid();

} // namespace guestwright
