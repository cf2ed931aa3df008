#include "ui/links/inviteesdialog.h"

#include "ui/links/addressbox.h"
#include "ui/links/addresspane.h"
#include "ui/links/inviteelist.h"
#include "ui/widgets/line.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/undobar.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

QString inviteeSentence(const LinkSummary &summary, const Campaign &campaign)
{
    const bool isMembership = campaign.purpose == Campaign::Purpose::Membership;
    const QString counts =
        (isMembership ? InviteesDialog::tr("%1 of %2 joined.") : InviteesDialog::tr("%1 of %2 redeemed."))
            .arg(QLocale().toString(summary.invitees - summary.waiting), QLocale().toString(summary.invitees));
    const QString who = summary.link.kind == InvitationLink::Kind::Evergreen
        ? InviteesDialog::tr("Whoever has the link can use it.")
        : bindingOf(summary.link, campaign.binding) == Campaign::Binding::Code
        ? InviteesDialog::tr("Only these addresses can use the link, with a code sent to them.")
        : InviteesDialog::tr("Only these addresses can use the link, once they have typed theirs.");
    return QString(counts + u' ' + who);
}

InviteesDialog::InviteesDialog(const InviteeSetting &setting, QWidget *parent)
    : FormDialog(tr("Manage Invites: %1").arg(setting.summary.link.name), tr("Approve"), {}, parent)
    , m_addresses(new AddressPane(setting.summary.link.kind, setting.lists))
    , m_invitees(new InviteeList)
    , m_undo(new UndoBar)
{
    setObjectName(u"inviteesDialog"_s);
    primaryButton()->hide(); // it stands below the addresses
    primaryButton()->setDefault(false);
    cancelButton()->setText(tr("Close"));
    auto *panes = new QHBoxLayout;
    panes->setSpacing(20);
    m_addresses->setFixedWidth(350);
    panes->addWidget(m_addresses);
    panes->addWidget(new Line(Qt::Vertical));
    panes->addWidget(m_invitees, 1);
    contents()->addLayout(panes, 1);
    m_undo->setObjectName(u"inviteeUndoBar"_s);
    m_undo->hide();
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_undo);
    connect(m_undo, &UndoBar::undoRequested, this, &InviteesDialog::undoRequested);
    follow(setting.summary, setting.campaign);
    m_addresses->box().setFocus();
    resize(1120, 580);
}

void InviteesDialog::follow(const LinkSummary &summary, const Campaign &campaign)
{
    const bool isGone = summary.link.deletedAt.has_value();
    m_addresses->setKind(summary.link.kind);
    setHint(inviteeSentence(summary, campaign), u"list-checks"_s);
    if (isGone != m_isGone) {
        m_isGone = isGone;
        m_addresses->setEnabled(!isGone);
        m_invitees->setEnabled(!isGone);
        showError(isGone ? tr("“%1” was moved to the trash meanwhile: nobody can come by it, and nobody is put on its "
                              "list.")
                               .arg(summary.link.name)
                         : QString());
    }
}

void InviteesDialog::showUndo(const QString &done, const QString &about)
{
    m_undo->showWords(done, about);
}

} // namespace guestwright
