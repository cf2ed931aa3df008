#include "models/store/query.h"
#include "models/store/workspace.h"
#include "tests/support/commitbreaker.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

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
        m_breaker = std::make_unique<test::CommitBreaker>(m_place->location().host);
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
        m_breaker->breakNext(test::CommitBreaker::Break::AfterCommit);
        VERIFY_RESULT(write(u"a"_s));
        QCOMPARE(notes(), 1);
        VERIFY_RESULT(write(u"b"_s));
        QCOMPARE(notes(), 2);
    }

    void isFoundToBeUndone()
    {
        m_breaker->breakNext(test::CommitBreaker::Break::BeforeCommit);
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
        m_breaker->breakNext(test::CommitBreaker::Break::AfterCommitForGood);
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
    std::unique_ptr<test::CommitBreaker> m_breaker;
    std::unique_ptr<Workspace> m_workspace;
};

GUESTWRIGHT_TEST(tst_lostcommit, LostCommitTest)
#include "tst_lostcommit.moc"
