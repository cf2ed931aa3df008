#include "app/desktop/postgrescontroller.h"

#include "app/desktop/ask.h"
#include "app/desktop/beside.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/settings/openpostgresdialog.h"

#include <QCoroTask>
#include <QFileDialog>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Opening = QFuture<Result<std::shared_ptr<Workspace>>>;

/// Under which the password lies in the key ring.
QString secretKey(const Location &location)
{
    return u"workspace "_s + location.toUrl();
}

} // namespace

PostgresController::PostgresController(Session &session, Actions &actions, MainWindow &window)
    : m_session(session)
    , m_window(window)
    , m_secrets(std::make_shared<SecretStore>(QString()))
{
    connect(actions.openPostgres, &QAction::triggered, this, [this] {
        const bool isServer = m_session.isOpen() && m_session.workspace()->location().engine == Engine::Postgres;
        Location known = isServer ? m_session.workspace()->location() : Location{.sslMode = u"verify-full"_s};
        known.password.clear();
        ask(known, {});
    });
    connect(&window, &MainWindow::cancelRequested, this, [this] {
        ++m_attempt;
        m_window.hideProgress();
    });
}

void PostgresController::ask(const Location &known, const QString &words)
{
    auto *dialog = new OpenPostgresDialog(known, &m_window);
    connectDialog(dialog);
    openDialog(dialog);
    if (!words.isEmpty()) {
        dialog->showResult(false, words);
    }
}

void PostgresController::connectDialog(OpenPostgresDialog *dialog)
{
    const QPointer<OpenPostgresDialog> open = dialog;
    connect(dialog, &OpenPostgresDialog::testRequested, this,
            [this, open](const Location &location) { test(open, location); });
    connect(dialog, &OpenPostgresDialog::openRequested, this,
            [this, open](const Location &location, bool create) { openFrom(open, location, create); });
    connect(dialog, &FormDialog::cancelRequested, this, [this, open] {
        ++m_attempt; // the attempt itself ends by its own deadline
        open->setBusy(false);
    });
    connect(dialog, &OpenPostgresDialog::chooseCaFileRequested, this, [dialog] {
        auto *files = openDialog(new QFileDialog(dialog, tr("Choose a Certificate File")));
        files->setObjectName(u"certificateFileDialog"_s);
        files->setFileMode(QFileDialog::ExistingFile);
        connect(files, &QFileDialog::fileSelected, dialog, &OpenPostgresDialog::showCaFile);
    });
}

void PostgresController::test(const QPointer<OpenPostgresDialog> &dialog, const Location &location)
{
    const quint64 attempt = ++m_attempt;
    dialog->showProgress(tr("Connecting to %1").arg(location.host), 0, 0);
    whenFinished(runBeside([location] { return Workspace::isThere(location); }), this,
                 [this, dialog, attempt](const QFuture<Result<bool>> &finished) {
                     if (!dialog || attempt != m_attempt) {
                         return;
                     }
                     const auto isThere = finished.result();
                     if (isThere && !*isThere) {
                         dialog->offerCreation();
                     } else {
                         dialog->showResult(isThere.has_value(),
                                            isThere ? tr("The server let you in, and the database holds a workspace.")
                                                    : isThere.error().message);
                     }
                 });
}

void PostgresController::openFrom(const QPointer<OpenPostgresDialog> &dialog, const Location &location, bool create)
{
    const quint64 attempt = ++m_attempt;
    dialog->showProgress(tr("Connecting to %1").arg(location.host), 0, 0);
    const auto opening = runBeside([location, create]() -> Result<std::shared_ptr<Workspace>> {
        const auto isThere = Workspace::isThere(location);
        if (!isThere || (!*isThere && !create)) {
            return isThere ? Result<std::shared_ptr<Workspace>>(nullptr) : failure(isThere);
        }
        auto opened = *isThere ? Workspace::open(location) : Workspace::create(location);
        return opened ? Result<std::shared_ptr<Workspace>>(std::move(*opened)) : failure(opened);
    });
    whenFinished(opening, this, [this, dialog, location, attempt](const Opening &finished) {
        if (!dialog || attempt != m_attempt) {
            return;
        }
        const auto workspace = finished.result();
        if (!workspace) {
            dialog->showResult(false, workspace.error().message);
        } else if (!*workspace) {
            dialog->offerCreation();
        } else {
            dialog->setBusy(false);
            dialog->accept();
            keep(location);
            Q_EMIT opened(*workspace);
        }
    });
}

void PostgresController::openKnown(const Location &location)
{
    if (!location.password.isEmpty()) {
        openWith(location);
        return;
    }
    QCoro::connect(SecretStore::find(m_secrets, secretKey(location)), this,
                   [this, location](const Result<QString> &password) {
                       Location whole = location;
                       whole.password = password.value_or(QString()); // without one libpq has ways of its own
                       openWith(whole);
                   });
}

void PostgresController::openWith(const Location &location)
{
    const quint64 attempt = ++m_attempt;
    m_window.showProgress(tr("Connecting to %1").arg(location.host), 0, 0);
    whenFinished(openBeside(location, false), this, [this, location, attempt](const Opening &finished) {
        if (attempt != m_attempt) {
            return;
        }
        m_window.hideProgress();
        const auto workspace = finished.result();
        if (workspace) {
            Q_EMIT opened(*workspace);
            return;
        }
        Q_EMIT refused(location.display(), workspace.error());
        if (workspace.error().kind == Error::Kind::Rejected) {
            Location known = location;
            known.password.clear();
            ask(known, workspace.error().message);
        }
    });
}

void PostgresController::keep(const Location &location)
{
    if (location.password.isEmpty()) {
        return;
    }
    QCoro::connect(SecretStore::keep(m_secrets, secretKey(location), location.password), this,
                   [this](const Result<SecretPlace> &place) {
                       if (!place) {
                           Q_EMIT failed(tr("The password was not kept"), place.error().message);
                       } else if (*place == SecretPlace::Memory) {
                           Q_EMIT done(tr("There is no key ring: the password is kept until Guestwright ends"));
                       }
                   });
}

} // namespace guestwright
