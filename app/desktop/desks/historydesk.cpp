#include "app/desktop/desks/historydesk.h"

#include "app/desktop/auditcontroller.h"
#include "app/desktop/trashcontroller.h"
#include "app/desktop/undocontroller.h"
#include "models/audit/audittablemodel.h"
#include "ui/audit/auditpage.h"
#include "ui/mainwindow.h"
#include "ui/trashpage.h"
#include "ui/widgets/datatable.h"

namespace guestwright {

HistoryDesk::HistoryDesk(Session &session, Actions &actions, MainWindow &window)
    : Desk(session, actions, window)
    , m_trashPage(new TrashPage)
{
    auto *activity = new AuditTableModel;
    m_activityPage = new AuditPage(*activity, AuditPage::Scope::Workspace);
    activity->setParent(m_activityPage);
    addPage({Place::Kind::Trash}, m_trashPage);
    addPage({Place::Kind::Activity}, m_activityPage);
    m_trash = std::make_unique<TrashController>(session, *m_trashPage);
    m_undo = std::make_unique<UndoController>(session, actions, window.undoBar());
    m_activity = std::make_unique<AuditController>(session, *activity, *m_activityPage);
    passOnWordsOf(*m_trash);
    passOnWordsOf(*m_undo);
    passOnWordsOf(*m_activity);
}

HistoryDesk::~HistoryDesk() = default;

QList<QWidget *> HistoryDesk::show(const Place &place)
{
    if (place.kind == Place::Kind::Trash) {
        m_trash->show();
        return {m_trashPage};
    }
    m_activity->show({});
    return {m_activityPage->table()};
}

} // namespace guestwright
