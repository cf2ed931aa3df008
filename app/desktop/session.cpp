#include "app/desktop/session.h"

#include <QPromise>
#include <QThread>

namespace guestwright {

void Session::open(std::shared_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    Q_EMIT opened();
}

QFuture<Result<std::shared_ptr<Workspace>>> openBeside(const Location &location, bool create)
{
    using Opened = Result<std::shared_ptr<Workspace>>;
    auto promise = std::make_shared<QPromise<Opened>>();
    promise->start();
    auto future = promise->future();
    QThread *thread = QThread::create([promise, location, create] {
        auto opened = create ? Workspace::create(location) : Workspace::open(location);
        promise->addResult(opened ? Opened(std::move(*opened)) : Opened(failure(opened)));
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return future;
}

} // namespace guestwright
