#include "app/redemption/formnonce.h"
#include "app/redemption/gatheredwriter.h"
#include "models/core/token.h"
#include "models/store/query.h"
#include "tests/app/redemption/guestlist.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/commitbreaker.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::CommitBreaker;
using test::TestVisitor;

/// Orders whose COMMIT PostgreSQL was sent and nobody heard an answer to (reliability B5): none is lost, none doubled,
/// and nobody is told anything else than what happened.
class DoubtfulOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!qEnvironmentVariableIsSet("GUESTWRIGHT_TEST_POSTGRES")) {
            QSKIP("no PostgreSQL");
        }
        m_visitor = std::make_unique<TestVisitor>(u"postgres"_s);
        m_breaker = std::make_unique<CommitBreaker>(m_visitor->location().host);
        Location behind = m_visitor->location();
        behind.host = m_breaker->folder();
        auto writer = GatheredWriter::start(behind, {});
        VERIFY_RESULT(writer);
        m_writer = std::move(*writer);
    }
    void cleanup()
    {
        m_writer.reset();
        m_breaker.reset();
        m_visitor.reset();
    }

    void isFoundOutAndToldAsItIs_data()
    {
        QTest::addColumn<CommitBreaker::Break>("how");
        QTest::addColumn<int>("status");
        QTest::newRow("the answer was lost") << CommitBreaker::Break::AfterCommit << 303;
        QTest::newRow("the request was lost") << CommitBreaker::Break::BeforeCommit << 500;
    }
    void isFoundOutAndToldAsItIs()
    {
        QFETCH(const CommitBreaker::Break, how);
        QFETCH(const int, status);
        const int rounds = test::sizeOf("GUESTWRIGHT_TEST_LOST_COMMITS", 3);
        qint64 orders = 0;
        for (int round = 0; round < rounds; ++round) {
            const QList<Request> forms = formsOf(1 + round % 5); // several share a COMMIT
            m_breaker->breakNext(how);
            const QList<Response> first = send(forms);
            QVERIFY(!m_breaker->isWaiting());
            QVERIFY(std::ranges::any_of(first, [&](const Response &answer) { return answer.status == status; }));
            for (const Response &answer : first) { // of those that came later all are well
                QVERIFY(answer.status == status || answer.status == 303);
            }
            const qint64 told = std::ranges::count(first, 303, &Response::status);
            QCOMPARE(m_visitor->count(u"orders"_s), orders + told);

            const QList<Response> second = send(forms); // as everybody would who is told nothing
            orders += forms.size();
            for (qsizetype i = 0; i < forms.size(); ++i) {
                QCOMPARE(second.at(i).status, 303);
                if (first.at(i).status == 303) {
                    QCOMPARE(test::headerOf(second.at(i), "location"), test::headerOf(first.at(i), "location"));
                }
            }
            QCOMPARE(m_visitor->count(u"orders"_s), orders);
            QCOMPARE(m_visitor->count(u"invites WHERE used_at IS NOT NULL"_s), orders);
            QCOMPARE(m_visitor->count(u"changes WHERE kind = 'Order'"_s), orders);
        }
    }

private:
    /// Of new invites, filled in a while ago.
    QList<Request> formsOf(int count)
    {
        QList<Request> forms;
        for (int i = 0; i < count; ++i) {
            const QByteArray token = m_visitor->invite();
            const QByteArray nonce = FormNonce::make(m_visitor->site.nonceKey, "redeem", Token{token}.hash(),
                                                     m_visitor->now - std::chrono::seconds(20));
            forms.append({.method = Request::Method::Post,
                          .path = "/i/" + token + "/redeem",
                          .body = test::formBody(QList<std::pair<QString, QString>>{
                                                     {u"nonce"_s, QString::fromLatin1(nonce)},
                                                     {u"choice"_s, m_visitor->campaign.items.first().uid + u":Sage"_s}}
                                                 + test::addressFields())});
        }
        return forms;
    }

    /// All at once; the answers in their order.
    QList<Response> send(const QList<Request> &forms)
    {
        QList<Response> answers(forms.size());
        QSemaphore count;
        for (qsizetype i = 0; i < forms.size(); ++i) {
            handlePage(forms.at(i),
                       {.db = m_visitor->db(), .writer = *m_writer, .site = m_visitor->site, .now = m_visitor->now},
                       [&answer = answers[i], &count](Response response) {
                           answer = std::move(response);
                           count.release();
                       });
        }
        count.acquire(int(forms.size()));
        return answers;
    }

    std::unique_ptr<TestVisitor> m_visitor;
    std::unique_ptr<CommitBreaker> m_breaker;
    std::unique_ptr<GatheredWriter> m_writer;
};

GUESTWRIGHT_TEST(tst_doubtfulorder, DoubtfulOrderTest)
#include "tst_doubtfulorder.moc"
