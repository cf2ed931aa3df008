#include "app/desktop/campaigncontroller.h"

#include "app/campaigning/changecampaign.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/settings/workspacesettings.h"
#include "ui/actions.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/campaigns/itempage.h"

namespace guestwright {

/// What the page of a campaign shows.
struct CampaignView {
    Campaign campaign;
    CampaignNumbers numbers;
    QList<Item> items;
    WorkspaceSettings settings;
    qint64 unredeemed = 0;
    Instant now{};
};

namespace {

Result<CampaignView> readView(Database &db, qint64 id, Instant now)
{
    CampaignView view{.now = now};
    const auto campaign = CampaignRepository(db).find(id);
    const auto items = campaign ? CampaignRepository(db).items(id) : Result<QList<Item>>(failure(campaign));
    const auto settings = items ? readSettings(db) : Result<WorkspaceSettings>(failure(items));
    if (!settings) {
        return failure(settings);
    }
    view.campaign = *campaign;
    view.items = *items;
    view.settings = *settings;
    InviteRepository invites(db);
    using Stage = InviteFilter::Stage;
    using Status = InviteFilter::Status;
    const auto count = [&](InviteFilter filter) {
        filter.campaignId = id;
        return invites.count(filter, now).value_or(0);
    };
    view.numbers.invites = count({});
    view.numbers.used = count({.status = Status::Used});
    view.numbers.sent = view.numbers.invites - count({.stage = Stage::None});
    view.numbers.bounced = count({.status = Status::Bounced});
    view.unredeemed = view.numbers.invites - view.numbers.used;
    return view;
}

} // namespace

CampaignController::CampaignController(Session &session, Actions &actions, CampaignPage &page)
    : m_session(session)
    , m_actions(actions)
    , m_page(page)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &CampaignController::read);
    connect(&session, &Session::changed, &m_reading, qOverload<>(&QTimer::start));
    connect(&session, &Session::opened, this, [this] { m_id = 0; });
    connect(&page.items(), &ItemPage::selectionChanged, this, [this] {
        const bool chosen = m_page.items().current().has_value();
        m_actions.editItem->setEnabled(chosen);
        m_actions.deleteItem->setEnabled(chosen);
    });
    connectActions();
}

void CampaignController::connectActions()
{
    using Step = CampaignStep::Action;
    for (const Step which : {Step::Activate, Step::Pause, Step::Resume, Step::End, Step::Reopen}) {
        connect(m_actions.stepAction(which), &QAction::triggered, this, [this, which] { step(which); });
    }
}

void CampaignController::show(qint64 id)
{
    m_id = id;
    m_reading.start();
}

void CampaignController::read()
{
    if (m_id == 0) {
        return;
    }
    m_session.read(
        this, [id = m_id, now = m_session.now()](Database &db) { return readView(db, id, now); },
        [this, id = m_id](const Result<CampaignView> &view) {
            if (id != m_id) {
                return;
            }
            if (!view) {
                Q_EMIT failed(tr("The campaign could not be read"), view.error().message);
            } else if (view->campaign.deletedAt) {
                Q_EMIT shownElsewhere(0);
            } else {
                shown(*view);
            }
        });
}

void CampaignController::shown(const CampaignView &view)
{
    m_campaign = view.campaign;
    m_unredeemed = view.unredeemed;
    m_page.showCampaign(view.campaign, view.numbers, view.items, view.now);
    m_page.setLinksAreLocal(view.settings.isLocalOnly());
    Q_EMIT campaignRead();
}

void CampaignController::step(CampaignStep::Action action)
{
    m_session.write(
        this, [id = m_id, action, now = m_session.now()](Database &db) { return stepCampaign(db, id, action, now); },
        [this](const Result<Campaign> &stepped) {
            if (!stepped) {
                Q_EMIT failed(tr("The campaign stays as it is"), stepped.error().message);
            }
        });
}

} // namespace guestwright
