#include "ui/mail/testmaildialog.h"

#include "ui/forms/addressfault.h"
#include "ui/forms/form.h"
#include "ui/mail/recipientpicker.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QShowEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

TestMailDialog::TestMailDialog(const TestMailSetting &setting, QWidget *parent)
    : FormDialog(tr("Send Test Mail"), tr("Send Test Mail"), u"send"_s, parent)
    , m_setting(setting)
    , m_to(new QLineEdit(setting.to))
    , m_picker(new RecipientPicker)
    , m_account(new QComboBox)
{
    setObjectName(u"testMailDialog"_s);
    m_picker->begin(setting.search, setting.position);
    auto *form = new Form;
    m_toError = form->addField(tr("To"), u"testAddressField"_s, m_to);
    addKinds(setting.drafts);
    if (m_kind) {
        form->addField(tr("Message"), u"messageField"_s, m_kind);
    }
    form->addField(tr("As for"), u"recipientField"_s, m_picker);
    m_subject = form->addHint();
    m_subject->setObjectName(u"testSubjectLabel"_s);
    addAccounts();
    form->addField(tr("Account"), u"testAccountCombo"_s, m_account);
    contents()->addWidget(form);
    contents()->addWidget(
        makeHint(tr("Its link is a test too and leads nowhere: nobody can redeem it, even if the mail "
                    "is passed on. Nothing is noted as sent.")));
    contents()->addStretch(1);
    connect(m_to, &QLineEdit::textChanged, this, &TestMailDialog::check);
    connect(m_picker, &RecipientPicker::wanted, this, &TestMailDialog::askForPreview);
    connect(this, &DialogFrame::primaryClicked, this, &TestMailDialog::send);
    m_to->selectAll();
    check();
    resize(640, sizeHint().height());
}

void TestMailDialog::addKinds(const QList<MailDraft> &drafts)
{
    if (drafts.size() < 2) {
        return;
    }
    QStringList names;
    for (const MailDraft &each : drafts) {
        names.append(each.kind == CampaignMail::Kind::Reminder ? tr("Reminder") : tr("Invitation"));
    }
    m_kind = new SegmentedControl(names);
    for (int at = 0; at < names.size(); ++at) {
        nameWidget(*m_kind->segment(at),
                   drafts.at(at).kind == CampaignMail::Kind::Reminder ? u"testReminderSegment"_s
                                                                      : u"testInvitationSegment"_s,
                   names.at(at));
    }
    m_kind->setCurrent(0);
    connect(m_kind, &SegmentedControl::chosen, this, &TestMailDialog::askForPreview);
}

void TestMailDialog::addAccounts()
{
    for (const MailAccount &account : std::as_const(m_setting.accounts)) {
        m_account->addItem(account.name, account.id);
    }
    if (m_setting.accountId) {
        m_account->setCurrentIndex(qMax(0, m_account->findData(*m_setting.accountId)));
    }
}

const MailDraft &TestMailDialog::draft() const
{
    return m_setting.drafts.at(m_kind ? m_kind->current() : 0);
}

void TestMailDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    if (!event->spontaneous()) {
        m_to->setFocus();
        askForPreview();
    }
}

void TestMailDialog::askForPreview()
{
    Q_EMIT previewRequested({.draft = draft(), .search = m_picker->search(), .position = m_picker->position()});
}

void TestMailDialog::showPreview(const MailPreview &preview)
{
    m_inviteId = preview.inviteId;
    m_picker->showPerson(preview.person, preview.position, preview.total);
    m_subject->setText(preview.person.isEmpty() ? QString() : tr("Subject: [Test] %1").arg(preview.subject));
    check();
}

void TestMailDialog::check()
{
    const QString fault = addressFault(m_to->text());
    m_toError->setWords(fault);
    setObstacle(m_setting.accounts.isEmpty()           ? tr("Add a mail account first.")
                    : m_to->text().trimmed().isEmpty() ? tr("Say where it is to go.")
                    : !fault.isEmpty()                 ? tr("That is not an address.")
                    : m_picker->person().isEmpty()     ? tr("Choose whose mail it shows.")
                                                       : QString());
}

void TestMailDialog::send()
{
    if (primaryButton()->isEnabled()) {
        const QVariant account = m_account->currentData();
        Q_EMIT sendRequested({.draft = draft(),
                              .inviteId = m_inviteId,
                              .to = m_to->text().trimmed(),
                              .accountId = account.isValid() ? std::optional(account.toLongLong()) : std::nullopt});
    }
}

} // namespace guestwright
