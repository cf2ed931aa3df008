#include "ui/settings/workspacesettingsdialog.h"

#include "models/settings/serverurl.h"
#include "ui/forms/form.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

WorkspaceSettingsDialog::WorkspaceSettingsDialog(const WorkspaceSettings &settings, QWidget *parent)
    : FormDialog(tr("Workspace Settings"), tr("Save Settings"), {}, parent)
{
    setObjectName(u"workspaceSettingsDialog"_s);
    addFields(settings);
    addServer(settings);
    contents()->addStretch(1);
    connect(this, &DialogFrame::primaryClicked, this, [this] {
        Q_EMIT saveRequested({.publicUrl = m_publicUrl->text().trimmed(),
                              .organizer = m_organizer->text().trimmed(),
                              .privacyUrl = m_privacyUrl->text().trimmed(),
                              .serverUrl = serverUrl()});
    });
    m_organizer->setFocus();
    check();
    resize(600, sizeHint().height());
}

void WorkspaceSettingsDialog::addFields(const WorkspaceSettings &settings)
{
    auto *form = new Form;
    m_organizer = new QLineEdit(settings.organizer);
    m_organizer->setPlaceholderText(tr("Kessler & Daughters"));
    form->addField(tr("Organizer"), u"organizerField"_s, m_organizer);
    form->addHint(tr("Who invites: named in every mail and on every page."));
    m_publicUrl = new QLineEdit(settings.publicUrl);
    m_publicUrl->setPlaceholderText(u"https://gifts.example.org"_s);
    m_publicUrlError = form->addField(tr("Public address"), u"publicUrlField"_s, m_publicUrl);
    form->addHint(tr("Every link begins with it. While it is empty, links point to this computer and nobody else can "
                     "open them. Links that were given out before a change keep the old address."));
    m_privacyUrl = new QLineEdit(settings.privacyUrl);
    m_privacyUrl->setPlaceholderText(u"https://example.org/privacy"_s);
    m_privacyUrlError = form->addField(tr("Privacy policy"), u"privacyUrlField"_s, m_privacyUrl);
    form->addHint(tr("Linked in every mail and on every page."));
    contents()->addWidget(form);
    connect(m_publicUrl, &QLineEdit::textChanged, this, &WorkspaceSettingsDialog::check);
    connect(m_privacyUrl, &QLineEdit::textChanged, this, &WorkspaceSettingsDialog::check);
}

void WorkspaceSettingsDialog::addServer(const WorkspaceSettings &settings)
{
    contents()->addSpacing(8);
    contents()->addWidget(makeSectionTitle(tr("Server")));
    auto *form = new Form;
    m_serverUrl = new QLineEdit(settings.serverUrl);
    m_serverUrl->setPlaceholderText(u"https://gifts.example.org:8443"_s);
    m_serverUrlError = form->addField(tr("Server address"), u"serverUrlField"_s, m_serverUrl);
    form->addHint(tr("Of its management API. Links are published there, and what guests do comes back from there."));
    m_serverKey = new QLineEdit;
    m_serverKey->setEchoMode(QLineEdit::Password);
    m_serverKey->setPlaceholderText(settings.serverUrl.isEmpty() ? QString() : tr("The stored one"));
    m_test = new QPushButton(tr("Test Connection"));
    nameWidget(*m_test, u"testConnectionButton"_s, m_test->text());
    m_test->setAutoDefault(false);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_serverKey, 1);
    layout->addWidget(m_test);
    form->addField(tr("Key"), u"serverKeyRow"_s, row);
    nameWidget(*m_serverKey, u"serverKeyField"_s, tr("Key"));
    form->addHint(
        tr("Made on the server with “guestwright-server key add”. It is kept in this computer's key ring, not "
           "in the workspace."));
    contents()->addWidget(form);
    m_result = new Notice(Tone::Good);
    m_result->setObjectName(u"testResultNotice"_s);
    m_result->hide();
    contents()->addWidget(m_result);
    connect(m_serverUrl, &QLineEdit::textChanged, this, &WorkspaceSettingsDialog::check);
    for (const QLineEdit *field : {m_serverUrl, m_serverKey}) {
        connect(field, &QLineEdit::textChanged, this, &WorkspaceSettingsDialog::forgetTest);
    }
    connect(m_test, &QPushButton::clicked, this, [this] {
        forgetTest();
        m_test->setEnabled(false); // until the answer
        Q_EMIT testRequested(serverUrl(), serverKey());
    });
}

QString WorkspaceSettingsDialog::serverUrl() const
{
    const QString typed = m_serverUrl->text().trimmed();
    return typed.isEmpty() ? typed : checkedServerUrl(typed).value_or(typed);
}

std::optional<QString> WorkspaceSettingsDialog::serverKey() const
{
    const QString typed = m_serverKey->text().trimmed();
    return typed.isEmpty() ? std::nullopt : std::optional(typed);
}

void WorkspaceSettingsDialog::showTestResult(bool works, const QString &words)
{
    m_result->setTone(works ? Tone::Good : Tone::Bad);
    m_result->setWords(works ? tr("It works") : tr("It does not work"), words);
    m_result->show();
    check();
}

void WorkspaceSettingsDialog::forgetTest()
{
    m_result->hide();
}

void WorkspaceSettingsDialog::check()
{
    const QString address = m_publicUrl->text().trimmed();
    const QString server = m_serverUrl->text().trimmed();
    const auto publicUrl = address.isEmpty() ? Result<QString>(address) : checkedPublicUrl(address);
    const auto privacyUrl = checkedPrivacyUrl(m_privacyUrl->text().trimmed());
    const auto serverUrl = server.isEmpty() ? Result<QString>(server) : checkedServerUrl(server);
    m_publicUrlError->setWords(publicUrl ? QString() : publicUrl.error().message);
    m_privacyUrlError->setWords(privacyUrl ? QString() : privacyUrl.error().message);
    m_serverUrlError->setWords(serverUrl ? QString() : serverUrl.error().message);
    m_test->setEnabled(serverUrl && !server.isEmpty());
    setObstacle(!publicUrl        ? tr("The public address is not one.")
                    : !privacyUrl ? tr("The address of the privacy policy is not one.")
                    : !serverUrl  ? tr("The address of the server is not one.")
                                  : QString());
}

} // namespace guestwright
