#include "ui/settings/openpostgresdialog.h"

#include "ui/forms/form.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

namespace {

const QString verified = u"verify-full"_s;

} // namespace

OpenPostgresDialog::OpenPostgresDialog(const Location &known, QWidget *parent)
    : FormDialog(tr("Open PostgreSQL Workspace"), tr("Open Workspace"), {}, parent)
    , m_result(new Notice(Tone::Good))
{
    setObjectName(u"openPostgresDialog"_s);
    m_result->setObjectName(u"testResultNotice"_s);
    m_result->hide();
    auto *form = new Form;
    addServer(*form, known);
    addProtection(*form, known);
    contents()->addWidget(form);
    contents()->addStretch(1);
    contents()->addWidget(m_result);
    m_test = addFooterButton(tr("Test Connection"), u"flask-conical"_s);
    nameWidget(*m_test, u"testButton"_s, m_test->text());
    connect(m_test, &QPushButton::clicked, this, [this] { Q_EMIT testRequested(location()); });
    connect(this, &DialogFrame::primaryClicked, this, [this] { Q_EMIT openRequested(location(), m_creates); });
    m_host->setFocus();
    followMode();
    check();
    resize(600, sizeHint().height());
}

void OpenPostgresDialog::addServer(Form &form, const Location &known)
{
    m_host = new QLineEdit(known.host);
    m_host->setPlaceholderText(u"db.example.org"_s);
    form.addField(tr("Host"), u"hostField"_s, m_host);
    m_port = new QSpinBox;
    m_port->setRange(1, 65535);
    m_port->setValue(known.port);
    m_port->setMinimumWidth(120);
    form.addField(tr("Port"), u"portField"_s, m_port);
    m_database = new QLineEdit(known.database);
    m_database->setPlaceholderText(u"invitations"_s);
    form.addField(tr("Database"), u"databaseField"_s, m_database);
    m_user = new QLineEdit(known.user);
    form.addField(tr("User"), u"userField"_s, m_user);
    m_password = new QLineEdit(known.password);
    m_password->setEchoMode(QLineEdit::Password);
    form.addField(tr("Password"), u"passwordField"_s, m_password);
    form.addHint(tr("Kept in this computer's key ring, never in the settings."));
    for (QLineEdit *field : {m_host, m_database, m_user, m_password}) {
        connect(field, &QLineEdit::textChanged, this, &OpenPostgresDialog::check);
    }
    connect(m_port, &QSpinBox::valueChanged, this, &OpenPostgresDialog::check);
}

void OpenPostgresDialog::addProtection(Form &form, const Location &known)
{
    m_mode = new QComboBox;
    m_mode->addItem(tr("Encrypted, certificate and name verified (recommended)"), verified);
    m_mode->addItem(tr("Encrypted, certificate verified, name not"), u"verify-ca"_s);
    m_mode->addItem(tr("Encrypted, server not verified"), u"require"_s);
    m_mode->addItem(tr("Not encrypted"), u"disable"_s);
    m_mode->setCurrentIndex(qMax(0, m_mode->findData(known.sslMode)));
    form.addField(tr("Protection"), u"protectionCombo"_s, m_mode);
    m_modeHint = form.addHint();
    m_caFile = new QLineEdit(known.caFile);
    m_caFile->setPlaceholderText(tr("The authorities this computer trusts"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    nameWidget(*choose, u"chooseCaFileButton"_s, tr("Choose a file of certificates"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_caFile, 1);
    layout->addWidget(choose);
    row->setFocusProxy(m_caFile);
    form.addField(tr("Certificates"), u"caFileRow"_s, row);
    nameWidget(*m_caFile, u"caFileField"_s, tr("File of trusted certificates"));
    form.addHint(tr("Only for a server whose certificate comes from an authority of your own."));
    connect(choose, &QPushButton::clicked, this, &OpenPostgresDialog::chooseCaFileRequested);
    connect(m_caFile, &QLineEdit::textChanged, this, &OpenPostgresDialog::check);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &OpenPostgresDialog::followMode);
}

void OpenPostgresDialog::followMode()
{
    const QString mode = m_mode->currentData().toString();
    m_modeHint->setText(mode == verified ? tr("Nobody on the way can read along or pass for the server.")
                            : mode == u"verify-ca"_s
                            ? tr("Whoever has any certificate of the same authority can pass for "
                                 "the server and read everything. Use it only where the "
                                 "authority is your own.")
                            : mode == u"require"_s
                            ? tr("Whoever stands in between can pass for the server and read everything: names, "
                                 "addresses, links and the password.")
                            : tr("Everybody on the way can read everything: names, addresses, links and the password. "
                                 "Use it only on this computer."));
    m_caFile->setEnabled(mode.startsWith(u"verify"_s));
    check();
}

Location OpenPostgresDialog::location() const
{
    Location location;
    location.engine = Engine::Postgres;
    location.host = m_host->text().trimmed();
    location.port = m_port->value();
    location.database = m_database->text().trimmed();
    location.user = m_user->text().trimmed();
    location.password = m_password->text();
    location.sslMode = m_mode->currentData().toString();
    location.caFile = m_caFile->isEnabled() ? m_caFile->text().trimmed() : QString();
    return location;
}

void OpenPostgresDialog::check()
{
    if (!m_test) {
        return; // still being built
    }
    m_result->hide();
    m_creates = false;
    primaryButton()->setText(tr("Open Workspace"));
    const bool isComplete = !m_host->text().trimmed().isEmpty() && !m_database->text().trimmed().isEmpty();
    setObstacle(isComplete ? QString() : tr("Name the host and the database."));
    m_test->setEnabled(isComplete);
}

void OpenPostgresDialog::showResult(bool works, const QString &words)
{
    setBusy(false);
    m_result->setTone(works ? Tone::Good : Tone::Bad);
    m_result->setWords(works ? tr("It works") : tr("It does not work"), words);
    m_result->show();
}

void OpenPostgresDialog::offerCreation()
{
    setBusy(false);
    m_creates = true;
    primaryButton()->setText(tr("Make Workspace"));
    m_result->setTone(Tone::Neutral);
    m_result->setWords(
        tr("There is no workspace in this database yet"),
        tr("“Make Workspace” makes a new, empty one in it. Where a colleague should have made one, check "
           "the name of the database."));
    m_result->show();
}

void OpenPostgresDialog::showCaFile(const QString &path)
{
    m_caFile->setText(path);
}

} // namespace guestwright
