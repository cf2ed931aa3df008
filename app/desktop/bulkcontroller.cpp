#include "app/desktop/bulkcontroller.h"

#include "app/campaigning/createinvites.h"
#include "app/contacts/inviteexport.h"
#include "app/desktop/ask.h"
#include "app/desktop/invitesettings.h"
#include "app/desktop/peoplereader.h"
#include "models/contacts/contactrepository.h"
#include "models/settings/workspacesettings.h"
#include "ui/actions.h"
#include "ui/invites/bulkinvitesdialog.h"
#include "ui/invites/exportdialog.h"
#include "ui/invites/invitepage.h"
#include "ui/mainwindow.h"

#include <QFileDialog>
#include <QFileInfo>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// What the dialog must know before it opens.
struct BulkForm {
    InviteSetting setting;
    QList<ContactList> lists;
};

Result<BulkForm> readBulkForm(Database &db, qint64 campaignId, Instant now)
{
    const auto setting = readInviteSetting(db, campaignId, now);
    const auto lists = setting ? ContactRepository(db).lists() : Result<QList<ContactList>>(failure(setting));
    return lists ? Result<BulkForm>(BulkForm{*setting, *lists}) : failure(lists);
}

const char *const peopleFileProperty = "peopleFile"; // of the dialog: where its people come from, if from a file

BegunWork begunCreation(const BulkSource &source, const QString &file)
{
    BegunWork work{.kind = BegunWork::Kind::Creation};
    if (const auto *links = std::get_if<BlankLinks>(&source)) {
        work.source = BegunWork::Source::Links;
        work.count = links->count;
    } else if (const auto *list = std::get_if<ListMembers>(&source)) {
        work.source = BegunWork::Source::List;
        work.listId = list->listId;
    } else {
        work.source = file.isEmpty() ? BegunWork::Source::Text : BegunWork::Source::File;
        work.file = file;
    }
    return work;
}

void repeatChoices(BulkInvitesDialog &dialog, const BegunWork &work)
{
    if (work.source == BegunWork::Source::Links) {
        dialog.chooseLinks(work.count);
    } else if (work.source == BegunWork::Source::List) {
        dialog.chooseList(work.listId);
    } else {
        dialog.choosePeople({}, {});
    }
    dialog.setTerms(work.terms, work.send);
}

auto showPeopleIn(BulkInvitesDialog *dialog)
{
    return [dialog](const Result<ReadPeople> &read) {
        read ? dialog->showPeople(read->origin, read->people) : dialog->showPeopleError(read.error().message);
    };
}

} // namespace

BulkController::BulkController(Session &session, Actions &actions, InvitePage &page, MainWindow &window)
    : m_session(session)
    , m_page(page)
    , m_window(window)
{
    connect(actions.createBulkInvites, &QAction::triggered, this, [this] { openBulk(false); });
    connect(actions.importFromList, &QAction::triggered, this, [this] { openBulk(true); });
    connect(actions.exportInvites, &QAction::triggered, this, &BulkController::openExport);
}

void BulkController::openBulk(bool fromList)
{
    openDialogFor({.campaignId = m_page.filter().campaignId}, fromList);
}

void BulkController::openAgain(const BegunWork &work)
{
    openDialogFor(work, false);
}

void BulkController::openDialogFor(const BegunWork &work, bool fromList)
{
    m_session.read(
        this, [id = work.campaignId, now = m_session.now()](Database &db) { return readBulkForm(db, id, now); },
        [this, work, fromList](const Result<BulkForm> &form) {
            if (!form) {
                Q_EMIT failed(tr("The campaign could not be read"), form.error().message);
                return;
            }
            auto *dialog = new BulkInvitesDialog(form->setting, form->lists, &m_window);
            connectBulk(dialog, work.campaignId);
            if (fromList && !form->lists.isEmpty()) {
                dialog->chooseList(form->lists.first().id);
            }
            if (work.kind == BegunWork::Kind::Creation) {
                repeatChoices(*dialog, work);
            }
            openDialog(dialog);
            if (!work.file.isEmpty()) {
                readFile(dialog, work.file);
            }
        });
}

