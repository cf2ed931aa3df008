#include "models/store/backup.h"
#include "models/store/backups.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "models/store/storageerror.h"
#include "models/store/workspace.h"
#include "models/store/workspacefile.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QSqlError>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// Names and contents of everything in the folder of a file.
QMap<QString, QByteArray> folderOf(const QString &path)
{
    QMap<QString, QByteArray> contents;
    for (const QFileInfo &info : QFileInfo(path).dir().entryInfoList(QDir::Files | QDir::Hidden)) {
        contents.insert(info.fileName(), contentOf(info.filePath()));
    }
    return contents;
}

Result<> note(Database &db, const QString &name)
{
    auto transaction = Transaction::begin(db);
    if (!transaction) {
        return failure(transaction);
    }
    const auto written = run(db, u"INSERT INTO settings (name, value) VALUES (?, '')"_s, {name});
    return written ? transaction->commit() : failure(written);
}

qint64 countNotes(Database &db)
{
    return run(db, u"SELECT count(*) FROM settings"_s).value().number();
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void isMadeOnceAndOpenedAgain()
    {
        const test::TestPlace place;
        {
            const auto made = Workspace::create(place.location());
            VERIFY_RESULT(made);
            VERIFY_RESULT((*made)->write([](Database &db) { return note(db, u"a"_s); }).result());
            QCOMPARE((*made)->read(countNotes).result(), 1);
        }
        const auto opened = Workspace::open(place.location());
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->read(countNotes).result(), 1);
    }

    void readerCannotWrite()
    {
        const test::TestPlace place;
        const auto workspace = Workspace::create(place.location());
        VERIFY_RESULT(workspace);
        const auto written = (*workspace)->read([](Database &db) {
            return run(db, u"INSERT INTO settings (name, value) VALUES ('a', '')"_s).has_value();
        });
        QVERIFY(!written.result());
    }

    void rollsBackWhatFailedHalfway()
    {
        test::TestDatabase db;
        {
            auto transaction = Transaction::begin(db);
            VERIFY_RESULT(transaction);
            VERIFY_RESULT(run(db, u"INSERT INTO settings (name, value) VALUES ('a', '')"_s));
            QVERIFY(!run(db, u"INSERT INTO settings (name, value) VALUES ('a', '')"_s));
            const auto committed = transaction->commit();
            QVERIFY(!committed);
            QCOMPARE(committed.error().kind, Error::Kind::Conflict);
        }
        QCOMPARE(countNotes(db), 0);
        VERIFY_RESULT(note(db, u"b"_s));
    }

    void refusesANewerSchemaAndChangesNothing()
    {
        const test::TestPlace place;
        {
            const auto made = Workspace::create(place.location());
            VERIFY_RESULT(made);
        }
        {
            auto db = Database::open(place.location(), Database::Access::ReadWrite);
            VERIFY_RESULT(exec(**db,
                               place.location().engine == Engine::Sqlite
                                   ? u"PRAGMA user_version=999"_s
                                   : u"UPDATE guestwright_schema SET version = 999"_s));
        }
        const auto before = folderOf(place.location().path);
        const auto opened = Workspace::open(place.location());
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"newer Guestwright"_s));
        QCOMPARE(folderOf(place.location().path), before);
    }

    void migratesAsAFreshOneIsMade()
    {
        test::TestDatabase db;
        VERIFY_RESULT(migrate(db, workspaceMigrations())); // a second start changes nothing
        QCOMPARE(schemaVersion(db).value(), newestVersion(workspaceMigrations()));
    }

    void leavesNoHalfMigration()
    {
        const test::TestPlace place;
        if (place.location().engine == Engine::Sqlite) {
            VERIFY_RESULT(createPrivateFile(place.location().path));
        }
        const auto db = Database::open(place.location(), Database::Access::ReadWrite);
        constexpr Migration broken[] = {{1, u"CREATE TABLE a (x BIGINT);\nCREATE TABLE a (x BIGINT)"}};
        QVERIFY(!migrate(**db, broken));
        QCOMPARE(schemaVersion(**db).value(), 0);
        QVERIFY(!run(**db, u"SELECT count(*) FROM a"_s));
        VERIFY_RESULT(migrate(**db, workspaceMigrations()));
    }

    void isBackedUpAsAFileThatOpensAnywhere()
    {
        test::TestDatabase db;
        VERIFY_RESULT(note(db, u"a"_s));
        const QString copy = db.place().file(u"copy.guestwright"_s);
        VERIFY_RESULT(backUp(db, copy));
        const auto opened = Workspace::open({.path = copy});
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->read(countNotes).result(), 1);
        QCOMPARE((*opened)->read([](Database &file) { return checkWorkspace(file); }).result()->problems,
                 QStringList());
    }

    void checksItself()
    {
        test::TestDatabase db;
        const auto report = checkWorkspace(db);
        VERIFY_RESULT(report);
        QCOMPARE(report->problems, QStringList());
        QVERIFY(report->counts.size() >= 5);
    }

    void saysThatAServerIsNotThere()
    {
        const auto nowhere = Location::parse(u"postgresql://ada@localhost:1/none?sslmode=disable"_s);
        VERIFY_RESULT(nowhere);
        const auto opened = Workspace::open(*nowhere);
        QCOMPARE(opened.error().kind, Error::Kind::Network);
        QVERIFY2(opened.error().message.contains(u"could not be reached"_s), test::wordsOf(opened).constData());
    }

    /// Codes of the PostgreSQL manual, appendix A: neither says anything to people.
    void saysThatAnotherManagerWasFaster()
    {
        test::TestDatabase db;
        if (db.db().engine() == Engine::Sqlite) {
            QSKIP("SQLite has one writer at a time");
        }
        for (const QString &code : {u"40001"_s, u"40P01"_s}) {
            const QSqlError error({}, {}, QSqlError::StatementError, code);
            QVERIFY(storageError(db, error).message.contains(u"Another manager was faster"_s));
        }
    }
};

