#include "app/redemption/gatheredwriter.h"
#include "models/publication/publicationstore.h"
#include "models/settings/namedsetting.h"
#include "models/store/query.h"
#include "models/store/savepoint.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QSemaphore>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

/// Collects the statuses that a writer replies with.
class Answers
{
public:
    [[nodiscard]] Reply take(int place)
    {
        return [this, place](const Response &response) {
            {
                const std::lock_guard lock(m_mutex);
                m_statuses[place] = response.status;
                m_order.append(place);
            }
            m_count.release();
        };
    }
    [[nodiscard]] QList<int> waitFor(int count)
    {
        m_count.acquire(count);
        const std::lock_guard lock(m_mutex);
        return m_statuses.values();
    }
    [[nodiscard]] int count() const { return m_count.available(); }

private:
    std::mutex m_mutex;
    QMap<int, int> m_statuses;
    QList<int> m_order;
    QSemaphore m_count;
};

Writer::Work remembering(const QString &name)
{
    return [name](Database &db) -> Result<Response> {
        const auto written = writeNamedSetting(db, name, u"here"_s);
        return written ? Result<Response>(Response{.status = 200}) : failure(written);
    };
}

/// A statement that fails: the name is there already.
Writer::Work colliding(const QString &name)
{
    return [name](Database &db) -> Result<Response> {
        const auto written = writeNamedSetting(db, name, u"half"_s);
        const auto failed = run(db, u"INSERT INTO settings (name, value) VALUES (?, 'again')"_s, {name});
        return written && failed ? Result<Response>(Response{.status = 200}) : failure(failed);
    };
}

/// Keeps the writer busy until it is let go, so that what is submitted meanwhile is gathered.
class Gate
{
public:
    explicit Gate(Writer &writer)
    {
        writer.submit(
            [this](Database &) -> Result<Response> {
                m_isReached.release();
                m_isOpen.acquire();
                return Response{.status = 200};
            },
            [this](const Response &) { m_isDone.release(); });
        m_isReached.acquire();
    }
    ~Gate()
    {
        open();
        m_isDone.acquire();
    }
    void open() { m_isOpen.release(); }

private:
    QSemaphore m_isReached;
    QSemaphore m_isOpen;
    QSemaphore m_isDone;
};

} // namespace

class GatheredWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_place = std::make_unique<test::TestPlace>();
        VERIFY_RESULT(preparePublication(m_place->location()));
        auto reader = Database::open(m_place->location(), Database::Access::ReadOnly);
        VERIFY_RESULT(reader);
        m_reader = std::move(*reader);
    }
    void cleanup()
    {
        m_reader.reset();
        m_place.reset();
    }

    void answersNobodyBeforeWhatHeWroteIsThere()
    {
        const auto writer = start({});
        for (int i = 0; i < 20; ++i) {
            const QString name = u"n%1"_s.arg(i);
            bool isThere = false;
            QSemaphore answered;
            writer->submit(remembering(name), [&](const Response &) {
                // A connection of this thread's own, as the visitor's next request has.
                const auto db = Database::open(m_place->location(), Database::Access::ReadOnly);
                isThere = db && *readNamedSetting(**db, name) == u"here"_s;
                answered.release();
            });
            answered.acquire();
            QVERIFY(isThere);
        }
    }

    void commitsTogetherWhatArrivesTogether()
    {
        std::atomic<int> commits = 0;
        const auto writer = start({.committed = [&commits] { ++commits; }});
        Answers answers;
        {
            Gate gate(*writer);
            for (int i = 0; i < 50; ++i) {
                writer->submit(remembering(u"n%1"_s.arg(i)), answers.take(i));
            }
            QCOMPARE(answers.count(), 0);
        }
        QCOMPARE(answers.waitFor(50), QList<int>(50, 200));
        QCOMPARE(commits.load(), 2);
    }

    void whatFailsFailsAlone()
    {
        const auto writer = start({});
        Answers answers;
        {
            Gate gate(*writer);
            writer->submit(remembering(u"before"_s), answers.take(0));
            writer->submit(colliding(u"broken"_s), answers.take(1));
            writer->submit(
                [](Database &db) -> Result<Response> {
                    const auto written = writeNamedSetting(db, u"thrown"_s, u"half"_s);
                    throw std::runtime_error("what");
                    return written ? Response() : Response();
                },
                answers.take(2));
            writer->submit(
                [](Database &db) -> Result<Response> {
                    const auto written = writeNamedSetting(db, u"refused"_s, u"half"_s);
                    return written ? fail(Error::Kind::Invalid, u"no"_s) : failure(written);
                },
                answers.take(3));
            // Forgets that its statement failed; what it wrote must not stay by half.
            writer->submit(
                [](Database &db) -> Result<Response> {
                    [[maybe_unused]] const auto ignored = colliding(u"ignored"_s)(db);
                    return Response{.status = 200};
                },
                answers.take(4));
            writer->submit(remembering(u"after"_s), answers.take(5));
        }
        QCOMPARE(answers.waitFor(6), (QList<int>{200, 500, 500, 500, 500, 200}));
        QVERIFY(isKnown(u"before"_s) && isKnown(u"after"_s));
        for (const QString &name : {u"broken"_s, u"thrown"_s, u"refused"_s, u"ignored"_s}) {
            QVERIFY2(!isKnown(name), qPrintable(name));
        }
    }

    void aPartOfAWorkCanBeTakenBack()
    {
        const auto writer = start({});
        Answers answers;
        writer->submit(
            [](Database &db) -> Result<Response> {
                const auto kept = writeNamedSetting(db, u"kept"_s, u"here"_s);
                {
                    const auto part = Savepoint::begin(db);
                    [[maybe_unused]] const auto gone = writeNamedSetting(db, u"gone"_s, u"here"_s);
                }
                return Response{.status = kept ? 409 : 500};
            },
            answers.take(0));
        QCOMPARE(answers.waitFor(1), QList<int>{409});
        QVERIFY(isKnown(u"kept"_s));
        QVERIFY(!isKnown(u"gone"_s));
    }

    void turnsAwayWhoeverCannotBeServedSoon()
    {
        const auto writer = start({.waiting = 5});
        Answers answers;
        Gate gate(*writer);
        for (int i = 0; i < 7; ++i) {
            writer->submit(remembering(u"n%1"_s.arg(i)), answers.take(i));
        }
        QCOMPARE(answers.waitFor(2), (QList<int>{503, 503})); // the last two, at once
        gate.open();
        QCOMPARE(answers.waitFor(5), (QList<int>{200, 200, 200, 200, 200, 503, 503}));
        QVERIFY(!isKnown(u"n5"_s));
        writer->note([](Database &db) { return writeNamedSetting(db, u"later"_s, u"here"_s); });
        QTRY_VERIFY_WITH_TIMEOUT(isKnown(u"later"_s), 60'000);
    }

    void finishesWhatWaitsBeforeItEnds()
    {
        auto writer = start({.gathering = std::chrono::hours(1)});
        Answers answers;
        {
            Gate gate(*writer);
            writer->submit(remembering(u"a"_s), answers.take(0));
            writer->note([](Database &db) { return writeNamedSetting(db, u"b"_s, u"here"_s); });
        }
        writer->note([](Database &db) { return writeNamedSetting(db, u"c"_s, u"here"_s); });
        writer.reset();
        QCOMPARE(answers.waitFor(1), QList<int>{200});
        QVERIFY(isKnown(u"a"_s) && isKnown(u"b"_s) && isKnown(u"c"_s));
    }

    void noteThatFailsHarmsNobody()
    {
        const auto writer = start({});
        Answers answers;
        {
            Gate gate(*writer);
            writer->note([](Database &db) -> Result<> {
                const auto failed = colliding(u"broken"_s)(db);
                return failed ? Result<>() : failure(failed);
            });
            writer->submit(remembering(u"fine"_s), answers.take(0));
        }
        QCOMPARE(answers.waitFor(1), QList<int>{200});
        QVERIFY(isKnown(u"fine"_s));
    }

    void takesWorkFromManyThreads()
    {
        const int each = test::sizeOf("GUESTWRIGHT_TEST_WRITES", 50);
        const auto writer = start({.waiting = 100'000});
        Answers answers;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&, thread] {
                for (int i = 0; i < each; ++i) {
                    const int place = thread * each + i;
                    const QString name = u"t%1"_s.arg(place);
                    writer->submit(i % 7 == 3 ? colliding(name) : remembering(name), answers.take(place));
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        const QList<int> statuses = answers.waitFor(4 * each);
        for (int place = 0; place < 4 * each; ++place) {
            const bool isBroken = place % each % 7 == 3;
            QCOMPARE(statuses[place], isBroken ? 500 : 200);
            QCOMPARE(isKnown(u"t%1"_s.arg(place)), !isBroken);
        }
    }

private:
    [[nodiscard]] std::unique_ptr<GatheredWriter> start(GatheredWriter::Options options)
    {
        auto writer = GatheredWriter::start(m_place->location(), std::move(options));
        if (!writer) {
            qFatal("%s", qPrintable(writer.error().message));
        }
        return std::move(*writer);
    }
    [[nodiscard]] bool isKnown(const QString &name)
    {
        const auto value = readNamedSetting(*m_reader, name);
        return value && *value == u"here"_s;
    }

    std::unique_ptr<test::TestPlace> m_place;
    std::unique_ptr<Database> m_reader;
};

GUESTWRIGHT_TEST(tst_gatheredwriter, GatheredWriterTest)
#include "tst_gatheredwriter.moc"
