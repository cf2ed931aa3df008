#include "ui/campaigns/campaignpage.h"

#include "ui/actions.h"
#include "ui/audit/auditpage.h"
#include "ui/campaigns/campaignlook.h"
#include "ui/campaigns/itempage.h"
#include "ui/campaigns/landingpageeditor.h"
#include "ui/invites/filterbar.h"
#include "ui/invites/invitepage.h"
#include "ui/invites/invitepanel.h"
#include "ui/invites/invitetable.h"
#include "ui/links/linklistpage.h"
#include "ui/orders/orderpage.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/line.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statebutton.h"
#include "ui/widgets/tabbar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QWidget *makeUnpublished()
{
    auto *mark = new QWidget;
    mark->setObjectName(u"unpublishedMark"_s);
    auto *row = new QHBoxLayout(mark);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new IconLabel(u"cloud-upload"_s, 14, Ink::Secondary));
    row->addWidget(new PlainLabel(CampaignPage::tr("Not on the server yet"), TextSize::Small, Ink::Secondary));
    mark->hide();
    return mark;
}

} // namespace

CampaignPage::CampaignPage(Actions &actions, InviteTableModel &invites, AuditTableModel &activity, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_name(new PlainLabel({}, TextSize::Page))
    , m_state(new StateButton)
    , m_expiration(new QToolButton)
    , m_unpublished(makeUnpublished())
    , m_tabs(new TabBar)
    , m_stack(new QStackedWidget)
    , m_overview(new OverviewPage(actions))
    , m_invites(new InvitePage(actions, invites))
    , m_links(new LinkListPage(actions))
    , m_landingPage(new LandingPageEditor)
    , m_items(new ItemPage(actions))
    , m_orders(new OrderPage)
    , m_activity(new AuditPage(activity, AuditPage::Scope::Campaign))
    , m_notices(new QWidget)
    , m_local(new Notice(Tone::Caution))
    , m_uncertain(new Notice(Tone::Caution))
    , m_trouble(new Notice(Tone::Bad))
{
    setContentGround(*this);
    setObjectName(u"campaignPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 18, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeading(actions));
    layout->addSpacing(8);
    makeTabs();
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(24, 0, 0, 0);
    tabs->addWidget(m_tabs);
    layout->addLayout(tabs);
    layout->addWidget(new Line(Qt::Horizontal));
    layout->addWidget(makeNotices());
    for (QWidget *page :
         {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_invites), static_cast<QWidget *>(m_links),
          static_cast<QWidget *>(m_landingPage), static_cast<QWidget *>(m_items), static_cast<QWidget *>(m_orders),
          static_cast<QWidget *>(m_activity)}) {
        m_stack->addWidget(page);
    }
    layout->addWidget(m_stack, 1);
    connect(m_overview, &OverviewPage::invitesRequested, this, [this](const InviteFilter &filter) {
        showTab(InvitesTab);
        m_invites->showMatching(filter);
    });
    showTab(OverviewTab);
}

QWidget *CampaignPage::makeHeading(Actions &actions)
{
    m_name->setObjectName(u"campaignNameLabel"_s);
    m_name->setElided(true);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_state->setObjectName(u"stateButton"_s);
    auto *states = new QMenu(m_state);
    states->setObjectName(u"stateMenu"_s);
    states->addActions(actions.campaignSteps());
    m_state->setMenu(states);
    m_expiration->setObjectName(u"changeExpirationButton"_s);
    m_expiration->setIcon(actions.changeExpiration->icon());
    m_expiration->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_expiration->setAutoRaise(true);
    m_expiration->setFocusPolicy(Qt::StrongFocus);
    connect(m_expiration, &QToolButton::clicked, actions.changeExpiration, &QAction::trigger);
    auto *more = iconButton(u"ellipsis"_s, tr("More Actions"), u"moreCampaignActionsButton"_s);
    auto *menu = new QMenu(this);
    menu->addActions(
        {actions.editCampaign, actions.changeExpiration, actions.duplicateCampaign, actions.deleteCampaign});
    connect(more, &QToolButton::clicked, menu, [menu, more] {
        menu->popup(more->mapToGlobal(QPoint(more->width() - menu->sizeHint().width(), more->height())));
    });
    auto *heading = new QWidget;
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(12);
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addWidget(m_expiration);
    row->addWidget(m_unpublished);
    row->addStretch(1);
    row->addWidget(more);
    return heading;
}

void CampaignPage::makeTabs()
{
    m_tabs->setObjectName(u"campaignTabs"_s);
    m_tabs->setAccessibleName(tr("Campaign"));
    const QList<QAction *> actions = m_actions.tabs->actions();
    for (int tab = 0; tab < actions.size(); ++tab) {
        m_tabs->addTab(buttonWords(*actions.at(tab), false));
        connect(actions.at(tab), &QAction::triggered, m_tabs, [this, tab] { m_tabs->setCurrentIndex(tab); });
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        m_actions.tabs->actions().at(tab)->setChecked(true);
    });
}

