#pragma once

#include "models/invites/invite.h"
#include "models/invites/invitebatch.h"
#include "models/invites/inviteedit.h"
#include "models/invites/inviteterms.h"
#include "ui/forms/formdialog.h"
#include "ui/invites/invitesetting.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace guestwright {

class ExpirationField;
class FieldError;
class Form;
class PlainLabel;
class ReminderField;

/// Create Invite and Edit Invite: one recipient, until when the link works, the reminder.
class InviteDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit InviteDialog(const InviteSetting &setting, QWidget *parent = nullptr);
    InviteDialog(const Invite &invite, const InviteSetting &setting, QWidget *parent = nullptr);

    /// Fills in a new invite's person, for example a saved contact.
    void setPerson(const InvitePerson &person);

Q_SIGNALS:
    void createRequested(const InvitePerson &person, const InviteTerms &terms, bool send);
    /// Holds only what was changed.
    void saveRequested(qint64 inviteId, const InviteEdit &edit);

private:
    void build();
    void addPerson(Form &form);
    void addTerms(Form &form);
    void addLinkChoice(Form &form);
    void check();
    void request();
    [[nodiscard]] bool checkEmail();
    [[nodiscard]] bool checkTerms();
    void checkSending();
    [[nodiscard]] InvitePerson person() const;
    [[nodiscard]] InviteTerms terms() const;
    [[nodiscard]] InviteEdit edit() const;

    std::optional<Invite> m_invite; ///< none: creates
    InviteSetting m_setting;
    Form *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    FieldError *m_emailError = nullptr;
    QLineEdit *m_phone = nullptr;
    QComboBox *m_link = nullptr;
    ExpirationField *m_expiration = nullptr;
    FieldError *m_expirationError = nullptr;
    PlainLabel *m_until = nullptr;
    ReminderField *m_reminder = nullptr;
    FieldError *m_reminderError = nullptr;
    PlainLabel *m_reminderHint = nullptr;
    QCheckBox *m_send = nullptr;
    PlainLabel *m_sendHint = nullptr;
    InvitePerson m_person; ///< what setPerson() gave beyond the fields
};

} // namespace guestwright
