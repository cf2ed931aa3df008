#include "app/desktop/desks/syncdesk.h"

#include "app/desktop/campaigncontroller.h"
#include "app/desktop/desks/campaigndesk.h"
#include "app/desktop/desks/workspacedesk.h"
#include "app/desktop/synccontroller.h"
#include "app/desktop/webhookcontroller.h"
#include "app/desktop/workspacecontroller.h"
#include "ui/actions.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/mainwindow.h"
#include "ui/statusline.h"

#include <utility>

namespace guestwright {

SyncDesk::SyncDesk(Session &session, Actions &actions, MainWindow &window, WorkspaceDesk &workspaces,
                   CampaignDesk &campaigns)
    : Desk(session, actions, window)
    , m_campaigns(campaigns)
    , m_sync(std::make_unique<SyncController>(session))
    , m_webhooks(std::make_unique<WebhookController>(session, *m_sync))
{
    passOnWordsOf(*m_sync);
    passOnWordsOf(*m_webhooks);
    connectProgress();
    connect(actions.webhook, &QAction::triggered, this,
            [this] { m_webhooks->open(m_campaigns.campaigns().campaign(), &m_window); });
    connect(actions.synchronize, &QAction::triggered, m_sync.get(), &SyncController::synchronize);
    connect(&window.status(), &StatusLine::syncRequested, actions.synchronize, &QAction::trigger);
    connect(m_sync.get(), &SyncController::shown, &window.status(), &StatusLine::showSync);
    connect(m_sync.get(), &SyncController::serverMissing, actions.workspaceSettings, &QAction::trigger);
    connect(m_sync.get(), &SyncController::standingRead, this, &SyncDesk::mark);
    connect(&campaigns.campaigns(), &CampaignController::campaignRead, this, &SyncDesk::mark);
    connect(&workspaces.opening(), &WorkspaceController::settingsOpened, m_sync.get(), &SyncController::serve);
}

SyncDesk::~SyncDesk() = default;

void SyncDesk::connectProgress()
{
    connect(m_sync.get(), &SyncController::progressed, this, [this](const QString &words, qint64 done, qint64 total) {
        m_showsProgress = true;
        m_window.showProgress(words, done, total);
    });
    connect(m_sync.get(), &SyncController::ended, this, [this] {
        if (std::exchange(m_showsProgress, false)) {
            m_window.hideProgress();
        }
    });
    connect(&m_window, &MainWindow::cancelRequested, this, [this] {
        if (m_showsProgress) {
            m_sync->stop();
        }
    });
}

void SyncDesk::updateActions(const Place & /*shown*/)
{
    m_actions.synchronize->setEnabled(m_session.isOpen());
}

void SyncDesk::mark()
{
    m_campaigns.page().setUnpublished(m_sync->standing().campaigns.contains(m_campaigns.campaigns().id()));
}

} // namespace guestwright
