#pragma once

#include "app/desktop/desks/desk.h"

#include <memory>

namespace guestwright {

class AuditController;
class AuditPage;
class TrashController;
class TrashPage;
class UndoController;

/// What was done in the workspace, and how it is taken back: the activity, undo, the trash.
class HistoryDesk final : public Desk
{
    Q_OBJECT

public:
    HistoryDesk(Session &session, Actions &actions, MainWindow &window);
    ~HistoryDesk() override;

    QList<QWidget *> show(const Place &place) override;

private:
    TrashPage *m_trashPage;
    AuditPage *m_activityPage;
    std::unique_ptr<TrashController> m_trash;
    std::unique_ptr<UndoController> m_undo;
    std::unique_ptr<AuditController> m_activity;
};

} // namespace guestwright
