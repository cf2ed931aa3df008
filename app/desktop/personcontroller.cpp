#include "app/desktop/personcontroller.h"

#include "app/campaigning/eraseperson.h"
#include "app/campaigning/exportperson.h"
#include "app/contacts/outputtarget.h"
#include "app/contacts/persontable.h"
#include "app/desktop/ask.h"
#include "app/mail/durablefile.h"
#include "ui/actions.h"
#include "ui/contacts/contactpage.h"
#include "ui/contacts/erasedialog.h"

#include <QFileDialog>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Result<> writePerson(Database &db, qint64 contactId, const QString &path, Instant now)
{
    const auto allowed = refuseDatabaseAsTarget(path, db.location());
    const auto document =
        allowed ? exportPerson(db, {.contactId = contactId}, now) : Result<QByteArray>(failure(allowed));
    const auto bytes = document ? personFor(path, *document) : document;
    return bytes ? writeDurably(path, *bytes) : failure(bytes);
}

} // namespace

PersonController::PersonController(Session &session, Actions &actions, ContactPage &page)
    : m_session(session)
    , m_actions(actions)
    , m_page(page)
{
    const auto update = [this] {
        const bool isOne = m_page.selectedIds().size() == 1;
        m_actions.erasePerson->setEnabled(isOne);
        m_actions.exportPerson->setEnabled(isOne);
    };
    connect(&page, &ContactPage::selectionChanged, this, update);
    connect(&session, &Session::opened, this, update);
    connect(actions.erasePerson, &QAction::triggered, this, &PersonController::ask);
    connect(actions.exportPerson, &QAction::triggered, this, [this] { exportOne(m_page.selectedIds().value(0)); });
    update();
}

void PersonController::ask()
{
    const qint64 id = m_page.selectedIds().value(0);
    m_session.read(
        this, [id](Database &db) { return describeErasure(db, {.contactId = id}); },
        [this, id](const Result<PersonTraces> &traces) {
            if (!traces) {
                Q_EMIT failed(tr("The contact could not be read"), traces.error().message);
                return;
            }
            auto *dialog = openDialog(new EraseDialog(*traces, m_page.window()));
            connect(dialog, &EraseDialog::eraseRequested, this,
                    [this, id, dialog = QPointer<EraseDialog>(dialog)] { erase(id, dialog); });
            connect(dialog, &EraseDialog::exportRequested, this, [this, id] { exportOne(id); });
        });
}

void PersonController::erase(qint64 contactId, const QPointer<EraseDialog> &dialog)
{
    dialog->setBusy(true);
    m_session.write(
        this,
        [contactId, now = m_session.now()](Database &db) { return erasePerson(db, {.contactId = contactId}, now); },
        [this, dialog](const Result<ErasureReport> &report) {
            settle(QPointer<FormDialog>(dialog.data()), report);
            if (report) {
                erased(*report);
            }
        });
}

void PersonController::erased(const ErasureReport &report)
{
    if (report.traces.isEmpty()) {
        Q_EMIT done(tr("The person was erased"));
    } else {
        Q_EMIT failed(tr("The person was erased, but traces may be left in the file"), report.traces);
    }
}

void PersonController::exportOne(qint64 contactId)
{
    auto *dialog = openDialog(new QFileDialog(m_page.window(), tr("Export Person")));
    dialog->setObjectName(u"exportPersonDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({tr("JSON, for programs (*.json)"), tr("CSV, for spreadsheets (*.csv)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.csv"_s) ? u"csv"_s : u"json"_s);
    });
    dialog->selectFile(u"person"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, contactId](const QString &path) { write(contactId, path); });
}

void PersonController::write(qint64 contactId, const QString &path)
{
    m_session.write(
        this, [contactId, path, now = m_session.now()](Database &db) { return writePerson(db, contactId, path, now); },
        [this, path](const Result<> &written) {
            written ? Q_EMIT done(tr("Everything about the person stands in %1").arg(path))
                    : Q_EMIT failed(tr("Nothing was exported"), written.error().message);
        });
}

} // namespace guestwright
