#include "app/desktop/workspacecontroller.h"

#include "app/campaigning/changeworkspace.h"
#include "app/desktop/ask.h"
#include "app/desktop/beside.h"
#include "app/desktop/recentworkspaces.h"
#include "app/desktop/sampleworkspace.h"
#include "app/desktop/saveedit.h"
#include "models/audit/mergefields.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/mail/outboxrepository.h"
#include "models/settings/namedsetting.h"
#include "models/settings/workspacesettings.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/startpage.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Opening = QFuture<Result<std::shared_ptr<Workspace>>>;

const QString lastWorkspaceKey = u"workspace/last"_s;

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

/// The server is no field of the merge: it is a place, and the last who names it is right.
Result<WorkspaceSettings> saveSettings(Database &db, const WorkspaceSettings &mine, const WorkspaceSettings &before,
                                       const QString &server, Instant now)
{
    const auto named = server == before.serverUrl
        ? Result<>()
        : writeNamedSetting(db, serverUrlSetting, server.isEmpty() ? std::nullopt : std::optional(server));
    return named ? changeSettings(db, mine, now, before) : failure(named);
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
    connect(&window.startPage(), &StartPage::recentChosen, this, [this](const QString &url) { open(url, false); });
    connect(&window.recentMenu(), &QMenu::aboutToShow, this, &WorkspaceController::listRecent);
    listRecent();
    connect(actions.workspaceSettings, &QAction::triggered, this, &WorkspaceController::editSettings);
}

QString startingWorkspace(const QString &asked)
{
    const QString last = QSettings().value(lastWorkspaceKey).toString();
    if (asked.isEmpty() && !last.isEmpty() && !readPreferences().opensLastWorkspace) {
        return {};
    }
    return !asked.isEmpty() ? asked
        : !last.isEmpty()   ? last
                            : QDir(ownFolder()).filePath(WorkspaceController::tr("My invitations") + u".guestwright"_s);
}

void WorkspaceController::start(const QString &asked, std::unique_ptr<WindowClaim> claim)
{
    hold(std::move(claim));
    const QString named = startingWorkspace(asked);
    if (named.isEmpty()) {
        Q_EMIT settled();
        return;
    }
    const bool isFirst = asked.isEmpty() && !QSettings().contains(lastWorkspaceKey);
    open(named, isFirst && !QFileInfo::exists(named));
}

void WorkspaceController::open(const QString &text, bool create)
{
    const auto location = Location::parse(text);
    if (!location) {
        refused(text, location.error());
        return;
    }
    ++m_opening;
    if (location->engine == Engine::Postgres) {
        Q_EMIT serverChosen(*location);
    } else {
        openFile(*location, create);
    }
}

void WorkspaceController::openFile(const Location &location, bool create)
{
    if (m_session.isOpen() && m_session.workspace()->location() == location) {
        m_window.hideError();
        Q_EMIT settled();
        return;
    }
    // What start() was given is on this one; otherwise another process may show it already.
    std::shared_ptr<WindowClaim> claim =
        m_session.isOpen() || !m_claim ? WindowClaim::take(location) : std::move(m_claim);
    if (claim || create) {
        openOnce(location, create, claim);
        return;
    }
    whenFinished(runBeside([location] { return WindowClaim::raiseOther(location, std::chrono::seconds(2)); }), this,
                 [this, location, opening = m_opening](const QFuture<bool> &raised) {
                     if (opening != m_opening) {
                         return;
                     }
                     if (!raised.result()) {
                         openOnce(location, false, nullptr); // two windows beside each other do no harm
                         return;
                     }
                     m_window.showDone(tr("%1 is open in another window").arg(workspaceTitle(location)));
                     Q_EMIT settled();
                 });
}

void WorkspaceController::openOnce(const Location &location, bool create, const std::shared_ptr<WindowClaim> &claim)
{
    whenFinished(openBeside(location, create), this,
                 [this, location, claim, opening = m_opening](const Opening &finished) {
                     if (opening != m_opening) {
                         return; // something else was chosen meanwhile
                     }
                     const auto opened = finished.result();
                     opened ? taken(*opened, claim) : refused(location.display(), opened.error());
                     Q_EMIT settled();
                 });
}

void WorkspaceController::hold(std::shared_ptr<WindowClaim> claim)
{
    m_claim = std::move(claim);
    if (m_claim) {
        connect(m_claim.get(), &WindowClaim::raiseRequested, &m_window, &MainWindow::comeForward);
    }
}

void WorkspaceController::take(std::shared_ptr<Workspace> workspace)
{
    const bool isFile = workspace->location().engine == Engine::Sqlite;
    m_claim.reset();
    std::shared_ptr<WindowClaim> claim = isFile ? WindowClaim::take(workspace->location()) : nullptr;
    taken(std::move(workspace), claim);
}

void WorkspaceController::taken(std::shared_ptr<Workspace> workspace, const std::shared_ptr<WindowClaim> &claim)
{
    const Location location = workspace->location();
    hold(claim);
    // A password that stood in the URL is not for the settings.
    QSettings().setValue(lastWorkspaceKey, location.toUrl());
    rememberRecent(location);
    m_window.hideError();
    m_window.setWorkspace(workspaceTitle(location), location.display());
    m_session.open(std::move(workspace));
    listRecent();
}

void WorkspaceController::listRecent()
{
    const QString shown = m_session.isOpen() ? m_session.workspace()->location().toUrl() : QString();
    showRecent(m_window, shown, [this](const QString &url) { open(url, false); });
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

QString sampleFile()
{
    return QDir(ownFolder()).filePath(WorkspaceController::tr("Sample invitations") + u".guestwright"_s);
}

void WorkspaceController::openSample()
{
    const QString path = sampleFile();
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
            filled ? take(workspace) : refused(path, filled.error());
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
                    [this, seen = *settings, dialog = QPointer<FormDialog>(dialog)](const WorkspaceSettings &edited) {
                        using Edit = FormEdit<WorkspaceSettings>;
                        const auto edit = std::make_shared<Edit>(Edit{seen, edited, settingsMergeFields()});
                        edit->save = [now = m_session.now(), server = edited.serverUrl](Database &db, const auto &mine,
                                                                                        const auto &before) {
                            return saveSettings(db, mine, before, server, now);
                        };
                        edit->find = [](Database &db) { return readSettings(db); };
                        edit->answer = [dialog](const Result<WorkspaceSettings> &stored) { settle(dialog, stored); };
                        saveEdit(m_session, this, dialog, edit);
                    });
            Q_EMIT settingsOpened(dialog);
        });
}

} // namespace guestwright
