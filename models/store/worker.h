#pragma once

#include "models/store/database.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <optional>

namespace guestwright {

/// A thread that owns one connection. Work is done in the order it was submitted, each piece to its end.
class Worker
{
public:
    /// Starts the thread and opens the connection on it; waits until that succeeded or failed.
    [[nodiscard]] static Result<std::unique_ptr<Worker>> start(const Location &location, Database::Access access,
                                                               const QString &person = systemUser());
    /// Finishes what was submitted, closes the connection, ends the thread.
    ~Worker();
    Q_DISABLE_COPY_MOVE(Worker)

    /// Runs `work(Database &)` on the thread. The future holds what it returned; call .result() to wait for it,
    /// or whenFinished() to go on in the context's thread.
    template <typename Work> auto submit(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        using Answer = std::invoke_result_t<Work, Database &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QMetaObject::invokeMethod(
            &m_context,
            [this, promise, work = std::optional<Work>(std::move(work))]() mutable {
                if (m_db->isLost()) {
                    [[maybe_unused]] const auto isBack = m_db->reconnect(); // otherwise the work says so
                }
                auto answer = (*work)(*m_db);
                // What the work holds on to is let go before anybody is told: it may be the last to hold this worker,
                // which cannot end on its own thread.
                work.reset();
                promise->addResult(std::move(answer));
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

private:
    Worker() = default;

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<Database> m_db;
};

} // namespace guestwright
