#pragma once

#include "models/mail/mailaccount.h"
#include "ui/forms/formdialog.h"

#include <optional>

class QListWidget;
class QPushButton;

namespace guestwright {

class AccountForm;
class Notice;

/// Mail accounts: one or several, each with its server or its folder. A password goes in and never comes out.
class AccountDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit AccountDialog(const QList<MailAccount> &accounts, QWidget *parent = nullptr);

    void chooseAccount(qint64 id);

public Q_SLOTS:
    /// The account as it was stored; the dialog stays open on it.
    void showSaved(const MailAccount &account);
    /// What the server said to a test.
    void showTestResult(bool works, const QString &words);
    /// A path the owner asked for.
    void showPath(const QString &path);
    void showCaFile(const QString &path);

Q_SIGNALS:
    /// Without a password the stored one stays. An id of 0 is a new account.
    void saveRequested(const MailAccount &account, const std::optional<QString> &password);
    void testRequested(const MailAccount &account, const std::optional<QString> &password);
    void choosePathRequested();
    void chooseCaFileRequested();

private:
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeForm();
    void connectAll();
    void listAccounts();
    void showAccount(int row);
    void check();

    QList<MailAccount> m_accounts;
    QListWidget *m_list = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_test = nullptr;
    AccountForm *m_form = nullptr;
    Notice *m_result = nullptr;
};

} // namespace guestwright
