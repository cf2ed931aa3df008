#include "app/desktop/synccontroller.h"

#include "ui/settings/workspacesettingsdialog.h"

#include <QLocale>

#include <utility>

namespace guestwright {

namespace {

using namespace std::chrono_literals;

constexpr auto syncTick = 20s;
constexpr qint64 worthABar = 5'000; // invites: fewer are gone before anybody has read it

} // namespace

SyncController::SyncController(Session &session) : m_session(session), m_room(session.clock(), session.secrets())
{
    m_due.setSingleShot(true);
    m_looking.setSingleShot(true);
    m_looking.setInterval(0);
    m_ticking.setInterval(syncTick);
    connect(&m_due, &QTimer::timeout, this, &SyncController::begin);
    connect(&m_looking, &QTimer::timeout, this, &SyncController::look);
    connect(&m_ticking, &QTimer::timeout, this, &SyncController::show);
    connect(&m_room, &SyncRoom::progressed, this, &SyncController::follow);
    connect(&m_room, &SyncRoom::ended, this, [this](const SyncReport &report) { finish(report); });
    connect(&m_room, &SyncRoom::refused, this, [this](const Error &error) { finish(tl::unexpected(error)); });
    connect(&m_room, &SyncRoom::kept, this, [this](bool inMemoryOnly) {
        if (inMemoryOnly) {
            Q_EMIT done(tr("There is no key ring: the key is kept until Guestwright ends"));
        }
        m_failures = 0;
        m_isDueAgain = m_room.isRunning();
        begin(); // by the new key
    });
    connect(&m_room, &SyncRoom::keepFailed, this,
            [this](const QString &words) { Q_EMIT failed(tr("The key was not kept"), words); });
    connect(&m_network, &NetworkWatch::connectionBack, this, [this] {
        if (m_state.trouble && m_state.trouble->kind == Error::Kind::Network) {
            begin();
        }
    });
    connectSession();
}

void SyncController::connectSession()
{
    connect(&m_session, &Session::opened, this, &SyncController::startOver);
    connect(&m_session, &Session::changed, &m_looking, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::closing, this, [this] {
        m_isClosing = true;
        m_due.stop();
        m_room.stop();
    });
}

void SyncController::startOver()
{
    m_room.stop(); // it was another workspace's, or is begun again
    m_state = {};
    m_waiting.clear();
    m_served.clear();
    m_failures = 0;
    m_isAsked = false;
    m_isStopped = false;
    m_isBeginning = false;
    m_due.start(m_pace.afterStart);
    m_ticking.start();
    m_looking.start();
}

void SyncController::synchronize()
{
    m_isAsked = true;
    begin();
}

void SyncController::stop()
{
    if (m_room.isRunning()) {
        m_isStopped = true;
        m_room.stop();
    }
}

void SyncController::publishFirst(QObject *context, const std::function<void(const Result<> &)> &then)
{
    m_waiting.append({context, then});
    begin();
}

void SyncController::serve(WorkspaceSettingsDialog *dialog)
{
    connect(dialog, &WorkspaceSettingsDialog::testRequested, &m_room, &SyncRoom::test);
    connect(&m_room, &SyncRoom::tested, dialog, &WorkspaceSettingsDialog::showTestResult);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto key = dialog->serverKey(); key && !dialog->serverUrl().isEmpty()) {
            m_room.keep(dialog->serverUrl(), *key);
        }
    });
}

void SyncController::look()
{
    if (!m_session.isOpen()) {
        return;
    }
    m_session.read(this, readServerStanding, [this](const Result<ServerStanding> &standing) {
        if (standing) {
            take(*standing);
        }
    });
}

void SyncController::take(const ServerStanding &standing)
{
    if (standing.url != m_state.standing.url) {
        m_state.trouble.reset(); // that was another server's
    }
    m_state.standing = standing;
    if (standing.isPending() && !m_state.trouble && m_failures == 0 && !m_isStopped) {
        hasten(m_pace.afterChange);
    }
    Q_EMIT standingRead(standing);
    show();
}

