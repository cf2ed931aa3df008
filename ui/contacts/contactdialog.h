#pragma once

#include "models/contacts/contact.h"
#include "ui/forms/formdialog.h"

class QComboBox;
class QLineEdit;

namespace guestwright {

class FieldError;
class Form;

/// Adds a contact (id 0), or changes one.
class ContactDialog : public FormDialog
{
    Q_OBJECT

public:
    ContactDialog(const Contact &contact, const QList<ContactList> &lists, QWidget *parent = nullptr);

Q_SIGNALS:
    /// `listName` is empty where no list was chosen; a name that is none yet makes a list.
    void saveRequested(const Contact &contact, const QString &listName);

private:
    void addFields(Form &form, const QList<ContactList> &lists);
    void check();
    [[nodiscard]] Contact edited() const;

    Contact m_contact;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    FieldError *m_emailError = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_organization = nullptr;
    QComboBox *m_list = nullptr;
};

} // namespace guestwright
