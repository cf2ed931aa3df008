#include "app/desktop/invitecontroller.h"

#include "app/campaigning/changeinvites.h"
#include "app/campaigning/createinvites.h"
#include "app/desktop/ask.h"
#include "app/desktop/contactchoice.h"
#include "app/desktop/invitesettings.h"
#include "app/desktop/saveedit.h"
#include "models/audit/mergefields.h"
#include "models/invites/inviterepository.h"
#include "models/store/backups.h"
#include "models/store/itemdatarole.h"
#include "ui/actions.h"
#include "ui/invites/assigncontactdialog.h"
#include "ui/invites/extenddialog.h"
#include "ui/invites/invitedialog.h"
#include "ui/invites/invitepage.h"
#include "ui/invites/invitetable.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Invite afterEdit(Invite invite, const InviteEdit &edit, const QString &zone, Instant now)
{
    invite.name = edit.name.value_or(invite.name);
    invite.email = edit.email.value_or(invite.email);
    invite.phone = edit.phone.value_or(invite.phone);
    invite.remindDays = edit.remindDays.value_or(invite.remindDays);
    if (edit.expiration) {
        invite.expiresAt = edit.expiration->resolve(now, zone).value_or(invite.expiresAt);
    }
    return invite;
}

/// The edit without what was left to the other, who is seen by now.
InviteEdit editBetween(const Invite &seen, const Invite &mine, InviteEdit edit)
{
    const auto drop = [](auto &field, bool isSame) {
        if (isSame) {
            field.reset();
        }
    };
    drop(edit.name, mine.name == seen.name);
    drop(edit.email, mine.email == seen.email);
    drop(edit.phone, mine.phone == seen.phone);
    drop(edit.remindDays, mine.remindDays == seen.remindDays);
    drop(edit.expiration, mine.expiresAt == seen.expiresAt);
    edit.seen = seen;
    return edit;
}

/// Many at once are copied first.
Result<qint64> deleteBackedUp(Database &db, const InviteFilter &filter, Instant now)
{
    const auto rows = InviteRepository(db).count(filter, now);
    const auto copied = rows ? backUpBefore(db, Backup::Reason::BeforeDelete, *rows, now) : Result<>(failure(rows));
    return copied ? deleteInvites(db, filter, now) : failure(copied);
}

} // namespace

InviteController::InviteController(Session &session, Actions &actions, InvitePage &page)
    : m_session(session)
    , m_actions(actions)
    , m_page(page)
{
    connect(&page, &InvitePage::selectionChanged, this, &InviteController::updateActions);
    page.installEventFilter(this);
    connect(&page, &InvitePage::copyLinkRequested, this, &InviteController::copyLink);
    connect(&page, &InvitePage::openRequested, actions.editInvite, &QAction::trigger);
    connect(actions.copyLink, &QAction::triggered, this, [this] {
        const QModelIndex current = m_page.table().currentIndex();
        copyLink(current.data(LinkRole).toString(), current.data(PendingRole).toBool());
    });
    connectActions();
    updateActions();
}

void InviteController::connectActions()
{
    connect(m_actions.createInvite, &QAction::triggered, this, &InviteController::create);
    connect(m_actions.editInvite, &QAction::triggered, this, &InviteController::edit);
    connect(m_actions.extendInvites, &QAction::triggered, this, &InviteController::extend);
    connect(m_actions.assignContact, &QAction::triggered, this, &InviteController::assign);
    change(m_actions.revokeInvites, tr("Nothing was revoked"), revokeInvites,
           [](qint64 n) { return tr("Revoked %n invite(s)", "", int(n)); });
    change(m_actions.restoreInvites, tr("Nothing was restored"), restoreInvites,
           [](qint64 n) { return tr("Restored %n invite(s) with their old links", "", int(n)); });
    change(m_actions.deleteInvites, tr("Nothing was deleted"), deleteBackedUp,
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

bool InviteController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        updateActions();
    }
    return QObject::eventFilter(watched, event);
}

void InviteController::updateActions()
{
    const InviteSelection selection = m_page.selection();
    const bool some = m_page.isVisible() && !selection.isEmpty(); // nothing is done to rows that nobody sees
    const bool one = some && selection.count == 1;
    const bool wasSent = selection.only && selection.only->sentAt;
    const bool isRevoked = selection.only && selection.only->revokedAt;
    for (QAction *action : m_actions.ofInvites()) {
        action->setEnabled(some);
    }
    for (QAction *action : {m_actions.copyLink, m_actions.copyQrCode, m_actions.copyMessage, m_actions.editInvite,
                            m_actions.assignContact}) {
        action->setEnabled(one);
    }
    const bool isOver = isRevoked || (selection.only && selection.only->usedAt); // nothing is left to be told
    m_actions.sendNotification->setEnabled(some && !isOver);
    m_actions.sendNotification->setText(wasSent ? tr("Resend &Notification…") : tr("Send &Notification…"));
    m_actions.sendNotification->setIconText(wasSent ? tr("Resend…") : tr("Send…"));
    m_actions.revokeInvites->setVisible(!isRevoked);
    m_actions.restoreInvites->setVisible(isRevoked);
}

