#pragma once

#include "app/desktop/desks/desk.h"

#include <memory>

namespace guestwright {

class CampaignDesk;
class HelpController;
class InviteDesk;
class PaletteController;
class PreferencesController;

/// What serves at every place: the help, the command palette, the preferences and the appearance.
class HelpDesk final : public Desk
{
    Q_OBJECT

public:
    HelpDesk(Session &session, Actions &actions, MainWindow &window, CampaignDesk &campaigns, InviteDesk &invites);
    ~HelpDesk() override;

    void restoreLayout() override;

private:
    void connectPalette(CampaignDesk &campaigns, InviteDesk &invites);
    void showAbout();

    std::unique_ptr<HelpController> m_help;
    std::unique_ptr<PaletteController> m_palette;
    std::unique_ptr<PreferencesController> m_preferences;
};

} // namespace guestwright
