#include "app/desktop/invitecontroller.h"

#include "app/campaigning/changeinvites.h"
#include "models/store/itemdatarole.h"
#include "ui/actions.h"
#include "ui/invites/invitepage.h"
#include "ui/widgets/datatable.h"

#include <QClipboard>
#include <QGuiApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

InviteController::InviteController(Session &session, Actions &actions, InvitePage &page)
    : m_session(session)
    , m_actions(actions)
    , m_page(page)
{
    connect(&page, &InvitePage::selectionChanged, this, &InviteController::updateActions);
    connect(&page, &InvitePage::copyLinkRequested, this, &InviteController::copyLink);
    connect(&page, &InvitePage::openRequested, actions.editInvite, &QAction::trigger);
    connect(actions.copyLink, &QAction::triggered, this, [this] {
        const QModelIndex current = m_page.table().currentIndex();
        copyLink(current.data(LinkRole).toString());
    });
    connectActions();
    updateActions();
}

void InviteController::connectActions()
{
    change(m_actions.revokeInvites, tr("Nothing was revoked"), revokeInvites,
           [](qint64 n) { return tr("Revoked %n invite(s)", "", int(n)); });
    change(m_actions.restoreInvites, tr("Nothing was restored"), restoreInvites,
           [](qint64 n) { return tr("Restored %n invite(s) with their old links", "", int(n)); });
    change(m_actions.deleteInvites, tr("Nothing was deleted"), deleteInvites,
           [](qint64 n) { return tr("Moved %n invite(s) to the trash", "", int(n)); });
    change(m_actions.replaceLink, tr("The link stays as it is"), replaceLinks,
           [](qint64 n) { return tr("Replaced %n link(s); the old ones no longer work", "", int(n)); });
}

void InviteController::change(QAction *action, const QString &failure, const Change &run,
                              const std::function<QString(qint64)> &words)
{
    connect(action, &QAction::triggered, this, [this, failure, run, words] {
        const InviteSelection selection = m_page.selection();
        if (selection.isEmpty()) {
            return;
        }
        m_session.write(
            this,
            [run, filter = selection.filter, now = m_session.now()](Database &db) { return run(db, filter, now); },
            [this, failure, words](const Result<qint64> &changed) {
                changed ? Q_EMIT done(words(*changed)) : Q_EMIT failed(failure, changed.error().message);
            });
    });
}

void InviteController::updateActions()
{
    const InviteSelection selection = m_page.selection();
    const bool some = !selection.isEmpty();
    const bool one = selection.count == 1;
    const bool wasSent = selection.only && selection.only->sentAt;
    const bool isRevoked = selection.only && selection.only->revokedAt;
    for (QAction *action : m_actions.ofInvites()) {
        action->setEnabled(some);
    }
    for (QAction *action : {m_actions.copyLink, m_actions.editInvite, m_actions.assignContact}) {
        action->setEnabled(one);
    }
    m_actions.sendNotification->setText(wasSent ? tr("Resend &Notification…") : tr("Send &Notification…"));
    m_actions.sendNotification->setIconText(wasSent ? tr("Resend…") : tr("Send…"));
    m_actions.revokeInvites->setVisible(!isRevoked);
    m_actions.restoreInvites->setVisible(isRevoked);
}

void InviteController::copyLink(const QString &link)
{
    if (!link.isEmpty()) {
        QGuiApplication::clipboard()->setText(link);
        Q_EMIT done(tr("Copied the link"));
    }
}

} // namespace guestwright
