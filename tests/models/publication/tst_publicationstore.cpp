#include "models/publication/publicationstore.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class PublicationStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void isMadeOnceAndFoundAgain()
    {
        const test::TestPlace place;
        const auto first = preparePublication(place.location());
        VERIFY_RESULT(first);
        QCOMPARE(first->epoch.size(), 22);
        QCOMPARE(first->nonceKey.size(), 32);
        const auto second = preparePublication(place.location());
        VERIFY_RESULT(second);
        QCOMPARE(*second, *first);
        const auto db = Database::open(place.location(), Database::Access::ReadOnly);
        VERIFY_RESULT(db);
        QVERIFY(isReadable(**db));
        QCOMPARE(*schemaVersion(**db, publicationMark), newestVersion(publicationMigrations()));
    }

    void twoAreDifferent()
    {
        const test::TestPlace one;
        const test::TestPlace other;
        QVERIFY(preparePublication(one.location())->epoch != preparePublication(other.location())->epoch);
        QVERIFY(preparePublication(one.location())->nonceKey != preparePublication(other.location())->nonceKey);
    }

    void fileIsForItsOwnerAlone()
    {
        const test::TestPlace place;
        if (place.location().engine == Engine::Postgres) {
            QSKIP("a server has no file");
        }
        VERIFY_RESULT(preparePublication(place.location()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(place.location().path) & others));
        QVERIFY(QFile::setPermissions(place.location().path, QFile::permissions(place.location().path) | others));
        VERIFY_RESULT(preparePublication(place.location()));
        QVERIFY(!(QFile::permissions(place.location().path) & others));
    }

    void leavesAloneWhatIsSomethingElse()
    {
        const test::TestPlace place;
        if (place.location().engine == Engine::Postgres) {
            QSKIP("tables of two kinds may stand in one database");
        }
        VERIFY_RESULT(Workspace::create(place.location()));
        refusesUnchanged(place.location());
        const Location text{.path = place.file(u"text"_s)};
        QFile file(text.path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
        file.close();
        refusesUnchanged(text);
        refusesUnchanged({.path = place.file(u"."_s)});
    }

    void refusesWhatANewerProgramMade()
    {
        const test::TestPlace place;
        VERIFY_RESULT(preparePublication(place.location()));
        {
            const auto db = Database::open(place.location(), Database::Access::ReadWrite);
            VERIFY_RESULT(exec(**db,
                               place.location().engine == Engine::Sqlite
                                   ? u"PRAGMA user_version=999"_s
                                   : u"UPDATE guestwright_publication_schema SET version = 999"_s));
        }
        const auto refused = preparePublication(place.location());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    }

    void goesOnWhereSomebodyWasInterrupted()
    {
        const test::TestPlace place;
        if (place.location().engine == Engine::Postgres) {
            QSKIP("a server has no file");
        }
        QFile file(place.location().path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        { // the file in WAL mode, without a table
            const auto db = Database::open(place.location(), Database::Access::ReadWrite);
            VERIFY_RESULT(db);
        }
        VERIFY_RESULT(preparePublication(place.location()));
    }

private:
    static void refusesUnchanged(const Location &location)
    {
        QFile file(location.path);
        const QByteArray before = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        file.close();
        QVERIFY(!preparePublication(location));
        QCOMPARE(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), before);
    }
};

GUESTWRIGHT_TEST(tst_publicationstore, PublicationStoreTest)
#include "tst_publicationstore.moc"
