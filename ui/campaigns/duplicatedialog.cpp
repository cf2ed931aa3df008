#include "ui/campaigns/duplicatedialog.h"

#include "ui/forms/form.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

DuplicateDialog::DuplicateDialog(const Campaign &campaign, qint64 unredeemed, QWidget *parent)
    : FormDialog(tr("Duplicate Campaign"), tr("Duplicate Campaign"), {}, parent)
    , m_name(new QLineEdit(tr("%1 (copy)").arg(campaign.name)))
    , m_again(new QCheckBox(tr("Invite again everyone who has not redeemed")))
{
    setObjectName(u"duplicateDialog"_s);
    auto *form = new Form;
    form->addField(tr("Name"), u"nameField"_s, m_name);
    form->addWide(m_again);
    nameWidget(*m_again, u"inviteAgainCheck"_s, m_again->text());
    m_again->setEnabled(unredeemed > 0);
    form->addHint(unredeemed > 0 ? tr("%Ln guest(s), each with a new link; the old links stay as they are.", nullptr,
                                      int(qMin<qint64>(unredeemed, 2'000'000'000)))
                                 : tr("Everyone has redeemed, or nobody is invited yet."));
    contents()->addWidget(form);
    contents()->addStretch(1);
    setHint(tr("A draft with the same texts, items and settings."));
    connect(m_name, &QLineEdit::textChanged, this, &DuplicateDialog::check);
    connect(this, &DialogFrame::primaryClicked, this, [this] {
        Q_EMIT duplicateRequested({.name = m_name->text().trimmed(), .withUnredeemed = m_again->isChecked()});
    });
    m_name->setFocus();
    m_name->selectAll();
    check();
    resize(560, sizeHint().height());
}

void DuplicateDialog::check()
{
    setObstacle(m_name->text().trimmed().isEmpty() ? tr("Give the copy a name.") : QString());
}

} // namespace guestwright