void InviteController::copyLink(const QString &link, bool isPending)
{
    if (!link.isEmpty()) {
        QGuiApplication::clipboard()->setText(link);
        Q_EMIT done(isPending ? tr("Copied the link; it is not on the server yet") : tr("Copied the link"));
    }
}

void InviteController::create()
{
    const qint64 campaignId = m_page.filter().campaignId;
    withInviteSetting(m_session, this, campaignId, [this, campaignId](const InviteSetting &setting) {
        auto *dialog = openDialog(new InviteDialog(setting, m_page.window()));
        connect(dialog, &InviteDialog::createRequested, this,
                [this, campaignId, dialog = QPointer<FormDialog>(dialog)](const InvitePerson &person,
                                                                          const InviteTerms &terms, bool send) {
                    dialog->setBusy(true);
                    m_session.write(
                        this,
                        [campaignId, person, terms, now = m_session.now()](Database &db) {
                            return createInvite(db, campaignId, person, terms, now);
                        },
                        [this, dialog, send](const Result<Invite> &invite) {
                            settle(dialog, invite);
                            if (invite) {
                                Q_EMIT created(invite->id);
                            }
                            if (invite && send) {
                                Q_EMIT sendRequested(invite->campaignId, {invite->id});
                            }
                        });
                });
    });
}

void InviteController::edit()
{
    const auto invite = m_page.selection().only;
    if (!invite) {
        return;
    }
    withInviteSetting(m_session, this, invite->campaignId, [this, invite](const InviteSetting &setting) {
        auto *dialog = openDialog(new InviteDialog(*invite, setting, m_page.window()));
        connect(dialog, &InviteDialog::saveRequested, this,
                [this, seen = *invite, zone = setting.zone, dialog = QPointer<FormDialog>(dialog)](
                    qint64 /*id*/, const InviteEdit &edited) { save(dialog, seen, edited, zone); });
    });
}

void InviteController::save(const QPointer<FormDialog> &dialog, const Invite &seen, const InviteEdit &edited,
                            const QString &zone)
{
    const Instant now = m_session.now();
    const auto edit = std::make_shared<FormEdit<Invite>>(
        FormEdit<Invite>{seen, afterEdit(seen, edited, zone, now), inviteMergeFields()});
    edit->save = [edited, now](Database &db, const Invite &mine, const Invite &before) {
        return editInvite(db, mine.id, editBetween(before, mine, edited), now);
    };
    edit->find = [id = seen.id](Database &db) { return InviteRepository(db).find(id); };
    edit->answer = [dialog](const Result<Invite> &stored) { settle(dialog, stored); };
    saveEdit(m_session, this, dialog, edit);
}

void InviteController::extend()
{
    const InviteSelection selection = m_page.selection();
    withInviteSetting(m_session, this, selection.filter.campaignId, [this, selection](const InviteSetting &setting) {
        auto *dialog = openDialog(new ExtendDialog(selection.count, setting, m_page.window()));
        connect(dialog, &ExtendDialog::extendRequested, this,
                [this, selection, dialog = QPointer<FormDialog>(dialog)](const Expiration &expiration) {
                    dialog->setBusy(true);
                    m_session.write(
                        this,
                        [filter = selection.filter, expiration, now = m_session.now()](Database &db) {
                            return guestwright::extendInvites(db, filter, expiration, now);
                        },
                        [this, dialog](const Result<qint64> &extended) {
                            settle(dialog, extended);
                            if (extended) {
                                Q_EMIT done(tr("Extended %n invite(s)", "", int(*extended)));
                            }
                        });
                });
    });
}

void InviteController::assign()
{
    const auto invite = m_page.selection().only;
    if (!invite) {
        return;
    }
    auto *contacts = new ContactChoice(m_session);
    auto *dialog = openDialog(new AssignContactDialog(shownName(*invite), &contacts->model(), m_page.window()));
    contacts->setParent(dialog);
    connect(dialog, &AssignContactDialog::searchChanged, contacts, &ContactChoice::search);
    connect(dialog, &AssignContactDialog::chosen, this,
            [this, id = invite->id, dialog = QPointer<FormDialog>(dialog)](qint64 contactId) {
                dialog->setBusy(true);
                m_session.write(
                    this,
                    [id, contactId, now = m_session.now()](Database &db) {
                        return guestwright::assignContact(db, id, contactId, now);
                    },
                    [dialog](const Result<Invite> &assigned) { settle(dialog, assigned); });
            });
    contacts->search({});
}

} // namespace guestwright
