#include "tests/ui/gallery.h"

#include "models/invites/invitestate.h"
#include "models/store/itemdatarole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/journeydelegate.h"
#include "ui/widgets/journeytimeline.h"
#include "ui/widgets/line.h"
#include "ui/widgets/linkdelegate.h"
#include "ui/widgets/messagelist.h"
#include "ui/widgets/pilllabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/statebutton.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/whendelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace guestwright::test {

namespace {

QStandardItem *entry(const QString &text, const QString &iconName, const QString &count, const QString &word = {},
                     std::optional<Tone> tone = {}, bool faded = false)
{
    auto *item = new QStandardItem(text);
    item->setData(iconName, IconNameRole);
    item->setData(count, CountRole);
    item->setData(word, DetailRole);
    item->setData(faded, FadedRole);
    if (tone) {
        item->setData(int(*tone), ToneRole);
    }
    return item;
}

QStandardItem *section(QStandardItemModel &model, const QString &title, const QString &add)
{
    auto *item = new QStandardItem(title);
    item->setData(add, AddActionRole);
    item->setFlags(Qt::ItemIsEnabled);
    model.appendRow(item);
    return item;
}

QStandardItemModel *sidebarModel(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    auto *campaigns = section(*model, u"Campaigns"_s, u"Create Campaign"_s);
    campaigns->appendRow(entry(u"Spring Gift"_s, u"circle-play"_s, u"240"_s, {}, Tone::Good));
    campaigns->appendRow(entry(u"Beta Club"_s, u"circle-play"_s, u"64"_s, {}, Tone::Good));
    campaigns->appendRow(entry(u"Founders’ Dinner"_s, u"circle-dashed"_s, u"48"_s, u"Draft"_s));
    campaigns->appendRow(entry(u"Autumn"_s, u"circle-pause"_s, u"310"_s, u"Paused"_s, Tone::Caution));
    campaigns->appendRow(entry(u"Winter Cards"_s, u"circle-slash"_s, u"180"_s, u"Expired"_s, {}, true));
    auto *contacts = section(*model, u"Contacts"_s, u"Create List"_s);
    contacts->appendRow(entry(u"All contacts"_s, u"users"_s, u"1,204"_s));
    contacts->appendRow(entry(u"Board"_s, u"list"_s, u"12"_s));
    contacts->appendRow(entry(u"Customers Berlin"_s, u"list"_s, u"386"_s));
    contacts->appendRow(entry(u"Press"_s, u"list"_s, u"74"_s));
    auto *delivery = section(*model, u"Delivery"_s, {});
    delivery->appendRow(entry(u"Outbox"_s, u"send"_s, u"47"_s));
    delivery->appendRow(entry(u"Uncertain"_s, u"circle-question-mark"_s, u"1"_s, {}, Tone::Caution));
    delivery->appendRow(entry(u"Trash"_s, u"trash-2"_s, u"3"_s));
    return model;
}

QToolButton *quiet(const QString &text, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setIcon(themeIcon(iconName));
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

QPushButton *outlined(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text);
    button->setIcon(themeIcon(iconName));
    return button;
}

QHBoxLayout *row(int spacing = 8)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(spacing);
    return layout;
}

QWidget *makeSidebarColumn(QObject *modelParent)
{
    auto *column = new QWidget;
    auto *sidebar = new Sidebar;
    sidebar->setModel(sidebarModel(modelParent));
    sidebar->setCurrentIndex(sidebar->model()->index(0, 0, sidebar->model()->index(0, 0)));
    auto *workspace = quiet(withoutMnemonics(u"Kessler & Partners"_s), u"database"_s);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(sidebar, 1);
    layout->addWidget(workspace);
    return column;
}

QLayout *makeHeading()
{
    auto *heading = row(12);
    heading->setContentsMargins(24, 0, 16, 0);
    auto *state = new StateButton;
    state->setState(u"Active"_s, u"circle-play"_s, Tone::Good);
    heading->addWidget(new PlainLabel(u"Spring Gift"_s, TextSize::Page));
    heading->addWidget(state);
    heading->addSpacing(6);
    heading->addWidget(new IconLabel(u"calendar-clock"_s));
    heading->addWidget(new PlainLabel(u"Works until 31 May 2027, 23:59 Berlin"_s, TextSize::Normal, Ink::Secondary));
    heading->addWidget(quiet({}, u"pencil"_s));
    heading->addStretch(1);
    heading->addWidget(quiet(u"Open Page"_s, u"external-link"_s));
    heading->addWidget(quiet({}, u"ellipsis"_s));
    return heading;
}

