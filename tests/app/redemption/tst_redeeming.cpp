#include "models/core/token.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::TestVisitor;

/// The way of a recipient from the link to the receipt, on both engines.
class RedeemingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void leadsFromTheLinkToTheReceipt()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite({.name = u"Ada Lovelace"_s});
        const Response landing = visitor.get("/i/" + token);
        QCOMPARE(landing.status, 200);
        QVERIFY(landing.body.contains("Hello Ada,"));
        QVERIFY(landing.body.contains("Alder &amp; Finch"));
        QVERIFY(landing.body.contains("/i/" + token + "/items"));
        const Response gifts = visitor.get("/i/" + token + "/items");
        QVERIFY(gifts.body.contains("Stoneware mug"));
        QVERIFY(gifts.body.contains("3 left"));

        const Response ordered = order(visitor, token);
        QCOMPARE(ordered.status, 303);
        const QByteArray receipt = test::headerOf(ordered, "location");
        QVERIFY(receipt.startsWith("/r/"));
        QVERIFY(!receipt.contains(token));
        const Response page = visitor.get(receipt);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("Thank you, Ada"));
        QVERIFY(page.body.contains("Stoneware mug, Sage"));
        QVERIFY(page.body.contains("SG-"));
        for (const char *hidden : {"Torstra", "10119", "901820", "Lovelace"}) {
            QVERIFY2(!page.body.contains(hidden), hidden);
        }
        QVERIFY(!page.body.contains(token));
    }

    void aUsedLinkLeadsToItsReceipt()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        const QByteArray receipt = test::headerOf(order(visitor, token), "location");
        const Response again = visitor.get("/i/" + token);
        QCOMPARE(again.status, 303);
        QCOMPARE(test::headerOf(again, "location"), receipt);
    }

    void theSameFormGivesTheSameOrder()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        const auto fields = filledIn(visitor, token);
        const Response once = visitor.post("/i/" + token + "/redeem", fields);
        const Response twice = visitor.post("/i/" + token + "/redeem", fields);
        QCOMPARE(twice.status, 303);
        QCOMPARE(test::headerOf(twice, "location"), test::headerOf(once, "location"));
        QCOMPARE(visitor.count(u"orders"_s), 1);
    }

    void theSameFormWithOtherValuesIsRefused()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        auto fields = filledIn(visitor, token);
        QCOMPARE(visitor.post("/i/" + token + "/redeem", fields).status, 303);
        fields.append({u"line2"_s, u"another floor"_s});
        QCOMPARE(visitor.post("/i/" + token + "/redeem", fields).status, 422);
        QCOMPARE(visitor.count(u"orders"_s), 1);
    }

    void anotherFormComesTooLate()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        const auto first = filledIn(visitor, token);
        const auto second = filledIn(visitor, token);
        QCOMPARE(visitor.post("/i/" + token + "/redeem", first).status, 303);
        const Response late = visitor.post("/i/" + token + "/redeem", second);
        QCOMPARE(late.status, 409);
        QVERIFY(late.body.contains("This invitation has been used"));
        QCOMPARE(visitor.count(u"orders"_s), 1);
    }

    void isTooQuickForAPerson()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        auto fields = filledIn(visitor, token);
        visitor.now -= std::chrono::seconds(19);
        const Response quick = visitor.post("/i/" + token + "/redeem", fields);
        QCOMPARE(quick.status, 200);
        QVERIFY(quick.body.contains("Nothing is lost"));
        QVERIFY(quick.body.contains("Torstra\u00dfe 1"));
        QCOMPARE(visitor.count(u"orders"_s), 0);
        visitor.now += std::chrono::seconds(19);
        QCOMPARE(visitor.post("/i/" + token + "/redeem", fields).status, 303);
    }

    void keepsEverythingOfAStaleForm()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        const auto fields = filledIn(visitor, token);
        visitor.now += std::chrono::hours(30);
        const Response stale = visitor.post("/i/" + token + "/redeem", fields);
        QCOMPARE(stale.status, 200);
        QVERIFY(stale.body.contains("open for a long time"));
        QVERIFY(stale.body.contains("value=\"Ada Lovelace\""));
        visitor.now += std::chrono::seconds(5);
        auto again = test::hiddenFieldsOf(stale.body) + test::addressFields();
        QCOMPARE(visitor.post("/i/" + token + "/redeem", again).status, 303);
    }

    void refusesTheNonceOfAnotherInvite()
    {
        TestVisitor visitor;
        const QByteArray mine = visitor.invite();
        const QByteArray theirs = visitor.invite();
        const Response refused = visitor.post("/i/" + theirs + "/redeem", filledIn(visitor, mine));
        QCOMPARE(refused.status, 200);
        QCOMPARE(visitor.count(u"orders"_s), 0);
    }

    void sellsNoMoreThanThereIs()
    {
        TestVisitor visitor;
        const QString garden = visitor.campaign.items.at(1).uid + u':';
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(order(visitor, visitor.invite(), garden).status, 303);
        }
        const QByteArray token = visitor.invite();
        QCOMPARE(visitor.get("/i/" + token + "/checkout?choice=" + garden.toLatin1()).status, 303);
        const Response gifts = visitor.get("/i/" + token + "/items");
        QVERIFY(gifts.body.contains("Sold out"));
        QCOMPARE(visitor.count(u"orders"_s), 3);
    }

    void writesTheChangeLog()
    {
        TestVisitor visitor;
        QCOMPARE(order(visitor, visitor.invite()).status, 303);
        const auto changes = visitor.changes();
        qint64 expected = 1;
        for (const PublicationChange &change : changes) {
            QCOMPARE(change.sequence, expected++);
            QCOMPARE(change.chain.size(), 32);
        }
        QCOMPARE(std::ranges::count(changes, PublicationChange::Kind::Order, &PublicationChange::kind), 1);
    }

private:
    static QList<std::pair<QString, QString>> filledIn(TestVisitor &visitor, const QByteArray &token,
                                                       const QString &choice = {})
    {
        const QString wanted = choice.isEmpty() ? QString(visitor.campaign.items.first().uid + u":Sage"_s) : choice;
        return visitor.hiddenFields("/i/" + token + "/checkout?choice=" + QUrl::toPercentEncoding(wanted))
            + test::addressFields();
    }

    static Response order(TestVisitor &visitor, const QByteArray &token, const QString &choice = {})
    {
        return visitor.post("/i/" + token + "/redeem", filledIn(visitor, token, choice));
    }
};

GUESTWRIGHT_TEST(tst_redeeming, RedeemingTest)
#include "tst_redeeming.moc"
