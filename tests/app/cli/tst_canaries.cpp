#include "tests/support/httpdouble.h"
#include "tests/support/smtpdouble.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::Certificate;
using test::HttpDouble;
using test::SmtpDouble;

namespace {

/// A secret of some account, and everything it might look like elsewhere.
struct Canary {
    QString account;
    QString secret;

    [[nodiscard]] QList<QByteArray> forms() const
    {
        const QByteArray bytes = secret.toUtf8();
        const QByteArray plain = QByteArray("\0app\0", 5) + bytes;
        const auto *wide = reinterpret_cast<const char *>(secret.utf16());
        return {bytes,         bytes.toBase64(), bytes.toPercentEncoding(),
                bytes.toHex(), plain.toBase64(), QByteArray(wide, secret.size() * 2)};
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// reliability O1 and O2: secrets are planted in fifty accounts, all that can be done with accounts is done to them at
/// the loudest logging, most of it against servers that misbehave; then every trace is searched for every secret.
class CanariesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_root.isValid());
        for (const QString &name : {u"home"_s, u"config"_s, u"data"_s, u"cache"_s, u"state"_s, u"temp"_s, u"work"_s}) {
            QVERIFY(QDir(m_root.path()).mkdir(name));
        }
        m_trusted = Certificate::make(m_certificates.path(), u"trusted"_s);
        m_unknown = Certificate::make(m_certificates.path(), u"unknown"_s);
        prepareServers();
        prepareWorkspace();
    }

    void noSecretLeavesItsPlace()
    {
        const int wanted = test::sizeOf("GUESTWRIGHT_TEST_CANARY_ACTIONS", 200);
        plantCanaries(50);
        m_actions = 0;
        for (int round = 0; m_actions < wanted; ++round) {
            const Canary &canary = m_canaries.at(round % m_canaries.size());
            run({u"account"_s, u"test"_s, canary.account});
            run({u"account"_s, u"set"_s, canary.account, u"--secret-env"_s, u"CANARY"_s}, canary.secret);
            if (round % 3 == 0) {
                inviteBy(canary, round);
            }
            if (round % 5 == 0) {
                killWhileWaiting(round);
            }
        }
        run({u"account"_s, u"list"_s});
        run({u"outbox"_s, u"list"_s});
        run({u"workspace"_s, u"backup"_s, path(u"work/copy.guestwright"_s)});
        run({u"invite"_s, u"export"_s, path(u"work/invites.csv"_s), u"--campaign"_s, u"Gift"_s});
        QVERIFY(m_actions >= wanted);
        QVERIFY2(m_log.contains("qt.") || m_log.contains("loading"), "the logging was loud");
        expectNoTrace();
        expectOnePrivatePlace();
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_root.filePath(name); }

    void prepareServers()
    {
        const auto smtp = [this](const QByteArray &reply, const Certificate &certificate) {
            test::SmtpScript script;
            script.hello = "250-double\r\n250 AUTH PLAIN\r\n";
            script.certificate = certificate;
            script.isEncrypted = true;
            if (!reply.isEmpty()) {
                script.replies["AUTH"] = {reply};
            }
            m_smtp.push_back(std::make_unique<SmtpDouble>(script));
        };
        smtp({}, m_trusted);
        smtp("535 5.7.8 wrong\r\n", m_trusted);
        smtp(QByteArray(test::SmtpScript::hangUp), m_trusted);
        smtp("garbage\r\n", m_trusted);
        smtp({}, m_unknown);
        const auto http = [this](const test::HttpAnswer &answer, const Certificate &certificate) {
            m_http.push_back(std::make_unique<HttpDouble>(certificate, answer));
        };
        http(test::postmarkAnswer, m_trusted);
        http(
            [](const test::HttpSeen &seen) {
                const QJsonObject echo{
                    {u"ErrorCode"_s, 10},
                    {u"Message"_s,
                     u"No server for token "_s + QString::fromUtf8(seen.headers.value("x-postmark-server-token"))}};
                return test::httpAnswer(401, QJsonDocument(echo).toJson());
            },
            m_trusted);
        http([](const test::HttpSeen &) { return QByteArray(HttpDouble::hangUp); }, m_trusted);
        http([](const test::HttpSeen &seen) { return seen.method == "GET" ? test::postmarkAnswer(seen) : "no\r\n"_ba; },
             m_trusted);
        http(test::postmarkAnswer, m_unknown);
        m_silent = std::make_unique<HttpDouble>(m_trusted, [](const test::HttpSeen &) { return QByteArray(); });
    }

