#pragma once

#include "app/desktop/session.h"

#include <QTimer>

namespace guestwright {

struct Actions;
class InvitePage;
class MailController;

/// Sets reminders, and queues those that are due: when a workspace is opened, every few minutes, and after a sleep.
class ReminderController final : public QObject
{
    Q_OBJECT

public:
    ReminderController(Session &session, Actions &actions, InvitePage &page);

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);

private:
    void openDialog();
    void tick();
    void look();

    Session &m_session;
    InvitePage &m_page;
    QTimer m_ticking;
    Instant m_looked{}; ///< when last, by the clock that goes on while the computer sleeps
    QStringList m_trouble; ///< as it was told, once
};

} // namespace guestwright
