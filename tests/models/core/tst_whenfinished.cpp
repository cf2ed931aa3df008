#include "models/core/whenfinished.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace guestwright;

/// Results that arrive from another thread just while somebody begins to wait for them.
class WhenFinishedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
    }

    void cleanupTestCase()
    {
        m_thread.quit();
        m_thread.wait();
    }

    void answersEachOnceWhateverTheMoment()
    {
        const int wanted = test::sizeOf("GUESTWRIGHT_TEST_ANSWERS", 20'000);
        QList<int> answers(wanted, 0);
        QObject context;
        for (int i = 0; i < wanted; ++i) {
            const QFuture<int> future = submit(i);
            for (int pause = 0; pause < i % 2000; ++pause) {
                std::atomic_signal_fence(std::memory_order_seq_cst);
            }
            whenFinished(future, &context, [&answers](const QFuture<int> &finished) { ++answers[finished.result()]; });
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(answers.count(1), wanted);
    }

    void saysNothingToAContextThatIsGone()
    {
        bool told = false;
        auto context = std::make_unique<QObject>();
        QPromise<int> promise;
        promise.start();
        whenFinished(promise.future(), context.get(), [&told](const QFuture<int> &) { told = true; });
        context.reset();
        promise.addResult(1);
        promise.finish();
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void saysNothingWhereThereIsNoResult()
    {
        bool told = false;
        QObject context;
        {
            QPromise<int> promise;
            promise.start();
            whenFinished(promise.future(), &context, [&told](const QFuture<int> &) { told = true; });
        }
        QTRY_VERIFY(context.findChildren<QObject *>().isEmpty()); // who waited has gone
        QVERIFY(!told);
    }

private:
    QFuture<int> submit(int value)
    {
        auto promise = std::make_shared<QPromise<int>>();
        promise->start();
        QMetaObject::invokeMethod(
            &m_worker,
            [promise, value] {
                promise->addResult(value);
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

    QThread m_thread;
    QObject m_worker;
};

GUESTWRIGHT_TEST(tst_whenfinished, WhenFinishedTest)

#include "tst_whenfinished.moc"
