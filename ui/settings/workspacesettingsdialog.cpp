#include "ui/settings/workspacesettingsdialog.h"

#include "ui/forms/form.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

WorkspaceSettingsDialog::WorkspaceSettingsDialog(const WorkspaceSettings &settings, QWidget *parent)
    : FormDialog(tr("Workspace Settings"), tr("Save Settings"), {}, parent)
{
    setObjectName(u"workspaceSettingsDialog"_s);
    addFields(settings);
    contents()->addStretch(1);
    connect(this, &DialogFrame::primaryClicked, this, [this] {
        Q_EMIT saveRequested({.publicUrl = m_publicUrl->text().trimmed(),
                              .organizer = m_organizer->text().trimmed(),
                              .privacyUrl = m_privacyUrl->text().trimmed()});
    });
    m_organizer->setFocus();
    check();
    resize(560, sizeHint().height());
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

void WorkspaceSettingsDialog::check()
{
    const QString address = m_publicUrl->text().trimmed();
    const auto publicUrl = address.isEmpty() ? Result<QString>(address) : checkedPublicUrl(address);
    const auto privacyUrl = checkedPrivacyUrl(m_privacyUrl->text().trimmed());
    m_publicUrlError->setWords(publicUrl ? QString() : publicUrl.error().message);
    m_privacyUrlError->setWords(privacyUrl ? QString() : privacyUrl.error().message);
    setObstacle(!publicUrl        ? tr("The public address is not one.")
                    : !privacyUrl ? tr("The address of the privacy policy is not one.")
                                  : QString());
}

} // namespace guestwright
