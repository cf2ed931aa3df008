#include "app/mail/link.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTimerEvent>

#include <algorithm>
#include <array>
#include <utility>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

constexpr qint64 socketReadBuffer = 256 * 1024;

QString linkWords(const char *text)
{
    return QCoreApplication::translate("Smtp", text);
}

/// Why a certificate was refused; what Qt has no words for is mostly a signature that is too weak (SHA-1, short keys).
QString distrustWords(const QList<QSslError> &errors)
{
    const auto named = std::ranges::find_if(errors, [](const QSslError &error) {
        return error.error() != QSslError::UnspecifiedError && error.error() != QSslError::NoError;
    });
    return named != errors.end() ? named->errorString()
                                 : linkWords(QT_TRANSLATE_NOOP("Smtp", "The server's certificate is not safe enough"));
}

} // namespace

Link::Link(QObject *parent) : QObject(parent) { }

Link::~Link()
{
    drop();
}

Link::Wait Link::open(const Peer &peer, Timeout timeout)
{
    drop();
    forget();
    m_hasReply = false;
    m_end = LinkEnd::Done;
    m_trouble.clear();
    m_isEncryptionWanted = peer.isEncrypted;
    auto socket = std::make_unique<QSslSocket>();
    m_tls = socket.get();
    secure(peer);
    m_socket = std::move(socket);
    m_socket->setReadBufferSize(socketReadBuffer);
    connectSignals();
    if (peer.isEncrypted) {
        m_tls->connectToHostEncrypted(peer.host, peer.port);
    } else {
        m_socket->connectToHost(peer.host, peer.port);
    }
    return waitFor(Goal::Open, timeout);
}

void Link::secure(const Peer &peer)
{
    QSslConfiguration configuration = m_tls->sslConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!peer.roots.isEmpty()) {
        configuration.setCaCertificates(peer.roots);
    }
    if (QSslSocket::activeBackend() == "openssl"_L1) {
        configuration.setBackendConfigurationOption("CipherString", u"DEFAULT@SECLEVEL=2"_s);
    }
    m_tls->setSslConfiguration(configuration);
    m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls->setPeerVerifyName(peer.host);
}

Link::Wait Link::encrypt(Timeout timeout)
{
    m_isEncryptionWanted = true;
    if (isOpen()) {
        m_tls->startClientEncryption();
    }
    return waitFor(Goal::Open, timeout);
}

Link::Wait Link::nextReply(Timeout timeout)
{
    m_hasReply = false;
    return waitFor(Goal::Reply, timeout);
}

Link::Wait Link::drained(Timeout timeout)
{
    return waitFor(Goal::Drained, timeout);
}

void Link::write(QByteArrayView bytes)
{
    if (isOpen()) {
        m_socket->write(bytes.data(), bytes.size());
        m_socket->flush();
    }
}

void Link::drop()
{
    m_timer.stop();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.reset();
        m_tls = nullptr;
    }
    if (m_end == LinkEnd::Done) {
        m_end = LinkEnd::Lost;
    }
}

void Link::cancel()
{
    m_isCancelled = true;
    wakeIfReady();
}

bool Link::isOpen() const
{
    return m_socket && m_end == LinkEnd::Done && m_socket->state() == QAbstractSocket::ConnectedState;
}

bool Link::isLoopback() const
{
    return m_socket && m_socket->peerAddress().isLoopback();
}

bool Link::hasStrayBytes() const
{
    return hasUnread() || isGarbled() || (m_socket && m_socket->bytesAvailable() > 0);
}

void Link::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    m_timer.stop();
    if (m_goal == Goal::Nothing) {
        return;
    }
    const auto left = std::chrono::ceil<Timeout>(m_deadline - Clock::now());
    if (left > Timeout::zero()) {
        armTimer(left);
    } else {
        fail(LinkEnd::TimedOut, linkWords(QT_TRANSLATE_NOOP("Smtp", "The mail server did not answer in time")));
    }
}

