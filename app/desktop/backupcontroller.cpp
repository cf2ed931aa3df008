#include "app/desktop/backupcontroller.h"

#include "app/desktop/ask.h"
#include "app/desktop/beside.h"
#include "models/store/backup.h"
#include "models/store/backups.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/settings/restoredialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes betweenLooks(15);

QList<ListedBackup> readBackups(const Location &location)
{
    QList<ListedBackup> listed;
    for (const Backup &backup : listBackups(location)) {
        const auto counts = countBackup(backup.path);
        listed.append({backup, counts ? std::optional(*counts) : std::nullopt});
    }
    return listed;
}

} // namespace

BackupController::BackupController(Session &session, Actions &actions, MainWindow &window)
    : m_session(session)
    , m_window(window)
{
    m_looking.setInterval(betweenLooks);
    connect(&m_looking, &QTimer::timeout, this, &BackupController::backUpDaily);
    connect(&session, &Session::opened, this, [this] {
        m_looking.start();
        backUpDaily();
    });
    connect(actions.backUp, &QAction::triggered, this, &BackupController::askForCopy);
    connect(actions.restoreBackup, &QAction::triggered, this, &BackupController::askForBackup);
}

void BackupController::backUpDaily()
{
    if (!m_session.isOpen() || !isDailyBackupDue(m_session.workspace()->location(), m_session.now())) {
        return;
    }
    m_session.look(
        this, [now = m_session.now()](Database &db) { return guestwright::backUpDaily(db, now); },
        [this](const Result<> &made) {
            if (!made) {
                Q_EMIT failed(tr("Today's backup was not made"), made.error().message);
            }
        });
}

void BackupController::askForCopy()
{
    auto *files = new QFileDialog(&m_window, tr("Back Up Workspace"), {}, tr("Workspaces (*.guestwright)"));
    files->setObjectName(u"backupFileDialog"_s);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"guestwright"_s);
    files->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever overwritten
    connect(files, &QFileDialog::fileSelected, this, &BackupController::copyTo);
    openDialog(files);
}

void BackupController::copyTo(const QString &path)
{
    m_session.look(
        this, [path](Database &db) { return guestwright::backUp(db, path); },
        [this, path](const Result<> &copied) {
            copied ? Q_EMIT done(tr("A verified copy of the workspace: %1").arg(QFileInfo(path).fileName()))
                   : Q_EMIT failed(tr("The workspace was not backed up"), copied.error().message);
        });
}

void BackupController::askForBackup()
{
    whenFinished(runBeside([location = m_session.workspace()->location()] { return readBackups(location); }), this,
                 [this](const QFuture<QList<ListedBackup>> &finished) {
                     auto *dialog = openDialog(new RestoreDialog(finished.result(), &m_window));
                     connect(dialog, &RestoreDialog::restoreRequested, this,
                             [this, dialog](const Backup &backup) { restore(dialog, backup); });
                 });
}

void BackupController::restore(RestoreDialog *dialog, const Backup &backup)
{
    dialog->setBusy(true);
    const auto copying = runBeside([location = m_session.workspace()->location(), backup, now = m_session.now()] {
        return guestwright::restoreBackup(location, backup, now);
    });
    whenFinished(copying, this, [this, form = QPointer<FormDialog>(dialog)](const QFuture<Result<QString>> &finished) {
        const auto path = finished.result();
        settle(form, path);
        if (path) {
            Q_EMIT restored(*path);
        }
    });
}

} // namespace guestwright
