#pragma once

#include "ui/campaigns/overviewpage.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace guestwright {

struct Actions;
class AuditPage;
class AuditTableModel;
class InvitePage;
class InviteTableModel;
class ItemPage;
class LandingPageEditor;
class LinkListPage;
class Notice;
class OrderPage;
class PlainLabel;
class StateButton;
class TabBar;

/// One campaign: its name, state and end, and the tabs below.
class CampaignPage : public QWidget
{
    Q_OBJECT

public:
    enum Tab { OverviewTab, InvitesTab, LinksTab, PageTab, ItemsTab, OrdersTab, ActivityTab };

    CampaignPage(Actions &actions, InviteTableModel &invites, AuditTableModel &activity, QWidget *parent = nullptr);

    void showCampaign(const Campaign &campaign, const CampaignFunnel &funnel, const QList<Item> &items, Instant now);
    void showTab(Tab tab);
    /// Of orders or members, beside their tab.
    void setOrderCount(qint64 count);
    /// Of invitation links, beside their tab.
    void setLinkCount(qint64 count);
    [[nodiscard]] Tab tab() const;
    [[nodiscard]] OverviewPage &overview() const { return *m_overview; }
    [[nodiscard]] InvitePage &invites() const { return *m_invites; }
    [[nodiscard]] LinkListPage &links() const { return *m_links; }
    [[nodiscard]] ItemPage &items() const { return *m_items; }
    [[nodiscard]] LandingPageEditor &landingPage() const { return *m_landingPage; }
    [[nodiscard]] OrderPage &orders() const { return *m_orders; }
    [[nodiscard]] AuditPage &activity() const { return *m_activity; }
    /// What F6 walks through.
    [[nodiscard]] QList<QWidget *> panes() const;
    /// Where the editor of the expiration pops up.
    [[nodiscard]] QToolButton *expiration() const { return m_expiration; }

    /// Whether the campaign's rules, page or items are not on the server as they are here.
    void setUnpublished(bool unpublished);
    /// Links that nobody else can open yet.
    void setLinksAreLocal(bool local);
    /// Messages of which nobody knows whether they arrived; 0 hides the notice.
    void setUncertain(qint64 count);
    /// What a mail server said that stopped everything, and how many messages wait; empty words hide it.
    void setMailTrouble(const QString &words, qint64 waiting);

Q_SIGNALS:
    void addressRequested();
    void uncertainRequested();
    void accountRequested();
    void tryAgainRequested();

private:
    [[nodiscard]] QWidget *makeHeading(Actions &actions);
    void makeTabs();
    [[nodiscard]] QWidget *makeNotices();
    void showNotice(Notice *notice, bool shown);
    void showState(Campaign::State state);

    Actions &m_actions;
    PlainLabel *m_name;
    StateButton *m_state;
    QToolButton *m_expiration;
    QWidget *m_unpublished;
    TabBar *m_tabs;
    QStackedWidget *m_stack;
    OverviewPage *m_overview;
    InvitePage *m_invites;
    LinkListPage *m_links;
    LandingPageEditor *m_landingPage;
    ItemPage *m_items;
    OrderPage *m_orders;
    AuditPage *m_activity;
    QWidget *m_notices;
    Notice *m_local;
    Notice *m_uncertain;
    Notice *m_trouble;
};

} // namespace guestwright
