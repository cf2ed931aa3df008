#include "app/desktop/contactcontroller.h"

#include "app/campaigning/changecontacts.h"
#include "app/desktop/saveedit.h"
#include "models/audit/mergefields.h"
#include "models/contacts/contactrepository.h"
#include "models/contacts/contacttablemodel.h"
#include "models/store/backups.h"
#include "ui/actions.h"
#include "ui/contacts/contactdialog.h"
#include "ui/contacts/contactpage.h"

namespace guestwright {

namespace {

/// What the dialog of a contact must know; an id of 0 is a new one.
struct ContactForm {
    Contact contact;
    QList<ContactList> lists;
};

Result<ContactForm> readContactForm(Database &db, qint64 id)
{
    const auto contact = id == 0 ? Result<Contact>(Contact()) : ContactRepository(db).find(id);
    const auto lists = contact ? ContactRepository(db).lists() : Result<QList<ContactList>>(failure(contact));
    return lists ? Result<ContactForm>(ContactForm{*contact, *lists}) : failure(lists);
}

} // namespace

ContactController::ContactController(Session &session, Actions &actions, ContactTableModel &model, ContactPage &page)
    : m_session(session)
    , m_actions(actions)
    , m_model(model)
    , m_page(page)
{
    m_listing.setSingleShot(true);
    m_listing.setInterval(0);
    connect(&m_listing, &QTimer::timeout, this, &ContactController::list);
    connect(&session, &Session::changed, &m_listing, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, [this] {
        m_shown = false;
        m_model.begin(0, {});
    });
    connect(&page, &ContactPage::listRequested, this, &ContactController::list);
    connect(&page, &ContactPage::selectionChanged, this, &ContactController::updateActions);
    connect(&model, &PagedModel::pageRequested, this, &ContactController::readPage);
    connect(actions.deleteContacts, &QAction::triggered, this, &ContactController::remove);
    connect(actions.newContact, &QAction::triggered, this, [this] { edit(0); });
    connect(actions.editContact, &QAction::triggered, this, [this] { edit(m_page.selectedIds().value(0)); });
    updateActions();
}

void ContactController::show(std::optional<qint64> listId, const QString &name)
{
    m_shown = true;
    m_page.setList(listId, name);
    list();
}

void ContactController::list()
{
    if (!m_shown) {
        return;
    }
    const quint64 question = ++m_question;
    m_session.read(
        this,
        [filter = m_page.filter(), descending = m_page.isDescending()](Database &db) {
            return ContactRepository(db).ids(filter, descending);
        },
        [this, question](const Result<std::vector<qint64>> &ids) {
            if (question != m_question) {
                return;
            }
            if (!ids) {
                Q_EMIT failed(tr("The contacts could not be read"), ids.error().message);
                return;
            }
            *ids == m_model.ids() ? m_model.refreshRows() : m_model.begin(qint64(ids->size()), *ids);
            m_page.showCount(qint64(ids->size()));
            updateActions();
        });
}

void ContactController::readPage(quint64 generation, const QList<qint64> &ids)
{
    m_session.read(
        this,
        [ids](Database &db) {
            return ContactRepository(db).findAll(std::span(ids.constData(), std::size_t(ids.size())));
        },
        [this, generation, ids](const Result<QList<Contact>> &rows) {
            if (rows) {
                m_model.setPage(generation, ids, *rows);
            } else {
                Q_EMIT failed(tr("The contacts could not be read"), rows.error().message);
            }
        });
}

void ContactController::updateActions()
{
    const qsizetype selected = m_page.selectedIds().size();
    m_actions.editContact->setEnabled(selected == 1);
    m_actions.deleteContacts->setEnabled(selected > 0);
}

void ContactController::remove()
{
    const QList<qint64> ids = m_page.selectedIds();
    m_session.write(
        this,
        [ids, now = m_session.now()](Database &db) {
            const auto copied = backUpBefore(db, Backup::Reason::BeforeDelete, ids.size(), now);
            return copied ? deleteContacts(db, ids, now) : failure(copied);
        },
        [this](const Result<qint64> &deleted) {
            deleted ? Q_EMIT done(tr("Moved %n contact(s) to the trash", "", int(*deleted)))
                    : Q_EMIT failed(tr("Nothing was deleted"), deleted.error().message);
        });
}

void ContactController::edit(qint64 id)
{
    m_session.read(
        this, [id](Database &db) { return readContactForm(db, id); },
        [this](const Result<ContactForm> &form) {
            if (!form) {
                Q_EMIT failed(tr("The contact could not be read"), form.error().message);
                return;
            }
            auto *dialog = openDialog(new ContactDialog(form->contact, form->lists, m_page.window()));
            connect(dialog, &ContactDialog::saveRequested, this,
                    [this, seen = form->contact, dialog = QPointer<FormDialog>(dialog)](const Contact &contact,
                                                                                        const QString &listName) {
                        using Edit = FormEdit<Contact>;
                        const auto edit = std::make_shared<Edit>(Edit{seen, contact, contactMergeFields()});
                        edit->save = [listName, now = m_session.now()](Database &db, const auto &mine,
                                                                       const auto &before) {
                            return saveContact(db, mine, listName, now,
                                               mine.id == 0 ? std::nullopt : std::optional(before));
                        };
                        edit->find = [id = seen.id](Database &db) { return ContactRepository(db).find(id); };
                        edit->answer = [dialog](const Result<Contact> &saved) { settle(dialog, saved); };
                        saveEdit(m_session, this, dialog, edit);
                    });
        });
}

} // namespace guestwright
