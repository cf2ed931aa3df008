#pragma once

#include "app/desktop/desks/desk.h"

#include <memory>

namespace guestwright {

class CampaignDesk;
class SyncController;
class WebhookController;
class WorkspaceDesk;

/// The server: synchronizing with it, its settings, what is not on it yet, and whom it tells.
class SyncDesk final : public Desk
{
    Q_OBJECT

public:
    SyncDesk(Session &session, Actions &actions, MainWindow &window, WorkspaceDesk &workspaces,
             CampaignDesk &campaigns);
    ~SyncDesk() override;

    [[nodiscard]] SyncController &synchronizing() const { return *m_sync; }

    void updateActions(const Place &shown) override;

private:
    void connectProgress();
    void mark();

    CampaignDesk &m_campaigns;
    std::unique_ptr<SyncController> m_sync;
    std::unique_ptr<WebhookController> m_webhooks;
    bool m_showsProgress = false;
};

} // namespace guestwright
