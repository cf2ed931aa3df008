#pragma once

#include "app/desktop/desks/desk.h"
#include "models/contacts/contact.h"

#include <memory>

namespace guestwright {

class ContactController;
class ContactPage;
class ContactTableModel;
class DropController;
class ImportController;
class PersonController;
class WorkspaceDesk;

/// The contacts: their lists, the files they come in, and what is kept of a person.
class ContactDesk final : public Desk
{
    Q_OBJECT

public:
    ContactDesk(Session &session, Actions &actions, MainWindow &window, WorkspaceDesk &workspaces);
    ~ContactDesk() override;

    [[nodiscard]] ImportController &importing() const { return *m_import; }

    QList<QWidget *> show(const Place &place) override;
    void find() override;
    void updateActions(const Place &shown) override;
    void follow(const SidebarContents &contents) override;

private:
    ContactPage *m_page;
    std::unique_ptr<ContactController> m_contacts;
    std::unique_ptr<ImportController> m_import;
    std::unique_ptr<PersonController> m_people;
    std::unique_ptr<DropController> m_drops;
    QList<ContactList> m_lists;
};

} // namespace guestwright