Link::Wait Link::waitFor(Goal goal, Timeout timeout)
{
    m_goal = goal;
    m_deadline = Clock::now() + timeout;
    // A timer that ends early looks again; one a wait would cost more than the wait.
    if (!m_timer.isActive() || m_timerEnds > m_deadline) {
        armTimer(timeout);
    }
    return Wait(*this);
}

void Link::connectSignals()
{
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // the dot goes out alone
        wakeIfReady();
    });
    connect(m_tls, &QSslSocket::encrypted, this, &Link::wakeIfReady);
    connect(m_tls, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { fail(LinkEnd::Untrusted, distrustWords(errors)); });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Link::read);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, [this] {
        if (m_goal == Goal::Drained) {
            wakeIfReady();
        }
    });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        read();
        const bool isTls = error == QAbstractSocket::SslHandshakeFailedError
            || error == QAbstractSocket::SslInternalError || error == QAbstractSocket::SslInvalidUserDataError;
        fail(isTls ? LinkEnd::Untrusted : LinkEnd::Lost, m_socket ? m_socket->errorString() : QString());
    });
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] {
        read();
        const bool isShakingHands = m_isEncryptionWanted && m_tls && !m_tls->isEncrypted();
        if (!isShakingHands) {
            failAsClosed();
            return;
        }
        // Qt hangs up on a certificate before it says what was wrong with it.
        QMetaObject::invokeMethod(
            m_socket.get(), [this] { failAsClosed(); }, Qt::QueuedConnection);
    });
}

void Link::read()
{
    std::array<char, 8192> bytes;
    while (m_socket && !isGarbled()) {
        const qint64 size = m_socket->read(bytes.data(), bytes.size());
        if (size <= 0) {
            break;
        }
        feed(QByteArrayView(bytes.data(), size));
    }
    wakeIfReady();
}

void Link::fail(LinkEnd end, const QString &words)
{
    if (m_end == LinkEnd::Done) {
        m_end = end;
        m_trouble = words;
    }
    wakeIfReady();
}

void Link::failAsClosed()
{
    fail(LinkEnd::Lost, linkWords(QT_TRANSLATE_NOOP("Smtp", "The mail server closed the connection")));
}

void Link::wakeIfReady()
{
    if (!m_waiting || !isReached()) {
        return;
    }
    const auto waiting = std::exchange(m_waiting, nullptr);
    QMetaObject::invokeMethod(
        QAbstractEventDispatcher::instance(), [waiting] { waiting.resume(); }, Qt::QueuedConnection);
}

bool Link::isReached()
{
    switch (m_goal) {
    case Goal::Nothing:
        return true;
    case Goal::Reply:
        // A reply that arrived counts, even when the connection ended right after it.
        m_hasReply = m_hasReply || takeReply();
        if (m_hasReply) {
            return true;
        }
        if (isGarbled() && m_end == LinkEnd::Done) {
            m_end = LinkEnd::Garbled;
            m_trouble = garbledWords();
        }
        break;
    case Goal::Open:
        if (isOpen() && (!m_isEncryptionWanted || m_tls->isEncrypted())) {
            return true;
        }
        break;
    case Goal::Drained:
        if (hasStrayBytes() || (isOpen() && m_socket->bytesToWrite() + m_tls->encryptedBytesToWrite() == 0)) {
            return true;
        }
        break;
    }
    return m_end != LinkEnd::Done || m_isCancelled;
}

LinkEnd Link::endOfWait()
{
    const Goal goal = std::exchange(m_goal, Goal::Nothing);
    if (goal == Goal::Reply && m_hasReply) {
        return LinkEnd::Done;
    }
    if (m_end == LinkEnd::Done && m_isCancelled) {
        m_trouble = linkWords(QT_TRANSLATE_NOOP("Smtp", "Sending was stopped"));
        return LinkEnd::Cancelled;
    }
    return m_end;
}

void Link::armTimer(Timeout timeout)
{
    m_timerEnds = Clock::now() + timeout;
    m_timer.start(static_cast<int>(timeout.count()),
                  timeout < std::chrono::seconds(2) ? Qt::PreciseTimer : Qt::CoarseTimer, this);
}

} // namespace guestwright
