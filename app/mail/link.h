#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QSslCertificate>
#include <QString>

#include <chrono>
#include <coroutine>
#include <memory>

class QSslSocket;
class QTcpSocket;

namespace guestwright {

/// How a wait on a link ended. Everything but Done is final for the connection.
enum class LinkEnd {
    Done,
    Lost, ///< refused, reset, closed, no such host
    TimedOut,
    Untrusted, ///< the certificate or the handshake was not acceptable
    Garbled, ///< the server sent what is not its protocol
    Cancelled,
};

/// One connection to a server: bytes go out, answers come in, each wait has a deadline and always ends. What an answer
/// is, the protocol says (SmtpLink, HttpLink).
/// Waits are co_awaited one at a time and resume from the event loop, never from inside a socket's signal, so the
/// coroutine may drop the connection or let go of the link.
class Link : public QObject
{
    Q_OBJECT

public:
    using Timeout = std::chrono::milliseconds;

    /// Where a connection goes. With TLS from the first byte, or without.
    struct Peer {
        QString host;
        quint16 port = 0;
        bool isEncrypted = false;
        QList<QSslCertificate> roots; ///< when not empty, the only roots trusted
    };

    class Wait;

    explicit Link(QObject *parent = nullptr);
    ~Link() override;

    /// Connects, encrypted where the peer says so; drops what was there before. TLS is 1.2 or later, the certificate
    /// is verified, signatures weaker than 112 bits (SHA-1) are refused.
    [[nodiscard]] Wait open(const Peer &peer, Timeout timeout);

    /// Starts TLS on a plain connection. REQUIRES: hasStrayBytes() was false.
    [[nodiscard]] Wait encrypt(Timeout timeout);

    /// Waits for the next answer of the protocol.
    [[nodiscard]] Wait nextReply(Timeout timeout);

    /// Waits until everything written is with the operating system, or the server said something meanwhile.
    [[nodiscard]] Wait drained(Timeout timeout);

    /// Hands bytes to the operating system as far as it takes them now.
    void write(QByteArrayView bytes);

    /// Closes at once, without a word.
    void drop();

    /// Ends the wait under way, and every later one, with Cancelled; until resume().
    void cancel();
    void resume() { m_isCancelled = false; }

    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }
    [[nodiscard]] bool isLoopback() const;

    /// Whether the server said something nobody asked for, or something not yet read.
    [[nodiscard]] bool hasStrayBytes() const;

    /// What went wrong, for people; empty after Done.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

protected:
    void timerEvent(QTimerEvent *event) override;

    /// The protocol's side. Bytes as they come.
    virtual void feed(QByteArrayView bytes) = 0;
    /// Takes the next whole answer out of what came, if there is one.
    [[nodiscard]] virtual bool takeReply() = 0;
    /// Whether what came is not the protocol, for good.
    [[nodiscard]] virtual bool isGarbled() const = 0;
    /// That in words.
    [[nodiscard]] virtual QString garbledWords() const = 0;
    /// Whether bytes lie here that belong to no answer taken so far.
    [[nodiscard]] virtual bool hasUnread() const = 0;
    /// A new connection begins.
    virtual void forget() = 0;

private:
    enum class Goal { Nothing, Open, Reply, Drained };

    Wait waitFor(Goal goal, Timeout timeout);
    void secure(const Peer &peer);
    void connectSignals();
    void read();
    void fail(LinkEnd end, const QString &words);
    void failAsClosed();
    void wakeIfReady();
    [[nodiscard]] bool isReached();
    [[nodiscard]] LinkEnd endOfWait();
    void armTimer(Timeout timeout);

    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls = nullptr; ///< m_socket, where it can be encrypted
    QString m_trouble;
    std::coroutine_handle<> m_waiting;
    Goal m_goal = Goal::Nothing;
    LinkEnd m_end = LinkEnd::Done; ///< what ended the connection
    bool m_hasReply = false;
    bool m_isCancelled = false;
    bool m_isEncryptionWanted = false;
    QBasicTimer m_timer;
    std::chrono::steady_clock::time_point m_deadline; ///< of the wait under way
    std::chrono::steady_clock::time_point m_timerEnds;
};

/// What the waiting functions give to co_await.
class Link::Wait
{
public:
    explicit Wait(Link &link) : m_link(link) { }

    [[nodiscard]] bool await_ready() const { return m_link.isReached(); }
    void await_suspend(std::coroutine_handle<> waiting) { m_link.m_waiting = waiting; }
    [[nodiscard]] LinkEnd await_resume() const { return m_link.endOfWait(); }

private:
    Link &m_link;
};

} // namespace guestwright
