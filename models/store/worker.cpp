#include "models/store/worker.h"

namespace guestwright {

Result<std::unique_ptr<Worker>> Worker::start(const Location &location, Database::Access access, const QString &person)
{
    std::unique_ptr<Worker> worker(new Worker);
    worker->m_context.moveToThread(&worker->m_thread);
    worker->m_thread.start();
    Result<> opened;
    QMetaObject::invokeMethod(
        &worker->m_context,
        [&] {
            auto db = Database::open(location, access, person);
            if (db) {
                worker->m_db = std::move(*db);
            } else {
                opened = failure(db);
            }
        },
        Qt::BlockingQueuedConnection);
    if (!opened) {
        return failure(opened);
    }
    return worker;
}

Worker::~Worker()
{
    // A queued closing step comes after everything that was submitted.
    QMetaObject::invokeMethod(
        &m_context, [this] { m_db.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace guestwright
