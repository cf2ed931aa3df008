#include "app/mail/foldertransport.h"
#include "app/mail/messageid.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr int messagesInAChild = 40;

Envelope numbered(int number)
{
    Envelope envelope;
    envelope.id = makeMessageId(QByteArray::number(number), u"example.org"_s);
    envelope.message = "Subject: " + QByteArray::number(number) + "\r\n\r\n" + QByteArray(20'000, 'x') + "\r\n";
    return envelope;
}

QStringList allFiles(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FolderTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesOneFileHoweverOften()
    {
        QTemporaryDir folder;
        FolderTransport transport(folder.filePath(u"new/mail"_s));
        const Envelope envelope = numbered(1);
        QVERIFY(QCoro::waitFor(transport.deliver(envelope, {})).isSent());
        QVERIFY(QCoro::waitFor(transport.deliver(envelope, {})).isSent());
        const QString path = folder.filePath(u"new/mail/"_s + FolderTransport::fileNameOf(envelope.id));
        QCOMPARE(allFiles(folder.filePath(u"new/mail"_s)), QStringList{QFileInfo(path).fileName()});
        QCOMPARE(contents(path), envelope.message);
        QVERIFY(transport.isRepeatable());
    }

    void keepsItToTheUser()
    {
        QTemporaryDir folder;
        const mode_t before = ::umask(0);
        FolderTransport transport(folder.filePath(u"mail"_s));
        const Envelope envelope = numbered(1);
        const bool isSent = QCoro::waitFor(transport.deliver(envelope, {})).isSent();
        ::umask(before);
        QVERIFY(isSent);
        struct stat status { };
        const QString path = folder.filePath(u"mail/"_s + FolderTransport::fileNameOf(envelope.id));
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0600));
        QCOMPARE(::stat(QFile::encodeName(folder.filePath(u"mail"_s)).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, mode_t(0700));
    }

    void leavesNothingWhenTheLedgerSaysNo()
    {
        QTemporaryDir folder;
        FolderTransport transport(folder.path());
        const BeforeDot refuse = []() -> QCoro::Task<bool> { co_return false; };
        const Envelope envelope = numbered(1);
        const Delivery delivery = QCoro::waitFor(transport.deliver(envelope, refuse));
        QCOMPARE(delivery.outcome, Delivery::Outcome::Deferred);
        QCOMPARE(delivery.fault, Delivery::Fault::Cancelled);
        QCOMPARE(allFiles(folder.path()), QStringList());
    }

    void namesFilesByTheIdAlone_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char *id : {"<../../etc/passwd@x>", "<@x>", "", "<CON@x>", "<a/b@x>", "<AAAAAAAAAAAAAAAAAAAAAAAA@x>",
                               "no brackets", "<\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff@x>"}) {
            QTest::addRow("%s", id) << QByteArray(id);
        }
        QTest::newRow("long") << "<" + QByteArray(300, 'a') + "@x>";
        // reliability Q7: three hundred of them, put together from what file systems stumble over.
        const QByteArrayList parts{
            "../", "CON", "NUL.", "\\", "\xe2\x80\xae", " ", "~", "%1", "*", "a", "aaaaaaaaaaaaaaaaaaaa", ":", "\n"};
        for (int i = 0; i < 300; ++i) {
            const QByteArray local = parts.at(i % parts.size()) + parts.at(i / parts.size() % parts.size())
                + QByteArray::number(i) + parts.at((i * 7 + 3) % parts.size());
            QTest::addRow("hostile %d", i) << "<" + local + "@x>";
        }
    }
    void namesFilesByTheIdAlone()
    {
        QFETCH(const QByteArray, id);
        const QString name = FolderTransport::fileNameOf(id);
        QVERIFY(name.endsWith(u".eml"_s));
        QVERIFY(name.size() > 16 && name.size() < 110);
        const QString stem = name.chopped(4);
        for (const QChar c : stem) {
            QVERIFY((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'));
        }
    }

    void saysSoWhenItCannotWrite()
    {
        QTemporaryDir folder;
        QFile blocker(folder.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        FolderTransport transport(folder.filePath(u"file/mail"_s));
        const Envelope envelope = numbered(1);
        const Delivery delivery = QCoro::waitFor(transport.deliver(envelope, {}));
        QCOMPARE(delivery.outcome, Delivery::Outcome::Deferred);
        QCOMPARE(delivery.fault, Delivery::Fault::Account);
        QVERIFY(!delivery.words.isEmpty());
        QCOMPARE(QCoro::waitFor(transport.probe()).fault, Delivery::Fault::Account);
    }

    /// Also what the children below run, in a folder of their parent's.
    void writesMany()
    {
        QTemporaryDir own;
        const QString folder = qEnvironmentVariable("GUESTWRIGHT_TEST_FOLDER", own.path());
        FolderTransport transport(folder);
        for (int i = 0; i < messagesInAChild; ++i) {
            const Envelope envelope = numbered(i);
            QVERIFY(QCoro::waitFor(transport.deliver(envelope, {})).isSent());
        }
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), messagesInAChild);
    }

    void losesNothingWhenKilled()
    {
        // F5: children are killed at points and at random times; what is there is whole, a last one completes the rest.
        QRandomGenerator random(7);
        const int kills = test::sizeOf("GUESTWRIGHT_TEST_FOLDER_KILLS", 60);
        QTemporaryDir folder;
        int killed = 0;
        for (int i = 0; i < kills; ++i) {
            const bool isPoint = i % 2 == 0;
            const QByteArray point =
                (i % 4 == 0 ? "before_dot:" : "dot_sent:") + QByteArray::number(random.bounded(1, messagesInAChild));
            killed += runChild(folder.path(), isPoint ? point : QByteArray(), isPoint ? -1 : random.bounded(30, 90));
            checkWhole(folder.path());
        }
        QVERIFY(killed >= kills / 2);
        QCOMPARE(runChild(folder.path(), {}, -1), 0);
        checkWhole(folder.path());
        QCOMPARE(allFiles(folder.path()).size(), messagesInAChild);
    }

private:
    // Whether the child died of SIGKILL.
    static int runChild(const QString &folder, const QByteArray &point, int killAfter)
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GUESTWRIGHT_TEST_FOLDER"_s, folder);
        if (!point.isEmpty()) {
            environment.insert(u"GUESTWRIGHT_CRASH_AT"_s, QString::fromLatin1(point));
        }
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"tst_foldertransport"_s, u"writesMany"_s});
        if (killAfter >= 0 && !child.waitForFinished(killAfter)) {
            child.kill();
        }
        child.waitForFinished();
        return child.exitStatus() == QProcess::CrashExit ? 1 : 0;
    }

    static void checkWhole(const QString &folder)
    {
        QHash<QString, QByteArray> expected;
        for (int i = 0; i < messagesInAChild; ++i) {
            const Envelope envelope = numbered(i);
            expected.insert(FolderTransport::fileNameOf(envelope.id), envelope.message);
        }
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            QVERIFY(contents(QDir(folder).filePath(name)) == expected.value(name));
        }
    }
};

GUESTWRIGHT_TEST(tst_foldertransport, FolderTransportTest)
#include "tst_foldertransport.moc"
