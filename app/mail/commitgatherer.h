#pragma once

#include "models/core/result.h"
#include "models/store/workspace.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <vector>

namespace guestwright {

/// Gathers small writes of several senders into common transactions: while one is being committed, those that arrive
/// wait for the next. Each write's future is finished after the commit that made it durable, never before.
/// Lives on one thread with an event loop.
class CommitGatherer final : public QObject
{
public:
    /// A write inside a transaction; false when the row had changed hands.
    using Write = std::function<Result<bool>(Database &)>;

    explicit CommitGatherer(std::shared_ptr<Workspace> workspace);

    [[nodiscard]] QFuture<Result<bool>> submit(Write write);

private:
    struct Waiting {
        Write write;
        std::shared_ptr<QPromise<Result<bool>>> promise;
    };

    void commitWaiting();

    std::shared_ptr<Workspace> m_workspace;
    std::vector<Waiting> m_waiting;
    bool m_isCommitting = false;
};

} // namespace guestwright