GUESTWRIGHT_TEST(tst_workspace, WorkspaceTest)

/// What only a file can be: missing, foreign, damaged, loose, locked, full.
class WorkspaceFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<test::TestPlace>(u"sqlite"_s);
        m_path = m_place->location().path;
    }
    void cleanup() { m_place.reset(); }

    void isMissedInWords()
    {
        const auto opened = Workspace::open(m_place->location());
        QCOMPARE(opened.error().kind, Error::Kind::NotFound);
        QVERIFY(opened.error().message.contains(m_path));
        QVERIFY(!QFile::exists(m_path));
    }

    void isNeverOverwritten()
    {
        overwrite(m_path, "precious");
        QCOMPARE(Workspace::create(m_place->location()).error().kind, Error::Kind::Conflict);
        QCOMPARE(contentOf(m_path), "precious");
    }

    void mustBeAWorkspace_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray(
            "Dear diary, this is not a database, although it is long enough to hold a header "
            "of one hundred bytes and more.");
        QTest::newRow("short") << QByteArray("SQLite format 3");
        QByteArray foreign(4096, '\0');
        foreign.replace(0, 16, QByteArray("SQLite format 3\0", 16));
        QTest::newRow("another program's database") << foreign;
    }

    void mustBeAWorkspace()
    {
        QFETCH(const QByteArray, content);
        overwrite(m_path, content);
        const auto before = folderOf(m_path);
        const auto opened = Workspace::open(m_place->location());
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"no Guestwright workspace"_s));
        QCOMPARE(folderOf(m_path), before);
    }

    void mustNotBeEmpty()
    {
        overwrite(m_path, "");
        const auto opened = Workspace::open(m_place->location());
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"is empty"_s), test::wordsOf(opened).constData());
        QCOMPARE(folderOf(m_path), (QMap<QString, QByteArray>{{QFileInfo(m_path).fileName(), {}}}));
    }

    void leavesNothingOfACreationThatFailed()
    {
        const QDir folder = QFileInfo(m_path).dir();
        const QString obstacle = m_path + u"-wal"_s; // where SQLite wants to write its log
        QVERIFY(folder.mkdir(obstacle));
        QVERIFY(!Workspace::create(m_place->location()));
        QCOMPARE(folderOf(m_path), (QMap<QString, QByteArray>()));
        QVERIFY(folder.rmdir(obstacle));
        VERIFY_RESULT(Workspace::create(m_place->location()));
    }

    /// reliability: a migration that failed once may be tried again, and no copy is lost by it.
    void keepsEveryCopyOfAMigrationThatFails()
    {
        fill(1);
        {
            auto db = Database::open(m_place->location(), Database::Access::ReadWrite);
            VERIFY_RESULT(db);
            VERIFY_RESULT(exec(**db, u"PRAGMA user_version=-1"_s)); // its tables are there, so the first step fails
        }
        const auto once = Workspace::open(m_place->location());
        QVERIFY(!once);
        const auto twice = Workspace::open(m_place->location());
        QVERIFY(!twice);
        QCOMPARE(twice.error().message, once.error().message);
        QCOMPARE(listBackups(m_place->location()).size(), 2);
    }

    void isReportedWhenDamaged()
    {
        fill(2'000);
        QByteArray content = contentOf(m_path);
        QVERIFY(content.size() > 50'000);
        // The middle of the file: pages of a table, not the header.
        content.replace(20'000, 20'000, QByteArray(20'000, '\xa5'));
        overwrite(m_path, content);
        const auto opened = Workspace::open(m_place->location());
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"damaged"_s), test::wordsOf(opened).constData());
        QCOMPARE(contentOf(m_path), content);
    }

    /// Bytes flipped and ends cut off anywhere: an error in words or a sound workspace, never a crash.
    void survivesAnyDamage()
    {
        fill(300);
        const QByteArray sound = contentOf(m_path);
        QRandomGenerator random(11);
        const int files = test::sizeOf("GUESTWRIGHT_TEST_DAMAGED_FILES", 150);
        for (int i = 0; i < files; ++i) {
            QByteArray damaged = sound;
            const int flips = 1 + random.bounded(100);
            for (int flip = 0; flip < flips; ++flip) {
                damaged[random.bounded(int(damaged.size()))] = char(random.generate());
            }
            if (i % 3 == 0) {
                damaged.truncate(random.bounded(int(damaged.size())));
            }
            QFile::remove(m_path + u"-wal"_s);
            QFile::remove(m_path + u"-shm"_s);
            overwrite(m_path, damaged);
            const auto opened = Workspace::open(m_place->location());
            QVERIFY(opened || !opened.error().message.isEmpty());
        }
    }

    void isReadableByItsOwnerOnly()
    {
        const auto mask = umask(0);
        const auto workspace = Workspace::create(m_place->location());
        VERIFY_RESULT(workspace);
        VERIFY_RESULT((*workspace)->write([](Database &db) { return note(db, u"a"_s); }).result());
        VERIFY_RESULT(
            (*workspace)->write([this](Database &db) { return backUp(db, m_place->file(u"copy"_s)); }).result());
        umask(mask);
        int seen = 0;
        for (const QFileInfo &info : QFileInfo(m_path).dir().entryInfoList(QDir::Files | QDir::Hidden)) {
            if (!info.fileName().endsWith(u".lock"_s)) { // holds a process id, nothing of the workspace
                QVERIFY2(!(info.permissions() & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(info.fileName()));
                ++seen;
            }
        }
        QVERIFY(seen >= 4);
    }

    void isTightenedWhenItWasLoose()
    {
        fill(1);
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        const auto opened = Workspace::open(m_place->location());
        VERIFY_RESULT(opened);
        QVERIFY((*opened)->wasTightened());
        QVERIFY(!(QFile::permissions(m_path) & QFile::ReadOther));
    }

    void isBackedUpWhileItIsWritten()
    {
        const auto workspace = Workspace::create(m_place->location());
        VERIFY_RESULT(workspace);
        VERIFY_RESULT((*workspace)->write([](Database &db) { return note(db, u"a"_s); }).result());
        const QString copy = m_place->file(u"copy.guestwright"_s);
        VERIFY_RESULT((*workspace)->write([&copy](Database &db) { return backUp(db, copy); }).result());
        QVERIFY(
            !(*workspace)->write([&copy](Database &db) { return backUp(db, copy); }).result()); // never over another
        const auto opened = Workspace::open({.path = copy});
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->read(countNotes).result(), 1);
    }

    void saysThatItIsLocked()
    {
        const auto workspace = Workspace::create(m_place->location());
        VERIFY_RESULT(workspace);
        auto other = Database::open(m_place->location(), Database::Access::ReadWrite);
        VERIFY_RESULT(other);
        VERIFY_RESULT(exec(**other, u"PRAGMA busy_timeout=50"_s));
        auto holding = Transaction::begin(**other);
        VERIFY_RESULT(holding);
        VERIFY_RESULT(run(**other, u"INSERT INTO settings (name, value) VALUES ('a', '')"_s));
        const auto locked = (*workspace)->write([](Database &db) { return note(db, u"b"_s); }).result();
        QVERIFY(!locked);
        QVERIFY2(locked.error().message.contains(u"locked"_s), test::wordsOf(locked).constData());
        VERIFY_RESULT(holding->commit());
        VERIFY_RESULT((*workspace)->write([](Database &db) { return note(db, u"b"_s); }).result());
    }

    void losesNothingOnAFullDisk()
    {
        const auto workspace = Workspace::create(m_place->location());
        VERIFY_RESULT(workspace);
        VERIFY_RESULT((*workspace)->write([](Database &db) { return note(db, u"a"_s); }).result());
        const auto full = (*workspace)->write([](Database &db) -> Result<> {
            const auto limited = run(db, u"PRAGMA max_page_count=1"_s); // answers as a full disk does: SQLITE_FULL
            return note(db, QString(200'000, u'x'));
        });
        QVERIFY(!full.result());
        QVERIFY2(full.result().error().message.contains(u"full"_s), test::wordsOf(full.result()).constData());
        QCOMPARE((*workspace)->read(countNotes).result(), 1);
        QVERIFY((*workspace)->write([](Database &db) { return checkWorkspace(db); }).result()->problems.isEmpty());
    }

private:
    void fill(int notes)
    {
        const auto workspace = Workspace::create(m_place->location());
        VERIFY_RESULT(workspace);
        const auto filled = (*workspace)->write([notes](Database &db) -> Result<> {
            auto transaction = Transaction::begin(db);
            for (int i = 0; i < notes; ++i) {
                const auto done = run(db, u"INSERT INTO settings (name, value) VALUES (?, ?)"_s,
                                      {QString::number(i), QString(40, u'v')});
                if (!done) {
                    return failure(done);
                }
            }
            return transaction->commit();
        });
        VERIFY_RESULT(filled.result());
        VERIFY_RESULT((*workspace)->write([](Database &db) { return db.checkpoint(); }).result());
    }

    std::unique_ptr<test::TestPlace> m_place;
    QString m_path;
};

GUESTWRIGHT_TEST(tst_workspacefile, WorkspaceFileTest)
#include "tst_workspace.moc"
