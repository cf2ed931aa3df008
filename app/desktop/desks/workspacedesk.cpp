#include "app/desktop/desks/workspacedesk.h"

#include "app/desktop/backupcontroller.h"
#include "app/desktop/postgrescontroller.h"
#include "app/desktop/workspacecontroller.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/statusline.h"

namespace guestwright {

WorkspaceDesk::WorkspaceDesk(Session &session, Actions &actions, MainWindow &window)
    : Desk(session, actions, window)
    , m_workspaces(std::make_unique<WorkspaceController>(session, actions, window))
    , m_postgres(std::make_unique<PostgresController>(session, actions, window))
    , m_backups(std::make_unique<BackupController>(session, actions, window))
{
    passOnWordsOf(*m_postgres);
    passOnWordsOf(*m_backups);
    connect(m_workspaces.get(), &WorkspaceController::contentsRead, this, &WorkspaceDesk::contentsRead);
    connect(m_workspaces.get(), &WorkspaceController::serverChosen, m_postgres.get(), &PostgresController::openKnown);
    connect(m_postgres.get(), &PostgresController::opened, m_workspaces.get(), &WorkspaceController::take);
    connect(m_postgres.get(), &PostgresController::refused, m_workspaces.get(), &WorkspaceController::refused);
    connect(m_backups.get(), &BackupController::restored, this, &WorkspaceDesk::open);
    connect(&session, &Session::connectionLost, &window.status(),
            [&window] { window.status().setConnectionLost(true); });
    connect(&session, &Session::connectionBack, &window.status(),
            [&window] { window.status().setConnectionLost(false); });
}

WorkspaceDesk::~WorkspaceDesk() = default;

void WorkspaceDesk::open(const QString &path)
{
    m_workspaces->open(path, false);
}

void WorkspaceDesk::updateActions(const Place & /*shown*/)
{
    for (QAction *action : {m_actions.workspaceSettings, m_actions.backUp, m_actions.restoreBackup}) {
        action->setEnabled(m_session.isOpen());
    }
}

} // namespace guestwright
