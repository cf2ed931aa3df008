#include "ui/mail/accountdialog.h"

#include "ui/forms/addressfault.h"
#include "ui/forms/form.h"
#include "ui/theme/icon.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/line.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr int usualPorts[] = {465, 587, 25}; ///< in the order of MailAccount::Security

/// A field with a button beside it.
QWidget *withButton(QLineEdit *field, QPushButton *button)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 1);
    layout->addWidget(button);
    button->setAutoDefault(false);
    row->setFocusProxy(field);
    return row;
}

void nameSegments(SegmentedControl &control, const QStringList &objectNames, const QString &label)
{
    for (int i = 0; i < objectNames.size(); ++i) {
        nameWidget(*control.segment(i), objectNames.at(i), u"%1: %2"_s.arg(label, control.segment(i)->text()));
    }
}

} // namespace

AccountDialog::AccountDialog(const QList<MailAccount> &accounts, QWidget *parent)
    : FormDialog(tr("Mail Accounts"), tr("Save Account"), {}, parent)
    , m_accounts(accounts)
    , m_result(new Notice(Tone::Good))
{
    setObjectName(u"accountDialog"_s);
    m_result->setObjectName(u"testResultNotice"_s);
    m_result->hide();
    auto *panes = new QHBoxLayout;
    panes->setSpacing(20);
    panes->addWidget(makeList());
    panes->addWidget(new Line(Qt::Vertical));
    panes->addWidget(makeForm(), 1);
    contents()->addLayout(panes, 1);
    m_test = addFooterButton(tr("Test Account"), u"flask-conical"_s);
    nameWidget(*m_test, u"testButton"_s, m_test->text());
    connectAll();
    listAccounts();
    m_list->setCurrentRow(0);
    m_name->setFocus();
    resize(760, 560);
}

QWidget *AccountDialog::makeList()
{
    auto *box = new QWidget;
    box->setFixedWidth(180);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget;
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(TextLook::Name, m_list));
    nameWidget(*m_list, u"accountsList"_s, tr("Mail accounts"));
    m_add = new QPushButton(themeIcon(u"plus"_s), tr("Add Account"));
    nameWidget(*m_add, u"addAccountButton"_s, m_add->text());
    m_add->setAutoDefault(false);
    column->addWidget(m_list, 1);
    column->addWidget(m_add);
    return box;
}

QWidget *AccountDialog::makeForm()
{
    m_form = new Form;
    m_name = new QLineEdit;
    m_form->addField(tr("Name"), u"nameField"_s, m_name);
    m_transport = new SegmentedControl({tr("Mail Server (SMTP)"), tr("Folder of .eml Files")});
    nameSegments(*m_transport, {u"smtpSegment"_s, u"folderSegment"_s}, tr("Transport"));
    m_form->addField(tr("Transport"), u"transportField"_s, m_transport);
    addServer(*m_form);
    addFolder(*m_form);
    m_sender = new QLineEdit;
    m_sender->setPlaceholderText(tr("The campaign's sender"));
    m_senderError = m_form->addField(tr("Sender"), u"senderField"_s, m_sender);
    m_rate = new QSpinBox;
    m_rate->setRange(0, 100'000);
    m_rate->setSpecialValueText(tr("As fast as possible"));
    m_rate->setMinimumWidth(240);
    m_rate->setSuffix(tr(" a minute"));
    m_form->addField(tr("At most"), u"rateField"_s, m_rate);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(m_result);
    return box;
}

void AccountDialog::addServer(Form &form)
{
    m_host = new QLineEdit;
    m_host->setPlaceholderText(u"smtp.example.org"_s);
    form.addField(tr("Server"), u"hostField"_s, m_host);
    m_security = new SegmentedControl({tr("TLS"), tr("STARTTLS"), tr("None")});
    nameSegments(*m_security, {u"tlsSegment"_s, u"startTlsSegment"_s, u"noneSegment"_s}, tr("Security"));
    form.addField(tr("Security"), u"securityField"_s, m_security);
    m_port = new QSpinBox;
    m_port->setRange(1, 65535);
    m_port->setMinimumWidth(120);
    form.addField(tr("Port"), u"portField"_s, m_port);
    m_user = new QLineEdit;
    m_user->setPlaceholderText(tr("Without a login"));
    form.addField(tr("User"), u"userField"_s, m_user);
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    form.addField(tr("Password"), u"passwordField"_s, m_password);
    m_passwordHint = form.addHint();
    m_caFile = new QLineEdit;
    m_caFile->setPlaceholderText(tr("This computer's own"));
    auto *choose = new QPushButton(tr("Choose…"));
    nameWidget(*choose, u"chooseCaFileButton"_s, tr("Choose a file of certificates"));
    connect(choose, &QPushButton::clicked, this, &AccountDialog::chooseCaFileRequested);
    form.addField(tr("Certificates"), u"caFileRow"_s, withButton(m_caFile, choose));
    nameWidget(*m_caFile, u"caFileField"_s, tr("File of trusted certificates"));
}

void AccountDialog::addFolder(Form &form)
{
    m_path = new QLineEdit;
    auto *choose = new QPushButton(tr("Choose…"));
    nameWidget(*choose, u"choosePathButton"_s, tr("Choose a folder"));
    connect(choose, &QPushButton::clicked, this, &AccountDialog::choosePathRequested);
    form.addField(tr("Folder"), u"pathRow"_s, withButton(m_path, choose));
    nameWidget(*m_path, u"pathField"_s, tr("Folder"));
    form.addHint(tr("Every mail becomes a file there, to be looked at; nothing leaves this computer."));
}

void AccountDialog::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountDialog::showAccount);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_accounts.append(MailAccount{});
        listAccounts();
        m_list->setCurrentRow(int(m_accounts.size()) - 1);
        m_name->setFocus();
    });
    connect(m_transport, &SegmentedControl::chosen, this, &AccountDialog::showTransport);
    connect(m_security, &SegmentedControl::chosen, this, &AccountDialog::followSecurity);
    for (QLineEdit *field : {m_name, m_host, m_user, m_password, m_caFile, m_path, m_sender}) {
        connect(field, &QLineEdit::textChanged, this, &AccountDialog::check);
    }
    connect(m_port, &QSpinBox::valueChanged, this, &AccountDialog::check);
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_result->hide();
        Q_EMIT testRequested(edited(), password());
    });
    connect(this, &DialogFrame::primaryClicked, this, [this] { Q_EMIT saveRequested(edited(), password()); });
}

