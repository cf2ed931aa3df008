#include "models/store/query.h"
#include "models/store/workspace.h"
#include "tests/support/certificate.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

/// What answers the request for TLS with bytes of its own, and keeps what it is told. Lives on a thread of its own.
class OddServer : public QObject
{
    Q_OBJECT

public:
    explicit OddServer(QByteArray answer) : m_answer(std::move(answer))
    {
        moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_door = new QTcpServer(this);
                m_door->listen(QHostAddress::LocalHost);
                connect(m_door, &QTcpServer::newConnection, this, [this] {
                    QTcpSocket *client = m_door->nextPendingConnection();
                    connect(client, &QTcpSocket::readyRead, this, [this, client] {
                        const bool isFirst = told.isEmpty();
                        told += client->readAll();
                        if (isFirst) {
                            client->write(m_answer);
                        }
                    });
                });
            },
            Qt::BlockingQueuedConnection);
    }
    ~OddServer() override
    {
        stop();
        m_thread.wait();
    }
    [[nodiscard]] quint16 port() const { return m_door->serverPort(); }
    void stop()
    {
        if (m_thread.isRunning()) {
            QMetaObject::invokeMethod(
                this, [this] { delete std::exchange(m_door, nullptr); }, Qt::BlockingQueuedConnection);
            m_thread.quit();
            m_thread.wait();
        }
    }

    QByteArray told; ///< to be read after stop()

private:
    const QByteArray m_answer;
    QThread m_thread;
    QTcpServer *m_door = nullptr;
};

} // namespace