    void prepareWorkspace()
    {
        run({u"workspace"_s, u"init"_s});
        run({u"workspace"_s, u"set"_s, u"--public-url"_s, u"https://gift.example"_s});
        run({u"campaign"_s, u"add"_s, u"--name"_s, u"Gift"_s, u"--purpose"_s, u"gift"_s, u"--sender"_s,
             u"hello@gift.example"_s, u"--zone"_s, u"UTC"_s});
        run({u"item"_s, u"add"_s, u"--campaign"_s, u"Gift"_s, u"--name"_s, u"Bag"_s});
        QCOMPARE(run({u"campaign"_s, u"activate"_s, u"Gift"_s}), 0);
    }

    void plantCanaries(int count)
    {
        for (int i = 0; i < count; ++i) {
            const bool isApi = i % 2 == 0;
            const QString unique = QUuid::createUuid().toString(QUuid::WithoutBraces);
            const Canary canary{u"Account %1"_s.arg(i),
                                isApi            ? unique
                                    : i % 3 == 0 ? u"pass \"word\" für %1"_s.arg(unique.left(8))
                                                 : u"Tr0ub4dor&%1"_s.arg(unique.left(10))};
            m_canaries.append(canary);
            const auto &servers = m_http.size();
            const quint16 port =
                isApi ? m_http.at(i / 2 % servers)->serverPort() : m_smtp.at(i / 2 % m_smtp.size())->serverPort();
            QStringList words{u"account"_s,          u"add"_s,         u"--name"_s,
                              canary.account,        u"--transport"_s, isApi ? u"postmark"_s : u"smtp"_s,
                              u"--host"_s,           u"localhost"_s,   u"--port"_s,
                              QString::number(port), u"--ca"_s,        m_trusted.certificateFile};
            words += isApi ? QStringList() : QStringList{u"--user"_s, u"app"_s};
            // One way in or the other.
            if (i % 4 < 2) {
                QCOMPARE(run(words, {}, canary.secret), 0);
            } else {
                QCOMPARE(run(words + QStringList{u"--secret-env"_s, u"CANARY"_s}, canary.secret), 0);
            }
        }
        run({u"account"_s, u"add"_s, u"--name"_s, u"Silent"_s, u"--transport"_s, u"postmark"_s, u"--host"_s,
             u"localhost"_s, u"--port"_s, QString::number(m_silent->serverPort()), u"--ca"_s,
             m_trusted.certificateFile},
            {}, m_canaries.first().secret);
    }

    void inviteBy(const Canary &canary, int number)
    {
        run({u"campaign"_s, u"set"_s, u"Gift"_s, u"--account"_s, canary.account});
        run({u"invite"_s, u"add"_s, u"--campaign"_s, u"Gift"_s, u"--email"_s, u"guest%1@x.org"_s.arg(number),
             u"--send"_s});
        run({u"outbox"_s, u"run"_s});
    }

    /// While it waits for an answer its arguments, its children and its limits are looked at; then it crashes.
    void killWhileWaiting(int number)
    {
        const auto child = start({u"account"_s, u"test"_s, u"Silent"_s}, {});
        const auto before = m_silent->requests.size();
        QTRY_VERIFY(m_silent->requests.size() > before);
        const QString process = u"/proc/%1/"_s.arg(child->processId());
        m_log += contentOf(process + u"cmdline"_s);
        m_log += contentOf(process + u"environ"_s);
        QVERIFY(contentOf(process + u"task/%1/children"_s.arg(child->processId())).isEmpty());
        QVERIFY(QString::fromLatin1(contentOf(process + u"limits"_s))
                    .contains(QRegularExpression(u"Max core file size +0 +0"_s)));
        ::kill(pid_t(child->processId()), number % 2 == 0 ? SIGKILL : SIGSEGV);
        finish(*child);
    }

