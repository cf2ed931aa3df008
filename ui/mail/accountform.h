#pragma once

#include "models/mail/mailaccount.h"
#include "ui/forms/form.h"

#include <optional>

class QLineEdit;
class QSpinBox;

namespace guestwright {

class SegmentedControl;

/// The fields of one mail account. A password goes in and never comes out.
class AccountForm : public Form
{
    Q_OBJECT

public:
    explicit AccountForm(QWidget *parent = nullptr);

    void setAccount(const MailAccount &account);
    [[nodiscard]] MailAccount account() const;
    /// The password, or the token of a provider. None: the stored one stays.
    [[nodiscard]] std::optional<QString> password() const;
    /// What is still to mend, in words; empty when mail could be sent.
    [[nodiscard]] QString fault() const;
    void setPath(const QString &path);
    void setCaFile(const QString &path);
    /// The name, as the first field.
    void focusFirst();

Q_SIGNALS:
    void changed();
    void choosePathRequested();
    void chooseCaFileRequested();

private:
    void addServer();
    void addLogin();
    void addFolder();
    void addPostmark();
    void addRest();
    void connectAll();
    [[nodiscard]] bool needsNewSecret() const;
    void readServer(MailAccount &account) const;
    void showTransport();
    void followSecurity(int security);
    void check();

    MailAccount m_account;
    QLineEdit *m_name = nullptr;
    SegmentedControl *m_transport = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    SegmentedControl *m_security = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    PlainLabel *m_passwordHint = nullptr;
    QLineEdit *m_caFile = nullptr;
    QLineEdit *m_path = nullptr;
    QLineEdit *m_token = nullptr;
    PlainLabel *m_tokenHint = nullptr;
    QLineEdit *m_stream = nullptr;
    QLineEdit *m_sender = nullptr;
    FieldError *m_senderError = nullptr;
    QSpinBox *m_rate = nullptr;
};

} // namespace guestwright
