#include "app/desktop/desks/contactdesk.h"

#include "app/desktop/contactcontroller.h"
#include "app/desktop/desks/workspacedesk.h"
#include "app/desktop/dropcontroller.h"
#include "app/desktop/importcontroller.h"
#include "app/desktop/personcontroller.h"
#include "models/contacts/contacttablemodel.h"
#include "ui/actions.h"
#include "ui/contacts/contactpage.h"
#include "ui/mainwindow.h"
#include "ui/sidebarmodel.h"

#include <algorithm>

namespace guestwright {

ContactDesk::ContactDesk(Session &session, Actions &actions, MainWindow &window, WorkspaceDesk &workspaces)
    : Desk(session, actions, window)
{
    auto *contacts = new ContactTableModel;
    m_page = new ContactPage(actions, *contacts);
    contacts->setParent(m_page);
    addPage({Place::Kind::AllContacts, Place::Kind::ContactList}, m_page);
    m_contacts = std::make_unique<ContactController>(session, actions, *contacts, *m_page);
    m_import = std::make_unique<ImportController>(session, actions, window);
    m_people = std::make_unique<PersonController>(session, actions, *m_page);
    m_drops = std::make_unique<DropController>(session);
    passOnWordsOf(*m_contacts);
    passOnWordsOf(*m_import);
    passOnWordsOf(*m_people);
    passOnWordsOf(*m_drops);
    connect(&window, &MainWindow::filesDropped, m_drops.get(), &DropController::take);
    connect(m_drops.get(), &DropController::importRequested, m_import.get(), &ImportController::openFile);
    connect(m_drops.get(), &DropController::workspaceRequested, &workspaces, &WorkspaceDesk::open);
    connect(m_import.get(), &ImportController::closed, m_drops.get(), &DropController::next);
}

ContactDesk::~ContactDesk() = default;

QList<QWidget *> ContactDesk::show(const Place &place)
{
    if (place.kind == Place::Kind::AllContacts) {
        m_contacts->show({}, {});
    } else {
        const auto list = std::ranges::find(std::as_const(m_lists), place.id, &ContactList::id);
        m_contacts->show(place.id, list == m_lists.cend() ? QString() : list->name);
    }
    return m_page->panes();
}

void ContactDesk::find()
{
    m_page->focusSearch();
}

void ContactDesk::updateActions(const Place & /*shown*/)
{
    for (QAction *action : {m_actions.importContacts, m_actions.newContact}) {
        action->setEnabled(m_session.isOpen());
    }
}

void ContactDesk::follow(const SidebarContents &contents)
{
    m_lists = contents.lists;
}

} // namespace guestwright
