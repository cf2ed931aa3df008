#pragma once

#include "app/secrets/secretstore.h"
#include "app/sync/serverprobe.h"
#include "app/sync/synchronizer.h"
#include "app/sync/webhookclient.h"

#include <QObject>
#include <QSemaphore>
#include <QThread>

#include <chrono>
#include <optional>

namespace guestwright {

/// The thread on which the workspace and its server are brought in step, with an event loop of its own: the window
/// waits for neither. One run at a time.
class SyncRoom final : public QObject
{
    Q_OBJECT

public:
    SyncRoom(std::function<Instant()> now, std::shared_ptr<SecretStore> secrets);
    /// Stops what is under way and waits until it has ended, which takes a moment: what was begun goes on the next
    /// time.
    ~SyncRoom() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Synchronizes with that server, by the key that is kept for it; ended() or refused() follows. Ignored while a run
    /// is under way.
    void run(std::shared_ptr<Workspace> workspace, const QString &url);
    void stop();
    /// Asks the server for nothing but numbers; tested() follows. Without a key the stored one is used.
    void test(const QString &url, const std::optional<QString> &key);
    /// Keeps the key to that server; kept() or keepFailed() follows.
    void keep(const QString &url, const QString &key);

    /// What the server did about a campaign's webhook, and what it shall do; `then` in this thread, unless the context
    /// is gone.
    void fetchDeliveries(const QString &url, const QString &campaignUid, QObject *context,
                         const std::function<void(const Result<QList<WebhookDelivery>> &)> &then);
    void sendWebhookTest(const QString &url, const QString &campaignUid, QObject *context,
                         const std::function<void(const Result<> &)> &then);
    void retryDelivery(const QString &url, const QString &campaignUid, const QString &deliveryUid, QObject *context,
                       const std::function<void(const Result<> &)> &then);

Q_SIGNALS:
    void progressed(const guestwright::SyncProgress &progress);
    void ended(const guestwright::SyncReport &report);
    void refused(const guestwright::Error &error);
    void tested(bool works, const QString &words);
    void kept(bool inMemoryOnly);
    void keepFailed(const QString &words);

private:
    /// Runs a coroutine on the thread and `then(result)` in this one.
    template <typename Begin, typename Then> void begin(Begin begin, Then then);

    /// Asks the server by the key that is kept, and `then(Result<T>)` unless the context is gone.
    template <typename T, typename Ask>
    void ask(const QString &url, QObject *context, Ask asking, std::function<void(const Result<T> &)> then);

    std::function<Instant()> m_now;
    std::shared_ptr<SecretStore> m_secrets;
    QThread m_thread;
    QObject m_desk; ///< lives on the thread
    std::stop_source m_stop; ///< of the run
    std::stop_source m_closing; ///< of everything else
    QSemaphore m_idle; ///< a place is taken by whatever is under way, by its thread's reckoning
    bool m_running = false;
};

} // namespace guestwright
