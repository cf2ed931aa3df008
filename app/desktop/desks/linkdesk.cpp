#include "app/desktop/desks/linkdesk.h"

#include "app/desktop/desks/campaigndesk.h"
#include "app/desktop/desks/maildesk.h"
#include "app/desktop/inviteecontroller.h"
#include "app/desktop/linkcontroller.h"
#include "app/desktop/linkformcontroller.h"
#include "ui/actions.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/links/linklistpage.h"

namespace guestwright {

LinkDesk::LinkDesk(Session &session, Actions &actions, MainWindow &window, CampaignDesk &campaigns, MailDesk &mail)
    : Desk(session, actions, window)
    , m_page(campaigns.page())
    , m_links(std::make_unique<LinkController>(session, actions, m_page.links()))
    , m_forms(std::make_unique<LinkFormController>(session, actions, m_page.links()))
{
    passOnWordsOf(*m_links);
    passOnWordsOf(*m_forms);
    connect(&campaigns, &CampaignDesk::campaignShown, m_links.get(), &LinkController::setCampaign);
    connect(&campaigns, &CampaignDesk::campaignShown, m_forms.get(), &LinkFormController::setCampaign);
    connect(m_links.get(), &LinkController::counted, &m_page, &CampaignPage::setLinkCount);
    connect(m_forms.get(), &LinkFormController::created, this, [this](qint64 id) {
        m_page.links().choose(id);
        m_page.showTab(CampaignPage::LinksTab);
    });
    connect(&m_page.links(), &LinkListPage::inviteesRequested, &mail.invitees(), &InviteeController::manage);
}

LinkDesk::~LinkDesk() = default;

void LinkDesk::updateActions(const Place &shown)
{
    if (shown.kind == Place::Kind::Campaign) {
        m_links->updateActions();
        return;
    }
    for (QAction *action : m_actions.ofLinks()) {
        action->setEnabled(false);
    }
}

} // namespace guestwright
