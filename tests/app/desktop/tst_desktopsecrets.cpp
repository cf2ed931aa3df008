#include "models/core/safelog.h"
#include "models/mail/outboxrepository.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/support/smtpdouble.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QSpinBox>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

/// What a program of this process writes to standard error goes into a file meanwhile.
class StandardErrorToFile
{
public:
    explicit StandardErrorToFile(const QString &path) : m_before(::dup(STDERR_FILENO))
    {
        const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        ::dup2(file, STDERR_FILENO);
        ::close(file);
    }
    ~StandardErrorToFile()
    {
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    Q_DISABLE_COPY_MOVE(StandardErrorToFile)

private:
    const int m_before;
};

} // namespace

/// reliability O1 and O2 in the window: without a key ring, what is typed as a password or token lives in memory, and
/// no setting, workspace, file, field or line of the loudest log tells it, whatever the mail server answers.
class DesktopSecretsTest : public test::DesktopDriver
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's key ring takes part
        DesktopDriver::initTestCase();
        for (const char *place : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"}) {
            const QString folder = m_settings.filePath(QString::fromLatin1(place).toLower());
            QVERIFY(QDir().mkpath(folder));
            qputenv(place, QFile::encodeName(folder));
        }
        startServer();
        m_log = std::make_unique<StandardErrorToFile>(m_settings.filePath(u"log"_s));
        QLoggingCategory::setFilterRules(u"*=true"_s);
        installSafeLog(); // as main() does
    }

    void cleanupTestCase()
    {
        qInstallMessageHandler(nullptr);
        QLoggingCategory::setFilterRules({});
        m_log.reset();
    }

    void keepsThemInMemoryOnly()
    {
        openSample();
        m_desktop->actions().mailAccount->trigger();
        auto *accounts = dialog("accountDialog");
        const int wanted = test::sizeOf("GUESTWRIGHT_TEST_SECRET_ACCOUNTS", 10);
        for (int i = 0; i < wanted; ++i) {
            m_secrets.append(QUuid::createUuid().toString(QUuid::WithoutBraces) + u" \"ü\""_s);
            setAccount(*accounts, i);
        }
        for (const auto *field : m_desktop->window().findChildren<QLineEdit *>()) {
            QVERIFY(!m_secrets.contains(field->text()));
        }
        accounts->close();
        sendByTheFirst();
        QSettings().sync();
        QVERIFY2(m_server->wire.contains((QByteArray("\0app\0", 5) + m_secrets.first().toUtf8()).toBase64()),
                 "it was really used");
        QVERIFY2(QFileInfo(m_settings.filePath(u"log"_s)).size() > 1'000, "the logging was loud");
        expectNoTrace();
    }

private:
    void startServer()
    {
        const auto certificate = test::Certificate::make(m_certificates.path(), u"trusted"_s);
        m_trusted = certificate.certificateFile;
        test::SmtpScript script;
        script.hello = "250-double\r\n250 AUTH PLAIN\r\n";
        script.certificate = certificate;
        script.isEncrypted = true;
        script.replies["AUTH"] = {"535 5.7.8 wrong\r\n", QByteArray(test::SmtpScript::hangUp), "garbage\r\n",
                                  "454 4.7.0 later\r\n"};
        m_server = std::make_unique<test::SmtpDouble>(script);
    }

    /// The first is the sample's own, the others are new; every other one a provider's.
    void setAccount(QDialog &accounts, int number)
    {
        const auto button = [&accounts](const char *name) {
            return accounts.findChild<QAbstractButton *>(QLatin1String(name));
        };
        if (number > 0) {
            QTRY_VERIFY(button("addAccountButton")->isEnabled());
            button("addAccountButton")->click();
        }
        enter(&accounts, "nameField", u"Account %1"_s.arg(number));
        if (number % 2 == 0) {
            button("smtpSegment")->click();
            enter(&accounts, "hostField", u"localhost"_s);
            accounts.findChild<QSpinBox *>(u"portField"_s)->setValue(m_server->serverPort());
            enter(&accounts, "userField", u"app"_s);
            enter(&accounts, "passwordField", m_secrets.last());
            enter(&accounts, "caFileField", m_trusted);
            const auto *result = accounts.findChild<QWidget *>(u"testResultNotice"_s);
            button("testButton")->click();
            QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 60'000);
        } else {
            button("postmarkSegment")->click();
            enter(&accounts, "tokenField", m_secrets.last());
        }
        QTRY_VERIFY(button("primaryButton")->isEnabled());
        button("primaryButton")->click();
        QTRY_VERIFY(button("addAccountButton")->isEnabled());
    }

    /// Every mail of it waits: the server does not let anybody in.
    void sendByTheFirst()
    {
        const auto before = m_server->connections;
        m_desktop->actions().sendInvitations->trigger();
        accept(dialog("sendDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(m_server->connections > before, 60'000);
    }

    void expectNoTrace() const
    {
        QByteArray everything;
        for (const QString &folder : {m_settings.path(), m_mail.path()}) {
            QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                QFile file(all.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray content = file.readAll();
                expectNoTraceIn(file.fileName(), content);
                everything += content;
            }
        }
        QVERIFY2(everything.contains("Account 0"), "the workspace was looked at");
        QVERIFY2(everything.contains("535 5.7.8"), "and what the server said");
    }

    void expectNoTraceIn(const QString &place, const QByteArray &content) const
    {
        for (const QString &secret : m_secrets) {
            const QByteArray bytes = secret.toUtf8();
            const auto *wide = reinterpret_cast<const char *>(secret.utf16());
            for (const QByteArray &form :
                 {bytes, bytes.left(36), bytes.toBase64(), (QByteArray("\0app\0", 5) + bytes).toBase64(),
                  bytes.toPercentEncoding(), bytes.toHex(), QByteArray(wide, secret.size() * 2)}) {
                QVERIFY2(!content.contains(form), qPrintable(place));
            }
        }
    }

    QTemporaryDir m_certificates;
    QString m_trusted;
    std::unique_ptr<test::SmtpDouble> m_server;
    std::unique_ptr<StandardErrorToFile> m_log;
    QStringList m_secrets;
};

GUESTWRIGHT_TEST(tst_desktopsecrets, DesktopSecretsTest)
#include "tst_desktopsecrets.moc"
