#pragma once

#include "app/redemption/mailconfig.h"
#include "app/redemption/sitesettings.h"
#include "models/core/clock.h"
#include "models/store/location.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace guestwright {

/// What the runner works with on its thread.
struct MailRun;

/// Sends the mails that handlers have queued, one after the other, on a thread with an event loop of its own. What
/// could not be sent is tried again until it is of no use any more.
class MailRunner
{
public:
    struct Options {
        Location publication;
        MailConfig config;
        SiteSettings site;
        std::function<Instant()> clock = systemNow;
    };

    /// Opens its own connection; begins with what was left by an earlier run.
    [[nodiscard]] static Result<std::unique_ptr<MailRunner>> start(Options options);
    /// Lets go of a mail that has not left yet, which waits for the next start.
    ~MailRunner();
    Q_DISABLE_COPY_MOVE(MailRunner)

    /// There may be something to send. From any thread, as often as you like.
    void wake();

private:
    MailRunner() = default;

    QThread m_thread;
    QObject m_context; ///< lives on the thread
    std::shared_ptr<MailRun> m_run; ///< used on the thread
    std::atomic<bool> m_isWoken = false;
};

} // namespace guestwright
