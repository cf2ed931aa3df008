#pragma once

#include "app/desktop/localserver.h"
#include "app/desktop/session.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

#include <QCoroTask>

namespace guestwright {

struct Actions;
struct LocalServerView;
class LocalServerDialog;
class MainWindow;

/// This computer as the server of the workspace that is open: starts and stops it, keeps its key where keys lie, tells
/// the workspace of it, and starts it again with the workspace.
class LocalServerController final : public QObject
{
    Q_OBJECT

public:
    LocalServerController(Session &session, Actions &actions, MainWindow &window);
    /// Waits until everything has ended.
    ~LocalServerController() override;

    [[nodiscard]] bool isRunning() const { return m_server != nullptr && !m_isBusy; }
    /// What its links begin with; empty while it does not run.
    [[nodiscard]] QString publicUrl() const;

public Q_SLOTS:
    void open();
    /// For this computer only, or under that address of it in the network.
    void start(const QString &address = {});
    void stop();

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);
    /// It runs or does not any more.
    void stateChanged();
    /// It runs and the workspace knows of it: time to synchronize.
    void started();
    /// Guests were there: there may be something to fetch. At most every two seconds.
    void visited();

private:
    using Starting = QFuture<Result<std::shared_ptr<LocalServer>>>;

    void followWorkspace();
    // One step after the other, each called by the one before.
    void begin(const LocalServerChoice &before, const LocalServerChoice &wanted);
    void findMail(const LocalServerPlan &plan, const MailAccount &account);
    void startWith(LocalServerPlan plan);
    void findKey();
    void checkKey(const QString &known);
    void keepKey(const QString &key);
    void tellWorkspace();
    void greet();

    void refuse(const Error &error);
    void end();
    void endBeside(std::shared_ptr<LocalServer> server);
    void noteVisit();
    void setBusy(bool busy);
    void showView();
    [[nodiscard]] LocalServerView view() const;
    [[nodiscard]] QString workspaceUrl() const;

    /// Waits for a secret, or for its keeping; the answer is dropped when it comes for a server that is no more.
    template <typename T, typename Answer> void await(QCoro::Task<T> task, Answer answer)
    {
        QCoro::connect(std::move(task), this, [this, run = m_run, answer = std::move(answer)](const T &result) {
            if (run == m_run) {
                answer(result);
            }
        });
    }

    Session &m_session;
    MainWindow &m_window;
    std::shared_ptr<LocalServer> m_server;
    QList<QFuture<bool>> m_ending; ///< servers of before
    QHash<int, Starting> m_starting; ///< by their run
    QTimer m_visits;
    QPointer<LocalServerDialog> m_dialog;
    QString m_trouble; ///< why it did not start
    int m_run = 0; ///< answers to older ones are dropped
    bool m_isBusy = false;
};

} // namespace guestwright
