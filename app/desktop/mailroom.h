#pragma once

#include "app/mail/outboxrunner.h"
#include "app/mail/transport.h"
#include "app/secrets/secretstore.h"

#include <QObject>
#include <QThread>

#include <optional>

namespace guestwright {

/// The thread on which mail leaves, with an event loop of its own: neither the window nor the workspace waits for a
/// server. One run at a time.
class Mailroom final : public QObject
{
    Q_OBJECT

public:
    explicit Mailroom(std::function<Instant()> now);
    /// Stops what is under way and waits for it.
    ~Mailroom() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Delivers what is queued and matches; ended() follows. Ignored while a run is under way.
    void run(std::shared_ptr<Workspace> workspace, const OutboxFilter &filter);
    void stop();
    /// Goes as far as possible without a message; tested() follows. Without a password the stored one is used.
    void test(const MailAccount &account, const std::optional<QString> &password);
    /// Keeps a password; kept() follows.
    void keep(const QString &uid, const QString &password);

Q_SIGNALS:
    void progressed(const guestwright::RunReport &report);
    void ended(const guestwright::RunReport &report);
    /// The run could not begin.
    void refused(const QString &words);
    void tested(bool works, const QString &words);
    void kept(bool inMemoryOnly);
    void keepFailed(const QString &words);

private:
    std::function<Instant()> m_now;
    std::shared_ptr<SecretStore> m_secrets;
    QThread m_thread;
    QObject m_desk; ///< lives on the thread
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace guestwright
