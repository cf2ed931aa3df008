#include "models/core/token.h"

#include "models/core/base64url.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

namespace guestwright {

namespace {

constexpr qsizetype tokenBytes = 16;
constexpr qsizetype tokensPerBatch = 64 * 1024 / tokenBytes;

Token encode(const char *random)
{
    return {QByteArray::fromRawData(random, tokenBytes).toBase64(base64Url)};
}

} // namespace

QByteArray Token::hash() const
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

Token makeToken()
{
    return makeTokens(1).front();
}

std::vector<Token> makeTokens(qsizetype count)
{
    std::vector<Token> tokens;
    tokens.reserve(static_cast<std::size_t>(count));
    std::vector<quint32> random;
    while (count > 0) {
        const qsizetype batch = std::min(count, tokensPerBatch);
        random.resize(static_cast<std::size_t>(batch * tokenBytes) / sizeof(quint32));
        QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
        const char *bytes = reinterpret_cast<const char *>(random.data());
        for (qsizetype i = 0; i < batch; ++i) {
            tokens.push_back(encode(bytes + i * tokenBytes));
        }
        count -= batch;
    }
    return tokens;
}

std::vector<HashedToken> makeTokensInHashOrder(qsizetype count)
{
    std::vector<HashedToken> hashed;
    hashed.reserve(static_cast<std::size_t>(count));
    for (Token &token : makeTokens(count)) {
        QByteArray hash = token.hash();
        hashed.push_back({std::move(hash), std::move(token)});
    }
    std::ranges::sort(hashed, {}, &HashedToken::hash);
    return hashed;
}

QString makeUid()
{
    // People write it on command lines, where what begins with a hyphen is an option.
    Token random = makeToken();
    while (random.text.startsWith('-')) {
        random = makeToken();
    }
    return QString::fromLatin1(random.text);
}

} // namespace guestwright
