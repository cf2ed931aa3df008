#pragma once

#include "app/desktop/networkwatch.h"
#include "app/desktop/session.h"
#include "models/mail/outboxmessage.h"

#include <QTimer>

namespace guestwright {

class MailController;

/// Sees to it that what waits for a connection leaves by itself: when its time has come, when the connection is back,
/// when the program starts. What a person stopped is left to the person.
class WaitingMailController final : public QObject
{
    Q_OBJECT

public:
    WaitingMailController(Session &session, MailController &mail);

public Q_SLOTS:
    /// The connection may be back: nothing waits for its moment any longer.
    void hasten();

Q_SIGNALS:
    /// For the status bar; empty: nothing waits.
    void waiting(const QString &words);

private:
    void look();
    void follow(const OutboxWait &wait);
    [[nodiscard]] QString wordsFor(const OutboxWait &wait) const;

    Session &m_session;
    MailController &m_mail;
    NetworkWatch m_network;
    QTimer m_ticking;
    QTimer m_looking;
};

} // namespace guestwright
