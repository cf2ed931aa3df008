#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/store/location.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace guestwright {

/// What the runner works with on its thread.
struct WebhookRun;

/// Delivers what waits for webhooks, on a thread with an event loop of its own: one after the other for each campaign,
/// several campaigns at once, so that a receiver who is slow delays nobody else's. What is not taken is tried again
/// (webhookbackoff.h), under the same id. At least once: who takes it and cannot say so in time gets it again.
class WebhookRunner
{
public:
    struct Options {
        Location publication;
        std::function<Instant()> clock = systemNow;
        milliseconds patience = std::chrono::seconds(10); ///< with one try, from the connection to the answer
        milliseconds lease =
            std::chrono::minutes(1); ///< after that a runner is believed dead; longer than the patience
    };

    /// Opens its own connection; begins with what was left by an earlier run.
    [[nodiscard]] static Result<std::unique_ptr<WebhookRunner>> start(Options options);
    /// Lets go of what is under way, which waits for the next start.
    ~WebhookRunner();
    Q_DISABLE_COPY_MOVE(WebhookRunner)

    /// There may be something to deliver. From any thread, as often as you like.
    void wake();

private:
    WebhookRunner() = default;

    QThread m_thread;
    QObject m_context; ///< lives on the thread
    std::shared_ptr<WebhookRun> m_run; ///< used on the thread
    std::atomic<bool> m_isWoken = false;
};

} // namespace guestwright
