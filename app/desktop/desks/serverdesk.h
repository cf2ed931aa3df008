#pragma once

#include "app/desktop/desks/desk.h"

#include <memory>

namespace guestwright {

class LinkButton;
class LocalServerController;
class SampleGuide;
class SyncDesk;

/// This computer as the server of its workspace, and the steps that show it in the sample campaign.
class ServerDesk final : public Desk
{
    Q_OBJECT

public:
    ServerDesk(Session &session, Actions &actions, MainWindow &window, SyncDesk &sync);
    ~ServerDesk() override;

    [[nodiscard]] LocalServerController &server() const { return *m_server; }

    void updateActions(const Place &shown) override;

private:
    void showState();

    std::unique_ptr<LocalServerController> m_server;
    std::unique_ptr<SampleGuide> m_guide;
    LinkButton *m_sign; ///< in the status bar, while it runs
};

} // namespace guestwright
