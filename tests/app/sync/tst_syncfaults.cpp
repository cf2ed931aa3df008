#include "app/campaigning/changeinvites.h"
#include "models/orders/orderrepository.h"
#include "models/publication/guestanswers.h"
#include "models/publication/replicarepository.h"
#include "models/publication/wire.h"
#include "models/store/query.h"
#include "tests/app/sync/syncpair.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::SyncPair;
using test::testNow;

namespace {

/// What somebody between the two may make of a page of changes.
Response disturbed(const Response &response, QRandomGenerator &random)
{
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    QJsonArray array = body.value(u"changes"_s).toArray();
    QList<QJsonValue> changes(array.begin(), array.end());
    const auto any = [&] { return changes.isEmpty() ? 0 : random.bounded(changes.size()); };
    switch (random.bounded(5)) {
    case 0:
        std::shuffle(changes.begin(), changes.end(), random);
        break;
    case 1: // one is missing
        changes.remove(any(), changes.isEmpty() ? 0 : 1);
        break;
    case 2: // one comes twice
        if (!changes.isEmpty()) {
            changes.insert(any(), changes.at(any()));
        }
        break;
    case 3: // the page ends early
        changes.resize(any());
        break;
    default: // or begins late
        changes.remove(0, std::min<qsizetype>(changes.size(), 1 + any()));
        break;
    }
    array = {};
    for (const QJsonValue &change : changes) {
        array.append(change);
    }
    body.insert(u"changes"_s, array);
    Response other = response;
    other.body = QJsonDocument(body).toJson();
    return other;
}

bool isChanges(const Request &request)
{
    return request.path == "/api/v1/changes";
}

} // namespace

