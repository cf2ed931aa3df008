#include "tests/support/commitbreaker.h"

#include <QLocalServer>
#include <QLocalSocket>

namespace guestwright::test {

using namespace Qt::StringLiterals;

CommitBreaker::CommitBreaker(const QString &server) : m_server(server + u"/.s.PGSQL.5432"_s)
{
    moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(this, &CommitBreaker::listen, Qt::BlockingQueuedConnection);
}

CommitBreaker::~CommitBreaker()
{
    QMetaObject::invokeMethod(
        this, [this] { delete m_door; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void CommitBreaker::listen()
{
    m_door = new QLocalServer(this);
    connect(m_door, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *client = m_door->nextPendingConnection()) {
            join(client);
        }
    });
    m_door->listen(m_folder.filePath(u".s.PGSQL.5432"_s));
}

void CommitBreaker::join(QLocalSocket *client)
{
    if (m_isShut) {
        client->abort();
        return;
    }
    auto *server = new QLocalSocket(client);
    server->connectToServer(m_server);
    server->waitForConnected();
    connect(server, &QLocalSocket::readyRead, client, [this, client, server] {
        if (m_swallows != server) {
            client->write(server->readAll());
            client->flush();
        }
    });
    connect(server, &QLocalSocket::disconnected, client, &QLocalSocket::disconnectFromServer);
    connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QLocalSocket::readyRead, server, [this, client, server] { carry(*client, *server); });
}

void CommitBreaker::carry(QLocalSocket &client, QLocalSocket &server)
{
    const QByteArray asked = client.readAll();
    const Break how = asked.contains("COMMIT") ? m_break.exchange(Break::Never) : Break::Never;
    m_isShut = m_isShut || how == Break::AfterCommitForGood;
    if (how == Break::BeforeCommit) {
        client.abort();
        return;
    }
    m_swallows = how == Break::Never ? nullptr : &server;
    server.write(asked);
    server.flush();
    if (how != Break::Never) {
        server.waitForReadyRead(); // it is done; nobody will hear of it
        client.abort();
    }
}

} // namespace guestwright::test
