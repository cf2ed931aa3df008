#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/trashpage.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;

namespace {

const QList<TrashEntry> campaigns = {{3, u"Autumn Gift"_s, u"240 invites"_s, u"3 days ago"_s, u"In 27 days"_s}};
const QList<TrashEntry> invites = {
    {9, u"Ada Lovelace"_s, u"Spring Gift, ada@example.org"_s, u"5 min ago"_s, u"In 30 days"_s},
    {12, u"Card 043"_s, u"Spring Gift, no address"_s, u"yesterday"_s, u"In 29 days"_s}};

} // namespace

class TrashPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoresWhatIsSelected()
    {
        TrashPage page;
        page.showCampaigns(campaigns, 1);
        page.showInvites(invites, 2);
        page.resize(1000, 600);
        QVERIFY(test::showActive(page));
        QSignalSpy restored(&page, &TrashPage::restoreInvitesRequested);
        QSignalSpy campaign(&page, &TrashPage::restoreCampaignsRequested);
        auto *button = child<QAbstractButton>(page, u"restoreInvitesButton"_s);
        QVERIFY(!button->isEnabled());
        child<QTableView>(page, u"trashInvitesTable"_s)->selectAll();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(restored.first().first().value<QList<qint64>>(), (QList<qint64>{9, 12}));
        QCOMPARE(campaign.count(), 0);
        QCOMPARE(test::unnamedWidgets(page), QStringList());
    }

    void keepsWhatIsSelectedWhenItIsReadAgain()
    {
        TrashPage page;
        page.showInvites(invites, 2);
        QVERIFY(test::showActive(page));
        auto *table = child<QTableView>(page, u"trashInvitesTable"_s);
        auto *button = child<QAbstractButton>(page, u"restoreInvitesButton"_s);
        table->selectRow(1);
        page.showInvites({{20, u"Eve"_s, u"Spring Gift"_s, u"just now"_s, u"In 30 days"_s}, invites.last()}, 2);
        QVERIFY(button->isEnabled());
        QSignalSpy restored(&page, &TrashPage::restoreInvitesRequested);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(restored.first().first().value<QList<qint64>>(), QList<qint64>{invites.last().id});
        page.showInvites(invites.first(1), 1);
        QVERIFY(!button->isEnabled());
    }

    void isEmptyInWords()
    {
        TrashPage page;
        QVERIFY(test::showActive(page));
        QVERIFY(!child<QWidget>(page, u"trashInvitesTable"_s)->isVisible());
        page.showInvites(invites, 2);
        QVERIFY(child<QWidget>(page, u"trashInvitesTable"_s)->isVisible());
        QVERIFY(!child<QWidget>(page, u"trashCampaignsTable"_s)->isVisible());
        page.showInvites({}, 0);
        QVERIFY(!child<QWidget>(page, u"trashInvitesTable"_s)->isVisible());
    }

    void handsTheKeyboardToWhatComes()
    {
        TrashPage page;
        QVERIFY(test::showActive(page));
        page.setFocus(); // before anything was read
        page.showInvites(invites, 2);
        QCOMPARE(page.window()->focusWidget(), child<QWidget>(page, u"trashInvitesTable"_s));
        page.showCampaigns(campaigns, 1);
        QCOMPARE(page.window()->focusWidget(), child<QWidget>(page, u"trashInvitesTable"_s)); // nobody is pulled away
        page.showInvites({}, 0);
        QCOMPARE(page.window()->focusWidget(), child<QWidget>(page, u"trashCampaignsTable"_s));
        page.showCampaigns({}, 0);
        QCOMPARE(page.window()->focusWidget(), &page);
    }

    void looksAsInThePictures()
    {
        QVERIFY(test::shoot(u"trash"_s, [] {
            auto page = std::make_unique<TrashPage>();
            page->showCampaigns(campaigns, 1);
            page->showInvites(invites, 1'200);
            page->resize(1000, 480);
            return page;
        }));
    }
};

GUESTWRIGHT_TEST(tst_trashpage, TrashPageTest)

#include "tst_trashpage.moc"
