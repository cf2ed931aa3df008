#pragma once

#include "app/desktop/session.h"
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

    /// What was asked for on the command line, or the last one, or a first one of its own.
    void start(const QString &asked);
    void open(const QString &text, bool create);
    /// One that is open already.
    void take(std::shared_ptr<Workspace> workspace);

public Q_SLOTS:
    void editSettings();

Q_SIGNALS:
    /// The workspace could not be opened, or is open: the window has got something to show.
    void settled();
    /// The sidebar was read again.
    void contentsRead(const guestwright::SidebarContents &contents);

private:
    void openLocation(const Location &location, bool create, const QString &remembered);
    void taken(std::shared_ptr<Workspace> workspace, const QString &remembered);
    void refused(const QString &where, const Error &error);
    void askForFile(bool create);
    void openSample();
    void readSidebar();

    Session &m_session;
    Actions &m_actions;
    MainWindow &m_window;
    QTimer m_reading;
};

/// Where the desktop keeps what is its own; exists afterwards.
[[nodiscard]] QString ownFolder();

} // namespace guestwright
