#include "app/desktop/importcontroller.h"

#include "app/contacts/contactimport.h"
#include "app/contacts/textencoding.h"
#include "app/desktop/ask.h"
#include "models/contacts/contactrepository.h"
#include "models/store/backups.h"
#include "ui/actions.h"
#include "ui/contacts/importdialog.h"
#include "ui/mainwindow.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

ContactReadOptions readingOf(const ImportChoices &choices)
{
    return {.encoding = choices.encoding,
            .delimiter = choices.delimiter,
            .hasHeader = choices.hasHeader,
            .mapping = choices.mapping};
}

/// Follows the import and asks it to stop when the window wants so.
ContactWatch watchOf(const std::shared_ptr<WorkWatch> &watch, std::stop_source stop)
{
    return {.progress =
                [watch, stop](qint64 done, qint64 total) mutable {
                    if (!watch->tell(done, total)) {
                        stop.request_stop();
                    }
                },
            .stop = stop.get_token()};
}

} // namespace

ImportController::ImportController(Session &session, Actions &actions, MainWindow &window)
    : m_session(session)
    , m_window(window)
{
    connect(actions.importContacts, &QAction::triggered, this, &ImportController::askForFile);
}

void ImportController::askForFile()
{
    auto *files =
        new QFileDialog(&m_window, tr("Import Contacts"), {}, tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    files->setObjectName(u"importFileDialog"_s);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &ImportController::openFile);
    openDialog(files);
}

void ImportController::openFile(const QString &path)
{
    readLists({.file = path});
}

void ImportController::openAgain(const BegunWork &work)
{
    readLists(work);
}

void ImportController::readLists(const BegunWork &work)
{
    m_session.read(
        this, [](Database &db) { return ContactRepository(db).lists(); },
        [this, work](const Result<QList<ContactList>> &lists) {
            lists ? openImport(work, *lists)
                  : Q_EMIT failed(tr("The contacts could not be read"), lists.error().message);
        });
}

void ImportController::openImport(const BegunWork &work, const QList<ContactList> &lists)
{
    const QString path = work.file;
    auto *dialog = new ImportDialog(QFileInfo(path).fileName(), readableEncodings(), lists, &m_window);
    dialog->setChoices(work.choices);
    dialog->setListName(work.listName);
    connect(dialog, &QDialog::finished, this, &ImportController::closed);
    connect(dialog, &ImportDialog::previewRequested, this,
            [this, dialog, path](const ImportChoices &choices) { preview(dialog, path, choices); });
    connect(dialog, &ImportDialog::dryRunRequested, this,
            [this, dialog, path](const ImportChoices &choices) { dryRun(dialog, path, choices); });
    connect(dialog, &ImportDialog::importRequested, this,
            [this, dialog, path](const ImportChoices &choices, const QString &listName) {
                run(dialog, path, choices, listName);
            });
    connect(dialog, &ImportDialog::saveRejectedRequested, this,
            [this, dialog, path](const ImportChoices &choices) { saveRejected(dialog, path, choices); });
    openDialog(dialog);
    preview(dialog, path, dialog->choices());
}

void ImportController::preview(ImportDialog *dialog, const QString &path, const ImportChoices &choices)
{
    m_session.read(
        dialog, [path, choices](Database & /*db*/) { return previewContacts(path, readingOf(choices)); },
        [dialog](const Result<ImportPreview> &preview) {
            preview ? dialog->showPreview(*preview) : dialog->showError(preview.error().message);
        });
}

void ImportController::dryRun(ImportDialog *dialog, const QString &path, const ImportChoices &choices)
{
    const ImportOptions options{.reading = readingOf(choices), .dryRun = true};
    const auto watch = WorkWatch::make(m_session);
    connect(dialog, &QObject::destroyed, watch.get(), [watch = watch.get()] { watch->stop(); });
    m_session.look(
        dialog,
        [path, options, watch, now = m_session.now()](Database &db) {
            return importContacts(db, path, options, now, watchOf(watch, {}));
        },
        [dialog](const Result<ImportReport> &report) {
            report ? dialog->showDryRun(*report) : dialog->showError(report.error().message);
        });
}

void ImportController::run(ImportDialog *dialog, const QString &path, const ImportChoices &choices,
                           const QString &listName)
{
    const ImportOptions options{.reading = readingOf(choices), .listName = listName};
    const auto watch = WorkWatch::make(m_session);
    connect(watch.get(), &WorkWatch::progressed, dialog,
            [dialog](qint64 read, qint64 total) { dialog->showProgress(tr("Reading the file"), read, total); });
    connect(dialog, &FormDialog::cancelRequested, watch.get(), [watch = watch.get()] { watch->stop(); });
    dialog->setBusy(true);
    const Instant now = m_session.now();
    const QString work = m_session.beginWork({.kind = BegunWork::Kind::Import,
                                              .begun = now,
                                              .file = QFileInfo(path).absoluteFilePath(),
                                              .choices = choices,
                                              .listName = listName});
    m_session.write(
        this,
        [path, options, watch, now](Database &db) {
            const auto copied = backUpBefore(db, Backup::Reason::BeforeImport, QFileInfo(path).size(), now);
            return copied ? importContacts(db, path, options, now, watchOf(watch, {}))
                          : Result<ImportReport>(failure(copied));
        },
        [this, work, dialog = QPointer<FormDialog>(dialog)](const Result<ImportReport> &report) {
            m_session.endWork(work);
            settle(dialog, report);
            if (report) {
                const QLocale locale;
                Q_EMIT done(tr("%1 rows: %2 imported, %3 merged, %4 skipped, %5 rejected")
                                .arg(locale.toString(report->rows), locale.toString(report->imported),
                                     locale.toString(report->merged), locale.toString(report->skipped),
                                     locale.toString(report->rejected)));
            }
        });
}

void ImportController::saveRejected(ImportDialog *dialog, const QString &path, const ImportChoices &choices)
{
    auto *files = new QFileDialog(dialog, tr("Save the Rejected Rows"), {}, tr("Tables (*.csv)"));
    files->setObjectName(u"rejectedFileDialog"_s);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    connect(files, &QFileDialog::fileSelected, dialog, [this, dialog, path, choices](const QString &target) {
        const ImportOptions options{.reading = readingOf(choices), .rejectsPath = target, .dryRun = true};
        m_session.look(
            dialog,
            [path, options, now = m_session.now()](Database &db) { return importContacts(db, path, options, now); },
            [this, dialog](const Result<ImportReport> &report) {
                report ? Q_EMIT done(tr("Saved %n rejected row(s)", "", int(report->rejected)))
                       : dialog->showError(report.error().message);
            });
    });
    openDialog(files);
}

} // namespace guestwright
