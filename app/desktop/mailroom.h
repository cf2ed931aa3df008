#pragma once

#include "app/mail/outboxrunner.h"
#include "app/mail/transport.h"
#include "app/secrets/secretstore.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QSemaphore>
#include <QThread>

#include <chrono>
#include <optional>

namespace guestwright {

/// The thread on which mail leaves, with an event loop of its own: neither the window nor the workspace waits for a
/// server. One run at a time.
class Mailroom final : public QObject
{
    Q_OBJECT

public:
    /// A little longer than the run's own patience with what is under way.
    static constexpr std::chrono::seconds patience{12};

    Mailroom(std::function<Instant()> now, std::shared_ptr<SecretStore> secrets);
    /// Stops what is under way and waits for it as stop() says: a message whose end the server has but we have not
    /// read would be uncertain.
    ~Mailroom() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Whether the last run, or the one under way, was told to stop.
    [[nodiscard]] bool wasStopped() const { return m_stop.stop_requested(); }
    /// Delivers what is queued and matches; ended() follows. Ignored while a run is under way.
    void run(std::shared_ptr<Workspace> workspace, const OutboxFilter &filter);
    /// Lets what is under way finish, for as long as `patience`; nothing new begins.
    void stop();
    /// Goes as far as possible without a message; tested() follows. Without a password the stored one is used.
    void test(const MailAccount &account, const std::optional<QString> &password);
    /// Delivers one message at once, past the outbox; delivered() follows. The stop ends it within a moment.
    void deliver(const MailAccount &account, const Envelope &envelope, const std::stop_token &stop);
    /// Keeps a password; kept() follows.
    void keep(const QString &uid, const QString &password);

Q_SIGNALS:
    void progressed(const guestwright::RunReport &report);
    void ended(const guestwright::RunReport &report);
    /// The run could not begin.
    void refused(const QString &words);
    void tested(bool works, const QString &words);
    void delivered(const guestwright::Delivery &delivery);
    void kept(bool inMemoryOnly);
    void keepFailed(const QString &words);

private:
    std::function<Instant()> m_now;
    std::shared_ptr<SecretStore> m_secrets;
    QThread m_thread;
    QObject m_desk; ///< lives on the thread
    std::stop_source m_stop;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever}; ///< of the run that was stopped
    QSemaphore m_idle{1}; ///< taken while a run is under way, by its thread's reckoning
    bool m_running = false;
};

} // namespace guestwright