/// Pages that come in disorder, long absences, programs of other versions (reliability L2, L5, L9).
class SyncFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }
    void init() { m_pair = std::make_unique<SyncPair>(); }
    void cleanup() { m_pair.reset(); }

    void pagesInDisorderLeaveNoGapAndCountNothingTwice()
    {
        const int rounds = test::sizeOf("GUESTWRIGHT_TEST_SHUFFLES", 30);
        QRandomGenerator random(2);
        const Invite ada = m_pair->invited(u"ada@example.org"_s);
        VERIFY_RESULT(m_pair->sync());
        int refused = 0;
        for (int round = 0; round < rounds; ++round) {
            happen(ada.token, round, 1 + int(random.bounded(6)));
            m_pair->fate = [&random](const Request &asked, const SyncPair::Perform &perform, const Reply &reply) {
                if (!isChanges(asked)) {
                    return perform(asked, reply);
                }
                Request other = asked;
                if (random.bounded(4) == 0) { // an older page, again
                    other.query = "after=" + QByteArray::number(random.bounded(3)) + "&limit=1000";
                }
                perform(other, [&random, reply](const Response &response) { reply(disturbed(response, random)); });
            };
            const auto report = m_pair->sync();
            refused += report ? 0 : 1;
            QVERIFY(report || report.error().kind == Error::Kind::Network
                    || report.error().kind == Error::Kind::Invalid);
            // Whatever came: what is there is the log from its beginning, without a gap.
            QCOMPARE(eventsHere(), eventsThere(reached()));
            m_pair->fate = {};
            if (round % 3 == 0) {
                VERIFY_RESULT(m_pair->sync());
                QCOMPARE(eventsHere(), eventsThere(-1));
            }
        }
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(eventsHere(), eventsThere(-1));
        QVERIFY(refused > 0);
        QVERIFY(!m_pair->redeemed(ada.token).isEmpty());
        QCOMPARE(m_pair->sync()->pulled.orders, 1);
    }

    /// The log is kept for ever, so no place in it is ever too old.
    void whoWasAwayForYearsMissesNothing()
    {
        const Invite ada = m_pair->invited(u"ada@example.org"_s);
        const Invite zoe = m_pair->invited(u"zoe@example.org"_s);
        VERIFY_RESULT(m_pair->sync());
        const Instant soon = testNow + std::chrono::hours(24);
        const QString number = m_pair->redeemed(ada.token, soon);
        QVERIFY(!number.isEmpty());
        happen(zoe.token, 0, 3);
        m_pair->serverAhead = std::chrono::hours(24 * 800);
        m_pair->publication([](Database &db) -> Result<bool> { // as others' sessions do meanwhile
            const auto tidied = ReplicaRepository(db).forgetOperations(testNow + std::chrono::hours(24 * 800));
            return tidied ? Result<bool>(true) : failure(tidied);
        });
        const auto report = m_pair->sync();
        VERIFY_RESULT(report);
        QVERIFY(!report->startedOver);
        QCOMPARE(report->differing, 0);
        QCOMPARE(m_pair->find(ada.id).orderNumber, number);
        QCOMPARE(m_pair->find(ada.id).usedAt, std::optional(soon));
        QCOMPARE(eventsHere(), eventsThere(-1));
    }

    /// A server that came back from a copy must not bring back whom it was told to forget.
    void whoWasForgottenStaysForgotten()
    {
        if (m_pair->there().engine == Engine::Postgres) {
            QSKIP("files are what is copied");
        }
        const Invite ada = m_pair->invited(u"ada@example.org"_s);
        const Invite zoe = m_pair->invited(u"zoe@example.org"_s);
        VERIFY_RESULT(m_pair->sync());
        QVERIFY(!m_pair->redeemed(zoe.token).isEmpty());
        VERIFY_RESULT(m_pair->sync()); // so that the copy has less than this workspace has seen
        const QString file = m_pair->there().path;
        m_pair->stopServer();
        QVERIFY(QFile::copy(file, file + u".copy"_s));
        m_pair->startServer();
        m_pair->publication([](Database &db) {
            return run(db, u"UPDATE invites SET name = 'known only to the copy' WHERE name = 'nobody'"_s);
        });
        m_pair->write([&](Database &db) -> Result<bool> {
            auto transaction = Transaction::begin(db);
            const auto gone = run(db, u"DELETE FROM journey_events WHERE invite_id = ?"_s, {ada.id});
            const auto removed = gone ? run(db, u"DELETE FROM invites WHERE id = ?"_s, {ada.id}) : gone;
            const auto done = removed ? transaction->commit() : Result<>(failure(removed));
            return done ? Result<bool>(true) : failure(done);
        });
        QCOMPARE(m_pair->sync()->tombstones, 1);
        QCOMPARE(nameThere(ada), QString());
        QCOMPARE(m_pair->sync()->tombstones, 0);
        happen(zoe.token, 0, 2);
        VERIFY_RESULT(m_pair->sync());
        m_pair->stopServer();
        for (const QString &end : {u"-wal"_s, u"-shm"_s, u""_s}) {
            QFile::remove(file + end);
        }
        QVERIFY(QFile::copy(file + u".copy"_s, file));
        m_pair->startServer();
        QCOMPARE(nameThere(ada), u"ada"_s);
        const auto report = m_pair->sync();
        VERIFY_RESULT(report);
        QVERIFY(report->startedOver);
        QCOMPARE(nameThere(ada), QString());
        QVERIFY(m_pair->redeemed(ada.token).isEmpty());
    }

    void otherVersionsOfTheProtocolAreRefusedInWords()
    {
        m_pair->invited(u"ada@example.org"_s);
        for (const QByteArray version : {"", "0", "2", "3", "4", "1.1", "one", "-1"}) {
            m_pair->fate = [version](const Request &asked, const SyncPair::Perform &perform, const Reply &reply) {
                Request other = asked; // as a desktop of that version asks
                for (auto &[name, value] : other.headers) {
                    value = name == "guestwright-protocol" ? version : value;
                }
                perform(other, reply);
            };
            const auto report = m_pair->sync();
            QVERIFY(!report);
            QCOMPARE(report.error().kind, Error::Kind::Rejected);
            QVERIFY2(report.error().message.contains(u"version %1"_s.arg(protocolVersion)),
                     test::wordsOf(report).constData());
        }
        QCOMPARE(invitesThere(), 0);
        m_pair->fate = {};
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(invitesThere(), 1);
    }

    void aServerOfAnotherVersionIsNamedInWords()
    {
        const QList<std::pair<int, QByteArray>> answers{
            {426, "{\"error\":\"protocol\",\"message\":\"This server speaks version 4\"}"},
            {404, "{\"error\":\"unknown\",\"message\":\"There is no such thing\"}"}, // before there were sessions
            {200, "<html>hello</html>"},
            {200, ""},
            {405, "Method Not Allowed\n"}};
        for (const auto &[status, body] : answers) {
            m_pair->fate = [answer = Response{.status = status, .headers = {}, .body = body}](
                               const Request &, const SyncPair::Perform &, const Reply &reply) { reply(answer); };
            const auto report = m_pair->sync();
            QVERIFY(!report);
            QCOMPARE(report.error().kind, Error::Kind::Rejected);
            const QString said = QJsonDocument::fromJson(body)[u"message"_s].toString();
            QVERIFY2(report.error().message.contains(said.isEmpty() ? u"no Guestwright server"_s : said),
                     test::wordsOf(report).constData());
        }
        m_pair->fate = {};
        VERIFY_RESULT(m_pair->sync());
    }

    /// What a newer server adds is not asked for; what it says of things this program does not know is not guessed.
    void newThingsAreLeftAloneAndUnknownOnesRefused()
    {
        const Invite ada = m_pair->invited(u"ada@example.org"_s);
        VERIFY_RESULT(m_pair->sync());
        happen(ada.token, 0, 2);
        QByteArray kind = "Event";
        m_pair->fate = [&kind](const Request &asked, const SyncPair::Perform &perform, const Reply &reply) {
            perform(asked, [&kind, reply](Response response) {
                response.body.replace("{", "{\"novelty\":[1,2],").replace("\"novelty\":[1,2],}", "}");
                response.body.replace("\"kind\":\"Event\"", "\"kind\":\"" + kind + '"');
                reply(response);
            });
        };
        kind = "Teleport";
        const auto refused = m_pair->sync();
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"kind"_s), test::wordsOf(refused).constData());
        QCOMPARE(eventsHere(), 0);
        kind = "Event";
        VERIFY_RESULT(m_pair->sync());
        QCOMPARE(eventsHere(), 2);
    }

