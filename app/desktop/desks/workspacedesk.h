#pragma once

#include "app/desktop/desks/desk.h"

#include <memory>

namespace guestwright {

class BackupController;
class PostgresController;
class WorkspaceController;

/// The workspace as a whole: opening it wherever it lies, its settings, its backups.
class WorkspaceDesk final : public Desk
{
    Q_OBJECT

public:
    WorkspaceDesk(Session &session, Actions &actions, MainWindow &window);
    ~WorkspaceDesk() override;

    [[nodiscard]] WorkspaceController &opening() const { return *m_workspaces; }

    void updateActions(const Place &shown) override;

public Q_SLOTS:
    /// Opens the workspace that lies there.
    void open(const QString &path);

Q_SIGNALS:
    /// The sidebar was read again.
    void contentsRead(const guestwright::SidebarContents &contents);

private:
    std::unique_ptr<WorkspaceController> m_workspaces;
    std::unique_ptr<PostgresController> m_postgres;
    std::unique_ptr<BackupController> m_backups;
};

} // namespace guestwright
