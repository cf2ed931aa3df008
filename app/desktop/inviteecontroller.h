#pragma once

#include "app/desktop/session.h"

namespace guestwright {

class InviteesDialog;
struct AddressReading;
struct InviteeReport;
struct InviteeSetting;

/// Manage Invites of an invitation link: approves addresses, has them mailed, and removes them.
class InviteeController final : public QObject
{
    Q_OBJECT

public:
    InviteeController(Session &session, QWidget &window);

public Q_SLOTS:
    /// Opens the dialog over the window.
    void manage(qint64 linkId);

Q_SIGNALS:
    void failed(const QString &happened, const QString &means);
    void done(const QString &words);
    /// Somebody of the link's list is to be mailed, which is asked over that dialog; no ids: all who have not come.
    void sendRequested(qint64 linkId, const QList<qint64> &inviteIds, QWidget *over);

private:
    void openDialogFor(const InviteeSetting &setting);
    void connectDialog(InviteesDialog *dialog, qint64 campaignId, qint64 linkId);
    void approve(InviteesDialog *dialog, qint64 linkId, const AddressReading &reading, bool send);
    void approved(InviteesDialog *dialog, qint64 linkId, const InviteeReport &report, bool send);
    void addList(InviteesDialog *dialog, qint64 listId);
    void remove(InviteesDialog *dialog, qint64 campaignId, qint64 linkId, const QList<qint64> &ids);
    /// The last change, if it was one of this dialog's, can be taken back there.
    void offerUndo(InviteesDialog *dialog);
    void undo(InviteesDialog *dialog);

    Session &m_session;
    QWidget &m_window;
};

} // namespace guestwright