private:
    /// So many visits that nobody counted yet.
    void happen(const Token &token, int round, int count)
    {
        m_pair->publication([&](Database &db) -> Result<bool> {
            auto transaction = Transaction::begin(db);
            Result<> done = transaction ? Result<>() : failure(transaction);
            for (int i = 0; done && i < count; ++i) {
                const Instant at = testNow + std::chrono::hours(1 + round) + std::chrono::seconds(i);
                done = recordVisit(db, token.hash(), Stage::Kind(1 + i % 5), Visitor::Kind(i / 5), at);
            }
            done = done ? transaction->commit() : done;
            return done ? Result<bool>(true) : failure(done);
        });
    }

    qint64 eventsHere()
    {
        return m_pair->read([](Database &db) { return run(db, u"SELECT count(*) FROM journey_events"_s); }).number();
    }
    /// Up to that change; -1: all.
    qint64 eventsThere(qint64 upTo)
    {
        return m_pair
            ->publication([upTo](Database &db) {
                return run(db, u"SELECT count(*) FROM changes WHERE kind = 'Event' AND (sequence <= ? OR ? < 0)"_s,
                           {upTo, upTo});
            })
            .number();
    }
    qint64 reached()
    {
        return m_pair->read([](Database &db) { return run(db, u"SELECT pulled_sequence FROM servers"_s); }).number();
    }
    qint64 invitesThere()
    {
        return m_pair->publication([](Database &db) { return run(db, u"SELECT count(*) FROM invites"_s); }).number();
    }
    QString nameThere(const Invite &invite)
    {
        return m_pair
            ->publication([&](Database &db) {
                return run(db, u"SELECT name FROM invites WHERE token_hash = ?"_s, {invite.token.hash()});
            })
            .first()
            .text();
    }

    std::unique_ptr<SyncPair> m_pair;
};

GUESTWRIGHT_TEST(tst_syncfaults, SyncFaultsTest)
#include "tst_syncfaults.moc"
