#include "app/desktop/localservercontroller.h"

#include "app/desktop/ask.h"
#include "app/desktop/beside.h"
#include "app/desktop/workspacecontroller.h"
#include "app/sync/apiclient.h"
#include "models/settings/namedsetting.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/settings/localserverdialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include <chrono>
#include <utility>

namespace guestwright {

namespace {

constexpr auto afterVisits = std::chrono::seconds(2);

struct ServerGround {
    WorkspaceSettings settings;
    std::optional<MailAccount> account;
};

Result<ServerGround> readServerGround(Database &db)
{
    const auto settings = readSettings(db);
    const auto account = settings ? accountForServer(db) : Result<std::optional<MailAccount>>(failure(settings));
    return account ? Result<ServerGround>(ServerGround{*settings, *account}) : failure(account);
}

/// The one it had in its network may be another's by now.
LocalServerChoice withPresentAddress(LocalServerChoice choice)
{
    const QStringList present = networkAddresses();
    if (!choice.address.isEmpty() && !present.isEmpty() && !present.contains(choice.address)) {
        choice.address = present.first();
    }
    return choice;
}

} // namespace

LocalServerController::LocalServerController(Session &session, Actions &actions, MainWindow &window)
    : m_session(session)
    , m_window(window)
{
    m_visits.setSingleShot(true);
    m_visits.setInterval(afterVisits);
    connect(&m_visits, &QTimer::timeout, this, &LocalServerController::visited);
    connect(&session, &Session::opened, this, &LocalServerController::followWorkspace);
    connect(actions.localServer, &QAction::triggered, this, &LocalServerController::open);
    connect(this, &LocalServerController::stateChanged, this, &LocalServerController::showView);
}

LocalServerController::~LocalServerController()
{
    blockSignals(true); // who would hear them is about to go too
    end();
    for (Starting &starting : m_starting) {
        starting.waitForFinished();
        [[maybe_unused]] const auto unwanted = starting.takeResult();
    }
    for (QFuture<bool> &ending : m_ending) {
        ending.waitForFinished();
    }
}

QString LocalServerController::publicUrl() const
{
    return isRunning() ? m_server->publicUrl : QString();
}

QString LocalServerController::workspaceUrl() const
{
    return m_session.workspace()->location().toUrl();
}

void LocalServerController::followWorkspace()
{
    end();
    m_trouble.clear();
    const LocalServerChoice choice = localServerChoice(workspaceUrl());
    if (!choice.isOn) {
        return;
    }
    const LocalServerChoice present = withPresentAddress(choice);
    if (present.address != choice.address) {
        Q_EMIT failed(
            tr("This computer has another address in the network now: %1").arg(present.address),
            tr("Links that were given out with %1 do not work until it has that address again.").arg(choice.address));
    }
    begin(choice, present);
}

void LocalServerController::open()
{
    if (!m_session.isOpen() || m_dialog) {
        return;
    }
    m_dialog = openDialog(new LocalServerDialog(view(), &m_window));
    connect(m_dialog, &LocalServerDialog::startRequested, this, &LocalServerController::start);
    connect(m_dialog, &LocalServerDialog::stopRequested, this, &LocalServerController::stop);
    connect(m_dialog, &FormDialog::cancelRequested, this, &LocalServerController::end); // a locked key ring waits long
    connect(m_dialog, &LocalServerDialog::copyRequested, this, [this](const QString &address) {
        QGuiApplication::clipboard()->setText(address);
        Q_EMIT done(tr("Address copied"));
    });
}

void LocalServerController::start(const QString &address)
{
    if (!m_session.isOpen() || m_server || m_isBusy) {
        return;
    }
    const LocalServerChoice before = localServerChoice(workspaceUrl());
    LocalServerChoice wanted = before;
    wanted.address = address;
    begin(before, wanted);
}

void LocalServerController::begin(const LocalServerChoice &before, const LocalServerChoice &wanted)
{
    ++m_run;
    m_trouble.clear();
    setBusy(true);
    m_session.read(this, readServerGround, [this, before, wanted, run = m_run](const Result<ServerGround> &ground) {
        if (run != m_run) {
            return;
        }
        const auto allowed = ground ? refuseSecondServer(ground->settings, before) : Result<>(failure(ground));
        if (!allowed) {
            refuse(allowed.error());
            return;
        }
        LocalServerPlan plan{.publication = localPublication(m_session.workspace()->location(), ownFolder()),
                             .before = before,
                             .wanted = wanted,
                             .settings = ground->settings,
                             .clock = m_session.clock()};
        if (ground->account) {
            findMail(plan, *ground->account);
        } else {
            startWith(plan);
        }
    });
}

void LocalServerController::findMail(const LocalServerPlan &plan, const MailAccount &account)
{
    if (!account.needsSecret()) {
        LocalServerPlan complete = plan;
        complete.mail = MailConfig{account, {}};
        startWith(complete);
        return;
    }
    await(SecretStore::find(m_session.secrets(), account.uid), [this, plan, account](const Result<QString> &secret) {
        LocalServerPlan complete = plan; // without it codes and confirmations wait
        complete.mail = secret ? std::optional(MailConfig{account, *secret}) : std::nullopt;
        startWith(complete);
    });
}

void LocalServerController::startWith(LocalServerPlan plan)
{
    plan.visited = [this] {
        // The server ends before this object does.
        QMetaObject::invokeMethod(this, &LocalServerController::noteVisit, Qt::QueuedConnection);
    };
    const Starting starting = runBeside([plan = std::move(plan)] { return startLocalServer(plan); });
    m_starting.insert(m_run, starting);
    whenFinished(starting, this, [this, run = m_run](const Starting & /*finished*/) {
        auto started = m_starting.take(run).takeResult();
        if (run != m_run) {
            endBeside(started.value_or(nullptr));
        } else if (!started) {
            refuse(started.error());
        } else {
            m_server = std::move(*started);
            findKey();
        }
    });
}

void LocalServerController::findKey()
{
    await(SecretStore::find(m_session.secrets(), serverSecretName(m_server->choice.managementUrl())),
          [this](const Result<QString> &known) { checkKey(known.value_or(QString())); });
}

void LocalServerController::checkKey(const QString &known)
{
    const Location publication = localPublication(m_session.workspace()->location(), ownFolder());
    const auto checking =
        runBeside([publication, known, now = m_session.now()] { return localServerKey(publication, known, now); });
    whenFinished(checking, this, [this, known, run = m_run](const QFuture<Result<QString>> &checked) {
        if (run != m_run) {
            return;
        }
        const Result<QString> key = checked.result();
        if (!key) {
            refuse(key.error());
        } else if (*key == known) {
            tellWorkspace();
        } else {
            keepKey(*key);
        }
    });
}

void LocalServerController::keepKey(const QString &key)
{
    await(SecretStore::keep(m_session.secrets(), serverSecretName(m_server->choice.managementUrl()), key),
          [this](const Result<SecretPlace> &place) { place ? tellWorkspace() : refuse(place.error()); });
}

void LocalServerController::tellWorkspace()
{
    m_session.write(
        this,
        [publicUrl = m_server->publicUrl, server = m_server->choice.managementUrl(),
         now = m_session.now()](Database &db) { return nameServer(db, publicUrl, server, now); },
        [this, run = m_run](const Result<> &told) {
            if (run != m_run) {
                return;
            }
            told ? greet() : refuse(told.error());
        });
}

void LocalServerController::greet()
{
    rememberLocalServer(workspaceUrl(), m_server->choice);
    setBusy(false);
    if (m_server->busyPort != 0) {
        Q_EMIT failed(tr("Port %1 is in use by another program").arg(m_server->busyPort),
                      tr("This computer serves on port %1 instead. Links that were given out with the other port do "
                         "not work until it is free again.")
                          .arg(m_server->choice.port));
    }
    Q_EMIT done(tr("This computer is the server: %1").arg(m_server->publicUrl));
    Q_EMIT started();
}

void LocalServerController::stop()
{
    if (!isRunning()) {
        return;
    }
    setBusy(true);
    m_session.write(
        this, [](Database &db) { return writeNamedSetting(db, serverUrlSetting, std::nullopt); },
        [this, run = m_run](const Result<> &told) {
            if (run != m_run) {
                return;
            }
            if (!told) {
                setBusy(false);
                Q_EMIT failed(tr("The server was not stopped"), told.error().message);
                return;
            }
            LocalServerChoice choice = m_server->choice;
            choice.isOn = false;
            rememberLocalServer(workspaceUrl(), choice);
            end();
            Q_EMIT done(tr("The server has stopped"));
        });
}

void LocalServerController::refuse(const Error &error)
{
    end();
    m_trouble = error.message;
    showView();
    if (!m_dialog) {
        Q_EMIT failed(tr("This computer could not become the server"), error.message);
    }
}

void LocalServerController::end()
{
    ++m_run;
    m_visits.stop();
    endBeside(std::exchange(m_server, nullptr));
    setBusy(false);
}

/// It waits for what was begun, and the window does not.
void LocalServerController::endBeside(std::shared_ptr<LocalServer> server)
{
    if (!server) {
        return;
    }
    const auto last = std::make_shared<std::shared_ptr<LocalServer>>(std::move(server));
    m_ending.removeIf([](const QFuture<bool> &ending) { return ending.isFinished(); });
    m_ending.append(runBeside([last] {
        last->reset();
        return true;
    }));
}

void LocalServerController::noteVisit()
{
    if (m_server && !m_visits.isActive()) {
        m_visits.start();
    }
}

void LocalServerController::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT stateChanged();
}

void LocalServerController::showView()
{
    if (m_dialog) {
        m_dialog->showView(view());
    }
}

LocalServerView LocalServerController::view() const
{
    LocalServerView view{.isRunning = m_server != nullptr,
                         .isBusy = m_isBusy,
                         .addresses = networkAddresses(),
                         .publicUrl = publicUrl(),
                         .error = m_trouble};
    const LocalServerChoice choice = m_server ? m_server->choice : localServerChoice(workspaceUrl());
    view.address = choice.address;
    if (isRunning() && m_server->publicUrl != choice.guestUrl()) {
        view.note = tr("Links begin with this, because it is the workspace's public address. It has to lead to %1 of "
                       "this computer.")
                        .arg(choice.guestUrl());
    } else if (isRunning() && m_server->busyPort != 0) {
        view.note = tr("Port %1 was in use by another program.").arg(m_server->busyPort);
    } else if (m_session.workspace()->location().engine == Engine::Postgres) {
        view.note = tr("Others who work in this workspace can synchronize only on this computer.");
    }
    return view;
}

} // namespace guestwright
