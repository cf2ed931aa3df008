#include "app/desktop/desks/campaigndesk.h"

#include "app/desktop/auditcontroller.h"
#include "app/desktop/campaigncontroller.h"
#include "app/desktop/itemcontroller.h"
#include "app/desktop/ordercontroller.h"
#include "app/desktop/pagecontroller.h"
#include "models/audit/audittablemodel.h"
#include "models/invites/invitetablemodel.h"
#include "ui/actions.h"
#include "ui/audit/auditpage.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/invites/invitepage.h"
#include "ui/links/linklistpage.h"

namespace guestwright {

CampaignDesk::CampaignDesk(Session &session, Actions &actions, MainWindow &window)
    : Desk(session, actions, window)
    , m_invites(new InviteTableModel)
{
    auto *activity = new AuditTableModel;
    m_page = new CampaignPage(actions, *m_invites, *activity);
    m_invites->setParent(m_page);
    activity->setParent(m_page);
    addPage({Place::Kind::Campaign}, m_page);
    m_campaigns = std::make_unique<CampaignController>(session, actions, *m_page);
    m_items = std::make_unique<ItemController>(session, actions, m_page->items());
    m_orders = std::make_unique<OrderController>(session, m_page->orders());
    m_landingPage = std::make_unique<PageController>(session, m_page->landingPage());
    m_activity = std::make_unique<AuditController>(session, *activity, m_page->activity());
    passOnWordsOf(*m_campaigns);
    passOnWordsOf(*m_items);
    passOnWordsOf(*m_orders);
    passOnWordsOf(*m_landingPage);
    passOnWordsOf(*m_activity);
    connect(m_orders.get(), &OrderController::counted, m_page, &CampaignPage::setOrderCount);
    connect(m_campaigns.get(), &CampaignController::shownElsewhere, this, [this](qint64 id) {
        Q_EMIT placeRequested(id == 0 ? Place{} : Place{Place::Kind::Campaign, id});
    });
    connect(m_page, &CampaignPage::addressRequested, actions.workspaceSettings, &QAction::trigger);
}

CampaignDesk::~CampaignDesk() = default;

QList<QWidget *> CampaignDesk::show(const Place &place)
{
    Q_EMIT campaignShown(place.id);
    m_campaigns->show(place.id);
    m_items->setCampaign(place.id);
    m_orders->setCampaign(place.id);
    m_landingPage->setCampaign(place.id);
    m_activity->show({.campaignId = place.id});
    return m_page->panes();
}

void CampaignDesk::find()
{
    if (m_page->tab() == CampaignPage::LinksTab) {
        m_page->links().focusSearch();
        return;
    }
    m_page->showTab(CampaignPage::InvitesTab);
    m_page->invites().focusSearch();
}

void CampaignDesk::updateActions(const Place &shown)
{
    m_actions.createCampaign->setEnabled(m_session.isOpen());
    for (QAction *action : m_actions.ofCampaign() + m_actions.tabs->actions() + m_actions.campaignSteps()) {
        action->setEnabled(shown.kind == Place::Kind::Campaign);
    }
}

} // namespace guestwright
