#include "ui/mail/senddialog.h"

#include "models/core/token.h"
#include "ui/forms/form.h"
#include "ui/mail/emptyvaluenotices.h"
#include "ui/mail/sendreasons.h"
#include "ui/mail/sendsum.h"
#include "ui/theme/painting.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/line.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr auto typingPause = std::chrono::milliseconds(300);

} // namespace

SendDialog::SendDialog(const SendSetting &setting, QWidget *parent)
    : FormDialog(tr("Send: %1").arg(setting.linkId ? setting.linkName : setting.campaignName), tr("Send Invitations"),
                 u"send"_s, parent)
    , m_setting(setting)
    , m_batch(makeUid())
    , m_sum(new SendSum)
    , m_reasons(new SendReasons)
    , m_emptyValues(new EmptyValueNotices)
{
    setObjectName(u"sendDialog"_s);
    addCaution();
    contents()->addWidget(makeWho());
    contents()->addWidget(m_sum);
    contents()->addWidget(m_emptyValues);
    contents()->addSpacing(10);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(24);
    panes->addWidget(m_reasons, 1);
    panes->addWidget(new Line(Qt::Vertical));
    panes->addWidget(makeMail(), 1);
    contents()->addLayout(panes, 1);
    setHint(tr("Mail that has left cannot be undone. You can stop at any time."), u"info"_s);
    connectAll();
    check();
    resize(880, 500);
}

void SendDialog::addCaution()
{
    if (!m_setting.localLinks) {
        return;
    }
    auto *caution = new Notice(Tone::Caution);
    caution->setObjectName(u"localLinksNotice"_s);
    caution->setWords(tr("Links point to this computer"), tr("Guests cannot open them until a public address is set"));
    LinkButton *action = caution->addAction(tr("Set Address…"));
    action->setObjectName(u"setAddressButton"_s);
    connect(action, &LinkButton::clicked, this, &SendDialog::setAddressRequested);
    contents()->addWidget(caution);
}

QWidget *SendDialog::makeWho()
{
    auto *who = new QWidget;
    auto *row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    m_who = new QComboBox;
    nameWidget(*m_who, u"whoCombo"_s, tr("Send to"));
    m_who->addItem(tr("Everyone who has not got it yet"), Unsent);
    m_who->addItem(tr("Everyone who has not redeemed"), NotRedeemed);
    if (!m_setting.selectedIds.isEmpty()) {
        m_who->addItem(tr("The %Ln selected", nullptr, int(m_setting.selectedIds.size())), Selected);
        m_who->setCurrentIndex(2);
    }
    m_spare = new QCheckBox(tr("who last got a mail more than"));
    nameWidget(*m_spare, u"spareCheck"_s, tr("Leave out who got a mail lately"));
    m_spare->setChecked(true);
    m_days = new QSpinBox;
    nameWidget(*m_days, u"daysField"_s, tr("Days since the last mail"));
    m_days->setRange(1, 365);
    m_days->setValue(3);
    m_spareRow = new QWidget;
    auto *spare = new QHBoxLayout(m_spareRow);
    spare->setContentsMargins(8, 0, 0, 0);
    spare->addWidget(m_spare);
    spare->addWidget(m_days);
    spare->addWidget(new PlainLabel(tr("days ago")));
    auto *title = new PlainLabel(tr("Send to"));
    title->setWeight(QFont::Medium);
    row->addWidget(title);
    row->addWidget(m_who);
    row->addWidget(m_spareRow);
    row->addStretch(1);
    return who;
}

QWidget *SendDialog::makeMail()
{
    auto *form = new Form;
    m_account = new QComboBox;
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const MailAccount &account : m_setting.accounts) {
        m_account->addItem(account.ratePerMinute > 0
                               ? tr("%1, %2 a minute").arg(account.name).arg(account.ratePerMinute)
                               : account.name,
                           account.id);
    }
    if (m_setting.accountId) {
        m_account->setCurrentIndex(qMax(0, m_account->findData(*m_setting.accountId)));
    }
    m_accountError = form->addField(tr("Account"), u"accountCombo"_s, m_account);
    m_subject = new QLineEdit(m_setting.subject);
    m_subject->setCursorPosition(0);
    form->addField(tr("Subject"), u"subjectField"_s, m_subject);
    form->addHint(tr("Everybody gets the same subject; a change stays with the campaign."));
    m_duration = makeHint({});
    m_duration->setObjectName(u"durationLabel"_s);
    form->addWide(m_duration);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    column->addStretch(1);
    return box;
}

