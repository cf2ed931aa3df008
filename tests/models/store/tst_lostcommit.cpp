#include "models/store/query.h"
#include "models/store/workspace.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

/// Stands between a program and PostgreSQL's socket, and breaks the connection at the next COMMIT. Lives on a thread of
/// its own.
class Breaker : public QObject
{
    Q_OBJECT

public:
    enum class Break { Never, BeforeCommit, AfterCommit, AfterCommitForGood };

    explicit Breaker(const QString &server) : m_server(server + u"/.s.PGSQL.5432"_s)
    {
        moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(this, &Breaker::listen, Qt::BlockingQueuedConnection);
    }
    ~Breaker() override
    {
        QMetaObject::invokeMethod(
            this, [this] { delete m_door; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void breakNext(Break how) { m_break = how; }

private:
    void listen()
    {
        m_door = new QLocalServer(this);
        connect(m_door, &QLocalServer::newConnection, this, [this] {
            while (QLocalSocket *client = m_door->nextPendingConnection()) {
                join(client);
            }
        });
        m_door->listen(m_folder.filePath(u".s.PGSQL.5432"_s));
    }

    void join(QLocalSocket *client)
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

    void carry(QLocalSocket &client, QLocalSocket &server)
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

    QTemporaryDir m_folder{u"/tmp/gwXXXXXX"_s}; // a socket's path must be short
    QThread m_thread;
    const QString m_server;
    QLocalServer *m_door = nullptr;
    QLocalSocket *m_swallows = nullptr;
    std::atomic<Break> m_break = Break::Never;
    bool m_isShut = false;
};

Result<> addNote(Database &db, const QString &name)
{
    auto transaction = Transaction::begin(db);
    if (!transaction) {
        return failure(transaction);
    }
    const auto written = run(db, u"INSERT INTO settings (name, value) VALUES (?, '')"_s, {name});
    return written ? transaction->commit() : failure(written);
}

qint64 notesIn(Database &db)
{
    return run(db, u"SELECT count(*) FROM settings"_s).value().number();
}

} // namespace

/// A connection that breaks while PostgreSQL commits: what became of the change is found out, or said to be unknown.
class LostCommitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!qEnvironmentVariableIsSet("GUESTWRIGHT_TEST_POSTGRES")) {
            QSKIP("no PostgreSQL");
        }
        m_place = std::make_unique<test::TestPlace>(u"postgres"_s);
        VERIFY_RESULT(Workspace::create(m_place->location()));
        m_breaker = std::make_unique<Breaker>(m_place->location().host);
        Location behind = m_place->location();
        behind.host = m_breaker->folder();
        auto opened = Workspace::open(behind);
        VERIFY_RESULT(opened);
        m_workspace = std::move(*opened);
    }
    void cleanup()
    {
        m_workspace.reset();
        m_breaker.reset();
        m_place.reset();
    }

    void isFoundToBeDone()
    {
        m_breaker->breakNext(Breaker::Break::AfterCommit);
        VERIFY_RESULT(write(u"a"_s));
        QCOMPARE(notes(), 1);
        VERIFY_RESULT(write(u"b"_s));
        QCOMPARE(notes(), 2);
    }

    void isFoundToBeUndone()
    {
        m_breaker->breakNext(Breaker::Break::BeforeCommit);
        const auto written = write(u"a"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Network);
        QVERIFY2(written.error().message.contains(u"Nothing was changed"_s), test::wordsOf(written).constData());
        QCOMPARE(notes(), 0);
        VERIFY_RESULT(write(u"a"_s)); // by itself again
        QCOMPARE(notes(), 1);
    }

    void isSaidToBeUnknown()
    {
        m_breaker->breakNext(Breaker::Break::AfterCommitForGood);
        const auto written = write(u"a"_s);
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains(u"not known"_s), test::wordsOf(written).constData());
        QCOMPARE(notes(), 1); // and not twice
    }

private:
    Result<> write(const QString &name)
    {
        return m_workspace->write([name](Database &db) { return addNote(db, name); }).result();
    }
    qint64 notes()
    {
        const auto beside = Database::open(m_place->location(), Database::Access::ReadOnly);
        return notesIn(**beside);
    }

    std::unique_ptr<test::TestPlace> m_place;
    std::unique_ptr<Breaker> m_breaker;
    std::unique_ptr<Workspace> m_workspace;
};

GUESTWRIGHT_TEST(tst_lostcommit, LostCommitTest)
#include "tst_lostcommit.moc"
