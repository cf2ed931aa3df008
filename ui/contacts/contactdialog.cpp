#include "ui/contacts/contactdialog.h"

#include "ui/forms/addressfault.h"
#include "ui/forms/form.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

ContactDialog::ContactDialog(const Contact &contact, const QList<ContactList> &lists, QWidget *parent)
    : FormDialog(contact.id == 0 ? tr("Add Contact") : tr("Edit Contact"),
                 contact.id == 0 ? tr("Add Contact") : tr("Save Contact"), {}, parent)
    , m_contact(contact)
{
    setObjectName(u"contactDialog"_s);
    auto *form = new Form;
    addFields(*form, lists);
    contents()->addWidget(form);
    contents()->addStretch(1);
    connect(this, &DialogFrame::primaryClicked, this,
            [this] { Q_EMIT saveRequested(edited(), m_list->currentText().trimmed()); });
    m_name->setFocus();
    check();
    resize(560, sizeHint().height());
}

void ContactDialog::addFields(Form &form, const QList<ContactList> &lists)
{
    m_name = new QLineEdit(m_contact.name);
    m_email = new QLineEdit(m_contact.email);
    m_phone = new QLineEdit(m_contact.phone);
    m_organization = new QLineEdit(m_contact.organization);
    form.addField(tr("Name"), u"nameField"_s, m_name);
    m_emailError = form.addField(tr("Email"), u"emailField"_s, m_email);
    form.addField(tr("Phone"), u"phoneField"_s, m_phone);
    form.addField(tr("Organization"), u"organizationField"_s, m_organization);
    m_list = new QComboBox;
    m_list->setEditable(true);
    m_list->setInsertPolicy(QComboBox::NoInsert);
    m_list->addItem({});
    for (const ContactList &list : lists) {
        m_list->addItem(list.name);
    }
    m_list->lineEdit()->setPlaceholderText(tr("No list"));
    form.addField(tr("Add to list"), u"listCombo"_s, m_list);
    form.addHint(tr("A new name makes a new list."));
    for (QLineEdit *field : {m_name, m_email, m_phone}) {
        connect(field, &QLineEdit::textChanged, this, &ContactDialog::check);
    }
}

void ContactDialog::check()
{
    const QString email = m_email->text().trimmed();
    const QString wrong = addressFault(email);
    m_emailError->setWords(wrong);
    const bool nobody = m_name->text().trimmed().isEmpty() && email.isEmpty() && m_phone->text().trimmed().isEmpty();
    setObstacle(nobody                ? tr("Give a name, an address or a phone number.")
                    : wrong.isEmpty() ? QString()
                                      : tr("The address is not one that can be mailed to."));
}

Contact ContactDialog::edited() const
{
    Contact contact = m_contact;
    const QString name = m_name->text().trimmed();
    if (name != contact.name) {
        // The parts no longer fit the whole; what they were is not to be guessed.
        contact.firstName.clear();
        contact.lastName.clear();
    }
    contact.name = name;
    contact.email = m_email->text().trimmed();
    contact.phone = m_phone->text().trimmed();
    contact.organization = m_organization->text().trimmed();
    return contact;
}

} // namespace guestwright