void AccountDialog::listAccounts()
{
    const QSignalBlocker blocker(m_list);
    if (m_accounts.isEmpty()) {
        m_accounts.append(MailAccount{});
    }
    m_list->clear();
    for (const MailAccount &account : m_accounts) {
        auto *item = new QListWidgetItem(account.name.isEmpty() ? tr("New account") : account.name, m_list);
        item->setSizeHint(QSize(0, 36));
    }
    m_add->setEnabled(m_accounts.last().id != 0);
}

void AccountDialog::chooseAccount(qint64 id)
{
    for (qsizetype row = 0; row < m_accounts.size(); ++row) {
        if (m_accounts.at(row).id == id) {
            m_list->setCurrentRow(int(row));
        }
    }
}

void AccountDialog::showAccount(int row)
{
    if (row < 0 || row >= m_accounts.size()) {
        return;
    }
    m_account = m_accounts.at(row);
    m_name->setText(m_account.name);
    m_transport->setCurrent(int(m_account.transport));
    m_host->setText(m_account.host);
    m_security->setCurrent(int(m_account.security));
    m_port->setValue(m_account.port);
    m_user->setText(m_account.user);
    m_password->clear();
    m_passwordHint->setText(m_account.id == 0 ? tr("Kept in this computer's key ring.")
                                              : tr("Leave it empty to keep the stored one."));
    m_caFile->setText(m_account.caFile);
    m_path->setText(m_account.path);
    m_sender->setText(m_account.sender ? m_account.sender->toString() : QString());
    m_rate->setValue(m_account.ratePerMinute);
    m_result->hide();
    showTransport();
}

void AccountDialog::showTransport()
{
    const bool smtp = m_transport->current() == int(MailAccount::Transport::Smtp);
    for (QWidget *field :
         {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_security), static_cast<QWidget *>(m_port),
          static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_caFile)}) {
        m_form->setRowShown(field, smtp);
    }
    m_form->setRowShown(m_path, !smtp);
    check();
}

void AccountDialog::followSecurity(int security)
{
    // A port of somebody's own stays.
    if (std::find(std::begin(usualPorts), std::end(usualPorts), m_port->value()) != std::end(usualPorts)) {
        m_port->setValue(usualPorts[security]);
    }
    check();
}

void AccountDialog::check()
{
    const QString senderFault = mailboxFault(m_sender->text());
    m_senderError->setWords(senderFault);
    const auto valid = edited().validate();
    setObstacle(m_name->text().trimmed().isEmpty() ? tr("Give the account a name.")
                    : !senderFault.isEmpty()       ? tr("The sender is not an address.")
                    : valid                        ? QString()
                                                   : valid.error().message);
    m_test->setEnabled(obstacle().isEmpty());
}

MailAccount AccountDialog::edited() const
{
    MailAccount account = m_account;
    account.name = m_name->text().trimmed();
    account.transport = MailAccount::Transport(m_transport->current());
    account.host = m_host->text().trimmed();
    account.port = quint16(m_port->value());
    account.security = MailAccount::Security(m_security->current());
    account.user = m_user->text().trimmed();
    account.caFile = m_caFile->text().trimmed();
    account.path = m_path->text().trimmed();
    account.ratePerMinute = m_rate->value();
    const auto mailbox = Mailbox::parse(m_sender->text());
    account.sender = mailbox ? std::optional(*mailbox) : std::nullopt;
    return account;
}

std::optional<QString> AccountDialog::password() const
{
    return m_password->text().isEmpty() ? std::nullopt : std::optional(m_password->text());
}

void AccountDialog::showSaved(const MailAccount &account)
{
    setBusy(false);
    const int row = m_list->currentRow();
    m_accounts[row] = account;
    listAccounts();
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(row);
    }
    showAccount(row);
}

void AccountDialog::showTestResult(bool works, const QString &words)
{
    setBusy(false);
    m_result->setTone(works ? Tone::Good : Tone::Bad);
    m_result->setWords(works ? tr("It works") : tr("It does not work"), words);
    m_result->show();
}

void AccountDialog::showPath(const QString &path)
{
    m_path->setText(path);
}

void AccountDialog::showCaFile(const QString &path)
{
    m_caFile->setText(path);
}

} // namespace guestwright
