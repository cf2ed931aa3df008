#include "app/redemption/site.h"
#include "models/store/query.h"
#include "tests/app/redemption/guestlist.h"
#include "tests/app/redemption/rawclient.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr Instant start = fromMsecs(1'800'000'000'000);

} // namespace

/// A server that ends while everybody redeems (reliability M8): each invite is used with its order, or neither is
/// there, and nobody was told otherwise.
class EndingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void leavesNoHalfOrders()
    {
        const int count = test::sizeOf("GUESTWRIGHT_TEST_ENDING", 40);
        const test::TestPlace place;
        const test::GuestList guests(place.location(), count);
        std::atomic<Instant> now = start;
        auto site = Site::start({.publication = place.location(),
                                 .publicUrl = u"https://invites.example.org"_s,
                                 .clock = [&now] { return now.load(); }});
        VERIFY_RESULT(site);
        const quint16 port = (*site)->port();
        const QList<QByteArray> posts = openForms(guests, port);
        QCOMPARE(posts.size(), count);
        now = start + std::chrono::seconds(30); // as long as it takes to fill one in

        std::atomic<int> promised = 0;
        std::atomic<int> answered = 0;
        std::vector<std::thread> visitors;
        for (int visitor = 0; visitor < 4; ++visitor) {
            visitors.emplace_back([&, visitor] {
                for (qsizetype i = visitor; i < posts.size(); i += 4) {
                    test::RawClient client(port);
                    client.send(posts.at(i));
                    promised += client.read().status == 303 ? 1 : 0;
                    ++answered;
                }
            });
        }
        while (answered < count / 4) {
            QTest::qSleep(1);
        }
        site->reset();
        for (std::thread &visitor : visitors) {
            visitor.join();
        }
        const auto db = Database::open(place.location(), Database::Access::ReadOnly);
        VERIFY_RESULT(db);
        const auto number = [&db](const QString &sql) {
            const auto counted = run(**db, sql);
            return counted ? counted->number() : -1;
        };
        const qint64 orders = number(u"SELECT count(*) FROM orders"_s);
        QVERIFY(orders >= promised);
        QVERIFY(promised > 0);
        QCOMPARE(number(u"SELECT count(*) FROM invites WHERE used_at IS NOT NULL"_s), orders);
        QCOMPARE(number(u"SELECT count(*) FROM orders o JOIN invites i ON i.id = o.invite_id "
                        "WHERE i.used_at IS NOT NULL"_s),
                 orders);
        QCOMPARE(number(u"SELECT count(*) FROM changes WHERE kind = 'Order'"_s), orders);
        QCOMPARE(number(u"SELECT sum(ordered) FROM items"_s), orders);
    }

private:
    /// What each visitor sends in the end, after having opened the form.
    [[nodiscard]] static QList<QByteArray> openForms(const test::GuestList &guests, quint16 port)
    {
        QList<QByteArray> posts;
        test::RawClient client(port);
        for (const QByteArray &token : guests.tokens()) {
            client.send(test::getRequest("/i/" + token + "/checkout?choice=mug%3ASage"));
            const test::RawResponse page = client.read();
            const auto fields = test::hiddenFieldsOf(page.body) + test::addressFields();
            if (page.status == 200) {
                posts.append(test::formRequest("/i/" + token + "/redeem", test::formBody(fields)));
            }
        }
        return posts;
    }
};

GUESTWRIGHT_TEST(tst_ending, EndingTest)
#include "tst_ending.moc"
