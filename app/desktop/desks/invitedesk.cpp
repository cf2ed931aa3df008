#include "app/desktop/desks/invitedesk.h"

#include "app/desktop/bulkcontroller.h"
#include "app/desktop/cardcontroller.h"
#include "app/desktop/copycontroller.h"
#include "app/desktop/desks/campaigndesk.h"
#include "app/desktop/invitecontroller.h"
#include "app/desktop/invitelistcontroller.h"
#include "app/desktop/remindercontroller.h"
#include "models/invites/invitetablemodel.h"
#include "ui/actions.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/invites/invitepage.h"
#include "ui/orders/orderpage.h"

namespace guestwright {

InviteDesk::InviteDesk(Session &session, Actions &actions, MainWindow &window, CampaignDesk &campaigns)
    : Desk(session, actions, window)
    , m_page(campaigns.page())
    , m_list(std::make_unique<InviteListController>(session, campaigns.invites(), m_page.invites()))
    , m_invites(std::make_unique<InviteController>(session, actions, m_page.invites()))
    , m_copies(std::make_unique<CopyController>(session, actions, m_page.invites()))
    , m_bulk(std::make_unique<BulkController>(session, actions, m_page.invites(), window))
    , m_cards(std::make_unique<CardController>(session, actions, m_page.invites(), window))
    , m_reminders(std::make_unique<ReminderController>(session, actions, m_page.invites()))
{
    passOnWordsOf(*m_invites);
    passOnWordsOf(*m_copies);
    passOnWordsOf(*m_bulk);
    passOnWordsOf(*m_cards);
    passOnWordsOf(*m_reminders);
    connect(m_list.get(), &InviteListController::failed, this,
            [this](const QString &words) { Q_EMIT failed(tr("The invites could not be read"), words); });
    connect(&campaigns, &CampaignDesk::campaignShown, m_list.get(), &InviteListController::showCampaign);
    connect(m_invites.get(), &InviteController::created, m_list.get(), &InviteListController::chooseWhenListed);
    connect(m_invites.get(), &InviteController::sendRequested, this, &InviteDesk::sendRequested);
    connect(&m_page.orders(), &OrderPage::inviteRequested, this, [this](qint64 id) {
        m_page.invites().showAll();
        choose(id);
    });
    connect(m_bulk.get(), &BulkController::sendRequested, this, &InviteDesk::sendRequested);
}

InviteDesk::~InviteDesk() = default;

void InviteDesk::updateActions(const Place &shown)
{
    if (shown.kind == Place::Kind::Campaign) {
        m_invites->updateActions();
        return;
    }
    for (QAction *action : m_actions.ofInvites()) {
        action->setEnabled(false);
    }
}

void InviteDesk::restoreLayout()
{
    m_page.invites().restoreLayout();
}

void InviteDesk::choose(qint64 inviteId)
{
    m_page.showTab(CampaignPage::InvitesTab);
    m_list->chooseWhenListed(inviteId);
}

} // namespace guestwright
