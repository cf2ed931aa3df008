#include "app/campaigning/createinvites.h"
#include "models/invites/inviterepository.h"
#include "models/store/backup.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

std::unique_ptr<QProcess> startChurning(const QString &path, int seed, int count)
{
    auto child = std::make_unique<QProcess>();
    child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child->start(QCoreApplication::applicationDirPath() + u"/testchild"_s,
                 {u"churn"_s, path, QString::number(seed), QString::number(count)});
    return child;
}

} // namespace

/// Processes that write one workspace file at once, and processes that are killed while they do.
class CrashesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<test::TestPlace>(u"sqlite"_s);
        const auto workspace = Workspace::create(m_place->location());
        VERIFY_RESULT(workspace);
        const auto made = (*workspace)->write([](Database &db) {
            const Campaign campaign = test::activeCampaign(db);
            return createBulkInvites(db, campaign.id, BlankLinks{500}, {}, systemNow(), [](qsizetype) { return true; });
        });
        VERIFY_RESULT(made.result());
    }

    /// reliability K2: kill -9 at any moment of a mixed load; what was begun is done entirely or not at all.
    void losesNothingThatWasCommitted()
    {
        QRandomGenerator random(17);
        const int kills = test::sizeOf("GUESTWRIGHT_TEST_KILLS", 12);
        for (int i = 0; i < kills; ++i) {
            const auto child = startChurning(m_place->location().path, i, 1'000'000);
            QVERIFY(child->waitForStarted());
            QTest::qWait(random.bounded(60, 250));
            child->kill();
            QVERIFY(child->waitForFinished());
            expectSound();
        }
    }

    /// reliability K3: two processes write while others read; the lock beside the file keeps checkpoints apart.
    void staysSoundUnderTwoWritersAndReaders()
    {
        const int changes = test::sizeOf("GUESTWRIGHT_TEST_TRANSACTIONS", 150);
        const auto one = startChurning(m_place->location().path, 1, changes);
        const auto two = startChurning(m_place->location().path, 2, changes);
        const auto workspace = Workspace::open(m_place->location());
        VERIFY_RESULT(workspace);
        qint64 reads = 0;
        while (one->state() != QProcess::NotRunning || two->state() != QProcess::NotRunning) {
            const auto counted =
                (*workspace)->read([](Database &db) { return run(db, u"SELECT count(*) FROM invites"_s); }).result();
            VERIFY_RESULT(counted);
            ++reads;
            QTest::qWait(1);
        }
        QCOMPARE(one->exitCode(), 0);
        QCOMPARE(two->exitCode(), 0);
        QVERIFY(reads > 10);
        expectSound();
    }

    /// reliability K7: killed at every statement of making the schema, a file is new or it is complete, never between.
    void migratesEntirelyOrNotAtAll()
    {
        const QString path = m_place->file(u"fresh.guestwright"_s);
        int kills = 0;
        for (bool isKilled = true; isKilled;) {
            for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
                QFile::remove(path + suffix);
            }
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"GUESTWRIGHT_CRASH_AT"_s, u"migration_statement:%1"_s.arg(kills + 1));
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationDirPath() + u"/testchild"_s, {u"create"_s, path});
            QVERIFY(child.waitForFinished());
            isKilled = child.exitStatus() == QProcess::CrashExit;
            kills += isKilled ? 1 : 0;
            QCOMPARE(QFile::exists(path), !isKilled);
        }
        const auto made = Workspace::open({.path = path});
        VERIFY_RESULT(made);
        for (const QFileInfo &left : QFileInfo(path).dir().entryInfoList({u"fresh.guestwright.new-*"_s}, QDir::Files)) {
            if (left.fileName().endsWith(u"-wal"_s) || left.fileName().endsWith(u"-shm"_s)
                || left.fileName().endsWith(u".lock"_s)) {
                continue;
            }
            const auto db = Database::open({.path = left.filePath()}, Database::Access::ReadWrite);
            VERIFY_RESULT(db);
            QCOMPARE(schemaVersion(**db).value(), 0);
            QCOMPARE(run(**db, u"SELECT count(*) FROM sqlite_schema"_s)->number(), 0);
        }
        QVERIFY(kills > 15);
    }

private:
    /// Integrity, and that an audit entry of a creation and its invites stand together or not at all.
    void expectSound()
    {
        const auto workspace = Workspace::open(m_place->location());
        VERIFY_RESULT(workspace);
        const auto report = (*workspace)->read([](Database &db) { return checkWorkspace(db); }).result();
        VERIFY_RESULT(report);
        QCOMPARE(report->problems, QStringList());
        const auto sums = (*workspace)->read([](Database &db) {
            return run(db,
                       u"SELECT (SELECT coalesce(sum(row_count), 0) FROM audit_entries WHERE action = 'CreateInvites') "
                       "- (SELECT count(*) FROM invites)"_s);
        });
        QCOMPARE(sums.result()->number(), 0);
    }

    std::unique_ptr<test::TestPlace> m_place;
};

GUESTWRIGHT_TEST(tst_crashes, CrashesTest)
#include "tst_crashes.moc"
