#include "app/desktop/waitingmailcontroller.h"

#include "app/desktop/mailcontroller.h"
#include "models/mail/outboxrepository.h"

#include <QLocale>

#include <chrono>

namespace guestwright {

namespace {

constexpr auto lookEvery = std::chrono::seconds(20);

} // namespace

WaitingMailController::WaitingMailController(Session &session, MailController &mail) : m_session(session), m_mail(mail)
{
    m_ticking.setInterval(lookEvery);
    m_looking.setSingleShot(true);
    m_looking.setInterval(0);
    connect(&m_ticking, &QTimer::timeout, this, &WaitingMailController::look);
    connect(&m_looking, &QTimer::timeout, this, &WaitingMailController::look);
    connect(&session, &Session::changed, &m_looking, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, [this] {
        m_ticking.start();
        m_looking.start();
    });
    connect(&m_network, &NetworkWatch::connectionBack, this, &WaitingMailController::hasten);
}

void WaitingMailController::hasten()
{
    if (!m_session.isOpen()) {
        return;
    }
    m_session.look(
        this, [now = m_session.now()](Database &db) { return OutboxRepository(db).hasten(now); },
        [this](const Result<qint64> &hastened) {
            if (hastened && *hastened > 0) {
                look();
            }
        });
}

void WaitingMailController::look()
{
    if (!m_session.isOpen() || m_mail.mailroom().isRunning()) {
        return;
    }
    m_session.read(
        this, [now = m_session.now()](Database &db) { return OutboxRepository(db).waiting(now); },
        [this](const Result<OutboxWait> &wait) {
            if (wait) {
                follow(*wait);
            }
        });
}

void WaitingMailController::follow(const OutboxWait &wait)
{
    Q_EMIT waiting(wordsFor(wait));
    if (wait.due > 0) {
        m_mail.runOfOwnAccord(wait.due);
    }
}

QString WaitingMailController::wordsFor(const OutboxWait &wait) const
{
    if (wait.messages == 0) {
        return {};
    }
    if (m_mail.isOffline() || NetworkWatch::isKnownOffline()) {
        return tr("Offline: %Ln message(s) wait and leave when the connection is back", "", int(wait.messages));
    }
    return wait.nextTry
        ? tr("%Ln message(s) wait; next try at %1", "", int(wait.messages))
              .arg(QLocale().toString(toDateTime(*wait.nextTry).toLocalTime().time(), QLocale::ShortFormat))
        : QString();
}

} // namespace guestwright
