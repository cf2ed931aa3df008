#include "app/redemption/formnonce.h"
#include "app/redemption/gatheredwriter.h"
#include "models/core/token.h"
#include "models/publication/redeem.h"
#include "models/store/query.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <latch>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::TestVisitor;
using Fields = QList<std::pair<QString, QString>>;

namespace {

/// One POST that is ready to be sent.
struct Shot {
    QByteArray path;
    QByteArray body;
};

QByteArray encoded(const Fields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

/// Many visitors at once: threads with a connection of their own each, and the writers of as many servers as wanted.
class Crowd
{
public:
    Crowd(TestVisitor &visitor, int servers) : m_visitor(visitor)
    {
        for (int i = 0; i < servers; ++i) {
            auto writer = GatheredWriter::start(visitor.location(), {.waiting = 100'000});
            if (!writer) {
                qFatal("%s", qPrintable(writer.error().message));
            }
            m_writers.push_back(std::move(*writer));
        }
    }

    /// Sends all of them from eight threads that begin at the same moment; how often which status came.
    std::map<int, int> send(const QList<Shot> &shots)
    {
        constexpr int threads = 8;
        m_statuses.clear();
        std::latch ready(threads);
        std::vector<std::thread> crowd;
        for (int i = 0; i < threads; ++i) {
            crowd.emplace_back([&, i] { shoot(shots, i, threads, ready); });
        }
        for (std::thread &thread : crowd) {
            thread.join();
        }
        std::unique_lock lock(m_mutex);
        const bool isAnswered = m_answered.wait_for(lock, std::chrono::minutes(2), [&] {
            int answers = 0;
            for (const auto &[status, number] : m_statuses) {
                answers += number;
            }
            return answers == shots.size();
        });
        return isAnswered ? m_statuses : std::map<int, int>();
    }

private:
    void shoot(const QList<Shot> &shots, int first, int step, std::latch &ready)
    {
        const auto db = Database::open(m_visitor.location(), Database::Access::ReadOnly);
        ready.arrive_and_wait();
        for (qsizetype i = first; db && i < shots.size(); i += step) {
            const Context context{.db = **db,
                                  .writer = *m_writers.at(std::size_t(i) % m_writers.size()),
                                  .site = m_visitor.site,
                                  .now = m_visitor.now};
            handlePage({.method = Request::Method::Post, .path = shots.at(i).path, .body = shots.at(i).body}, context,
                       [this](const Response &response) {
                           const std::lock_guard lock(m_mutex);
                           ++m_statuses[response.status];
                           m_answered.notify_all();
                       });
        }
    }

    TestVisitor &m_visitor;
    std::mutex m_mutex;
    std::condition_variable m_answered;
    std::map<int, int> m_statuses;
    std::vector<std::unique_ptr<GatheredWriter>> m_writers; ///< last: they answer until they end
};

} // namespace

/// Many at once (reliability B1, B2, B3): exactly one order each, never more than there is.
class RedemptionRaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    /// Two servers, each redeems both invites in one go, in the opposite order: none waits for who waits for him.
    void serversTakeTurns()
    {
        TestVisitor visitor;
        auto first = GatheredWriter::start(visitor.location(), {});
        auto second = GatheredWriter::start(visitor.location(), {});
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        const int rounds = test::sizeOf("GUESTWRIGHT_TEST_CROSSWISE", 3);
        for (int round = 0; round < rounds; ++round) {
            const QByteArray ada = Token{visitor.invite()}.hash();
            const QByteArray zoe = Token{visitor.invite()}.hash();
            QSemaphore adaIsTaken;
            QSemaphore zoeIsTaken;
            QSemaphore answered;
            std::atomic<int> done = 0;
            const auto taking = [&](const QByteArray &one, const QByteArray &other, QSemaphore &isTaken,
                                    QSemaphore &isOtherTaken) -> Writer::Work {
                return [&, one, other](Database &db) -> Result<Response> {
                    const auto mine = claim(db, visitor, one);
                    isTaken.release();
                    // Whoever has the database for himself waits for nobody, and goes on.
                    [[maybe_unused]] const bool areTwo = isOtherTaken.tryAcquire(1, 300);
                    const auto theirs = claim(db, visitor, other);
                    done += mine && theirs ? int(*mine) + int(*theirs) : 0;
                    return mine && theirs ? Result<Response>(Response()) : failure(mine ? theirs : mine);
                };
            };
            std::atomic<int> kept = 0;
            const Reply count = [&](const Response &response) {
                kept += response.status == 200 ? 1 : 0;
                answered.release();
            };
            (*first)->submit(taking(ada, zoe, adaIsTaken, zoeIsTaken), count);
            (*second)->submit(taking(zoe, ada, zoeIsTaken, adaIsTaken), count);
            answered.acquire(2);
            QCOMPARE(kept.load(), 2);
            QCOMPARE(done.load(), 2);
            QCOMPARE(visitor.count(u"orders"_s), 2 * (round + 1));
        }
    }

    void oneOfManyGetsTheInvite_data()
    {
        QTest::addColumn<int>("servers");
        QTest::newRow("one server") << 1;
        QTest::newRow("four servers") << 4;
    }
    void oneOfManyGetsTheInvite()
    {
        QFETCH(const int, servers);
        TestVisitor visitor;
        Crowd crowd(visitor, servers);
        const int posts = test::sizeOf("GUESTWRIGHT_TEST_RACERS", 200);
        for (int round = 1; round <= test::sizeOf("GUESTWRIGHT_TEST_RACES", 10); ++round) {
            const QByteArray token = visitor.invite();
            QList<Shot> shots;
            for (int i = 0; i < posts; ++i) {
                shots.append({"/i/" + token + "/redeem", encoded(filledForm(visitor, token))});
            }
            const auto statuses = crowd.send(shots);
            QCOMPARE(statuses, (std::map<int, int>{{303, 1}, {409, posts - 1}}));
            QCOMPARE(visitor.count(u"orders"_s), round);
        }
        QCOMPARE(ordersOf(visitor), usedOf(visitor));
    }

    void oneFormSentManyTimesIsOneOrder()
    {
        TestVisitor visitor;
        Crowd crowd(visitor, 2);
        const QByteArray token = visitor.invite();
        const Shot shot{"/i/" + token + "/redeem", encoded(filledForm(visitor, token))};
        const auto statuses = crowd.send(QList<Shot>(100, shot));
        QCOMPARE(statuses, (std::map<int, int>{{303, 100}}));
        QCOMPARE(visitor.count(u"orders"_s), 1);
    }

    void neverMoreThanThereIs()
    {
        TestVisitor visitor;
        visitor.campaign.items.first().stock = 40;
        visitor.campaign.campaign.page.itemsPerInvite = 3;
        visitor.publish();
        Crowd crowd(visitor, 1);
        const QString mug = visitor.campaign.items.first().uid;
        QList<Shot> shots;
        for (int i = 0; i < 100; ++i) {
            const QByteArray token = visitor.invite();
            Fields fields = filledForm(visitor, token);
            for (int more = 0; more < i % 3; ++more) {
                fields.append({u"choice"_s, mug + u":Clay"_s});
            }
            shots.append({"/i/" + token + "/redeem", encoded(fields)});
        }
        const auto statuses = crowd.send(shots);
        const auto ordered = run(visitor.db(), u"SELECT ordered FROM items WHERE uid = ?"_s, {mug});
        QVERIFY(ordered->number() <= 40);
        QVERIFY(ordered->number() >= 38);
        QCOMPARE(statuses.count(500), std::size_t(0));
        QCOMPARE(ordersOf(visitor), usedOf(visitor));
        QCOMPARE(ordersOf(visitor), qint64(statuses.at(303)));
    }

    void theLimitOfALinkHolds_data()
    {
        QTest::addColumn<bool>("isByMail");
        QTest::addColumn<int>("servers");
        QTest::newRow("shared address") << false << 1;
        QTest::newRow("shared address, three servers") << false << 3;
        QTest::newRow("invitees, three servers") << true << 3;
    }
    void theLimitOfALinkHolds()
    {
        QFETCH(const bool, isByMail);
        QFETCH(const int, servers);
        TestVisitor visitor;
        PublishedInvitationLink link;
        link.link.maxUses = 25;
        const QByteArray shared = visitor.link(link);
        Crowd crowd(visitor, servers);
        QList<Shot> shots;
        for (int i = 0; i < test::sizeOf("GUESTWRIGHT_TEST_COMERS", 200); ++i) {
            PublishedInvite guest{.linkUid = link.link.uid};
            const QByteArray token = isByMail ? visitor.invite(guest) : shared;
            shots.append({"/i/" + token + "/redeem", encoded(filledForm(visitor, token))});
        }
        const int tooLate = int(shots.size()) - 25;
        QCOMPARE(crowd.send(shots), (std::map<int, int>{{303, 25}, {403, tooLate}}));
        QCOMPARE(ordersOf(visitor), 25);
        QCOMPARE(visitor.count(u"links WHERE redeemed = 25"_s), 1);
        QCOMPARE(usedOf(visitor), isByMail ? 25 : 0);
    }

    void oneFormAtALinkIsOneOrder()
    {
        TestVisitor visitor;
        PublishedInvitationLink link;
        const QByteArray token = visitor.link(link);
        Crowd crowd(visitor, 2);
        const Shot shot{"/i/" + token + "/redeem", encoded(filledForm(visitor, token))};
        QCOMPARE(crowd.send(QList<Shot>(100, shot)), (std::map<int, int>{{303, 100}}));
        QCOMPARE(visitor.count(u"orders"_s), 1);
        QCOMPARE(visitor.count(u"links WHERE redeemed = 1"_s), 1);
    }

    /// Reliability D3: however many guess at once, a code has its five tries.
    void guessesAtOnceHaveFiveTries()
    {
        TestVisitor visitor;
        visitor.campaign.campaign.binding = Campaign::Binding::Code;
        visitor.publish();
        Crowd crowd(visitor, 2);
        const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
        const Fields email{{u"email"_s, u"ada@example.org"_s}};
        const Response asked = visitor.post("/i/" + token + "/redeem", filledForm(visitor, token) + email);
        QCOMPARE(asked.status, 200);
        const QString code = visitor.lastCode();
        const auto kept = test::hiddenFieldsOf(asked.body);
        QList<Shot> shots;
        for (int guess = 0; guess < test::sizeOf("GUESTWRIGHT_TEST_GUESSES", 60); ++guess) {
            const QString typed = QString::number((code.toInt() + 1 + guess) % 1'000'000).rightJustified(6, u'0');
            shots.append({"/i/" + token + "/code", encoded(kept + Fields{{u"code"_s, typed}})});
        }
        QCOMPARE(crowd.send(shots), (std::map<int, int>{{422, int(shots.size())}}));
        QCOMPARE(run(visitor.db(), u"SELECT max(tries) FROM codes"_s)->number(), 5);
        visitor.limits.reset();
        QCOMPARE(visitor.post("/i/" + token + "/code", kept + Fields{{u"code"_s, code}}).status, 422);
        QCOMPARE(visitor.redemptions(), 0);
    }

    void aLostAnswerIsAskedForAgain()
    {
        TestVisitor visitor;
        const int rounds = test::sizeOf("GUESTWRIGHT_TEST_LOST_ANSWERS", 50);
        for (int i = 0; i < rounds; ++i) {
            const QByteArray token = visitor.invite();
            const Fields fields = visitor.filledCheckout(token);
            const QByteArray lost = test::headerOf(visitor.post("/i/" + token + "/redeem", fields), "location");
            const Response again = visitor.post("/i/" + token + "/redeem", fields);
            QCOMPARE(again.status, 303);
            QCOMPARE(test::headerOf(again, "location"), lost);
        }
        QCOMPARE(visitor.count(u"orders"_s), rounds);
    }

private:
    /// Whether the invite was to be had.
    static Result<bool> claim(Database &db, const TestVisitor &visitor, const QByteArray &hash)
    {
        const Claim form{.tokenHash = hash,
                         .nonce = makeToken().text,
                         .formHash = hash,
                         .items = {{.uid = visitor.campaign.items.first().uid, .variant = u"Sage"_s}},
                         .destination = {.name = u"Ada"_s, .line1 = u"Weg 1"_s, .city = u"Berlin"_s}};
        const auto redemption = redeem(db, form, visitor.now);
        return redemption ? Result<bool>(redemption->outcome == Redemption::Outcome::Done) : failure(redemption);
    }
    /// As somebody left it who opened it a while ago.
    static Fields filledForm(TestVisitor &visitor, const QByteArray &token)
    {
        const QByteArray nonce = FormNonce::make(visitor.site.nonceKey, "redeem", Token{token}.hash(),
                                                 visitor.now - std::chrono::seconds(20));
        return Fields{{u"nonce"_s, QString::fromLatin1(nonce)},
                      {u"choice"_s, visitor.campaign.items.first().uid + u":Sage"_s}}
        + test::addressFields();
    }

    static qint64 ordersOf(TestVisitor &visitor) { return visitor.count(u"orders"_s); }
    static qint64 usedOf(TestVisitor &visitor) { return visitor.count(u"invites WHERE used_at IS NOT NULL"_s); }
};

GUESTWRIGHT_TEST(tst_redemptionrace, RedemptionRaceTest)
#include "tst_redemptionrace.moc"
