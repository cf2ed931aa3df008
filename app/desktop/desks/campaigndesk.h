#pragma once

#include "app/desktop/desks/desk.h"

#include <memory>

namespace guestwright {

class AuditController;
class CampaignController;
class CampaignPage;
class InviteTableModel;
class ItemController;
class OrderController;
class PageController;

/// The campaign that is shown: its page with the tabs, its steps, its items, its orders, its activity.
class CampaignDesk final : public Desk
{
    Q_OBJECT

public:
    CampaignDesk(Session &session, Actions &actions, MainWindow &window);
    ~CampaignDesk() override;

    [[nodiscard]] CampaignPage &page() const { return *m_page; }
    [[nodiscard]] InviteTableModel &invites() const { return *m_invites; }
    [[nodiscard]] CampaignController &campaigns() const { return *m_campaigns; }

    QList<QWidget *> show(const Place &place) override;
    void find() override;
    void updateActions(const Place &shown) override;

Q_SIGNALS:
    /// For the desks that have a tab of the page.
    void campaignShown(qint64 id);

private:
    InviteTableModel *m_invites; ///< lives as long as its page, as do all pages and models of the desks
    CampaignPage *m_page;
    std::unique_ptr<CampaignController> m_campaigns;
    std::unique_ptr<ItemController> m_items;
    std::unique_ptr<OrderController> m_orders;
    std::unique_ptr<PageController> m_landingPage;
    std::unique_ptr<AuditController> m_activity;
};

} // namespace guestwright
