#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace guestwright {

/// Calls `answer(future)` once, in the thread of the caller and of the context, when the future has its result; never,
/// when the context is gone by then or there will be no result.
/// QFuture::then(context, …) cannot be used for that: in Qt 6.4 it runs a continuation twice, and crashes, when the
/// other thread finishes at the moment it is attached.
template <typename T, typename Answer> void whenFinished(const QFuture<T> &future, QObject *context, Answer answer)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, answer = std::move(answer)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            answer(watcher->future());
        }
    });
    watcher->setFuture(future);
}

} // namespace guestwright
