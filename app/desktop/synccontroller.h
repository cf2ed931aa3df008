#pragma once

#include "app/desktop/networkwatch.h"
#include "app/desktop/session.h"
#include "app/desktop/syncroom.h"
#include "app/desktop/syncwords.h"

#include <QPointer>
#include <QTimer>

#include <functional>

namespace guestwright {

class WorkspaceSettingsDialog;

/// When the workspace is synchronized by itself.
struct SyncPace {
    milliseconds afterStart{2'000};
    milliseconds afterChange{10'000}; ///< so that several changes go together
    milliseconds every{300'000}; ///< while nothing changes here: guests may do something
    milliseconds firstRetry{30'000}; ///< doubled with each failure
    milliseconds longestRetry{900'000};
};

/// Keeps the workspace and its server in step: when somebody asks, and by itself. One run at a time.
class SyncController final : public QObject
{
    Q_OBJECT

public:
    explicit SyncController(Session &session);

    void setPace(const SyncPace &pace) { m_pace = pace; }
    [[nodiscard]] bool isRunning() const { return m_room.isRunning(); }
    /// For what is asked of the server besides synchronizing.
    [[nodiscard]] SyncRoom &room() { return m_room; }
    /// How things stood when they were read last.
    [[nodiscard]] const ServerStanding &standing() const { return m_state.standing; }

    /// Synchronizes and then says in this thread whether what is here now is on the server; at once where none is set
    /// up. Not when the context is gone meanwhile.
    void publishFirst(QObject *context, const std::function<void(const Result<> &)> &then);
    /// The dialog's server is tried by it, and its key kept when it is accepted.
    void serve(WorkspaceSettingsDialog *dialog);

public Q_SLOTS:
    /// Somebody wants it, and is told what came of it.
    void synchronize();
    /// Somebody wants it to stop; it does not begin again by itself then.
    void stop();
    /// Stops it for now.
    void interrupt() { m_room.stop(); }

Q_SIGNALS:
    void done(const QString &words);
    void failed(const QString &happened, const QString &means);
    void progressed(const QString &words, qint64 done, qint64 total);
    void ended();
    /// For the status bar.
    void shown(const guestwright::StatusSync &status);
    void standingRead(const guestwright::ServerStanding &standing);
    /// Somebody wants to synchronize, but there is no server.
    void serverMissing();

private:
    struct Waiter {
        QPointer<QObject> context;
        std::function<void(const Result<> &)> then;
    };

    void connectSession();
    void startOver();
    void look();
    void take(const ServerStanding &standing);
    void hasten(milliseconds delay);
    void begin();
    void run();
    void follow(const SyncProgress &progress);
    void finish(const Result<SyncReport> &report);
    void succeed(const SyncReport &report, bool isAsked);
    void fail(const Error &error, bool isAsked);
    void retryLater(milliseconds delay);
    void answer(const QList<Waiter> &waiters, const Result<> &result);
    void show();

    Session &m_session;
    SyncPace m_pace;
    SyncRoom m_room;
    NetworkWatch m_network;
    SyncState m_state;
    std::shared_ptr<Workspace> m_runOf; ///< whose run is under way
    QList<Waiter> m_waiting; ///< for the next run
    QList<Waiter> m_served; ///< by the run under way
    QTimer m_due;
    QTimer m_looking;
    QTimer m_ticking; ///< minutes pass in the words
    int m_failures = 0; ///< in a row
    bool m_isAsked = false;
    bool m_isStopped = false; ///< by somebody
    bool m_isBeginning = false;
    bool m_isDueAgain = false; ///< the run under way began without the new key
    bool m_isClosing = false;
};

} // namespace guestwright