TabBar *makeTabs()
{
    auto *tabs = new TabBar;
    for (const auto &text :
         {u"Overview"_s, u"Invites"_s, u"Invitation Links"_s, u"Page"_s, u"Items"_s, u"Orders"_s, u"Activity"_s}) {
        tabs->addTab(text);
    }
    tabs->setCount(1, u"240"_s);
    tabs->setCount(2, u"2"_s);
    tabs->setCount(4, u"4"_s);
    tabs->setCount(5, u"43"_s);
    tabs->setCurrentIndex(1);
    return tabs;
}

QLayout *makeActions()
{
    auto *actions = row();
    actions->addWidget(new PrimaryButton(u"Create Invite"_s, u"plus"_s));
    actions->addWidget(outlined(u"Create Bulk Invites"_s, u"layers"_s));
    actions->addWidget(outlined(u"Import from List"_s, u"users"_s));
    actions->addStretch(1);
    actions->addWidget(quiet(u"Send…"_s, u"send"_s));
    actions->addWidget(quiet(u"Print…"_s, u"printer"_s));
    actions->addWidget(quiet(u"Export…"_s, u"download"_s));
    return actions;
}

QLayout *makeFilters()
{
    auto *filters = row(6);
    auto *search = new SearchField(u"Search name, email, order"_s);
    search->setFixedSize(240, 28);
    filters->addWidget(search);
    for (const auto &name : {u"Status"_s, u"Contact"_s, u"Journey"_s}) {
        filters->addWidget(new FilterButton(name));
    }
    filters->addStretch(1);
    filters->addWidget(new PlainLabel(u"240 invites"_s, TextSize::Small, Ink::Secondary));
    filters->addWidget(quiet({}, u"columns-3"_s));
    return filters;
}

DataTable *makeTable(QObject *modelParent)
{
    auto *table = new DataTable;
    table->setModel(makeGalleryInvites(modelParent));
    table->setItemDelegateForColumn(0, new RowDelegate(TextLook::Name, table));
    table->setItemDelegateForColumn(2, new StatusDelegate(inviteStatusPill, table));
    table->setItemDelegateForColumn(4, new RowDelegate(TextLook::Number, table));
    table->setItemDelegateForColumn(5, new JourneyDelegate(table));
    table->setItemDelegateForColumn(6, new WhenDelegate(table));
    table->setItemDelegateForColumn(7, new LinkDelegate(u"copy"_s, table));
    const QList<int> widths = {150, 182, 96, 92, 78, 160, 106, 36};
    for (int column = 0; column < widths.size(); ++column) {
        table->setColumnWidth(column, widths.at(column));
    }
    table->setStretchColumn(1);
    table->setSortingEnabled(false); // the rows are in the order of the pictures already
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(3, Qt::DescendingOrder);
    table->selectRow(0);
    return table;
}

