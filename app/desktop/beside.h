#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace guestwright {

/// Runs `work()` on a thread of its own, for what may take long before there is a workspace whose threads could do it.
template <typename Work> auto runBeside(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    auto future = promise->future();
    QThread *thread = QThread::create([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return future;
}

} // namespace guestwright
