#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

QT_BEGIN_NAMESPACE
class QLocalServer;
class QLocalSocket;
QT_END_NAMESPACE

namespace guestwright::test {

/// Stands between a program and PostgreSQL's socket, and breaks the connection at the next COMMIT. Lives on a thread of
/// its own.
class CommitBreaker : public QObject
{
    Q_OBJECT

public:
    enum class Break { Never, BeforeCommit, AfterCommit, AfterCommitForGood };

    /// `server` is the folder of PostgreSQL's socket.
    explicit CommitBreaker(const QString &server);
    ~CommitBreaker() override;

    /// What a program takes for the folder of PostgreSQL's socket.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void breakNext(Break how) { m_break = how; }
    /// Whether a break that was asked for is still to come.
    [[nodiscard]] bool isWaiting() const { return m_break != Break::Never; }

private:
    void listen();
    void join(QLocalSocket *client);
    void carry(QLocalSocket &client, QLocalSocket &server);

    QTemporaryDir m_folder{QStringLiteral("/tmp/gwXXXXXX")}; // a socket's path must be short
    QThread m_thread;
    const QString m_server;
    QLocalServer *m_door = nullptr;
    QLocalSocket *m_swallows = nullptr;
    std::atomic<Break> m_break = Break::Never;
    bool m_isShut = false;
};

} // namespace guestwright::test
