#include "models/store/changewatch.h"
#include "models/store/query.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

Result<> jot(Database &db, const QString &name)
{
    auto transaction = Transaction::begin(db);
    if (!transaction) {
        return failure(transaction);
    }
    const auto written = run(db, u"INSERT INTO settings (name, value) VALUES (?, '')"_s, {name});
    return written ? transaction->commit() : failure(written);
}

/// Cuts every connection of the database but the asking one's.
void cutConnections(const Location &location)
{
    const auto db = Database::open(location, Database::Access::ReadWrite);
    VERIFY_RESULT(db);
    VERIFY_RESULT(run(**db,
                      u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                      "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s));
}

} // namespace

/// What one window hears of another.
class ChangeWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_place = std::make_unique<test::TestPlace>();
        auto made = Workspace::create(m_place->location());
        VERIFY_RESULT(made);
        m_workspace = std::move(*made);
        m_watch = std::make_unique<ChangeWatch>(*m_workspace);
        QTest::qWait(300); // it listens
    }

    void cleanup()
    {
        m_watch.reset();
        m_workspace.reset();
        m_place.reset();
    }

    void tellsWhatAnotherCommitted()
    {
        QSignalSpy changed(m_watch.get(), &ChangeWatch::changed);
        const auto other = Workspace::open(m_place->location());
        VERIFY_RESULT(other);
        VERIFY_RESULT((*other)->write([](Database &db) { return jot(db, u"a"_s); }).result());
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 2000);
    }

    void saysNothingOfItsOwnNorOfWhatWasRolledBack()
    {
        QSignalSpy changed(m_watch.get(), &ChangeWatch::changed);
        VERIFY_RESULT(m_workspace->write([](Database &db) { return jot(db, u"a"_s); }).result());
        const auto other = Workspace::open(m_place->location());
        VERIFY_RESULT(other);
        QVERIFY(!(*other)->write([](Database &db) { return jot(db, u"a"_s); }).result()); // there is one already
        VERIFY_RESULT(
            (*other)->read([](Database &db) { return run(db, u"SELECT count(*) FROM settings"_s); }).result());
        QTest::qWait(2500);
        QCOMPARE(changed.size(), 0);
    }

    void gathersMany()
    {
        QSignalSpy changed(m_watch.get(), &ChangeWatch::changed);
        const auto other = Workspace::open(m_place->location());
        VERIFY_RESULT(other);
        for (int i = 0; i < 100; ++i) {
            VERIFY_RESULT((*other)->write([i](Database &db) { return jot(db, QString::number(i)); }).result());
        }
        QTRY_VERIFY(!changed.isEmpty());
        QTest::qWait(2500);
        QVERIFY2(changed.size() <= 8, qPrintable(QString::number(changed.size()))); // about one a second
    }

    void comesBackAfterTheServerCutIt()
    {
        if (m_place->location().engine == Engine::Sqlite) {
            QSKIP("a file has no connection");
        }
        QSignalSpy changed(m_watch.get(), &ChangeWatch::changed);
        cutConnections(m_place->location());
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 5000); // something may have been missed
        changed.clear();
        VERIFY_RESULT(m_workspace->write([](Database &db) { return jot(db, u"own"_s); }).result());
        VERIFY_RESULT(
            m_workspace->read([](Database &db) { return run(db, u"SELECT count(*) FROM settings"_s); }).result());
        const auto other = Workspace::open(m_place->location());
        VERIFY_RESULT(other);
        VERIFY_RESULT((*other)->write([](Database &db) { return jot(db, u"a"_s); }).result());
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 2000);
    }

    void saysThatAServerIsGoneAndBack()
    {
        if (m_place->location().engine == Engine::Sqlite) {
            QSKIP("a file has no connection");
        }
        QSignalSpy lost(m_watch.get(), &ChangeWatch::lost);
        QSignalSpy back(m_watch.get(), &ChangeWatch::back);
        Location elsewhere = m_place->location();
        elsewhere.database = u"postgres"_s;
        const auto db = Database::open(elsewhere, Database::Access::ReadWrite);
        VERIFY_RESULT(db);
        const QString name = m_place->location().database;
        VERIFY_RESULT(exec(**db, u"ALTER DATABASE %1 ALLOW_CONNECTIONS false"_s.arg(name)));
        VERIFY_RESULT(
            run(**db, u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = ?"_s, {name}));
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 5000);
        const auto written = m_workspace->write([](Database &own) { return jot(own, u"a"_s); }).result();
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Network);
        QVERIFY2(written.error().message.contains(u"Nothing was changed"_s), test::wordsOf(written).constData());
        VERIFY_RESULT(exec(**db, u"ALTER DATABASE %1 ALLOW_CONNECTIONS true"_s.arg(name)));
        QTRY_COMPARE_WITH_TIMEOUT(back.size(), 1, 5000);
        bool isWritten = false;
        QTRY_VERIFY(isWritten = isWritten
                        || m_workspace->write([](Database &own) { return jot(own, u"b"_s); }).result().has_value());
        QCOMPARE(lost.size(), 1);
    }

private:
    std::unique_ptr<test::TestPlace> m_place;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ChangeWatch> m_watch;
};

GUESTWRIGHT_TEST(tst_changewatch, ChangeWatchTest)
#include "tst_changewatch.moc"
