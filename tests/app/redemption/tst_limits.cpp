#include "app/redemption/connections.h"
#include "app/redemption/limits.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace guestwright;
using std::chrono::seconds;

namespace {

constexpr Instant start = fromMsecs(1'800'000'000'000);

/// How many of `tries` at one instant are allowed.
int allowed(Budget &budget, const QByteArray &key, Instant now, int tries)
{
    int count = 0;
    for (int i = 0; i < tries; ++i) {
        count += budget.take(key, now) ? 0 : 1;
    }
    return count;
}

class Visitor final : public Closable
{
public:
    void closeSoon() override { isClosed = true; }
    void closeWhenIdle() override { isAsked = true; }

    bool isClosed = false;
    bool isAsked = false;
};

} // namespace

class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsSoManyInAWindow()
    {
        Budget budget({.count = 30});
        QCOMPARE(allowed(budget, "a", start, 100), 30);
        QCOMPARE(allowed(budget, "b", start, 100), 30);
        QCOMPARE(allowed(budget, "a", start + seconds(2), 100), 1);
        QCOMPARE(allowed(budget, "a", start + seconds(62), 100), 30);
        QCOMPARE(allowed(budget, "a", start + std::chrono::hours(24), 100), 30);
    }

    void neverAllowsMoreThanTwoWindowsWorth()
    {
        Budget budget({.count = 10});
        int total = 0;
        for (int second = 0; second < 60; ++second) {
            total += allowed(budget, "a", start + seconds(second), 5);
        }
        QVERIFY(total >= 19 && total <= 20);
    }

    void saysHowLongToWait()
    {
        Budget budget({.count = 30});
        QVERIFY(!budget.wait("a", start));
        QCOMPARE(allowed(budget, "a", start, 30), 30);
        QCOMPARE(budget.wait("a", start), std::optional(seconds(2)));
        QCOMPARE(budget.take("a", start), std::optional(seconds(2)));
        QCOMPARE(budget.wait("a", start + std::chrono::milliseconds(1999)), std::optional(seconds(1)));
        QVERIFY(!budget.wait("a", start + seconds(2)));
    }

    void refusalsCostNothing()
    {
        Budget budget({.count = 3, .window = seconds(3)});
        QCOMPARE(allowed(budget, "a", start, 1000), 3);
        QCOMPARE(allowed(budget, "a", start + seconds(1), 1000), 1);
    }

    void aClockSetBackLocksNobodyOut()
    {
        Budget budget({.count = 30});
        QCOMPARE(allowed(budget, "a", start + std::chrono::hours(1000), 30), 30);
        QCOMPARE(budget.wait("a", start), std::optional(seconds(2)));
    }

    void forgetsWhenThereAreTooManyKeys()
    {
        Budget budget({.count = 2}, 100);
        for (int i = 0; i < 10'000; ++i) {
            QVERIFY(!budget.take(QByteArray::number(i), start));
        }
        QCOMPARE(allowed(budget, "new", start, 10), 2);
    }

    void countsConnectionsByNetwork()
    {
        Connections connections(100, 2);
        QVERIFY(connections.admit("a") && connections.admit("a"));
        QVERIFY(!connections.admit("a"));
        QVERIFY(connections.admit("b"));
        for (int i = 0; i < 10; ++i) {
            QVERIFY(connections.admit({})); // not counted by network
        }
        connections.leave("a");
        QVERIFY(connections.admit("a"));
        QCOMPARE(connections.count(), std::size_t(13));
    }

    void theLongestAwaitedGivesWay()
    {
        Connections connections(2, 100);
        const auto first = std::make_shared<Visitor>();
        const auto second = std::make_shared<Visitor>();
        QVERIFY(connections.admit("a") && connections.admit("b"));
        const auto place = connections.startsToKeepUsWaiting(first);
        const auto other = connections.startsToKeepUsWaiting(second);
        QVERIFY(connections.admit("c"));
        QVERIFY(first->isClosed && !second->isClosed);
        QVERIFY(connections.admit("d"));
        QVERIFY(second->isClosed);
        QVERIFY(!connections.admit("e")); // nobody keeps us waiting now
        connections.isServed(place);
        connections.isServed(other);
    }
};

GUESTWRIGHT_TEST(tst_limits, LimitsTest)
#include "tst_limits.moc"
