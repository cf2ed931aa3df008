#include "app/campaigning/changeinvites.h"
#include "models/orders/orderrepository.h"
#include "models/publication/guestanswers.h"
#include "models/store/query.h"
#include "tests/app/sync/syncpair.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::SyncPair;
using test::testNow;

namespace {

constexpr int stepsOfAHistory = 25;

/// An invite as both sides may know it.
struct Guest {
    qint64 id = 0;
    QString search; ///< finds this one alone
    QList<Token> tokens; ///< the newest last
};

} // namespace

/// A manager, guests and a bad line between them, at random (reliability L6): after two calm synchronizations both
/// sides say the same, and what happened stays happened.
class SyncHistoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void bothSidesComeToAgree()
    {
        const int histories = test::sizeOf("GUESTWRIGHT_TEST_HISTORIES", 4);
        const int seed = test::sizeOf("GUESTWRIGHT_TEST_HISTORIES_SEED", 1);
        m_pair = std::make_unique<SyncPair>();
        m_guests.clear();
        m_orders.clear();
        m_faults = 0;
        for (int history = seed; history < seed + histories; ++history) {
            m_random.seed(quint32(history));
            for (int step = 0; step < stepsOfAHistory; ++step) {
                doSomething();
            }
            const QByteArray where = "history " + QByteArray::number(history);
            const auto first = m_pair->sync();
            QVERIFY2(first, (where + ": " + test::wordsOf(first)).constData());
            const auto second = m_pair->sync();
            QVERIFY2(second, (where + ": " + test::wordsOf(second)).constData());
            QCOMPARE(second->campaigns + second->invites + second->tombstones + second->conflicts, 0);
            QVERIFY(second->pulled == IncomingReport());
            QCOMPARE(second->differing, 0);
            compare(where);
            if (QTest::currentTestFailed()) {
                break;
            }
        }
        QVERIFY(m_orders.size() > 0 && m_faults > 0);
        m_pair.reset();
    }

