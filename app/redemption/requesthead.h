#pragma once

#include "app/redemption/http.h"

#include <QByteArrayView>

#include <optional>
#include <variant>

namespace guestwright {

/// How much of a head is read (reliability.md M2).
struct HeadLimits {
    qsizetype target = 8 * 1024; ///< beyond: 414
    qsizetype head = 16 * 1024; ///< request line and fields; beyond: 431
    int fields = 64; ///< beyond: 431
};

/// Looks for the end of a request's head while its bytes arrive, and refuses at once what can become none: bare line
/// feeds or returns, controls, more than the limits. Looks at each byte once.
class HeadScanner
{
public:
    explicit HeadScanner(HeadLimits limits = {}) : m_limits(limits) { }

    struct More { }; ///< nothing wrong so far
    struct Complete {
        qsizetype begin; ///< behind empty lines before the request line, which are forgiven
        qsizetype end; ///< behind the empty line
    };
    struct Refused {
        int status;
    };
    using Answer = std::variant<More, Complete, Refused>;

    /// All bytes since the last request, those shown before included.
    [[nodiscard]] Answer scan(QByteArrayView bytes);

private:
    HeadLimits m_limits;
    qsizetype m_position = 0;
    qsizetype m_begin = 0;
    qsizetype m_lineBegin = 0;
    int m_lines = 0;
    bool m_isAfterReturn = false;
};

/// A request as its head describes it.
struct RequestHead {
    Request request; ///< without a body yet
    std::optional<quint64> length; ///< announced by Content-Length
    bool isChunked = false;
    bool isOld = false; ///< HTTP/1.0
    bool staysOpen = true;
    bool expectsContinue = false;

    [[nodiscard]] bool hasBody() const { return isChunked || length.value_or(0) > 0; }
};

/// Reads a complete head as RFC 9112 has it and more strictly where servers are known to differ: what two readers
/// could take for two different requests is refused. The status of the refusal otherwise.
[[nodiscard]] std::variant<RequestHead, HeadScanner::Refused> parseHead(QByteArrayView head, HeadLimits limits = {});

/// The path for a log: what stands behind its first segment may be a secret.
[[nodiscard]] QByteArray loggablePath(const QByteArray &path);

} // namespace guestwright
