#include "ui/mail/accountform.h"

#include "ui/forms/addressfault.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

constexpr quint16 httpsPort = 443;
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

AccountForm::AccountForm(QWidget *parent) : Form(parent)
{
    m_name = new QLineEdit;
    addField(tr("Name"), u"nameField"_s, m_name);
    m_transport = new SegmentedControl({tr("Mail Server (SMTP)"), tr("Folder of .eml Files"), tr("Postmark")});
    nameSegments(*m_transport, {u"smtpSegment"_s, u"folderSegment"_s, u"postmarkSegment"_s}, tr("Transport"));
    addField(tr("Transport"), u"transportField"_s, m_transport);
    addServer();
    addLogin();
    addFolder();
    addPostmark();
    addRest();
    connectAll();
}

void AccountForm::addServer()
{
    m_host = new QLineEdit;
    m_host->setPlaceholderText(u"smtp.example.org"_s);
    addField(tr("Server"), u"hostField"_s, m_host);
    m_security = new SegmentedControl({tr("TLS"), tr("STARTTLS"), tr("None")});
    nameSegments(*m_security, {u"tlsSegment"_s, u"startTlsSegment"_s, u"noneSegment"_s}, tr("Security"));
    addField(tr("Security"), u"securityField"_s, m_security);
    m_port = new QSpinBox;
    m_port->setRange(1, 65535);
    m_port->setMinimumWidth(120);
    addField(tr("Port"), u"portField"_s, m_port);
}

void AccountForm::addLogin()
{
    m_user = new QLineEdit;
    m_user->setPlaceholderText(tr("Without a login"));
    addField(tr("User"), u"userField"_s, m_user);
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    addField(tr("Password"), u"passwordField"_s, m_password);
    m_passwordHint = addHint();
    m_caFile = new QLineEdit;
    m_caFile->setPlaceholderText(tr("This computer's own"));
    auto *choose = new QPushButton(tr("Choose…"));
    nameWidget(*choose, u"chooseCaFileButton"_s, tr("Choose a file of certificates"));
    connect(choose, &QPushButton::clicked, this, &AccountForm::chooseCaFileRequested);
    addField(tr("Certificates"), u"caFileRow"_s, withButton(m_caFile, choose));
    nameWidget(*m_caFile, u"caFileField"_s, tr("File of trusted certificates"));
}

void AccountForm::addFolder()
{
    m_path = new QLineEdit;
    auto *choose = new QPushButton(tr("Choose…"));
    nameWidget(*choose, u"choosePathButton"_s, tr("Choose a folder"));
    connect(choose, &QPushButton::clicked, this, &AccountForm::choosePathRequested);
    addField(tr("Folder"), u"pathRow"_s, withButton(m_path, choose));
    nameWidget(*m_path, u"pathField"_s, tr("Folder"));
    addHint(tr("Every mail becomes a file there, to be looked at; nothing leaves this computer."));
}

void AccountForm::addPostmark()
{
    m_token = new QLineEdit;
    m_token->setEchoMode(QLineEdit::Password);
    addField(tr("Server token"), u"tokenField"_s, m_token);
    m_tokenHint = addHint();
    m_stream = new QLineEdit;
    m_stream->setPlaceholderText(u"outbound"_s);
    addField(tr("Message stream"), u"streamField"_s, m_stream);
}