QWidget *CampaignPage::makeNotices()
{
    auto *column = new QVBoxLayout(m_notices);
    column->setContentsMargins(24, 12, 16, 0);
    column->setSpacing(8);
    m_notices->hide();
    m_local->setObjectName(u"localLinksNotice"_s);
    m_local->setWords(tr("Links point to this computer"), tr("Guests cannot open them until a public address is set"));
    auto *address = m_local->addAction(tr("Set Address…"));
    address->setObjectName(u"setAddressLink"_s);
    connect(address, &QAbstractButton::clicked, this, &CampaignPage::addressRequested);
    m_uncertain->setObjectName(u"uncertainNotice"_s);
    auto *show = m_uncertain->addAction(tr("Show"));
    show->setObjectName(u"showUncertainLink"_s);
    connect(show, &QAbstractButton::clicked, this, &CampaignPage::uncertainRequested);
    m_trouble->setObjectName(u"mailTroubleNotice"_s);
    auto *account = m_trouble->addAction(tr("Account…"));
    account->setObjectName(u"troubleAccountLink"_s);
    connect(account, &QAbstractButton::clicked, this, &CampaignPage::accountRequested);
    auto *again = m_trouble->addAction(tr("Try Again"));
    again->setObjectName(u"tryAgainLink"_s);
    connect(again, &QAbstractButton::clicked, this, &CampaignPage::tryAgainRequested);
    for (Notice *notice : {m_trouble, m_uncertain, m_local}) {
        column->addWidget(notice);
        notice->hide();
    }
    return m_notices;
}

void CampaignPage::showCampaign(const Campaign &campaign, const CampaignFunnel &funnel, const QList<Item> &items,
                                Instant now)
{
    m_name->setText(campaign.name);
    showState(campaignState(campaign, now));
    const QString end = campaignEndText(campaign, now);
    m_expiration->setText(end);
    m_expiration->setAccessibleName(tr("Expiration: %1").arg(end));
    m_tabs->setCount(InvitesTab, QLocale().toString(funnel.invites));
    m_tabs->setCount(ItemsTab, QLocale().toString(items.size()));
    const bool isGift = campaign.purpose == Campaign::Purpose::Gift;
    m_tabs->setTabVisible(ItemsTab, isGift);
    m_tabs->setTabText(OrdersTab, isGift ? tr("Orders") : tr("Members"));
    m_actions.tabs->actions().at(OrdersTab)->setText(isGift ? tr("O&rders") : tr("Membe&rs"));
    for (QAction *action :
         {m_actions.addItem, m_actions.editItem, m_actions.deleteItem, m_actions.tabs->actions().at(ItemsTab)}) {
        action->setVisible(isGift);
    }
    m_invites->filters().setPurpose(campaign.purpose);
    m_overview->showCampaign(campaign, funnel, items.size(), now);
    m_items->setItems(items);
}

void CampaignPage::showState(Campaign::State state)
{
    const CampaignLook look = campaignLook(state);
    m_state->setState(look.word, look.iconName, look.tone);
    const auto legal = legalSteps(state);
    for (QAction *step : m_actions.campaignSteps()) {
        step->setVisible(false);
    }
    for (const CampaignStep::Action step : legal) {
        m_actions.stepAction(step)->setVisible(true);
    }
}

void CampaignPage::setOrderCount(qint64 count)
{
    m_tabs->setCount(OrdersTab, QLocale().toString(count));
}

void CampaignPage::setLinkCount(qint64 count)
{
    m_tabs->setCount(LinksTab, QLocale().toString(count));
}

void CampaignPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    m_actions.tabs->actions().at(tab)->setChecked(true);
}

CampaignPage::Tab CampaignPage::tab() const
{
    return Tab(m_tabs->currentIndex());
}

QList<QWidget *> CampaignPage::panes() const
{
    return {m_tabs, &m_invites->table(), &m_invites->panel()};
}

void CampaignPage::showNotice(Notice *notice, bool shown)
{
    notice->setVisible(shown);
    const auto isShown = [](const Notice *one) { return !one->isHidden(); };
    m_notices->setVisible(isShown(m_local) || isShown(m_uncertain) || isShown(m_trouble));
}

void CampaignPage::setUnpublished(bool unpublished)
{
    m_unpublished->setVisible(unpublished);
}

void CampaignPage::setLinksAreLocal(bool local)
{
    showNotice(m_local, local);
}

void CampaignPage::setUncertain(qint64 count)
{
    m_uncertain->setWords(count == 1 ? tr("1 message is uncertain")
                                     : tr("%1 messages are uncertain").arg(QLocale().toString(count)),
                          tr("The mail server did not answer after the last line"), u"circle-question-mark"_s);
    showNotice(m_uncertain, count > 0);
}

void CampaignPage::setMailTrouble(const QString &words, qint64 waiting)
{
    const QString wait = waiting == 1 ? tr("1 message waits; nothing was lost")
                                      : tr("%1 messages wait; nothing was lost").arg(QLocale().toString(waiting));
    m_trouble->setWords(tr("Sending stopped"), words + u". "_s + wait);
    showNotice(m_trouble, !words.isEmpty());
}

} // namespace guestwright
