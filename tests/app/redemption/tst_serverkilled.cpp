#include "models/store/query.h"
#include "tests/app/redemption/guestlist.h"
#include "tests/app/redemption/rawclient.h"
#include "tests/app/redemption/serverprocess.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QSemaphore>
#include <QTest>

#include <map>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr int guestsAtOnce = 4;
constexpr int guestsARound = 120;

/// Guests who all order at once, until the server is gone.
class Storm
{
public:
    Storm(QList<QByteArray> tokens, QList<QByteArray> orders) : m_tokens(std::move(tokens)), m_orders(std::move(orders))
    { }

    void begin(quint16 port)
    {
        for (int guest = 0; guest < guestsAtOnce; ++guest) {
            m_guests.emplace_back([this, guest, port] { order(guest, port); });
        }
    }
    void waitForAnswers(int count) { m_count.acquire(count); }
    /// By token, where the guest was led to: the receipt.
    std::map<QByteArray, QByteArray> end()
    {
        for (std::thread &guest : m_guests) {
            guest.join();
        }
        return m_receipts;
    }

private:
    void order(int guest, quint16 port)
    {
        test::RawClient client(port);
        for (qsizetype i = guest; i < m_orders.size(); i += guestsAtOnce) {
            if (!client.sendIfOpen(m_orders.at(i))) {
                return;
            }
            const test::RawResponse answer = client.read();
            if (answer.status != 303) {
                return;
            }
            {
                const std::lock_guard lock(m_mutex);
                m_receipts[m_tokens.at(i)] = answer.header("location");
            }
            m_count.release();
        }
    }

    const QList<QByteArray> m_tokens;
    const QList<QByteArray> m_orders;
    std::mutex m_mutex;
    std::map<QByteArray, QByteArray> m_receipts;
    QSemaphore m_count;
    std::vector<std::thread> m_guests;
};

} // namespace

/// A server that is killed while everybody orders (reliability B4): whoever was answered has an order, each used
/// invite has one, and who asks again gets the same.
class ServerKilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void keepsEveryOrderItAnswered()
    {
        const int rounds = test::sizeOf("GUESTWRIGHT_TEST_KILLS", 3);
        const test::TestPlace place;
        m_guests = std::make_unique<test::GuestList>(place.location(), rounds * guestsARound);
        const QStringList words{u"--publication"_s, place.location().toUrl(), u"--public-url"_s,
                                u"https://invites.example.org"_s};
        QRandomGenerator random(4);
        for (int round = 0; round < rounds; ++round) {
            const QList<QByteArray> tokens = m_guests->tokens().sliced(round * guestsARound, guestsARound);
            test::ServerProcess server(words);
            QVERIFY2(server.port() != 0, server.said().constData());
            Storm storm(tokens, ordersOf(tokens));
            storm.begin(server.port());
            storm.waitForAnswers(1 + int(random.bounded(guestsARound / 3)));
            server.kill();
            const auto receipts = storm.end();
            lookAt(place.location(), receipts);

            test::ServerProcess again(words);
            QVERIFY2(again.port() != 0, again.said().constData());
            everybodyAsksAgain(again.port(), tokens, receipts);
            QCOMPARE(again.end(), 0);
            lookAt(place.location(), {});
            QCOMPARE(m_orders, qint64(round + 1) * guestsARound);
        }
    }

private:
    QList<QByteArray> ordersOf(const QList<QByteArray> &tokens)
    {
        QList<QByteArray> orders;
        for (const QByteArray &token : tokens) {
            orders.append(m_guests->order(token, systemNow() - std::chrono::seconds(30)));
        }
        return orders;
    }

    void lookAt(const Location &place, const std::map<QByteArray, QByteArray> &receipts)
    {
        const auto db = Database::open(place, Database::Access::ReadWrite);
        VERIFY_RESULT(db);
        for (const auto &[token, receipt] : receipts) {
            const auto found = run(**db,
                                   u"SELECT count(*) FROM orders o JOIN invites i ON i.id = o.invite_id "
                                   "WHERE o.receipt = ? AND i.used_at IS NOT NULL"_s,
                                   {receipt.sliced(qstrlen("/r/"))});
            VERIFY_RESULT(found);
            QCOMPARE(found->number(), 1);
        }
        // In one question: what PostgreSQL was still doing for a server that is gone may end meanwhile.
        const auto counts = run(**db,
                                u"SELECT (SELECT count(*) FROM orders), (SELECT count(*) FROM invites WHERE "
                                "used_at IS NOT NULL), (SELECT count(*) FROM changes WHERE kind = 'Order'), "
                                "(SELECT CAST(coalesce(sum(ordered), 0) AS BIGINT) FROM items), "
                                "(SELECT count(*) FROM orders o JOIN invites i ON i.id = o.invite_id "
                                "WHERE i.used_at IS NOT NULL)"_s);
        VERIFY_RESULT(counts);
        RowReader row = counts->first();
        m_orders = row.number();
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(row.number(), m_orders);
        }
        QVERIFY(m_orders >= qint64(receipts.size()));
        if (place.engine == Engine::Sqlite) {
            QCOMPARE(run(**db, u"PRAGMA integrity_check"_s)->first().text(), u"ok"_s);
        }
    }

    /// Nobody knows better than to press the button again.
    void everybodyAsksAgain(quint16 port, const QList<QByteArray> &tokens,
                            const std::map<QByteArray, QByteArray> &receipts)
    {
        test::RawClient client(port);
        for (const QByteArray &token : tokens) {
            client.send(m_guests->order(token, systemNow()));
            const test::RawResponse answer = client.read();
            QCOMPARE(answer.status, 303);
            const auto known = receipts.find(token);
            if (known != receipts.end()) {
                QCOMPARE(answer.header("location"), known->second);
            }
        }
    }

    std::unique_ptr<test::GuestList> m_guests;
    qint64 m_orders = 0;
};

GUESTWRIGHT_TEST(tst_serverkilled, ServerKilledTest)
#include "tst_serverkilled.moc"
