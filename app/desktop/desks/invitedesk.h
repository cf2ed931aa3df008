#pragma once

#include "app/desktop/desks/desk.h"

#include <memory>

namespace guestwright {

class BulkController;
class CampaignDesk;
class CampaignPage;
class CardController;
class CopyController;
class InviteController;
class InviteListController;
class ReminderController;

/// The Invites tab: the table and everything that is done to invites, but for their mail.
class InviteDesk final : public Desk
{
    Q_OBJECT

public:
    InviteDesk(Session &session, Actions &actions, MainWindow &window, CampaignDesk &campaigns);
    ~InviteDesk() override;

    [[nodiscard]] BulkController &bulk() const { return *m_bulk; }

    void updateActions(const Place &shown) override;
    void restoreLayout() override;

public Q_SLOTS:
    /// Turns to the tab and selects an invite of the campaign that is shown.
    void choose(qint64 inviteId);

Q_SIGNALS:
    /// New invites are to be mailed at once.
    void sendRequested(qint64 campaignId, const QList<qint64> &inviteIds);

private:
    CampaignPage &m_page;
    std::unique_ptr<InviteListController> m_list;
    std::unique_ptr<InviteController> m_invites;
    std::unique_ptr<CopyController> m_copies;
    std::unique_ptr<BulkController> m_bulk;
    std::unique_ptr<CardController> m_cards;
    std::unique_ptr<ReminderController> m_reminders;
};

} // namespace guestwright
