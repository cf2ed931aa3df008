#include "tests/support/testrunner.h"
#include "ui/widgets/dialogframe.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fielderror.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/headlinenumber.h"
#include "ui/widgets/journeytimeline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/nomatch.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/statebutton.h"
#include "ui/widgets/tabbar.h"
#include "ui/widgets/thinbar.h"

#include "models/store/itemdatarole.h"

#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace guestwright;

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void primaryButtonIsPressedByKeyboardAndMouse()
    {
        PrimaryButton button(u"Create 356 Invites"_s, u"plus"_s);
        QSignalSpy clicked(&button, &QPushButton::clicked);
        button.show();
        QTest::keyClick(&button, Qt::Key_Space);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(clicked.size(), 2);
        button.setEnabled(false);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(clicked.size(), 2);
        QCOMPARE(button.height(), 32);
    }

    void linkIsPressedByReturn()
    {
        LinkButton link(u"Show"_s);
        QSignalSpy clicked(&link, &QAbstractButton::clicked);
        QTest::keyClick(&link, Qt::Key_Return);
        QTest::keyClick(&link, Qt::Key_Space);
        QTest::mouseClick(&link, Qt::LeftButton);
        QCOMPARE(clicked.size(), 3);
    }

    void segmentsAreChosenByArrowsAndMouse()
    {
        SegmentedControl control({u"Never"_s, u"1 Day"_s, u"7 Days"_s, u"30 Days"_s, u"Custom…"_s});
        QCOMPARE(control.current(), -1);
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        control.setCurrent(1);
        QCOMPARE(control.current(), 1);
        QCOMPARE(chosen.size(), 0);
        showActive(control);
        QVERIFY(control.segment(1)->hasFocus()); // Tab comes to the chosen one
        QTest::keyClick(control.segment(1), Qt::Key_Right);
        QCOMPARE(control.current(), 2);
        QTest::mouseClick(control.segment(4), Qt::LeftButton);
        QCOMPARE(control.current(), 4);
        QVERIFY(!chosen.isEmpty());
        QCOMPARE(chosen.last().first().toInt(), 4);
        const auto before = chosen.size();
        QTest::mouseClick(control.segment(4), Qt::LeftButton);
        QCOMPARE(chosen.size(), before + 1); // Custom… opens its editor again
    }

    void filterSaysWhatItIsSetTo()
    {
        FilterButton filter(u"Status"_s);
        filter.addChoice(u"Used & Done"_s, 0);
        filter.addChoice(u"Bounced"_s, 3);
        QVERIFY(!filter.value().isValid());
        QVERIFY(filter.words().isEmpty());
        QSignalSpy changed(&filter, &FilterButton::valueChanged);
        action(filter, u"Bounced"_s)->trigger();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(filter.value().toInt(), 3);
        QCOMPARE(filter.words(), u"Status is Bounced"_s);
        QCOMPARE(filter.accessibleName(), u"Status: Bounced"_s);
        QVERIFY(action(filter, u"Clear"_s)->isVisible());
        action(filter, u"Clear"_s)->trigger();
        QCOMPARE(changed.size(), 2);
        QVERIFY(!filter.value().isValid());
        QVERIFY(!action(filter, u"Clear"_s)->isVisible());
        filter.setValue(0);
        QCOMPARE(filter.words(), u"Status is Used & Done"_s);
        QCOMPARE(changed.size(), 2);
        filter.setValue(99);
        QVERIFY(!filter.value().isValid());
    }

    void searchAsksOnceAndLeavesByEscape()
    {
        SearchField search(u"Search name, email, order"_s);
        QSignalSpy changed(&search, &SearchField::searchChanged);
        QSignalSpy left(&search, &SearchField::left);
        QTest::keyClicks(&search, u"ada"_s);
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), u"ada"_s);
        QTest::keyClick(&search, Qt::Key_Escape);
        QCOMPARE(changed.size(), 2);
        QVERIFY(search.text().isEmpty());
        QCOMPARE(left.size(), 0);
        QTest::keyClick(&search, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QTest::keyClicks(&search, u"bob"_s);
        QTRY_COMPARE(changed.size(), 3);
        search.reset();
        QCOMPARE(changed.size(), 3);
    }

    void tabsShowCountsAndAreWalkedByKeys()
    {
        TabBar tabs;
        tabs.addTab(u"Overview"_s);
        tabs.addTab(u"Invites"_s);
        const int bare = tabs.tabRect(1).width();
        tabs.setCount(1, u"240"_s);
        QVERIFY(tabs.tabRect(1).width() > bare);
        QCOMPARE(tabs.accessibleTabName(1), u"Invites, 240"_s);
        QCOMPARE(tabs.tabText(1), u"Invites"_s);
        QTest::keyClick(&tabs, Qt::Key_Right);
        QCOMPARE(tabs.currentIndex(), 1);
        const int width = tabs.tabRect(0).width();
        tabs.setCurrentIndex(0);
        QCOMPARE(tabs.tabRect(0).width(), width);
    }

    void stateButtonNamesItsState()
    {
        StateButton state;
        state.setState(u"Active"_s, u"circle-play"_s, Tone::Good);
        QCOMPARE(state.accessibleName(), u"State: Active"_s);
        QCOMPARE(state.sizeHint().height(), 28);
        QCOMPARE(state.popupMode(), QToolButton::InstantPopup);
    }

    void noticeTellsAndOffersActions()
    {
        Notice notice(Tone::Bad);
        notice.setWords(u"The mail server refused the password"_s, u"47 messages wait; nothing was lost"_s);
        auto *again = notice.addAction(u"Try Again"_s);
        QSignalSpy clicked(again, &QAbstractButton::clicked);
        notice.resize(700, 44);
        notice.show();
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(clicked.size(), 1);
        QVERIFY(notice.accessibleName().contains(u"refused"_s));
        QCOMPARE(notice.minimumHeight(), 44);
    }

    void fieldErrorTakesRoomOnlyWhenWrong()
    {
        QWidget form;
        auto *layout = new QVBoxLayout(&form);
        auto *field = new QLineEdit;
        auto *error = new FieldError(field);
        layout->addWidget(field);
        layout->addWidget(error);
        form.show();
        QVERIFY(!error->isVisible());
        error->setWords(u"Not an address: an @ is missing."_s);
        QVERIFY(error->isVisible());
        QCOMPARE(field->accessibleDescription(), error->words());
        error->setWords({});
        QVERIFY(!error->isVisible());
    }

    void progressCountsBeyondIntegersAndCancelsOnce()
    {
        ProgressLine line;
        line.setProgress(u"Importing"_s, Q_INT64_C(5'000'000'000), Q_INT64_C(10'000'000'000), u"2 min left"_s);
        const auto *bar = line.findChild<ThinBar *>();
        QCOMPARE(bar->value() * 2, bar->maximum());
        line.setProgress(u"Importing"_s, 3, 0);
        QCOMPARE(bar->value(), 0);
        auto *cancel = line.findChild<QToolButton *>(u"cancelWorkButton"_s);
        QSignalSpy cancelled(&line, &ProgressLine::cancelRequested);
        cancel->click();
        cancel->click();
        QCOMPARE(cancelled.size(), 1);
        line.setCancellable(true);
        QVERIFY(cancel->isEnabled());
    }

    void noMatchClears()
    {
        NoMatch none(u"No invite matches"_s);
        QSignalSpy cleared(&none, &NoMatch::clearRequested);
        none.findChild<QPushButton *>(u"clearFiltersButton"_s)->click();
        QCOMPARE(cleared.size(), 1);
    }

    void dialogStartsInItsFirstFieldAndEndsInItsFooter()
    {
        DialogFrame dialog(u"Create Invite"_s, u"Create Invite"_s);
        auto *name = new QLineEdit;
        auto *email = new QLineEdit;
        dialog.contents()->addWidget(name);
        dialog.contents()->addWidget(email);
        showActive(dialog);
        QVERIFY(name->hasFocus());
        QTest::keyClick(name, Qt::Key_Tab);
        QVERIFY(email->hasFocus());
        QTest::keyClick(email, Qt::Key_Tab);
        QVERIFY(dialog.cancelButton()->hasFocus());
        QTest::keyClick(dialog.cancelButton(), Qt::Key_Tab);
        QVERIFY(dialog.primaryButton()->hasFocus());
        QSignalSpy primary(&dialog, &DialogFrame::primaryClicked);
        QTest::keyClick(email, Qt::Key_Return);
        QCOMPARE(primary.size(), 1);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void ringFollowsTheKeyboard()
    {
        QWidget page;
        auto *layout = new QVBoxLayout(&page);
        auto *field = new QLineEdit;
        auto *button = new QPushButton(u"Print…"_s);
        layout->addWidget(field);
        layout->addWidget(button);
        showActive(page);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(button->hasFocus());
        const auto *ring = page.findChild<QFocusFrame *>();
        QVERIFY(ring && ring->isVisible());
        QVERIFY(ring->geometry().contains(button->geometry()));
        field->setFocus();
        QVERIFY(!ring->isVisible());
    }

    void sidebarSkipsItsTitles()
    {
        QStandardItemModel model;
        fillSidebar(model);
        Sidebar sidebar;
        sidebar.setModel(&model);
        sidebar.resize(232, 400);
        showActive(sidebar);
        QSignalSpy chosen(&sidebar, &Sidebar::chosen);
        sidebar.setCurrentIndex(model.index(1, 0, model.index(0, 0)));
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(&sidebar, Qt::Key_Down);
        QCOMPARE(sidebar.currentIndex().data().toString(), u"All contacts"_s);
        QTest::keyClick(&sidebar, Qt::Key_Up);
        QCOMPARE(sidebar.currentIndex().data().toString(), u"Beta Club"_s);
        QTest::keyClick(&sidebar, Qt::Key_Home);
        QCOMPARE(sidebar.currentIndex().data().toString(), u"Spring Gift"_s);
        QTest::keyClick(&sidebar, Qt::Key_Up);
        QCOMPARE(sidebar.currentIndex().data().toString(), u"Spring Gift"_s);
    }

    void sidebarHasAButtonToAdd()
    {
        QStandardItemModel model;
        fillSidebar(model);
        Sidebar sidebar;
        sidebar.setModel(&model);
        const auto buttons = sidebar.findChildren<QToolButton *>();
        QCOMPARE(buttons.size(), 1);
        QCOMPARE(buttons.first()->accessibleName(), u"Create Campaign"_s);
        QSignalSpy asked(&sidebar, &Sidebar::addRequested);
        buttons.first()->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toModelIndex(), model.index(0, 0));
    }

    void timelineIsAListInWords()
    {
        JourneyTimeline timeline;
        timeline.setEntries({{u"Invite Sent"_s, u"Sun 9 May, 09:12"_s, PersonMark, u"9 May 2027, 09:12 Berlin"_s},
                             {u"Order Completed"_s, u"Not yet"_s, NotReachedMark}});
        QCOMPARE(timeline.model()->rowCount(), 2);
        QCOMPARE(timeline.model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Order Completed: Not yet"_s);
        QCOMPARE(timeline.sizeHint().height(), 52);
    }

    void numberNotKnownIsADash()
    {
        HeadlineNumber number(u"Redemption rate"_s);
        QVERIFY(number.findChildren<PlainLabel *>().at(1)->text() == u"–"_s);
        number.setValue(u"12.9%"_s);
        QCOMPARE(number.accessibleName(), u"Redemption rate: 12.9%"_s);
    }

    void labelIsCutAtItsEnd()
    {
        PlainLabel label(u"A very long name that does not fit"_s);
        const int whole = label.minimumSizeHint().width();
        label.setElided(true);
        QVERIFY(label.minimumSizeHint().width() < whole);
    }

private:
    static void showActive(QWidget &widget)
    {
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }

    static QAction *action(const FilterButton &filter, const QString &text)
    {
        const auto actions = filter.menu()->actions();
        for (QAction *candidate : actions) {
            if (candidate->text() == text) {
                return candidate;
            }
        }
        return nullptr;
    }

    static void fillSidebar(QStandardItemModel &model)
    {
        auto *campaigns = new QStandardItem(u"Campaigns"_s);
        campaigns->setFlags(Qt::ItemIsEnabled);
        campaigns->setData(u"Create Campaign"_s, AddActionRole);
        campaigns->appendRow(new QStandardItem(u"Spring Gift"_s));
        campaigns->appendRow(new QStandardItem(u"Beta Club"_s));
        auto *contacts = new QStandardItem(u"Contacts"_s);
        contacts->setFlags(Qt::ItemIsEnabled);
        contacts->appendRow(new QStandardItem(u"All contacts"_s));
        model.appendRow(campaigns);
        model.appendRow(contacts);
    }
};

GUESTWRIGHT_TEST(tst_widgets, WidgetsTest)

#include "tst_widgets.moc"
