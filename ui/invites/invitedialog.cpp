#include "ui/invites/invitedialog.h"

#include "ui/forms/addressfault.h"
#include "ui/forms/expirationfield.h"
#include "ui/forms/form.h"
#include "ui/forms/reminderfield.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

InviteDialog::InviteDialog(const InviteSetting &setting, QWidget *parent)
    : FormDialog(tr("Create Invite"), tr("Create Invite"), {}, parent)
    , m_setting(setting)
{
    setObjectName(u"createInviteDialog"_s);
    setHint(tr("Without a name it is called “%1”.").arg(cardName(setting.nextNumber)));
    build();
}

InviteDialog::InviteDialog(const Invite &invite, const InviteSetting &setting, QWidget *parent)
    : FormDialog(tr("Edit Invite"), tr("Save Invite"), {}, parent)
    , m_invite(invite)
    , m_setting(setting)
{
    setObjectName(u"editInviteDialog"_s);
    build();
}

void InviteDialog::build()
{
    m_form = new Form;
    addPerson(*m_form);
    addTerms(*m_form);
    contents()->addWidget(m_form);
    contents()->addStretch(1);
    connect(this, &DialogFrame::primaryClicked, this, &InviteDialog::request);
    m_name->setFocus();
    check();
    resize(560, sizeHint().height());
}

void InviteDialog::addPerson(Form &form)
{
    m_name = new QLineEdit(m_invite ? m_invite->name : QString());
    form.addField(tr("Name"), u"nameField"_s, m_name);
    m_email = new QLineEdit(m_invite ? m_invite->email : QString());
    m_emailError = form.addField(tr("Email"), u"emailField"_s, m_email);
    if (m_invite) {
        addLinkChoice(form);
    }
    m_phone = new QLineEdit(m_invite ? m_invite->phone : QString());
    form.addField(tr("Phone"), u"phoneField"_s, m_phone);
    for (QLineEdit *field : {m_name, m_email, m_phone}) {
        connect(field, &QLineEdit::textChanged, this, &InviteDialog::check);
    }
}

void InviteDialog::addLinkChoice(Form &form)
{
    m_link = new QComboBox;
    const bool keeps = !m_invite->sentAt || m_invite->bouncedAt;
    m_link->addItem(keeps ? tr("Keep it, as no mail has arrived") : tr("Replace it, as the mail was accepted"),
                    int(LinkChoice::Decide));
    m_link->addItem(tr("Replace it: the old link is dead at once"), int(LinkChoice::Replace));
    m_link->addItem(tr("Keep it: whoever has it can still use it"), int(LinkChoice::Keep));
    form.addField(tr("Link"), u"linkCombo"_s, m_link);
}

void InviteDialog::addTerms(Form &form)
{
    m_expiration = new ExpirationField(m_setting.today());
    m_expirationError = form.addField(tr("Works until"), u"expirationField"_s, m_expiration);
    m_until = form.addHint();
    m_reminder = new ReminderField;
    m_reminderError = form.addField(tr("Reminder"), u"reminderField"_s, m_reminder);
    m_reminderHint = form.addHint();
    if (m_invite) {
        m_expiration->setEnd(m_invite->expiresAt, m_setting.zone);
        m_reminder->setDays(m_invite->remindDays);
    } else {
        m_send = new QCheckBox(tr("Send the invitation when it is created"));
        form.addField(tr("Mail"), u"sendCheck"_s, m_send);
        m_send->setAccessibleName(m_send->text());
        m_sendHint = form.addHint();
        connect(m_send, &QCheckBox::toggled, this, &InviteDialog::check);
    }
    connect(m_expiration, &ExpirationField::changed, this, &InviteDialog::check);
    connect(m_reminder, &ReminderField::changed, this, &InviteDialog::check);
}

void InviteDialog::setPerson(const InvitePerson &person)
{
    m_person = person;
    m_name->setText(person.name);
    m_email->setText(person.email);
    m_phone->setText(person.phone);
}

void InviteDialog::check()
{
    if (!m_reminder) {
        return; // still being built
    }
    const bool email = checkEmail();
    const bool terms = checkTerms();
    checkSending();
    const bool changed = !m_invite || edit() != InviteEdit{.link = edit().link};
    setObstacle(!email        ? tr("The address is not one that can be mailed to.")
                    : !terms  ? tr("See what stands below the fields.")
                    : changed ? QString()
                              : tr("Nothing is changed yet."));
}

bool InviteDialog::checkEmail()
{
    const QString fault = addressFault(m_email->text());
    m_emailError->setWords(fault);
    if (m_link) {
        m_form->setRowShown(m_link, m_email->text().trimmed() != m_invite->email);
    }
    return fault.isEmpty();
}

bool InviteDialog::checkTerms()
{
    const bool kept = m_invite && !m_expiration->isEdited();
    const auto until = worksUntilSentence(m_expiration->expiration(), m_setting);
    m_expirationError->setWords(until || kept ? QString() : until.error().message);
    m_until->setText(until      ? *until
                         : kept ? tr("It has passed; a later end makes the same link work again.")
                                : QString());
    m_until->setVisible(!m_until->text().isEmpty());
    const bool reminderKept = kept && m_reminder->days() == m_invite->remindDays;
    const auto reminder = reminderSentence(terms(), m_setting);
    m_reminderError->setWords(reminder || reminderKept ? QString() : reminder.error().message);
    m_reminderHint->setText(reminder.value_or(QString()));
    m_reminderHint->setVisible(!m_reminderHint->text().isEmpty());
    return (until || kept) && (reminder || reminderKept);
}

void InviteDialog::checkSending()
{
    if (!m_send) {
        return;
    }
    const QString why = !m_setting.cannotSend.isEmpty() ? m_setting.cannotSend
        : m_email->text().trimmed().isEmpty()           ? tr("Needs an email address.")
                                                        : QString();
    m_send->setEnabled(why.isEmpty());
    if (!why.isEmpty()) {
        m_send->setChecked(false);
    }
    m_sendHint->setText(why);
    m_sendHint->setVisible(!why.isEmpty());
}

InvitePerson InviteDialog::person() const
{
    InvitePerson person = m_person;
    person.name = m_name->text().trimmed();
    person.email = m_email->text().trimmed();
    person.phone = m_phone->text().trimmed();
    return person;
}

InviteTerms InviteDialog::terms() const
{
    return {.expiration = m_expiration->expiration(), .remindDays = m_reminder->days()};
}

InviteEdit InviteDialog::edit() const
{
    const InvitePerson now = person();
    InviteEdit edit;
    if (now.name != m_invite->name) {
        edit.name = now.name;
    }
    if (now.email != m_invite->email) {
        edit.email = now.email;
        edit.link = LinkChoice(m_link->currentData().toInt());
    }
    if (now.phone != m_invite->phone) {
        edit.phone = now.phone;
    }
    if (m_expiration->isEdited()) {
        edit.expiration = m_expiration->expiration();
    }
    if (m_reminder->days() != m_invite->remindDays) {
        edit.remindDays = m_reminder->days();
    }
    return edit;
}

void InviteDialog::request()
{
    if (m_invite) {
        Q_EMIT saveRequested(m_invite->id, edit());
        return;
    }
    Q_EMIT createRequested(person(), terms(), m_send->isChecked());
}

} // namespace guestwright