QWidget *makeSidePanel()
{
    auto *panel = new QWidget;
    setContentGround(*panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(18, 20, 18, 14);
    layout->setSpacing(8);
    auto *title = row();
    title->addWidget(new PlainLabel(u"Amélie Fontaine"_s, TextSize::Panel), 1);
    title->addWidget(quiet({}, u"x"_s));
    layout->addLayout(title);
    auto *status = row();
    auto *pill = new PillLabel;
    StatusPill unused = inviteStatusPill(int(InviteStatus::Kind::Unused));
    unused.text = words(InviteStatus::Kind::Unused);
    pill->setPill(unused);
    status->addWidget(pill);
    status->addWidget(new PlainLabel(u"Contact in Customers Berlin"_s, TextSize::Small, Ink::Secondary), 1);
    layout->addLayout(status);
    layout->addWidget(new PlainLabel(u"amelie@fontaine.example"_s));
    auto *link = row(6);
    auto *url = new QLineEdit(u"kessler.example/i/Zk3vT…"_s);
    url->setReadOnly(true);
    link->addWidget(url, 1);
    link->addWidget(outlined({}, u"copy"_s));
    link->addWidget(outlined({}, u"qr-code"_s));
    layout->addLayout(link);
    layout->addWidget(new PlainLabel(u"Works until 31 May 2027, 23:59 Berlin.\nThe campaign ends first."_s,
                                     TextSize::Small, Ink::Secondary));
    layout->addSpacing(6);
    layout->addWidget(new Line(Qt::Horizontal));
    auto *journeyTitle = new PlainLabel(u"Journey"_s, TextSize::Small, Ink::Secondary);
    journeyTitle->setWeight(QFont::DemiBold);
    layout->addWidget(journeyTitle);
    auto *timeline = new JourneyTimeline;
    timeline->setEntries({{u"Invite Sent"_s, u"Sun 9 May, 09:12"_s, PersonMark},
                          {u"Invite Opened"_s, u"Not counted"_s, SkippedMark},
                          {u"Clicked (automated)"_s, u"09:12, mail scanner"_s, AutomatedMark},
                          {u"Link Clicked"_s, u"Sun 9 May, 18:40"_s, PersonMark},
                          {u"Landing Viewed"_s, u"18:40"_s, PersonMark},
                          {u"Product Viewed"_s, u"18:41"_s, PersonMark},
                          {u"Checkout Started"_s, u"18:44"_s, PersonMark},
                          {u"Order Completed"_s, u"Not yet"_s, NotReachedMark}});
    layout->addWidget(timeline);
    layout->addSpacing(6);
    layout->addWidget(new Line(Qt::Horizontal));
    auto *messagesTitle = new PlainLabel(u"Messages"_s, TextSize::Small, Ink::Secondary);
    messagesTitle->setWeight(QFont::DemiBold);
    layout->addWidget(messagesTitle);
    auto *messages = new MessageList;
    messages->setEntries(
        {{u"Invitation, accepted"_s, u"Sun 9 May, 09:12 by mx.fontaine.example"_s, u"circle-check"_s, Tone::Good},
         {u"Reminder, planned"_s, u"Fri 28 May, only if still unused"_s, u"calendar-clock"_s, Tone::Neutral}});
    layout->addWidget(messages);
    layout->addStretch(1);
    auto *actions = row(6);
    actions->addWidget(outlined(u"Resend…"_s, u"send"_s));
    actions->addWidget(outlined(u"Extend…"_s, u"calendar-clock"_s));
    actions->addStretch(1);
    actions->addWidget(outlined({}, u"ellipsis"_s));
    layout->addLayout(actions);
    return panel;
}

QWidget *makeCampaign(QObject *modelParent)
{
    auto *page = new QWidget;
    setContentGround(*page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 18, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeHeading());
    layout->addSpacing(8);
    auto *tabs = row();
    tabs->setContentsMargins(24, 0, 0, 0);
    tabs->addWidget(makeTabs());
    layout->addLayout(tabs);
    layout->addWidget(new Line(Qt::Horizontal));

    auto *invites = new QWidget;
    auto *column = new QVBoxLayout(invites);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(8);
    QLayout *actions = makeActions();
    actions->setContentsMargins(24, 0, 16, 0);
    QLayout *filters = makeFilters();
    filters->setContentsMargins(24, 0, 16, 0);
    column->addLayout(actions);
    column->addLayout(filters);
    column->addWidget(makeTable(modelParent), 1);

    auto *splitter = new QSplitter;
    splitter->addWidget(invites);
    splitter->addWidget(makeSidePanel());
    splitter->setSizes({903, 304});
    layout->addWidget(splitter, 1);
    return page;
}

} // namespace

std::unique_ptr<QMainWindow> makeGalleryWindow(QObject *modelParent)
{
    auto window = std::make_unique<QMainWindow>();
    for (const auto &title :
         {u"File"_s, u"Edit"_s, u"View"_s, u"Campaign"_s, u"Invites"_s, u"Contacts"_s, u"Tools"_s, u"Help"_s}) {
        window->menuBar()->addMenu(title);
    }
    auto *splitter = new QSplitter;
    splitter->addWidget(makeSidebarColumn(modelParent));
    splitter->addWidget(makeCampaign(modelParent));
    splitter->setSizes({232, 1207});
    window->setCentralWidget(splitter);
    auto *progress = new ProgressLine;
    progress->setProgress(u"Sending 96 of 143"_s, 96, 143, u"2 min left"_s);
    window->statusBar()->addWidget(new IconLabel(u"cloud-check"_s, 14, Ink::Good));
    window->statusBar()->addWidget(
        new PlainLabel(u"Synchronized 2 min ago. Everything is on the server"_s, TextSize::Small, Ink::Secondary));
    window->statusBar()->addPermanentWidget(progress);
    window->statusBar()->setSizeGripEnabled(false);
    window->statusBar()->setContentsMargins(12, 0, 10, 0);
    window->statusBar()->setFixedHeight(32);
    window->resize(1440, 900);
    return window;
}

} // namespace guestwright::test
