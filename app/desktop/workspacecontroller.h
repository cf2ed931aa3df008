#pragma once

#include "app/desktop/session.h"
#include "app/desktop/windowclaim.h"
#include "ui/settings/workspacesettingsdialog.h"
#include "ui/sidebarmodel.h"

#include <QTimer>

namespace guestwright {

struct Actions;
class MainWindow;

/// Opens and makes workspaces, keeps the sidebar true, edits what holds for the whole workspace.
class WorkspaceController final : public QObject
{
    Q_OBJECT

public:
    WorkspaceController(Session &session, Actions &actions, MainWindow &window);

    /// Opens what startingWorkspace() names. `claim` is on it, where the caller has one.
    void start(const QString &asked, std::unique_ptr<WindowClaim> claim);
    void open(const QString &text, bool create);
    /// Shows one that is open already.
    void take(std::shared_ptr<Workspace> workspace);
    void refused(const QString &where, const Error &error);

public Q_SLOTS:
    void editSettings();

Q_SIGNALS:
    /// The workspace could not be opened, or is open: the window has got something to show.
    void settled();
    /// A workspace on a server is wanted.
    void serverChosen(const guestwright::Location &location);
    /// The sidebar was read again.
    void contentsRead(const guestwright::SidebarContents &contents);
    /// The dialog about the whole workspace is open; its server is for somebody else to try.
    void settingsOpened(guestwright::WorkspaceSettingsDialog *dialog);

private:
    void openFile(const Location &location, bool create);
    void openOnce(const Location &location, bool create, const std::shared_ptr<WindowClaim> &claim);
    void hold(std::shared_ptr<WindowClaim> claim);
    void taken(std::shared_ptr<Workspace> workspace, const std::shared_ptr<WindowClaim> &claim);
    void listRecent();
    void askForFile(bool create);
    void openSample();
    void readSidebar();

    Session &m_session;
    Actions &m_actions;
    MainWindow &m_window;
    QTimer m_reading;
    std::shared_ptr<WindowClaim> m_claim; ///< on the workspace shown, unless another window has it
    quint64 m_opening = 0; ///< answers to older ones are dropped
};

/// What was asked for on the command line, or the last one, or a first one of its own.
[[nodiscard]] QString startingWorkspace(const QString &asked);

/// Where the sample campaign's workspace lies.
[[nodiscard]] QString sampleFile();

/// Where the desktop keeps what is its own; exists afterwards.
[[nodiscard]] QString ownFolder();

} // namespace guestwright
