#pragma once

#include "app/desktop/desks/desk.h"

#include <memory>

namespace guestwright {

class CampaignDesk;
class CampaignPage;
class LinkController;
class LinkFormController;
class MailDesk;

/// The Invitation Links tab.
class LinkDesk final : public Desk
{
    Q_OBJECT

public:
    LinkDesk(Session &session, Actions &actions, MainWindow &window, CampaignDesk &campaigns, MailDesk &mail);
    ~LinkDesk() override;

    void updateActions(const Place &shown) override;

private:
    CampaignPage &m_page;
    std::unique_ptr<LinkController> m_links;
    std::unique_ptr<LinkFormController> m_forms;
};

} // namespace guestwright
