#include "app/desktop/session.h"

#include <QPromise>
#include <QThread>

namespace guestwright {

void Session::open(std::shared_ptr<Workspace> workspace)
{
    m_watch.reset();
    m_workspace = std::move(workspace);
    m_watch = std::make_unique<ChangeWatch>(*m_workspace);
    connect(m_watch.get(), &ChangeWatch::changed, this, &Session::changed);
    connect(m_watch.get(), &ChangeWatch::lost, this, &Session::connectionLost);
    connect(m_watch.get(), &ChangeWatch::back, this, &Session::connectionBack);
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