void SendDialog::connectAll()
{
    connect(m_who, &QComboBox::currentIndexChanged, this, &SendDialog::ask);
    connect(m_spare, &QCheckBox::toggled, m_days, &QWidget::setEnabled);
    connect(m_spare, &QCheckBox::toggled, this, &SendDialog::ask);
    connect(m_days, &QSpinBox::valueChanged, this, &SendDialog::ask);
    connect(m_account, &QComboBox::currentIndexChanged, this, &SendDialog::check);
    connect(m_subject, &QLineEdit::textChanged, this, &SendDialog::check);
    connect(m_subject, &QLineEdit::textChanged, this, &SendDialog::followSubject);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT planRequested(request()); });
    connect(m_reasons, &SendReasons::includeRequested, m_spare, [this] { m_spare->setChecked(false); });
    connect(m_reasons, &SendReasons::includeEmptyRequested, this, [this] { skipEmptyValues(false); });
    connect(m_emptyValues, &EmptyValueNotices::leaveOutRequested, this, [this] { skipEmptyValues(true); });
    connect(this, &DialogFrame::primaryClicked, this, &SendDialog::send);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        connect(shortcut, &QShortcut::activated, this, &SendDialog::send);
    }
    // Return must not send by accident: it presses what has the focus, and Cancel has it first.
    primaryButton()->setDefault(false);
    primaryButton()->setAutoDefault(false);
    cancelButton()->setAutoDefault(true);
    cancelButton()->setDefault(true);
}

void SendDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    if (!m_asked) {
        m_asked = true;
        cancelButton()->setFocus();
        ask();
    }
}

void SendDialog::chooseWho(Who who)
{
    m_who->setCurrentIndex(qMax(0, m_who->findData(who)));
}

SendRequest SendDialog::request() const
{
    const Who who = Who(m_who->currentData().toInt());
    const QVariant account = m_account->currentData();
    SendRequest request{.campaignId = m_setting.campaignId,
                        .linkId = m_setting.linkId,
                        .subject = m_subject->text().trimmed(),
                        .skipEmptyValues = m_skipEmptyValues};
    request.accountId = account.isValid() ? std::optional(account.toLongLong()) : std::nullopt;
    request.resend = who != Unsent;
    if (who == Selected) {
        request.inviteIds = m_setting.selectedIds;
    }
    if (who == NotRedeemed && m_spare->isChecked()) {
        request.notWithinDays = m_days->value();
    }
    return request;
}

void SendDialog::ask()
{
    m_plan.reset();
    check();
    if (m_asked) {
        Q_EMIT planRequested(request());
    }
}

void SendDialog::followSubject()
{
    // Without fields before and after nobody lacks anything.
    const bool hasFields = m_subject->text().contains("{{"_L1);
    if (m_asked && (hasFields || (m_plan && !m_plan->emptyValues.isEmpty()))) {
        m_typing.start();
    }
}

void SendDialog::skipEmptyValues(bool skip)
{
    m_skipEmptyValues = skip;
    ask();
}

void SendDialog::showPlan(const SendPlan &plan)
{
    m_plan = plan;
    check();
}

void SendDialog::showPlanError(const QString &words)
{
    m_plan.reset();
    check();
    showError(words);
}

void SendDialog::check()
{
    const qint64 count = m_plan ? m_plan->recipients.size() : 0;
    m_spareRow->setVisible(m_who->currentData().toInt() == NotRedeemed);
    m_sum->setPlan(m_plan);
    m_reasons->setPlan(m_plan);
    m_emptyValues->setValues(m_plan ? m_plan->emptyValues : QList<SendPlan::EmptyValue>());
    showDuration();
    primaryButton()->setText(count > 0 ? tr("Send %Ln Invitation(s)", nullptr, int(count)) : tr("Send Invitations"));
    m_accountError->setWords(m_setting.accounts.isEmpty() ? tr("There is no mail account yet.") : QString());
    setObstacle(m_setting.accounts.isEmpty()                ? tr("Add a mail account first.")
                    : m_subject->text().trimmed().isEmpty() ? tr("Give the mail a subject.")
                    : !m_plan                               ? tr("Counting…")
                    : count == 0                            ? tr("Nobody gets the mail.")
                                                            : QString());
}

void SendDialog::showDuration()
{
    const int at = m_account->currentIndex();
    const int rate = at >= 0 && at < m_setting.accounts.size() ? m_setting.accounts.at(at).ratePerMinute : 0;
    const qint64 count = m_plan ? m_plan->recipients.size() : 0;
    const qint64 minutes = rate > 0 ? (count + rate - 1) / rate : 0;
    m_duration->setText(count == 0      ? QString()
                            : rate == 0 ? tr("As fast as the server takes it.")
                                        : tr("Done in about %Ln minute(s).", nullptr, int(minutes)));
}

void SendDialog::send()
{
    if (primaryButton()->isEnabled()) {
        SendRequest shown = request();
        shown.batch = m_batch;
        shown.previewed = m_plan->recipients.size();
        Q_EMIT sendRequested(shown, m_subject->text().trimmed());
    }
}

} // namespace guestwright