    std::unique_ptr<QProcess> start(const QStringList &words, const QString &secret)
    {
        auto child = std::make_unique<QProcess>();
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"HOME"_s, path(u"home"_s));
        environment.insert(u"TMPDIR"_s, path(u"temp"_s));
        for (const QString &name : {u"config"_s, u"data"_s, u"cache"_s, u"state"_s}) {
            environment.insert(u"XDG_%1_HOME"_s.arg(name.toUpper()), path(name));
        }
        environment.insert(u"GUESTWRIGHT_WORKSPACE"_s, path(u"work/test.guestwright"_s));
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        environment.insert(u"QT_DEBUG_PLUGINS"_s, u"1"_s);
        environment.insert(u"QDBUS_DEBUG"_s, u"1"_s);
        environment.insert(u"G_MESSAGES_DEBUG"_s, u"all"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        if (!secret.isEmpty()) {
            environment.insert(u"CANARY"_s, secret);
        }
        child->setProcessEnvironment(environment);
        child->setWorkingDirectory(path(u"work"_s));
        child->start(QCoreApplication::applicationDirPath() + u"/guestwright-cli"_s, words);
        ++m_actions;
        return child;
    }

    int run(const QStringList &words, const QString &secret = {}, const QString &typed = {})
    {
        const auto child = start(words, secret);
        child->write(typed.toUtf8() + '\n');
        child->closeWriteChannel();
        finish(*child);
        return child->exitCode();
    }

    void finish(QProcess &child)
    {
        if (!QTest::qWaitFor([&child] { return child.state() == QProcess::NotRunning; }, 60'000)) {
            child.kill();
            child.waitForFinished();
            qWarning("a command did not end");
        }
        m_log += child.readAllStandardOutput() + child.readAllStandardError();
    }

    void expectNoTrace()
    {
        QHash<QString, QByteArray> traces{{u"what was printed and logged"_s, m_log}};
        QDirIterator files(m_root.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (!file.contains(u"/secrets/"_s)) {
                traces.insert(file, contentOf(file));
            }
            QVERIFY2(!QFileInfo(file).fileName().startsWith(u"core"_s), qPrintable(file));
        }
        QVERIFY(traces.size() >= 3); // the log, the workspace, its copy
        for (const Canary &canary : std::as_const(m_canaries)) {
            const auto forms = canary.forms();
            for (auto trace = traces.cbegin(); trace != traces.cend(); ++trace) {
                for (const QByteArray &form : forms) {
                    const qsizetype at = trace->indexOf(form);
                    QVERIFY2(at < 0,
                             qPrintable(u"%1 in %2: %3"_s.arg(canary.account, trace.key(),
                                                              QString::fromUtf8(trace->mid(at - 80, 160)))));
                }
            }
        }
    }

    /// Without a key ring the command line keeps secrets in files of this user: all of them there, and for nobody else.
    void expectOnePrivatePlace()
    {
        QByteArray kept;
        QDirIterator files(path(u"data"_s), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            QVERIFY2(file.contains(u"/secrets/"_s), qPrintable(file));
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY(!(QFile::permissions(file) & others));
            QVERIFY(!(QFile::permissions(QFileInfo(file).path()) & (others | QFile::ExeGroup | QFile::ExeOther)));
            kept += contentOf(file) + '\n';
        }
        for (const Canary &canary : std::as_const(m_canaries)) {
            QVERIFY(kept.contains(canary.secret.toUtf8()));
        }
    }

    QTemporaryDir m_root;
    QTemporaryDir m_certificates;
    Certificate m_trusted;
    Certificate m_unknown;
    std::vector<std::unique_ptr<SmtpDouble>> m_smtp;
    std::vector<std::unique_ptr<HttpDouble>> m_http;
    std::unique_ptr<HttpDouble> m_silent;
    QList<Canary> m_canaries;
    QByteArray m_log;
    int m_actions = 0;
};

GUESTWRIGHT_TEST(tst_canaries, CanariesTest)
#include "tst_canaries.moc"
