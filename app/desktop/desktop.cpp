#include "app/desktop/desktop.h"

#include "app/desktop/desks/campaigndesk.h"
#include "app/desktop/desks/contactdesk.h"
#include "app/desktop/desks/helpdesk.h"
#include "app/desktop/desks/historydesk.h"
#include "app/desktop/desks/invitedesk.h"
#include "app/desktop/desks/linkdesk.h"
#include "app/desktop/desks/maildesk.h"
#include "app/desktop/desks/recoverydesk.h"
#include "app/desktop/desks/serverdesk.h"
#include "app/desktop/desks/syncdesk.h"
#include "app/desktop/desks/workspacedesk.h"
#include "app/desktop/placememory.h"
#include "app/desktop/workspacecontroller.h"
#include "ui/actions.h"
#include "ui/campaigns/campaignpage.h"
#include "ui/mainwindow.h"
#include "ui/sidebarmodel.h"

#include <utility>

namespace guestwright {

Desktop::Desktop(std::function<Instant()> now)
    : m_session(std::move(now))
    , m_actions(std::make_unique<Actions>())
    , m_window(std::make_unique<MainWindow>(*m_actions))
{
    addDesks();
    connectWindow();
    updateActions();
}

Desktop::~Desktop()
{
    while (!m_desks.empty()) {
        m_desks.pop_back();
    }
}

template <typename Kind, typename... Neighbours> Kind *Desktop::add(Neighbours &...neighbours)
{
    auto made = std::make_unique<Kind>(m_session, *m_actions, *m_window, neighbours...);
    Kind *desk = made.get();
    m_desks.push_back(std::move(made));
    for (const Place::Kind kind : desk->places()) {
        m_deskOf.insert(kind, desk);
    }
    connect(desk, &Desk::placeRequested, this, &Desktop::go);
    return desk;
}

void Desktop::addDesks()
{
    m_workspaces = add<WorkspaceDesk>();
    m_campaigns = add<CampaignDesk>();
    m_sync = add<SyncDesk>(*m_workspaces, *m_campaigns);
    auto *invites = add<InviteDesk>(*m_campaigns);
    m_contacts = add<ContactDesk>(*m_workspaces);
    m_mail = add<MailDesk>(*m_campaigns, *invites, *m_sync);
    add<LinkDesk>(*m_campaigns, *m_mail);
    add<ServerDesk>(*m_sync);
    add<HistoryDesk>();
    add<HelpDesk>(*m_campaigns, *invites);
    add<RecoveryDesk>(*m_contacts, *invites, *m_mail);
}

void Desktop::connectWindow()
{
    connect(m_workspaces, &WorkspaceDesk::contentsRead, this, &Desktop::follow);
    connect(m_window.get(), &MainWindow::closing, this, &Desktop::leave);
    connect(m_window.get(), &MainWindow::placeChosen, this, &Desktop::go);
    connect(&m_session, &Session::opened, this, [this] {
        m_wanted = {};
        m_window->showPlace({});
        updateActions();
    });
    connect(m_actions->find, &QAction::triggered, this, &Desktop::find);
    connect(m_actions->tabs, &QActionGroup::triggered, this, &Desktop::rememberPlaceNow);
}

ImportController &Desktop::importing() const
{
    return m_contacts->importing();
}

SyncController &Desktop::synchronizing() const
{
    return m_sync->synchronizing();
}

InviteeController &Desktop::invitees() const
{
    return m_mail->invitees();
}

void Desktop::start(const QString &workspace, std::unique_ptr<WindowClaim> claim)
{
    showWindow();
    m_workspaces->opening().start(workspace, std::move(claim));
}

void Desktop::goOn(std::shared_ptr<Workspace> workspace, const Place &place)
{
    showWindow();
    if (workspace) {
        m_workspaces->opening().take(std::move(workspace));
        go(place);
    }
}

bool Desktop::isSending() const
{
    return m_mail->isSending();
}

void Desktop::showWindow()
{
    m_window->restoreLayout();
    for (const auto &desk : m_desks) {
        desk->restoreLayout();
    }
    m_window->show();
    m_window->focusPage();
}

void Desktop::leave()
{
    rememberPlaceNow();
    Q_EMIT m_session.closing();
    m_mail->close();
}

void Desktop::go(const Place &place)
{
    if (!m_session.isOpen()) {
        return;
    }
    m_wanted = place;
    m_window->showPlace(place);
    Desk *desk = m_deskOf.value(place.kind);
    m_window->setPanes(desk ? desk->show(place) : QList<QWidget *>());
    rememberPlaceNow();
    updateActions();
}

void Desktop::follow(const SidebarContents &contents)
{
    for (const auto &desk : m_desks) {
        desk->follow(contents);
    }
    if (m_wanted.kind == Place::Kind::Start && !contents.campaigns.isEmpty()) {
        goWhereItWasLeft({Place::Kind::Campaign, contents.campaigns.first().campaign.id});
    }
}

void Desktop::goWhereItWasLeft(const Place &otherwise)
{
    const RememberedPlace left = rememberedPlace(m_session.workspace()->location().toUrl());
    const bool isThere = left.place.kind != Place::Kind::Start && m_window->places().indexOf(left.place).isValid();
    go(isThere ? left.place : otherwise);
    if (m_window->place().kind != Place::Kind::Campaign) {
        return;
    }
    CampaignPage &page = m_campaigns->page();
    if (isThere) {
        page.showTab(CampaignPage::Tab(qBound(0, left.tab, int(m_actions->tabs->actions().size()) - 1)));
    }
    page.panes().first()->setFocus();
}

void Desktop::updateActions()
{
    for (const auto &desk : m_desks) {
        desk->updateActions(m_window->place());
    }
}

void Desktop::rememberPlaceNow()
{
    if (m_session.isOpen()) {
        rememberPlace(m_session.workspace()->location().toUrl(),
                      {.place = m_window->place(), .tab = int(m_campaigns->page().tab())});
    }
}

void Desktop::find()
{
    if (Desk *desk = m_deskOf.value(m_window->place().kind)) {
        desk->find();
    }
}

} // namespace guestwright
