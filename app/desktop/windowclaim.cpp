#include "app/desktop/windowclaim.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr auto betweenKnocks = std::chrono::milliseconds(50);
constexpr int answerPatience = 2000; // milliseconds
constexpr qsizetype longestSocketPath = 100; // sockaddr_un

/// Two names of one file are one workspace.
QString claimName(const Location &location)
{
    const QFileInfo file(location.path);
    const QString place = location.engine == Engine::Postgres ? location.toUrl()
        : file.exists()                                       ? file.canonicalFilePath()
                                                              : file.absoluteFilePath();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/windows"_s;
    QDir().mkpath(folder);
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).first(8).toHex();
    return u"%1/%2"_s.arg(folder, QString::fromLatin1(hash));
}

QString socketName(const QString &claim)
{
    // Where the path is too long the socket lies in the system's temporary folder; it carries nothing but a knock.
    return claim.toUtf8().size() < longestSocketPath
        ? claim
        : u"guestwright-"_s
            + QString::fromLatin1(
                QCryptographicHash::hash(claim.toUtf8(), QCryptographicHash::Sha256).first(8).toHex());
}

} // namespace

WindowClaim::WindowClaim(const Location &location) : m_name(claimName(location)), m_lock(m_name + u".lock"_s) { }

WindowClaim::~WindowClaim() = default;

std::unique_ptr<WindowClaim> WindowClaim::take(const Location &location)
{
    std::unique_ptr<WindowClaim> claim(new WindowClaim(location));
    if (claim->m_lock.tryLock(std::chrono::milliseconds(0)) != FileLock::Answer::Locked) {
        return nullptr;
    }
    claim->listen();
    return claim;
}

void WindowClaim::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(socketName(m_name)); // of a process that died: the lock is ours
    m_server->listen(socketName(m_name));
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *knock = m_server->nextPendingConnection()) {
            connect(knock, &QLocalSocket::disconnected, knock, &QObject::deleteLater);
            knock->write("here\n");
            knock->flush();
            Q_EMIT raiseRequested();
        }
    });
}

bool WindowClaim::raiseOther(const Location &location, std::chrono::milliseconds patience)
{
    const QString name = socketName(claimName(location));
    QElapsedTimer waited;
    waited.start();
    do {
        QLocalSocket knock;
        knock.connectToServer(name);
        if (knock.waitForConnected(answerPatience) && knock.waitForReadyRead(answerPatience)) {
            return true;
        }
        QThread::msleep(static_cast<unsigned long>(betweenKnocks.count())); // it may have begun to start just now
    } while (waited.elapsed() < patience.count());
    return false;
}

} // namespace guestwright
