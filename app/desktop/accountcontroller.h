#pragma once

#include "app/desktop/session.h"
#include "models/mail/mailaccount.h"

#include <optional>

namespace guestwright {

struct Actions;
class AccountDialog;
class MainWindow;
class Mailroom;

/// Mail accounts: their settings go to the workspace, their passwords to the key ring.
class AccountController final : public QObject
{
    Q_OBJECT

public:
    AccountController(Session &session, Actions &actions, Mailroom &mailroom, MainWindow &window);

Q_SIGNALS:
    void done(const QString &words);
    void failed(const QString &happened, const QString &means);

private:
    void openAccounts();
    void connectDialog(AccountDialog *dialog);
    void save(AccountDialog *dialog, const MailAccount &account, const std::optional<QString> &password);

    Session &m_session;
    Mailroom &m_mailroom;
    MainWindow &m_window;
    QHash<qint64, MailAccount> m_seen; ///< as the dialog got them
};

} // namespace guestwright
