#pragma once

#include "models/campaigns/campaign.h"
#include "models/contacts/contact.h"
#include "models/links/link.h"
#include "ui/forms/formdialog.h"

namespace guestwright {

class AddressPane;
class InviteeList;
class UndoBar;

/// What Manage Invites must know before it opens.
struct InviteeSetting {
    LinkSummary summary;
    Campaign campaign;
    QList<ContactList> lists; ///< of contacts
};

/// Manage Invites of an invitation link: addresses are approved, mailed, mailed again, and removed.
class InviteesDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit InviteesDialog(const InviteeSetting &setting, QWidget *parent = nullptr);

    [[nodiscard]] AddressPane &addresses() const { return *m_addresses; }
    [[nodiscard]] InviteeList &invitees() const { return *m_invitees; }

    /// The link as it is now: how many have come, who may come, and whether it is in the trash.
    void follow(const LinkSummary &summary, const Campaign &campaign);
    /// What was just done, for ten seconds.
    void showUndo(const QString &done, const QString &about);

Q_SIGNALS:
    void undoRequested();

private:
    AddressPane *m_addresses;
    InviteeList *m_invitees;
    UndoBar *m_undo;
    bool m_isGone = false;
};

/// "9 of 24 joined. Only these addresses can use the link, with a code sent to them."
[[nodiscard]] QString inviteeSentence(const LinkSummary &summary, const Campaign &campaign);

} // namespace guestwright
