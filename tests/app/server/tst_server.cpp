#include "tests/app/redemption/rawclient.h"
#include "tests/app/redemption/serverprocess.h"
#include "tests/support/testrunner.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr int patienceWithProgram = 60'000; // milliseconds

struct Outcome {
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

Outcome runServer(const QStringList &words)
{
    QProcess program;
    program.start(QStringLiteral(GUESTWRIGHT_SERVER), words);
    program.waitForFinished(patienceWithProgram);
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, program.readAllStandardOutput(),
            program.readAllStandardError()};
}

} // namespace

class ServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesListsAndRevokesKeys()
    {
        const Outcome added = runServer({u"key"_s, u"add"_s, u"laptop"_s, u"--publication"_s, publication()});
        QCOMPARE(added.code, 0);
        QVERIFY(QRegularExpression(u"^[A-Za-z0-9_-]{44}\n$"_s).match(QString::fromLatin1(added.output)).hasMatch());
        const Outcome again = runServer({u"key"_s, u"add"_s, u"laptop"_s, u"--publication"_s, publication()});
        QCOMPARE(again.code, 1);
        QCOMPARE(again.output, QByteArray());
        const Outcome list = runServer({u"key"_s, u"list"_s, u"--publication"_s, publication()});
        QVERIFY(list.output.startsWith("laptop\tadmin\t"));
        QVERIFY(!list.output.contains(added.output.trimmed()));
        QCOMPARE(runServer({u"key"_s, u"revoke"_s, u"laptop"_s, u"--publication"_s, publication()}).code, 0);
        QVERIFY(runServer({u"key"_s, u"list"_s, u"--publication"_s, publication()}).output.contains("revoked"));
        QCOMPARE(runServer({u"key"_s, u"revoke"_s, u"other"_s, u"--publication"_s, publication()}).code, 1);
    }

    void saysWhatIsWrongInOneLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const QString place = u"--publication"_s;
        const QStringList url{u"--public-url"_s, u"https://a.example"_s};
        QTest::newRow("nothing") << QStringList() << 2;
        QTest::newRow("no publication") << url << 2;
        QTest::newRow("no public address") << QStringList{place, publicationIn(u"/tmp"_s)} << 2;
        QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << 2;
        QTest::newRow("unknown command") << QStringList{u"key"_s, u"eat"_s, u"x"_s, place, u"x"_s} << 2;
        QTest::newRow("key without a name") << QStringList{u"key"_s, u"add"_s, place, u"x"_s} << 2;
        QTest::newRow("no address to listen on")
            << QStringList{place, u"/nowhere/x.db"_s, u"--listen"_s, u"here"_s} + url << 2;
        QTest::newRow("no network") << QStringList{place, u"/nowhere/x.db"_s, u"--trusted-proxy"_s, u"10.0/x"_s} + url
                                    << 2;
        QTest::newRow("no number") << QStringList{place, u"/nowhere/x.db"_s, u"--per-client"_s, u"0"_s} + url << 2;
        QTest::newRow("no such folder") << QStringList{place, u"/nowhere/x.db"_s} + url << 1;
        QTest::newRow("management for everybody")
            << QStringList{place, u"/nowhere/x.db"_s, u"--admin-listen"_s, u"0.0.0.0:0"_s} + url << 1;
    }
    void saysWhatIsWrongInOneLine()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, code);
        const Outcome outcome = runServer(words);
        QCOMPARE(outcome.code, code);
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY(outcome.errors.startsWith("guestwright-server: "));
        QCOMPARE(outcome.errors.count('\n'), 1);
    }

    void explainsItself()
    {
        QVERIFY(runServer({u"--help"_s}).output.contains("--public-url"));
        QVERIFY(runServer({u"--version"_s}).output.startsWith("guestwright-server "));
    }

    void servesUntilItIsAskedToEnd()
    {
        test::ServerProcess server(serving());
        QVERIFY(server.port() != 0 && server.adminPort() != 0);
        QCOMPARE(test::ask(server.port(), "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n").status, 200);
        test::RawClient idle(server.port());
        QCOMPARE(server.end(), 0);
        QVERIFY(idle.isClosed());
        QVERIFY(!QFile::exists(publication() + u"-wal"_s)); // everything is in the file
    }

    void logsNoSecretAndNobody()
    {
        test::ServerProcess server(serving());
        QVERIFY(server.port() != 0 && server.adminPort() != 0);
        const QByteArray token = "AbCdEfGhIjKlMnOpQrStUv";
        const QByteArray secretField = "X-Forwarded-For: 203.0.113.77\r\nUser-Agent: CanaryBrowser/1.0\r\n";
        for (const QByteArray &path : {QByteArray("/i/"), QByteArray("/r/"), QByteArray("/u/"), QByteArray("/p/")}) {
            [[maybe_unused]] const auto response =
                test::ask(server.port(), "GET " + path + token + " HTTP/1.1\r\nHost: x\r\n" + secretField + "\r\n");
        }
        [[maybe_unused]] const auto broken =
            test::ask(server.port(), "GET /i/" + token + " HTTP/1.1\r\nHost: x\r\nHost: ada@example.org\r\n\r\n");
        [[maybe_unused]] const auto unauthorized =
            test::ask(server.adminPort(),
                      "GET /api/v1/changes HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n");
        QCOMPARE(server.end(), 0);
        for (const QByteArray &secret : {token, QByteArray("203.0.113.77"), QByteArray("CanaryBrowser"),
                                         QByteArray("ada@"), QByteArray("127.0.0.1")}) {
            QVERIFY2(!server.said().contains(secret), server.said().constData());
        }
        QFile file(publication());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("CanaryBrowser") && !bytes.contains("203.0.113.77") && !bytes.contains(token));
    }

private:
    [[nodiscard]] static QString publicationIn(const QString &folder) { return folder + u"/publication.db"_s; }
    [[nodiscard]] QString publication() const { return publicationIn(m_folder->path()); }
    [[nodiscard]] QStringList serving() const
    {
        return {u"--publication"_s, publication(), u"--public-url"_s, u"https://invites.example.org"_s};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

GUESTWRIGHT_TEST(tst_server, ServerTest)
#include "tst_server.moc"