private:
    void doSomething()
    {
        switch (m_random.bounded(12)) {
        case 0:
        case 1:
            return invite();
        case 2:
            return change([this](Database &db, const InviteFilter &one) { return replaceLinks(db, one, testNow); });
        case 3:
            return change([this](Database &db, const InviteFilter &one) { return revokeInvites(db, one, testNow); });
        case 4:
            return change([this](Database &db, const InviteFilter &one) { return restoreInvites(db, one, testNow); });
        case 5:
            return change([this](Database &db, const InviteFilter &one) { return deleteInvites(db, one, testNow); });
        case 6:
        case 7:
            return redeemSomething();
        case 8:
            return saySomething();
        case 9: // the clock of the server is set
            m_pair->serverAhead = std::chrono::hours(24 * 365) * (int(m_random.bounded(3)) - 1);
            return;
        default:
            return synchronizeOnABadLine();
        }
    }

    void invite()
    {
        const QString name = u"guest%1x"_s.arg(m_guests.size());
        const Invite made = m_pair->invited(name + u"@example.org"_s);
        m_guests.append({.id = made.id, .search = name, .tokens = {made.token}});
    }

    template <typename Use> void change(Use use)
    {
        if (m_guests.isEmpty()) {
            return;
        }
        Guest &guest = m_guests[m_random.bounded(m_guests.size())];
        m_pair->write([&](Database &db) -> Result<bool> {
            const auto done = use(db, InviteFilter{.campaignId = m_pair->campaign.id, .search = guest.search});
            return done ? Result<bool>(true) : failure(done);
        });
        const Token now = m_pair->find(guest.id).token;
        if (now != guest.tokens.last()) {
            guest.tokens.append(now);
        }
    }

    [[nodiscard]] Instant serverTime() const { return testNow + m_pair->serverAhead.load(); }

    /// By any link that somebody ever had.
    void redeemSomething()
    {
        if (m_guests.isEmpty()) {
            return;
        }
        const Guest &guest = m_guests.at(m_random.bounded(m_guests.size()));
        const QString number = m_pair->redeemed(guest.tokens.at(m_random.bounded(guest.tokens.size())), serverTime());
        if (!number.isEmpty()) {
            QVERIFY2(!m_orders.contains(guest.id), "one invite was redeemed twice");
            m_orders.insert(guest.id, number);
        }
    }

    void saySomething()
    {
        if (m_guests.isEmpty()) {
            return;
        }
        const QByteArray hash = m_guests.at(m_random.bounded(m_guests.size())).tokens.last().hash();
        const int what = int(m_random.bounded(5));
        m_pair->publication([&](Database &db) -> Result<bool> {
            auto transaction = Transaction::begin(db);
            const Instant now = serverTime();
            const auto said = what == 0 ? declineInvite(db, hash, now)
                : what == 1             ? takeBackDecline(db, hash, now)
                : what == 2             ? askForNewLink(db, hash, now)
                : what == 3             ? unsubscribeInvite(db, hash, UnsubscribeScope::Campaign, now)
                                        : recordVisit(db, hash, Stage::Kind::Clicked, Visitor::Kind::Human, now);
            const auto done = said ? transaction->commit() : said;
            return done ? Result<bool>(true) : failure(done);
        });
    }

    /// Requests and answers are lost or come twice; sometimes the user stops, or one of the two programs ends.
    void synchronizeOnABadLine()
    {
        std::stop_source stop;
        m_pair->fate = [&](const Request &asked, const SyncPair::Perform &perform, const Reply &reply) {
            const int fate = int(m_random.bounded(10));
            m_faults += fate < 5 ? 1 : 0;
            if (fate == 0) { // lost on its way
                return reply({.status = 503});
            }
            if (fate == 1) { // its answer is lost
                return perform(asked, [reply](const Response &) { reply({.status = 503}); });
            }
            if (fate == 2) { // comes twice
                perform(asked, [](const Response &) {});
                return perform(asked, reply);
            }
            if (fate == 3 && asked.method != Request::Method::Get) { // comes again much later, to a server that is new
                m_late.append(asked);
            }
            if (fate == 4 && m_random.bounded(3) == 0) {
                stop.request_stop();
            }
            for (const Request &late : std::exchange(m_late, {})) {
                perform(late, [](const Response &) {});
            }
            perform(asked, reply);
        };
        [[maybe_unused]] const auto report = m_pair->sync(stop.get_token());
        m_pair->fate = {};
        if (m_random.bounded(4) == 0) {
            m_pair->stopServer();
            m_pair->startServer();
        }
        if (m_random.bounded(6) == 0) {
            m_pair->closeWorkspace();
            m_pair->openWorkspace();
        }
    }

    struct Known {
        bool isUsed = false;
        bool isDead = false;
        bool isDeclined = false;
    };
    static Known knownFrom(const QVariantList &row)
    {
        return {!row.at(1).isNull(), !row.at(2).isNull() || !row.at(3).isNull(), !row.at(4).isNull()};
    }

    void compare(const QByteArray &where)
    {
        const QString sql = u"SELECT token_hash, used_at, revoked_at, deleted_at, declined_at FROM invites"_s;
        QHash<QByteArray, Known> there;
        const Rows rowsThere = m_pair->publication([&](Database &db) { return run(db, sql); });
        for (const QVariantList &row : rowsThere.rows) {
            there.insert(row.first().toByteArray(), knownFrom(row));
        }
        QCOMPARE(there.size(), m_guests.size());
        for (const Guest &guest : std::as_const(m_guests)) {
            const Rows here = m_pair->read([&](Database &db) { return run(db, sql + u" WHERE id = ?"_s, {guest.id}); });
            const Known known = knownFrom(here.rows.first());
            const QByteArray hash = here.rows.first().first().toByteArray();
            QVERIFY2(known.isUsed == m_orders.contains(guest.id), (where + ": used here").constData());
            if (known.isUsed) {
                QCOMPARE(m_pair->find(guest.id).orderNumber, m_orders.value(guest.id));
            }
            // A link that was replaced after it was used stays as it was there.
            QByteArray foundBy = hash;
            for (const Token &token : guest.tokens) {
                foundBy = !there.contains(foundBy) && there.contains(token.hash()) ? token.hash() : foundBy;
            }
            QVERIFY2(there.contains(foundBy), (where + ": known there").constData());
            QVERIFY2(foundBy == hash || known.isUsed, (where + ": the newest link").constData());
            QVERIFY2(there[foundBy].isUsed == known.isUsed, (where + ": used there").constData());
            QVERIFY2(there[foundBy].isDead == known.isDead || known.isUsed, (where + ": revoked").constData());
            QVERIFY2(there[foundBy].isDeclined == known.isDeclined, (where + ": declined").constData());
        }
        QCOMPARE(m_pair->read([&](Database &db) { return OrderRepository(db).count(m_pair->campaign.id); }),
                 m_orders.size());
        const Rows events = m_pair->publication(
            [](Database &db) { return run(db, u"SELECT count(*) FROM changes WHERE kind = 'Unsubscribe'"_s); });
        const Rows suppressed =
            m_pair->read([](Database &db) { return run(db, u"SELECT count(*) FROM suppressions"_s); });
        QCOMPARE(suppressed.number(), events.number());
    }

    std::unique_ptr<SyncPair> m_pair;
    QRandomGenerator m_random;
    QList<Guest> m_guests;
    QHash<qint64, QString> m_orders; ///< what the server promised, by invite
    QList<Request> m_late;
    int m_faults = 0;
};

GUESTWRIGHT_TEST(tst_synchistories, SyncHistoriesTest)
#include "tst_synchistories.moc"