void BulkController::connectBulk(BulkInvitesDialog *dialog, qint64 campaignId)
{
    connect(dialog, &BulkInvitesDialog::planRequested, this, [this, dialog, campaignId](const BulkSource &source) {
        m_session.read(
            dialog, [campaignId, source](Database &db) { return planBulkInvites(db, campaignId, source); },
            [dialog](const Result<BulkPlan> &plan) {
                plan ? dialog->showPlan(*plan) : dialog->showPlanError(plan.error().message);
            });
    });
    connect(dialog, &BulkInvitesDialog::fileChosen, this,
            [this, dialog](const QString &path) { readFile(dialog, path); });
    connect(dialog, &BulkInvitesDialog::chooseFileRequested, this, [this, dialog] {
        auto *files =
            new QFileDialog(dialog, tr("Choose a File of People"), {}, tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
        files->setObjectName(u"peopleFileDialog"_s);
        files->setFileMode(QFileDialog::ExistingFile);
        connect(files, &QFileDialog::fileSelected, dialog,
                [this, dialog](const QString &path) { readFile(dialog, path); });
        openDialog(files);
    });
    connect(dialog, &BulkInvitesDialog::textEntered, this, [this, dialog](const QString &text) {
        dialog->setProperty(peopleFileProperty, {});
        m_session.read(
            dialog, [text](Database & /*db*/) { return readPastedPeople(text); }, showPeopleIn(dialog));
    });
    connect(dialog, &BulkInvitesDialog::createRequested, this,
            [this, dialog, campaignId](const BulkSource &source, const InviteTerms &terms, bool send) {
                create(dialog, campaignId, source, terms, send);
            });
}

void BulkController::readFile(BulkInvitesDialog *dialog, const QString &path)
{
    dialog->setProperty(peopleFileProperty, QFileInfo(path).absoluteFilePath());
    m_session.read(
        dialog, [path](Database & /*db*/) { return readPeopleOf(path); }, showPeopleIn(dialog));
}

void BulkController::create(BulkInvitesDialog *dialog, qint64 campaignId, const BulkSource &source,
                            const InviteTerms &terms, bool send)
{
    const auto watch = WorkWatch::make(m_session);
    connect(watch.get(), &WorkWatch::progressed, dialog, [dialog](qint64 made, qint64 total) {
        dialog->showProgress(tr("Creating %1").arg(QLocale().toString(made)), made, total);
    });
    connect(dialog, &FormDialog::cancelRequested, watch.get(), [watch = watch.get()] { watch->stop(); });
    dialog->setBusy(true);
    const Instant now = m_session.now();
    BegunWork begun = begunCreation(source, dialog->property(peopleFileProperty).toString());
    begun.begun = now;
    begun.campaignId = campaignId;
    begun.terms = terms;
    begun.send = send;
    const QString work = m_session.beginWork(begun);
    m_session.write(
        this,
        [campaignId, source, terms, watch, now](Database &db) {
            return createBulkInvites(db, campaignId, source, terms, now,
                                     [watch](qsizetype made) { return watch->tell(made, 0); });
        },
        [this, work, dialog = QPointer<FormDialog>(dialog), campaignId, send](const Result<BulkReport> &report) {
            m_session.endWork(work);
            settle(dialog, report);
            if (report) {
                created(*report, campaignId, send);
            }
        });
}

void BulkController::created(const BulkReport &report, qint64 campaignId, bool send)
{
    Q_EMIT done(tr("Created %n invite(s)", "", int(report.created)));
    if (send && report.created > report.withoutAddress) {
        Q_EMIT sendRequested(campaignId, QList<qint64>(report.ids.begin(), report.ids.end()));
    }
}

void BulkController::openExport()
{
    const InviteSelection selection = m_page.selection();
    m_session.read(
        this, [](Database &db) { return readSettings(db); },
        [this, count = selection.count](const Result<WorkspaceSettings> &settings) {
            const bool local = settings && settings->isLocalOnly();
            auto *dialog = openDialog(new ExportDialog(count > 1 ? count : m_page.shownCount(), local, &m_window));
            connect(dialog, &ExportDialog::exportRequested, this, [this, dialog](ExportMode mode) {
                dialog->accept();
                askForPath(mode);
            });
        });
}

void BulkController::askForPath(ExportMode mode)
{
    auto *files = new QFileDialog(&m_window, tr("Export Invites"), {}, tr("Tables (*.csv)"));
    files->setObjectName(u"exportFileDialog"_s);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    connect(files, &QFileDialog::fileSelected, this, [this, mode](const QString &path) { writeFile(path, mode); });
    openDialog(files);
}

void BulkController::writeFile(const QString &path, ExportMode mode)
{
    const InviteSelection selection = m_page.selection();
    const InviteFilter filter = selection.count > 1 ? selection.filter : m_page.filter();
    const auto watch = WorkWatch::make(m_session);
    const qint64 total = selection.count > 1 ? selection.count : m_page.shownCount();
    connect(watch.get(), &WorkWatch::progressed, &m_window, [this, total](qint64 written, qint64 /*total*/) {
        m_window.showProgress(tr("Exporting"), written, total);
    });
    connect(&m_window, &MainWindow::cancelRequested, watch.get(), [watch = watch.get()] { watch->stop(); });
    m_session.write(
        this,
        [filter, sort = m_page.sort(), path, mode, watch, now = m_session.now()](Database &db) {
            return guestwright::exportInvites(db, filter, sort, path, mode, now,
                                              [watch](qint64 written) { return watch->tell(written, 0); });
        },
        [this](const Result<qint64> &written) {
            m_window.hideProgress();
            written ? Q_EMIT done(tr("Exported %n invite(s)", "", int(*written)))
                    : Q_EMIT failed(tr("Nothing was exported"), written.error().message);
        });
}

} // namespace guestwright
