#include "app/mail/smtplink.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTimerEvent>

#include <array>
#include <utility>

namespace guestwright {

namespace {

using Clock = std::chrono::steady_clock;

constexpr qint64 socketReadBuffer = 256 * 1024;

QString linkWords(const char *text)
{
    return QCoreApplication::translate("Smtp", text);
}

} // namespace

SmtpLink::SmtpLink(QObject *parent) : QObject(parent) { }

SmtpLink::~SmtpLink()
{
    drop();
}

SmtpLink::Wait SmtpLink::open(const Peer &peer, Timeout timeout)
{
    drop();
    m_parser.reset();
    m_hasReply = false;
    m_end = LinkEnd::Done;
    m_trouble.clear();
    m_isEncryptionWanted = peer.isEncrypted;
    auto socket = std::make_unique<QSslSocket>();
    m_tls = socket.get();
    if (!peer.roots.isEmpty()) {
        QSslConfiguration configuration = m_tls->sslConfiguration();
        configuration.setCaCertificates(peer.roots);
        m_tls->setSslConfiguration(configuration);
    }
    m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_tls->setPeerVerifyName(peer.host);
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

SmtpLink::Wait SmtpLink::encrypt(Timeout timeout)
{
    m_isEncryptionWanted = true;
    if (isOpen()) {
        m_tls->startClientEncryption();
    }
    return waitFor(Goal::Open, timeout);
}

SmtpLink::Wait SmtpLink::nextReply(Timeout timeout)
{
    m_hasReply = false;
    return waitFor(Goal::Reply, timeout);
}

SmtpLink::Wait SmtpLink::drained(Timeout timeout)
{
    return waitFor(Goal::Drained, timeout);
}

void SmtpLink::write(QByteArrayView bytes)
{
    if (isOpen()) {
        m_socket->write(bytes.data(), bytes.size());
        m_socket->flush();
    }
}

void SmtpLink::drop()
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

void SmtpLink::cancel()
{
    m_isCancelled = true;
    wakeIfReady();
}

bool SmtpLink::isOpen() const
{
    return m_socket && m_end == LinkEnd::Done && m_socket->state() == QAbstractSocket::ConnectedState;
}

bool SmtpLink::isLoopback() const
{
    return m_socket && m_socket->peerAddress().isLoopback();
}

bool SmtpLink::hasStrayBytes() const
{
    return m_parser.hasBytes() || m_parser.isBroken() || (m_socket && m_socket->bytesAvailable() > 0);
}

void SmtpLink::timerEvent(QTimerEvent *event)
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

SmtpLink::Wait SmtpLink::waitFor(Goal goal, Timeout timeout)
{
    m_goal = goal;
    m_deadline = Clock::now() + timeout;
    // A timer that ends early looks again; one a wait would cost more than the wait.
    if (!m_timer.isActive() || m_timerEnds > m_deadline) {
        armTimer(timeout);
    }
    return Wait(*this);
}

void SmtpLink::connectSignals()
{
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // the dot goes out alone
        wakeIfReady();
    });
    connect(m_tls, &QSslSocket::encrypted, this, &SmtpLink::wakeIfReady);
    connect(m_tls, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { fail(LinkEnd::Untrusted, errors.first().errorString()); });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &SmtpLink::read);
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
        fail(LinkEnd::Lost, linkWords(QT_TRANSLATE_NOOP("Smtp", "The mail server closed the connection")));
    });
}

void SmtpLink::read()
{
    std::array<char, 8192> bytes;
    while (m_socket && !m_parser.isBroken()) {
        const qint64 size = m_socket->read(bytes.data(), bytes.size());
        if (size <= 0) {
            break;
        }
        m_parser.feed(QByteArrayView(bytes.data(), size));
    }
    wakeIfReady();
}

void SmtpLink::fail(LinkEnd end, const QString &words)
{
    if (m_end == LinkEnd::Done) {
        m_end = end;
        m_trouble = words;
    }
    wakeIfReady();
}

void SmtpLink::wakeIfReady()
{
    if (!m_waiting || !isReached()) {
        return;
    }
    const auto waiting = std::exchange(m_waiting, nullptr);
    QMetaObject::invokeMethod(
        QAbstractEventDispatcher::instance(), [waiting] { waiting.resume(); }, Qt::QueuedConnection);
}

bool SmtpLink::isReached()
{
    switch (m_goal) {
    case Goal::Nothing:
        return true;
    case Goal::Reply:
        // A reply that arrived counts, even when the connection ended right after it.
        if (!m_hasReply) {
            if (auto reply = m_parser.next()) {
                m_reply = std::move(*reply);
                m_hasReply = true;
            }
        }
        if (m_hasReply) {
            return true;
        }
        if (m_parser.isBroken() && m_end == LinkEnd::Done) {
            m_end = LinkEnd::Garbled;
            m_trouble = linkWords(QT_TRANSLATE_NOOP("Smtp", "What answers there does not speak SMTP properly"));
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

LinkEnd SmtpLink::endOfWait()
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

void SmtpLink::armTimer(Timeout timeout)
{
    m_timerEnds = Clock::now() + timeout;
    m_timer.start(static_cast<int>(timeout.count()),
                  timeout < std::chrono::seconds(2) ? Qt::PreciseTimer : Qt::CoarseTimer, this);
}

} // namespace guestwright