void AccountForm::addRest()
{
    m_sender = new QLineEdit;
    m_sender->setPlaceholderText(tr("The campaign's sender"));
    m_senderError = addField(tr("Sender"), u"senderField"_s, m_sender);
    m_rate = new QSpinBox;
    m_rate->setRange(0, 100'000);
    m_rate->setSpecialValueText(tr("As fast as possible"));
    m_rate->setMinimumWidth(240);
    m_rate->setSuffix(tr(" a minute"));
    addField(tr("At most"), u"rateField"_s, m_rate);
}

void AccountForm::connectAll()
{
    connect(m_transport, &SegmentedControl::chosen, this, &AccountForm::showTransport);
    connect(m_security, &SegmentedControl::chosen, this, &AccountForm::followSecurity);
    for (QLineEdit *field : {m_name, m_host, m_user, m_password, m_caFile, m_path, m_token, m_stream, m_sender}) {
        connect(field, &QLineEdit::textChanged, this, &AccountForm::check);
    }
    connect(m_port, &QSpinBox::valueChanged, this, &AccountForm::check);
}

void AccountForm::focusFirst()
{
    m_name->setFocus();
}

void AccountForm::setAccount(const MailAccount &account)
{
    m_account = account;
    m_name->setText(m_account.name);
    m_transport->setCurrent(int(m_account.transport));
    m_host->setText(m_account.host);
    m_security->setCurrent(int(m_account.security));
    m_port->setValue(m_account.port);
    m_user->setText(m_account.user);
    m_password->clear();
    m_token->clear();
    m_stream->setText(m_account.stream);
    m_caFile->setText(m_account.caFile);
    m_path->setText(m_account.path);
    m_sender->setText(m_account.sender ? m_account.sender->toString() : QString());
    m_rate->setValue(m_account.ratePerMinute);
    showTransport();
}

void AccountForm::showTransport()
{
    const auto transport = MailAccount::Transport(m_transport->current());
    const bool smtp = transport == MailAccount::Transport::Smtp;
    const bool postmark = transport == MailAccount::Transport::Postmark;
    const bool isStored = m_account.id != 0 && m_account.isHttp() == postmark;
    for (PlainLabel *hint : {m_passwordHint, m_tokenHint}) {
        hint->setText(isStored ? tr("Leave it empty to keep the stored one.")
                               : tr("Kept in this computer's key ring."));
    }
    for (QWidget *field :
         {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_security), static_cast<QWidget *>(m_port),
          static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_caFile)}) {
        setRowShown(field, smtp);
    }
    setRowShown(m_path, transport == MailAccount::Transport::Folder);
    setRowShown(m_token, postmark);
    setRowShown(m_stream, postmark);
    check();
}

void AccountForm::followSecurity(int security)
{
    // A port of somebody's own stays.
    if (std::find(std::begin(usualPorts), std::end(usualPorts), m_port->value()) != std::end(usualPorts)) {
        m_port->setValue(usualPorts[security]);
    }
    check();
}

void AccountForm::check()
{
    m_senderError->setWords(mailboxFault(m_sender->text()));
    Q_EMIT changed();
}

bool AccountForm::needsNewSecret() const
{
    const MailAccount wanted = account();
    // What is stored for a mail server is not handed to a provider, nor the other way round.
    const bool isOther = m_account.id == 0 ? wanted.isHttp() : wanted.isHttp() != m_account.isHttp();
    return wanted.needsSecret() && isOther && !password();
}

QString AccountForm::fault() const
{
    if (m_name->text().trimmed().isEmpty()) {
        return tr("Give the account a name.");
    }
    if (!mailboxFault(m_sender->text()).isEmpty()) {
        return tr("The sender is not an address.");
    }
    const MailAccount wanted = account();
    if (const auto valid = wanted.validate(); !valid) {
        return valid.error().message;
    }
    if (needsNewSecret()) {
        return wanted.isHttp() ? tr("Enter the server token.") : tr("Enter the password.");
    }
    return {};
}

void AccountForm::readServer(MailAccount &account) const
{
    if (!account.isHttp()) {
        account.host = m_host->text().trimmed();
        account.port = quint16(m_port->value());
        account.security = MailAccount::Security(m_security->current());
        account.user = m_user->text().trimmed();
        account.caFile = m_caFile->text().trimmed();
    } else if (!m_account.isHttp()) {
        // The server of another kind of account is not where the provider's API is.
        account.host.clear();
        account.port = httpsPort;
        account.user.clear();
        account.caFile.clear();
    }
}

MailAccount AccountForm::account() const
{
    MailAccount account = m_account;
    account.name = m_name->text().trimmed();
    account.transport = MailAccount::Transport(m_transport->current());
    readServer(account);
    account.path = m_path->text().trimmed();
    account.stream = m_stream->text().trimmed();
    account.ratePerMinute = m_rate->value();
    const auto mailbox = Mailbox::parse(m_sender->text());
    account.sender = mailbox ? std::optional(*mailbox) : std::nullopt;
    return account;
}

std::optional<QString> AccountForm::password() const
{
    const QLineEdit *field = account().isHttp() ? m_token : m_password;
    return field->text().isEmpty() ? std::nullopt : std::optional(field->text());
}

void AccountForm::setPath(const QString &path)
{
    m_path->setText(path);
}

void AccountForm::setCaFile(const QString &path)
{
    m_caFile->setText(path);
}

} // namespace guestwright