/// What waits for less stays: several changes go together, and nobody who changes something all the time waits for
/// ever.
void SyncController::hasten(milliseconds delay)
{
    if (!m_due.isActive() || m_due.remainingTimeAsDuration() > delay) {
        m_due.start(delay);
    }
}

void SyncController::begin()
{
    if (m_isBeginning || m_isClosing || m_room.isRunning() || !m_session.isOpen()) {
        return;
    }
    m_isBeginning = true;
    m_session.read(this, readServerStanding, [this](const Result<ServerStanding> &standing) {
        m_isBeginning = false;
        if (!standing) {
            hasten(m_pace.every);
            answer(std::exchange(m_waiting, {}), failure(standing));
            return;
        }
        take(*standing);
        if (!standing->url.isEmpty()) {
            run();
            return;
        }
        m_due.stop();
        answer(std::exchange(m_waiting, {}), {});
        if (std::exchange(m_isAsked, false)) {
            Q_EMIT serverMissing();
        }
    });
}

void SyncController::run()
{
    if (m_isClosing || m_room.isRunning()) {
        return;
    }
    m_due.stop();
    m_isStopped = false;
    m_served = std::exchange(m_waiting, {});
    m_runOf = m_session.workspace();
    m_room.run(m_runOf, m_state.standing.url);
    show();
}

void SyncController::follow(const SyncProgress &progress)
{
    if (progress.total >= worthABar && m_room.isRunning() && !m_isClosing) {
        const QLocale locale;
        Q_EMIT progressed(
            tr("Publishing %1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total)),
            progress.done, progress.total);
    }
}

void SyncController::finish(const Result<SyncReport> &report)
{
    Q_EMIT ended();
    if (std::exchange(m_runOf, nullptr) != m_session.workspace()) {
        hasten(m_pace.afterStart); // of the workspace that was opened meanwhile
        return;
    }
    const bool isAsked = std::exchange(m_isAsked, false);
    report ? succeed(*report, isAsked) : fail(report.error(), isAsked);
    answer(std::exchange(m_served, {}), report ? Result<>() : failure(report));
    look();
    if (std::exchange(m_isDueAgain, false) || !m_waiting.isEmpty()) {
        begin();
    }
}

void SyncController::succeed(const SyncReport &report, bool isAsked)
{
    m_state.trouble.reset();
    m_state.nextTry.reset();
    m_isStopped = false;
    // What is missing there is sent again, but not over and over.
    m_failures = report.differing > 0 ? m_failures + 1 : 0;
    hasten(m_failures > 0 ? m_pace.longestRetry : m_pace.every);
    Q_EMIT m_session.changed();
    if (const QString caution = cautionFor(report); !caution.isEmpty()) {
        Q_EMIT failed(tr("Synchronized, but note this"), caution);
    } else if (isAsked) {
        Q_EMIT done(wordsFor(report));
    }
}

void SyncController::fail(const Error &error, bool isAsked)
{
    if (error.kind == Error::Kind::Cancelled) {
        m_state.trouble.reset();
        m_isStopped ? m_due.stop() : hasten(m_pace.every);
        Q_EMIT done(error.message);
        return;
    }
    m_state.trouble = error;
    ++m_failures;
    const auto doubled = m_pace.firstRetry * (1LL << qMin(m_failures - 1, 10));
    const bool mayPass = error.kind == Error::Kind::Network || error.kind == Error::Kind::Conflict;
    retryLater(mayPass ? qMin(milliseconds(doubled), m_pace.longestRetry) : m_pace.longestRetry);
    if (isAsked) {
        Q_EMIT failed(tr("Not synchronized"), error.message);
    }
}

void SyncController::retryLater(milliseconds delay)
{
    m_state.nextTry = m_session.now() + delay;
    m_due.start(delay);
}

void SyncController::answer(const QList<Waiter> &waiters, const Result<> &result)
{
    for (const Waiter &waiter : waiters) {
        if (waiter.context) {
            waiter.then(result);
        }
    }
}

void SyncController::show()
{
    m_state.isRunning = m_room.isRunning();
    m_state.now = m_session.now();
    Q_EMIT shown(statusFor(m_state));
}

} // namespace guestwright
