#include "models/publication/changebody.h"
#include "models/publication/changelog.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::TestVisitor;
using Kind = PublicationChange::Kind;

class ChangeLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void countsWithoutGaps()
    {
        TestVisitor visitor;
        ChangeLog log(visitor.db());
        QCOMPARE(log.end()->sequence, 0);
        QVERIFY(log.end()->chain.isEmpty());
        append(visitor, 5);
        const auto changes = *log.after(0, 100);
        QCOMPARE(changes.size(), 5);
        for (qsizetype i = 0; i < changes.size(); ++i) {
            QCOMPARE(changes.at(i).sequence, i + 1);
            QCOMPARE(*log.chainAt(i + 1), changes.at(i).chain);
        }
        QCOMPARE(log.end()->chain, changes.last().chain);
        QCOMPARE(log.after(3, 100)->size(), 2);
        QCOMPARE(log.after(0, 2)->last().sequence, 2);
        QVERIFY(log.chainAt(6)->isEmpty());
    }

    void chainsTellHistoriesApart()
    {
        TestVisitor one;
        TestVisitor other;
        append(one, 3);
        append(other, 2);
        QCOMPARE(*ChangeLog(one.db()).chainAt(2), *ChangeLog(other.db()).chainAt(2));
        other.now += std::chrono::milliseconds(1);
        append(other, 1);
        QVERIFY(*ChangeLog(one.db()).chainAt(3) != *ChangeLog(other.db()).chainAt(3));
    }

    void whatIsRolledBackLeavesNoGap()
    {
        TestVisitor visitor;
        append(visitor, 1);
        {
            auto transaction = Transaction::begin(visitor.db());
            VERIFY_RESULT(transaction);
            VERIFY_RESULT(ChangeLog(visitor.db()).append(Kind::Ask, inviteBody(QByteArray(32, 'b')), visitor.now));
        }
        append(visitor, 1);
        QCOMPARE(ChangeLog(visitor.db()).end()->sequence, 2);
    }

private:
    static void append(TestVisitor &visitor, int number)
    {
        for (int i = 0; i < number; ++i) {
            auto transaction = Transaction::begin(visitor.db());
            VERIFY_RESULT(transaction);
            const QJsonObject body = eventBody(QByteArray(32, 'a'), Stage::Kind::Clicked, Visitor::Kind::Human);
            VERIFY_RESULT(ChangeLog(visitor.db()).append(Kind::Event, body, visitor.now));
            VERIFY_RESULT(transaction->commit());
        }
    }
};

GUESTWRIGHT_TEST(tst_changelog, ChangeLogTest)
#include "tst_changelog.moc"
