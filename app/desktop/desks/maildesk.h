#pragma once

#include "app/desktop/desks/desk.h"

#include <memory>

namespace guestwright {

class AccountController;
class CampaignDesk;
class CampaignPage;
class InviteeController;
class InviteDesk;
class MailController;
class OutboxController;
class OutboxPage;
class SyncDesk;
class TemplateController;
class WaitingMailController;

/// The mail: its texts, the account it leaves through, the sending of it, and the outbox.
class MailDesk final : public Desk
{
    Q_OBJECT

public:
    MailDesk(Session &session, Actions &actions, MainWindow &window, CampaignDesk &campaigns, InviteDesk &invites,
             SyncDesk &sync);
    ~MailDesk() override;

    [[nodiscard]] MailController &sending() const { return *m_mail; }
    /// Manage Invites of an invitation link, which mails.
    [[nodiscard]] InviteeController &invitees() const { return *m_invitees; }
    [[nodiscard]] bool isSending() const;

    QList<QWidget *> show(const Place &place) override;
    void updateActions(const Place &shown) override;
    void follow(const SidebarContents &contents) override;

    /// Lets nothing more begin, and holds the window open, but only once, until what is under way came to its end.
    void close();

private:
    void connectProgress();
    void connectCampaign();
    void showTrouble();

    CampaignPage &m_campaign;
    OutboxPage *m_page;
    std::unique_ptr<MailController> m_mail;
    std::unique_ptr<InviteeController> m_invitees;
    std::unique_ptr<AccountController> m_accounts;
    std::unique_ptr<OutboxController> m_outbox;
    std::unique_ptr<WaitingMailController> m_waitingMail;
    std::unique_ptr<TemplateController> m_templates;
    QString m_trouble; ///< as long as it lasts
    qint64 m_waiting = 0; ///< messages
    bool m_hasWaited = false; ///< before the window closes
};

} // namespace guestwright
