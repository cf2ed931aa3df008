#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace guestwright {

/// One answer of an HTTP server.
struct HttpReply {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case; of several alike the last
    QByteArray body;
    bool isWhole = true; ///< false: how long the body is was not said, so nobody knows whether it is all

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }

    /// How long the server asks to wait (Retry-After, RFC 9110 section 10.2.3), in seconds; none where it does not say.
    [[nodiscard]] std::optional<int> retryAfter() const;
};

/// Cuts a server's bytes into answers (HTTP/1.1, RFC 9112): interim ones (1xx) are passed over; bodies have a length or
/// come in chunks. Heads over 64 KiB, bodies over 16 MiB and what is no HTTP break it for good.
class HttpReplyParser
{
public:
    void feed(QByteArrayView bytes);

    /// The next complete answer, if there is one.
    [[nodiscard]] std::optional<HttpReply> next();

    /// The next answer without its body, as soon as its head is there; nothing more can be read afterwards.
    [[nodiscard]] std::optional<HttpReply> nextHead();

    [[nodiscard]] bool isBroken() const { return m_isBroken; }
    [[nodiscard]] bool hasBytes() const { return !m_buffer.isEmpty() || m_step != Step::Head; }
    void reset() { *this = {}; }

private:
    enum class Step { Head, Counted, ChunkSize, Chunk, Trailer };

    [[nodiscard]] bool advance();
    [[nodiscard]] bool takeHead();
    void beginBody();
    [[nodiscard]] bool takeCounted();
    [[nodiscard]] bool takeChunkSize();
    [[nodiscard]] bool takeTrailer();
    [[nodiscard]] std::optional<QByteArray> takeLine();
    bool giveUp();

    QByteArray m_buffer;
    HttpReply m_reply;
    Step m_step = Step::Head;
    qint64 m_left = 0; ///< bytes of the body or the chunk still to come
    bool m_isDone = false;
    bool m_isBroken = false;
};

} // namespace guestwright
