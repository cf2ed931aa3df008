#include "app/desktop/workspacecontroller.h"

#include "app/campaigning/changeworkspace.h"
#include "app/desktop/ask.h"
#include "app/desktop/sampleworkspace.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/mail/outboxrepository.h"
#include "models/settings/workspacesettings.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/settings/workspacesettingsdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Opening = QFuture<Result<std::shared_ptr<Workspace>>>;

const QString lastWorkspaceKey = u"workspace/last"_s;

QString workspaceTitle(const Location &location)
{
    return location.engine == Engine::Sqlite ? QFileInfo(location.path).completeBaseName() : location.database;
}

Result<SidebarContents> readContents(Database &db, Instant now)
{
    SidebarContents contents{.now = now};
    const auto campaigns = CampaignRepository(db).all();
    const auto lists = campaigns ? ContactRepository(db).lists() : Result<QList<ContactList>>(failure(campaigns));
    const auto contacts = lists ? ContactRepository(db).count({}) : Result<qint64>(failure(lists));
    const auto outbox = contacts ? OutboxRepository(db).totals({}) : Result<OutboxTotals>(failure(contacts));
    if (!outbox) {
        return failure(outbox);
    }
    contents.campaigns = *campaigns;
    contents.lists = *lists;
    contents.contacts = *contacts;
    contents.outbox = *outbox;
    return contents;
}

} // namespace

QString ownFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

WorkspaceController::WorkspaceController(Session &session, Actions &actions, MainWindow &window)
    : m_session(session)
    , m_actions(actions)
    , m_window(window)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &WorkspaceController::readSidebar);
    connect(&session, &Session::changed, &m_reading, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, &m_reading, qOverload<>(&QTimer::start));
    connect(actions.openWorkspace, &QAction::triggered, this, [this] { askForFile(false); });
    connect(actions.newWorkspace, &QAction::triggered, this, [this] { askForFile(true); });
    connect(actions.openSample, &QAction::triggered, this, &WorkspaceController::openSample);
    connect(actions.workspaceSettings, &QAction::triggered, this, &WorkspaceController::editSettings);
}

void WorkspaceController::start(const QString &asked)
{
    const QString last = QSettings().value(lastWorkspaceKey).toString();
    if (asked.isEmpty() && !last.isEmpty() && !readPreferences().opensLastWorkspace) {
        Q_EMIT settled();
        return;
    }
    if (!asked.isEmpty() || !last.isEmpty()) {
        open(asked.isEmpty() ? last : asked, false);
        return;
    }
    const QString first = QDir(ownFolder()).filePath(tr("My invitations") + u".guestwright"_s);
    open(first, !QFileInfo::exists(first));
}

void WorkspaceController::open(const QString &text, bool create)
{
    const auto location = Location::parse(text);
    if (!location) {
        refused(text, location.error());
        return;
    }
    // A password that stood in the URL is not for the settings.
    openLocation(*location, create, location->toUrl());
}

void WorkspaceController::openLocation(const Location &location, bool create, const QString &remembered)
{
    whenFinished(openBeside(location, create), this, [this, location, remembered](const Opening &opening) {
        const auto opened = opening.result();
        opened ? taken(*opened, remembered) : refused(location.display(), opened.error());
        Q_EMIT settled();
    });
}

void WorkspaceController::take(std::shared_ptr<Workspace> workspace)
{
    const QString url = workspace->location().toUrl();
    taken(std::move(workspace), url);
}

void WorkspaceController::taken(std::shared_ptr<Workspace> workspace, const QString &remembered)
{
    QSettings().setValue(lastWorkspaceKey, remembered);
    const Location location = workspace->location();
    m_window.hideError();
    m_window.setWorkspace(workspaceTitle(location), location.display());
    m_session.open(std::move(workspace));
}

void WorkspaceController::refused(const QString &where, const Error &error)
{
    m_window.showError(tr("%1 could not be opened").arg(QFileInfo(where).fileName()), error.message);
}

void WorkspaceController::askForFile(bool create)
{
    auto *dialog = new QFileDialog(&m_window, create ? tr("New Workspace") : tr("Open Workspace"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"workspaceFileDialog"_s);
    dialog->setNameFilters({tr("Workspaces (*.guestwright)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"guestwright"_s);
    dialog->setAcceptMode(create ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(create ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, create](const QString &path) { open(path, create); });
    dialog->open();
}

void WorkspaceController::openSample()
{
    const QString path = QDir(ownFolder()).filePath(tr("Sample invitations") + u".guestwright"_s);
    if (QFileInfo::exists(path)) {
        open(path, false);
        return;
    }
    const Location location{.engine = Engine::Sqlite, .path = path};
    const QString mail = QDir(ownFolder()).filePath(tr("Sample mail"));
    whenFinished(openBeside(location, true), this, [this, path, mail](const Opening &opening) {
        const auto opened = opening.result();
        if (!opened) {
            refused(path, opened.error());
            return;
        }
        const std::shared_ptr<Workspace> workspace = *opened;
        const Instant now = m_session.now();
        auto filling = workspace->write([mail, now](Database &db) { return fillSample(db, mail, now); });
        whenFinished(filling, this, [this, workspace, path](const QFuture<Result<>> &finished) {
            const auto filled = finished.result();
            filled ? taken(workspace, path) : refused(path, filled.error());
            Q_EMIT settled();
        });
    });
}

void WorkspaceController::readSidebar()
{
    if (!m_session.isOpen()) {
        return;
    }
    const Instant now = m_session.now();
    m_session.read(
        this, [now](Database &db) { return readContents(db, now); },
        [this](const Result<SidebarContents> &contents) {
            if (contents) {
                m_window.setSidebar(*contents);
                Q_EMIT contentsRead(*contents);
            } else {
                m_window.showError(tr("The workspace could not be read"), contents.error().message);
            }
        });
}

void WorkspaceController::editSettings()
{
    m_session.read(
        this, [](Database &db) { return readSettings(db); },
        [this](const Result<WorkspaceSettings> &settings) {
            if (!settings) {
                m_window.showError(tr("The settings could not be read"), settings.error().message);
                return;
            }
            auto *dialog = openDialog(new WorkspaceSettingsDialog(*settings, &m_window));
            connect(dialog, &WorkspaceSettingsDialog::saveRequested, this,
                    [this, dialog = QPointer<FormDialog>(dialog)](const WorkspaceSettings &edited) {
                        dialog->setBusy(true);
                        m_session.write(
                            this,
                            [edited, now = m_session.now()](Database &db) { return changeSettings(db, edited, now); },
                            [dialog](const Result<WorkspaceSettings> &stored) { settle(dialog, stored); });
                    });
        });
}

} // namespace guestwright
