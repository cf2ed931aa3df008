#pragma once

#include "app/redemption/clientkey.h"
#include "app/redemption/context.h"
#include "app/redemption/requesthead.h"
#include "models/core/result.h"

#include <QHostAddress>

#include <functional>
#include <memory>
#include <optional>

namespace guestwright {

/// How long a visitor may take over each step before the connection is closed (reliability.md M1).
struct Deadlines {
    milliseconds idle = std::chrono::seconds(15); ///< between two requests
    milliseconds head = std::chrono::seconds(10); ///< from the first byte of a request, or from connecting
    milliseconds body = std::chrono::seconds(15); ///< and what its size allows
    milliseconds write = std::chrono::seconds(15); ///< the same of the response
    qsizetype bytesASecond = 32 * 1024; ///< how slowly either may go
};

struct ListenerOptions {
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 0: any that is free
    int threads = 2;
    std::size_t connections = 2000; ///< beyond: whoever has kept us waiting longest is closed
    std::size_t perClient = 400; ///< connections of one network; this computer and trusted proxies are not counted
    quint64 bodyLimit = 64 * 1024; ///< bytes; beyond: 413
    HeadLimits head;
    Deadlines deadlines;
    std::function<Instant()> clock = systemNow;
};

/// Asked before a body is read; what it answers is the answer.
using Gate = std::function<std::optional<Response>(const Request &, const Context &)>;

/// What requests are answered with. Everything referred to outlives the listener.
struct ListenerHousehold {
    Location publication; ///< each thread opens it for reading
    Writer &writer;
    const SiteSettings &site;
    const ClientKeys &clients;
    Limits *limits = nullptr;
    Handler handler;
    Gate gate; ///< may be empty
};

/// Takes HTTP/1.1 connections on one address and hands whole, sound requests to a handler on one of its threads.
class Listener
{
public:
    /// Listens when this returns. The error says what is wrong with the address or the publication.
    [[nodiscard]] static Result<std::unique_ptr<Listener>> start(ListenerOptions options, ListenerHousehold household);
    /// Closes what is still open and joins its threads. Whoever was given a Reply must be gone or done.
    ~Listener();
    Q_DISABLE_COPY_MOVE(Listener)

    [[nodiscard]] quint16 port() const;
    /// How many are connected right now.
    [[nodiscard]] std::size_t connections() const;

    /// Takes nothing new, closes idle connections and waits until what was begun is answered, at most so long.
    void finish(milliseconds patience);

private:
    class Engine;
    explicit Listener(std::unique_ptr<Engine> engine);

    std::unique_ptr<Engine> m_engine;
};

} // namespace guestwright
