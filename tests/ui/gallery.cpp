#include "tests/ui/gallery.h"

#include "models/invites/invitestate.h"
#include "models/store/itemdatarole.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/headlinenumber.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/journeydelegate.h"
#include "ui/widgets/journeytimeline.h"
#include "ui/widgets/line.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/linkdelegate.h"
#include "ui/widgets/messagelist.h"
#include "ui/widgets/nomatch.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pilllabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/statebutton.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/whendelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace guestwright::test {

namespace {

using Status = InviteStatus::Kind;

struct Guest {
    QString name;
    QString email;
    Status status;
    QString sent;
    QString order;
    QByteArray journey;
    QString stage;
    QString until = u"31 May 2027"_s;
    int caution = NoCaution;
};

QList<Guest> guests()
{
    const QString noAddress = u"No address, link only"_s;
    return {
        {u"Amélie Fontaine"_s,
         u"amelie@fontaine.example"_s,
         Status::Unused,
         u"3 days ago"_s,
         {},
         "p-pppp.",
         u"Checkout"_s},
        {u"佐藤 美咲"_s, u"misaki@hoshi.example"_s, Status::Used, u"3 days ago"_s, u"GW-1043"_s, "p-ppppp",
         u"Ordered"_s},
        {u"Søren Dahlgaard"_s, u"soren@dahl.example"_s, Status::Unused, u"3 days ago"_s, {}, "p-a....", u"Clicked"_s},
        {u"محمد الفارسي"_s, u"m.alfarsi@noor.example"_s, Status::Used, u"4 days ago"_s, u"GW-1041"_s, "p-ppppp",
         u"Ordered"_s},
        {u"Ирина Соколова"_s,
         u"irina@sokolova.example"_s,
         Status::Unused,
         u"4 days ago"_s,
         {},
         "p-pp...",
         u"Landing"_s,
         u"In 2 days"_s,
         UrgentCaution},
        {u"Ελένη Παπαδάκη"_s, u"eleni@thalassa.example"_s, Status::Bounced, u"4 days ago"_s, {}, "p......", u"Sent"_s},
        {u"Þórdís Jónsdóttir"_s, u"thordis@hvalur.example"_s, Status::Used, u"4 days ago"_s, u"GW-1038"_s, "p-ppppp",
         u"Ordered"_s},
        {u"प्रिया शर्मा"_s, u"priya@sharma.example"_s, Status::Unused, u"4 days ago"_s, {}, "p-ppp..", u"Product"_s},
        {u"Card 041"_s, noAddress, Status::Used, u"Never"_s, u"GW-1036"_s, "--ppppp", u"Ordered"_s},
        {u"Card 042"_s, noAddress, Status::Unused, u"Never"_s, {}, ".......", u"None yet"_s},
        {u"Nguyễn Thị Lan"_s, u"lan.nguyen@sen.example"_s, Status::Unused, u"5 days ago"_s, {}, "p......", u"Sent"_s},
        {u"דנה לוי"_s,
         u"dana@levi.example"_s,
         Status::Expired,
         u"9 days ago"_s,
         {},
         "p-p....",
         u"Clicked"_s,
         u"Ended 10 May"_s},
        {u"Zoë O’Brien"_s,
         u"zoe@harbour.example"_s,
         Status::Unused,
         u"9 days ago"_s,
         {},
         "p-a....",
         u"Clicked"_s,
         u"In 7 days"_s,
         SoonCaution},
        {u"Łukasz Wójcik"_s, u"lukasz@wojcik.example"_s, Status::Used, u"9 days ago"_s, u"GW-1029"_s, "p-ppppp",
         u"Ordered"_s},
        {u"Seun Adébáyò"_s, u"seun@adebayo.example"_s, Status::Unused, u"9 days ago"_s, {}, "p-ppp..", u"Product"_s},
        {u"김지우"_s, u"jiwoo@namu.example"_s, Status::Revoked, u"9 days ago"_s, {}, "p-p....", u"Clicked"_s},
        {u"Chiara De Santis"_s,
         u"chiara@desantis.example"_s,
         Status::Unused,
         u"Not sent"_s,
         {},
         ".......",
         u"None yet"_s},
    };
}

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
    StatusPill unused = inviteStatusPill(int(Status::Unused));
    unused.text = words(Status::Unused);
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

QStandardItemModel *makeGalleryInvites(QObject *parent)
{
    const QStringList columns = {u"Name"_s,  u"Email"_s,   u"Status"_s,      u"Invite Sent"_s,
                                 u"Order"_s, u"Journey"_s, u"Works Until"_s, {}};
    auto *model = new QStandardItemModel(0, int(columns.size()), parent);
    model->setHorizontalHeaderLabels(columns);
    model->setHeaderData(4, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    const auto all = guests();
    for (const Guest &guest : all) {
        QList<QStandardItem *> cells;
        for (const QString &text : {guest.name, guest.email, words(guest.status), guest.sent, guest.order, guest.stage,
                                    guest.until, QString()}) {
            cells << new QStandardItem(text);
        }
        cells.at(2)->setData(int(guest.status), StatusRole);
        cells.at(5)->setData(guest.journey, JourneyRole);
        cells.at(6)->setData(guest.caution, CautionRole);
        model->appendRow(cells);
    }
    return model;
}

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

std::unique_ptr<QWidget> makeGalleryStates()
{
    auto page = std::make_unique<QWidget>();
    setContentGround(*page);
    auto *layout = new QVBoxLayout(page.get());
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    const auto notice = [&](Tone tone, const QString &happened, const QString &means, const QStringList &actions,
                            const QString &iconName = {}) {
        auto *made = new Notice(tone);
        made->setWords(happened, means, iconName);
        for (const QString &action : actions) {
            made->addAction(action);
        }
        layout->addWidget(made);
    };
    notice(Tone::Caution, u"Links point to this computer"_s, u"Guests cannot open them until a public address is set"_s,
           {u"Set Address…"_s});
    notice(Tone::Caution, u"1 message is uncertain"_s, u"The mail server did not answer after the last line"_s,
           {u"Show"_s, u"Send Again…"_s}, u"circle-question-mark"_s);
    notice(Tone::Bad, u"The mail server refused the password"_s, u"47 messages wait; nothing was lost"_s,
           {u"Account…"_s, u"Try Again"_s});
    notice(Tone::Neutral, u"Offline"_s, u"3 changes are not on the server yet; they go out by themselves"_s,
           {u"Try Now"_s}, u"cloud-off"_s);
    notice(Tone::Good, u"Reads well"_s, u"Jürgen Müller-Lüdenscheidt, Zoë Ångström, François Lefèvre"_s, {});
    auto *noMatch = new NoMatch(u"No invite matches"_s);
    noMatch->setFilters({u"Status is Bounced"_s, u"Journey is Checkout"_s});
    layout->addWidget(noMatch);
    auto *form = new QFormLayout;
    auto *segments = new SegmentedControl({u"Never"_s, u"1 Day"_s, u"7 Days"_s, u"30 Days"_s, u"Custom…"_s});
    segments->setCurrent(3);
    auto *combo = new QComboBox;
    combo->addItems({u"Customers Berlin, 386 people"_s, u"Press, 74 people"_s});
    auto *email = new QLineEdit(u"zaneta(at)blazek.example"_s);
    auto *error = new FieldError(email);
    error->setWords(u"Not an address: an @ is missing."_s);
    auto *spin = new QSpinBox;
    spin->setValue(3);
    auto *disabled = new QLineEdit(u"Not now"_s);
    disabled->setEnabled(false);
    auto *text = new QPlainTextEdit(u"Thank you for a wonderful year, **{{first_name}}**."_s);
    text->setFixedHeight(70);
    auto *filter = new FilterButton(u"Status"_s);
    filter->addChoice(u"Bounced"_s, 3);
    filter->setValue(3);
    form->addRow(u"Works until"_s, segments);
    form->addRow(u"People"_s, combo);
    form->addRow(u"Email"_s, email);
    form->addRow(QString(), error);
    form->addRow(u"Days"_s, spin);
    form->addRow(u"Disabled"_s, disabled);
    form->addRow(u"Description"_s, text);
    form->addRow(u"Filter"_s, filter);
    auto *checks = row();
    auto *check = new QCheckBox(u"Send the invitations when they are created"_s);
    check->setChecked(true);
    auto *radio = new QRadioButton(u"People from a contact list"_s);
    radio->setChecked(true);
    auto *off = new PrimaryButton(u"Create 356 Invites"_s);
    off->setEnabled(false);
    checks->addWidget(check);
    checks->addWidget(radio);
    checks->addStretch(1);
    checks->addWidget(off);
    layout->addLayout(form);
    layout->addLayout(checks);
    auto *totals = row(20);
    for (const auto &[name, value] :
         {std::pair(u"rows"_s, u"212"_s), std::pair(u"new"_s, u"184"_s), std::pair(u"rejected"_s, u"5"_s)}) {
        auto *number = new HeadlineNumber(name, HeadlineNumber::Form::Beside);
        number->setValue(value, name == u"new"_s ? Ink::Good : name == u"rejected"_s ? Ink::Bad : Ink::Text);
        number->setSentence(u"every one accounted for"_s);
        totals->addWidget(number);
    }
    layout->addLayout(totals);
    page->resize(920, 900);
    return page;
}

} // namespace guestwright::test
