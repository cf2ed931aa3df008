#include "app/desktop/contactcontroller.h"

#include "app/campaigning/changecontacts.h"
#include "models/contacts/contactrepository.h"
#include "models/contacts/contacttablemodel.h"
#include "ui/actions.h"
#include "ui/contacts/contactpage.h"

namespace guestwright {

using namespace Qt::StringLiterals;

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
        this, [ids, now = m_session.now()](Database &db) { return deleteContacts(db, ids, now); },
        [this](const Result<qint64> &deleted) {
            deleted ? Q_EMIT done(tr("Moved %n contact(s) to the trash", "", int(*deleted)))
                    : Q_EMIT failed(tr("Nothing was deleted"), deleted.error().message);
        });
}

} // namespace guestwright