/// reliability K11: servers that are not what they should be are refused with words, and told nothing.
class BadServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pg = u"/tmp/guestwright-%1"_s.arg(QRandomGenerator::global()->generate64(), 0, 36);
        m_port = freePort();
        control({u"start"_s, QString::number(m_port)});
        const auto owner =
            Location::parse(u"postgresql://guestwright@localhost:%1/postgres?host=%2&sslmode=disable"_s.arg(
                QString::number(m_port), m_pg));
        const auto db = Database::open(*owner, Database::Access::ReadWrite);
        VERIFY_RESULT(db);
        VERIFY_RESULT(exec(**db, u"CREATE ROLE ada LOGIN PASSWORD 'correct horse'"_s));
        VERIFY_RESULT(exec(**db, u"CREATE DATABASE spring OWNER ada"_s));
        m_good = test::Certificate::make(m_folder.path(), u"good"_s);
    }
    void cleanupTestCase() { control({u"stop"_s}); }

    void openTheGoodOne()
    {
        serve(m_good);
        const Location location = at(m_port, m_good.certificateFile);
        QCOMPARE(location.sslMode, u"verify-full"_s); // without being asked
        QCOMPARE(Workspace::isThere(location).value(), false);
        VERIFY_RESULT(Workspace::create(location));
        QCOMPARE(Workspace::isThere(location).value(), true);
        const auto opened = Workspace::open(location);
        VERIFY_RESULT(opened);
        const auto isEncrypted = (*opened)->read(
            [](Database &db) { return run(db, u"SELECT ssl::INT FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s); });
        QCOMPARE(isEncrypted.result()->number(), 1);
    }

    void refuseTheirCertificate_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QString>("words");
        const QString none;
        QTest::newRow("expired") << u"20200101000000Z"_s << u"20210101000000Z"_s << none << true << u"has expired"_s;
        QTest::newRow("not valid yet") << u"20900101000000Z"_s << u"20910101000000Z"_s << none << true
                                       << u"not valid yet"_s;
        QTest::newRow("another host") << none << none << u"DNS:db.example.org"_s << true << u"not for localhost"_s;
        QTest::newRow("another domain's hosts")
            << none << none << u"DNS:*.example.org"_s << true << u"not for localhost"_s;
        QTest::newRow("an address") << none << none << u"IP:192.0.2.1"_s << true << u"not for localhost"_s;
        QTest::newRow("signs itself") << none << none << u"DNS:localhost"_s << false << u"signs itself"_s;
    }

    void refuseTheirCertificate()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, until);
        QFETCH(const QString, name);
        QFETCH(const bool, isKnown);
        QFETCH(const QString, words);
        const auto bad = from.isEmpty() ? test::Certificate::make(m_folder.path(), u"bad"_s, name)
                                        : test::Certificate::makeDated(m_folder.path(), u"bad"_s, from, until);
        serve(bad);
        expectRefused(at(m_port, (isKnown ? bad : m_good).certificateFile), Error::Kind::Rejected, words);
        if (!isKnown) {
            expectRefused(at(m_port, {}), Error::Kind::Rejected, words); // this computer's own authorities
        }
    }

    void refuseWhoOffersNoEncryption()
    {
        OddServer plain("N");
        expectRefused(at(plain.port(), m_good.certificateFile), Error::Kind::Rejected, u"no encryption"_s);
        plain.stop();
        QCOMPARE(plain.told.size() % 8, 0); // requests for TLS, and never a name or a password
        QVERIFY(!plain.told.contains("ada"));
    }

    void refuseWhatIsNoServerOfThatKind()
    {
        OddServer web("HTTP/1.1 400 Bad Request\r\n\r\n");
        expectRefused(at(web.port(), m_good.certificateFile), Error::Kind::Network, u"no PostgreSQL server"_s);
        expectRefused(at(freePort(), m_good.certificateFile), Error::Kind::Network, u"no server answers"_s);
    }

    void refuseWithoutAuthorities()
    {
        serve(m_good);
        expectRefused(at(m_port, m_folder.filePath(u"missing.pem"_s)), Error::Kind::Invalid, u"trusted certificates"_s);
    }

    void sayWhatIsWrongWithTheLogin()
    {
        serve(m_good);
        Location location = at(m_port, m_good.certificateFile);
        location.password = u"wrong"_s;
        expectRefused(location, Error::Kind::Rejected, u"user name or password"_s);
        location.password.clear();
        expectRefused(location, Error::Kind::Rejected, u"asks for a password"_s);
        location = at(m_port, m_good.certificateFile);
        location.database = u"autumn"_s;
        expectRefused(location, Error::Kind::NotFound, u"no database “autumn”"_s);
    }

    void mustBeNamedToBeTrustedLess()
    {
        const auto bad = test::Certificate::make(m_folder.path(), u"bad"_s, u"DNS:db.example.org"_s);
        serve(bad);
        Location location = at(m_port, bad.certificateFile);
        location.sslMode = u"verify-ca"_s;
        VERIFY_RESULT(Workspace::isThere(location));
        for (const QString &mode : {u"prefer"_s, u"allow"_s, u"disable host=elsewhere"_s}) {
            QVERIFY(!Location::parse(u"postgresql://ada@localhost/spring?sslmode="_s + mode));
        }
    }

private:
    void control(const QStringList &arguments)
    {
        QProcess script;
        script.start(QStringLiteral(GUESTWRIGHT_TEST_SUPPORT) + u"/postgres.sh"_s, QStringList{m_pg} + arguments);
        QVERIFY(script.waitForFinished(60'000));
        QVERIFY2(script.exitCode() == 0, script.readAllStandardError().constData());
    }
    void serve(const test::Certificate &certificate)
    {
        control({u"certificate"_s, certificate.certificateFile, certificate.keyFile});
    }
    static Location at(quint16 port, const QString &caFile)
    {
        auto location = Location::parse(u"postgresql://ada:correct%20horse@localhost:%1/spring"_s.arg(port));
        location->caFile = caFile;
        return *location;
    }
    static void expectRefused(const Location &location, Error::Kind kind, const QString &words)
    {
        const auto opened = Workspace::open(location);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(words), test::wordsOf(opened).constData());
        QCOMPARE(opened.error().kind, kind);
        QVERIFY(!opened.error().message.contains(u"horse"_s));
    }

    QTemporaryDir m_folder;
    QString m_pg;
    quint16 m_port = 0;
    test::Certificate m_good;
};

GUESTWRIGHT_TEST(tst_badservers, BadServersTest)
#include "tst_badservers.moc"
