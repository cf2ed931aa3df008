#pragma once

#include "models/campaigns/campaign.h"

#include <QAction>
#include <QActionGroup>
#include <QList>

namespace guestwright {

/// Everything that can be asked for by menu, key or button: each intent once, so that menus, buttons and context menus
/// agree on words, keys and whether it is possible now. Controllers connect triggered().
struct Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *newWorkspace;
    QAction *openWorkspace;
    QAction *openPostgres;
    QAction *openSample;
    QAction *importContacts;
    QAction *workspaceSettings;
    QAction *backUp;
    QAction *restoreBackup;
    QAction *preferences;
    QAction *quit;

    QAction *undo; ///< names what it would take back
    QAction *redo;
    QAction *find;
    QAction *selectAll;

    QActionGroup *tabs; ///< Overview, Invites, Invitation Links, Page, Items, Orders, Activity
    QAction *showDetails; ///< the side panel
    QAction *nextPane;
    QAction *previousPane;
    QActionGroup *appearance; ///< data() is an int of Theme
    QActionGroup *language; ///< data() is its code, empty for the system's

    QAction *createCampaign;
    QAction *editCampaign;
    QAction *changeExpiration;
    QAction *activateCampaign;
    QAction *pauseCampaign;
    QAction *resumeCampaign;
    QAction *endCampaign;
    QAction *reopenCampaign;
    QAction *editMessage;
    QAction *sendTestMail;
    QAction *webhook; ///< whom the server tells of members and orders
    QAction *duplicateCampaign;
    QAction *deleteCampaign;
    QAction *addItem;
    QAction *editItem;
    QAction *deleteItem;

    QAction *createInvite;
    QAction *createBulkInvites;
    QAction *importFromList;
    QAction *sendInvitations; ///< to everybody who has got none
    QAction *exportInvites;
    QAction *printCards;
    QAction *printSelected; ///< cards of those selected
    QAction *sendNotification; ///< to those selected; "Resend" where they have got one
    QAction *copyLink;
    QAction *copyQrCode; ///< as a picture
    QAction *copyMessage; ///< to paste into a chat or a mail of one's own
    QAction *editInvite;
    QAction *assignContact;
    QAction *extendInvites;
    QAction *setReminder;
    QAction *replaceLink;
    QAction *revokeInvites;
    QAction *restoreInvites; ///< from being revoked
    QAction *deleteInvites;

    QAction *createLink; ///< an invitation link, as all of these
    QAction *updateLink;
    QAction *customizeLink;
    QAction *manageInvitees;
    QAction *copyInvitationLink;
    QAction *showLinkQr;
    QAction *openLink; ///< in the browser
    QAction *pauseLink;
    QAction *resumeLink;
    QAction *deleteLink;

    QAction *newContact;
    QAction *editContact;
    QAction *deleteContacts;
    QAction *exportPerson;
    QAction *erasePerson;

    QAction *mailAccount;
    QAction *sendQueued;
    QAction *synchronize;
    QAction *localServer; ///< this computer as the server
    QAction *commandPalette;
    QAction *help; ///< about what has the focus
    QAction *helpContents;
    QAction *about;

    /// What needs one campaign to be open; each list in the order of its menu.
    [[nodiscard]] QList<QAction *> ofCampaign() const;
    [[nodiscard]] QList<QAction *> campaignSteps() const;
    [[nodiscard]] QAction *stepAction(CampaignStep::Action step) const;
    /// What is done to selected invites: the menu of a row.
    [[nodiscard]] QList<QAction *> ofInvites() const;
    /// What is done to a selected invitation link: the menu of its row.
    [[nodiscard]] QList<QAction *> ofLinks() const;

private:
    QAction *make(const char *name, const QString &text, const QString &iconName = {}, const QKeySequence &key = {});
    void makeFileAndView();
    void makeCampaigns();
    void makeInvites();
    void makeLinks();
    void makeContacts();
};

} // namespace guestwright
