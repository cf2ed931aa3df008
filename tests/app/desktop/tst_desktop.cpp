#include "app/campaigning/changeinvites.h"
#include "models/invites/inviterepository.h"
#include "models/store/query.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/support/testrunner.h"

#include <QClipboard>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// Drives the composed window over a real workspace, through the names of its widgets.
class DesktopTest : public test::DesktopDriver
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithWhatToDo()
    {
        m_desktop->start({});
        QTRY_VERIFY(m_desktop->session().isOpen());
        QTRY_VERIFY(find<QWidget>("startPage")->isVisible());
        QVERIFY(find<QAbstractButton>("startCreateCampaignButton")->isEnabled());
        shoot(u"empty-state"_s);
    }

    void looksAroundInTheSample()
    {
        openSample();
        auto *table = find<DataTable>("inviteTable");
        QVERIFY(table->model()->rowCount() > 20);
        letTimePass();
        shoot(u"overview"_s);
        showInvites();
        table->sortByColumn(InviteTableModel::SentColumn, Qt::DescendingOrder);
        QTRY_COMPARE(textAt(*table, 0, InviteTableModel::WorksUntilColumn), u"In 2 days"_s);
        table->selectRow(0);
        table->setFocus();
        QTRY_VERIFY(find<QWidget>("invitePanel")->isVisible());
        QTRY_COMPARE(find<QLabel>("inviteNameLabel")->text(), textAt(*table, 0, InviteTableModel::NameColumn));
        shoot(u"main"_s);
        applyTheme(*qApp, Theme::Dark);
        shoot(u"main-dark"_s);
    }

    void keepsTheSelectionWhenRowsChange()
    {
        openSample();
        showInvites();
        auto *table = find<DataTable>("inviteTable");
        table->selectRow(2);
        const QString chosen = textAt(*table, 2, InviteTableModel::NameColumn);
        QVERIFY(!chosen.isEmpty());
        m_desktop->actions().revokeInvites->trigger();
        QTRY_COMPARE(textAt(*table, 2, InviteTableModel::StatusColumn), u"Revoked"_s);
        QCOMPARE(selectedNames(*table), QStringList{chosen});
        QTRY_VERIFY(m_desktop->actions().restoreInvites->isVisible());

        table->sortByColumn(InviteTableModel::NameColumn, Qt::DescendingOrder);
        QTRY_VERIFY(textAt(*table, 2, InviteTableModel::NameColumn) != chosen);
        QTRY_COMPARE(selectedNames(*table), QStringList{chosen});
        m_desktop->actions().restoreInvites->trigger();
        QTRY_COMPARE(textAt(*table, table->currentIndex().row(), InviteTableModel::StatusColumn), u"Unused"_s);

        const int rows = table->model()->rowCount();
        m_desktop->actions().deleteInvites->trigger();
        QTRY_COMPARE(table->model()->rowCount(), rows - 1);
        QCOMPARE(selectedNames(*table), QStringList());
    }

    void doesToAllWhatIsDoneToASelection()
    {
        openSample();
        showInvites();
        auto *table = find<DataTable>("inviteTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(selectedNames(*table).size(), table->model()->rowCount());
        QVERIFY(!m_desktop->actions().editInvite->isEnabled());
        QVERIFY(m_desktop->actions().extendInvites->isEnabled());
        m_desktop->actions().deleteInvites->trigger();
        QTRY_VERIFY(find<QAbstractButton>("emptyCreateInviteButton")->isVisible());
        shoot(u"nobody-invited"_s);
    }

    void walksTheWindowByKeyboard()
    {
        openSample();
        QTest::keyClick(&m_desktop->window(), Qt::Key_2, Qt::ControlModifier);
        auto *table = find<DataTable>("inviteTable");
        QTRY_VERIFY(table->isVisible());
        QTest::keyClick(&m_desktop->window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(find<QLineEdit>("searchEdit")->hasFocus());
        QTest::keyClick(find<QLineEdit>("searchEdit"), Qt::Key_Escape);
        QTRY_VERIFY(table->hasFocus());
        table->selectRow(0);
        QTRY_VERIFY(find<QWidget>("invitePanel")->isVisible());
        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_VERIFY(!find<QWidget>("invitePanel")->isVisible());
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_VERIFY(find<QWidget>("invitePanel")->isVisible());
        QTest::keyClick(table, Qt::Key_F6);
        QVERIFY(!table->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Return);
        dialog("editInviteDialog")->reject();
    }

    void laysThePanelOverANarrowTable()
    {
        openSample();
        showInvites();
        auto *table = find<DataTable>("inviteTable");
        table->selectRow(0);
        auto *panel = find<QWidget>("invitePanel");
        QTRY_VERIFY(panel->isVisible() && table->width() < 1000);
        const int beside = table->width();
        m_desktop->window().resize(1000, 700);
        QTRY_COMPARE(panel->parentWidget(), find<QWidget>("invitePage"));
        QVERIFY(table->width() > 1000 - 400); // as wide as without it
        shoot(u"narrow"_s);
        m_desktop->window().resize(1440, 900);
        QTRY_VERIFY(panel->parentWidget() != find<QWidget>("invitePage"));
        QTRY_COMPARE(table->width(), beside);
    }

    void saysWhyAWorkspaceDoesNotOpen()
    {
        m_desktop->start(m_mail.filePath(u"nothing.guestwright"_s));
        QTRY_VERIFY(find<QWidget>("errorNotice")->isVisible());
        QVERIFY(!m_desktop->session().isOpen());
        QVERIFY(!find<QAbstractButton>("startCreateCampaignButton")->isEnabled());
        QVERIFY(m_desktop->actions().openWorkspace->isEnabled());
        shoot(u"not-opened"_s);
        find<QAbstractButton>("closeErrorLink")->click();
        QVERIFY(!find<QWidget>("errorNotice")->isVisible());
    }

    void givesEveryControlANameAndWords()
    {
        openSample();
        const auto buttons = m_desktop->window().findChildren<QAbstractButton *>();
        QVERIFY(buttons.size() > 30);
        for (const QAbstractButton *button : buttons) {
            const bool isQts = QByteArrayView(button->metaObject()->className()).startsWith("QLineEdit")
                || button->objectName().startsWith(u"qt_"_s) || qobject_cast<QTableView *>(button->parentWidget());
            if (isQts) {
                continue;
            }
            QVERIFY2(!button->objectName().isEmpty(), qPrintable(button->text()));
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
        }
    }

    void doesTheMainJob()
    {
        m_desktop->start({});
        QTRY_VERIFY(m_desktop->session().isOpen());
        addFolderAccount();

        m_desktop->actions().createCampaign->trigger();
        auto *campaign = dialog("createCampaignDialog");
        enter(campaign, "nameField", u"Spring Gift"_s);
        enter(campaign, "senderField", u"Ada Kessler <ada@kessler.example>"_s);
        accept(campaign);
        QTRY_COMPARE(find<QLabel>("campaignNameLabel")->text(), u"Spring Gift"_s);
        QTRY_VERIFY(find<QWidget>("campaignPage")->isVisible());

        m_desktop->actions().addItem->trigger();
        auto *item = dialog("itemDialog");
        enter(item, "nameField", u"A notebook"_s);
        accept(item);
        QTRY_COMPARE(find<QTableView>("itemTable")->model()->rowCount(), 1);

        QVERIFY(m_desktop->actions().activateCampaign->isVisible());
        QVERIFY(!m_desktop->actions().pauseCampaign->isVisible());
        m_desktop->actions().activateCampaign->trigger();
        QTRY_COMPARE(find<QAbstractButton>("stateButton")->text(), u"Active"_s);
        QVERIFY(m_desktop->actions().pauseCampaign->isVisible());

        m_desktop->actions().tabs->actions().at(1)->trigger();
        createInvite(u"Amélie Fontaine"_s, u"amelie@fontaine.example"_s);
        createInvite(u"Søren Dahlgaard"_s, u"soren@dahl.example"_s);
        auto *table = find<DataTable>("inviteTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);

        copiesTheLink(*table);
        filtersAndSorts(*table);
        sends(*table);
        shoot(u"main-job"_s);
    }

private:
    static QStringList selectedNames(const DataTable &table)
    {
        QStringList names;
        const QModelIndexList rows = table.selectionModel()->selectedRows(InviteTableModel::NameColumn);
        for (const QModelIndex &row : rows) {
            names << row.data().toString();
        }
        return names;
    }

    /// Some of the sample's guests have got mail, one came back, one has been revoked, some have redeemed.
    void letTimePass()
    {
        bool done = false;
        m_desktop->session().write(
            this,
            [](Database &db) -> Result<> {
                InviteRepository invites(db);
                const auto ids = invites.ids({.campaignId = 1}, {}, now());
                for (std::size_t i = 0; ids && i + 4 < ids->size(); ++i) {
                    const Instant sent = now() - std::chrono::hours(30 + 11 * (i / 3) * (i / 5));
                    Result<> marked = i == 6 ? invites.markBounced(ids->at(i), sent, u"550 5.1.1 no such user"_s)
                                             : invites.markSent(ids->at(i), sent);
                    if (marked && i % 4 == 1) {
                        const auto used = run(db, u"UPDATE invites SET used_at = ?, order_number = ? WHERE id = ?"_s,
                                              {now(), u"GW-10%1"_s.arg(20 + i), ids->at(i)});
                        marked = used ? marked : Result<>(failure(used));
                    }
                    if (!marked) {
                        return marked;
                    }
                }
                const auto revoked = revokeInvites(db, {.campaignId = 1, .ids = {ids->at(10)}}, now());
                const auto soon =
                    extendInvites(db, {.campaignId = 1, .ids = {ids->at(4)}}, Expiration::after(2), now());
                return revoked && soon ? Result<>() : failure(revoked);
            },
            [&done](const Result<> &passed) { done = passed.has_value(); });
        QTRY_VERIFY(done);
    }

    void createInvite(const QString &name, const QString &email)
    {
        m_desktop->actions().createInvite->trigger();
        auto *invite = dialog("createInviteDialog");
        enter(invite, "nameField", name);
        enter(invite, "emailField", email);
        accept(invite);
    }

    void copiesTheLink(DataTable &table)
    {
        QTRY_COMPARE(textAt(table, 0, InviteTableModel::NameColumn), u"Amélie Fontaine"_s);
        QGuiApplication::clipboard()->clear();
        table.selectRow(0);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"/i/"_s));
    }

    void filtersAndSorts(DataTable &table)
    {
        auto *search = find<QLineEdit>("searchEdit");
        search->setFocus();
        QTest::keyClicks(search, u"dahl"_s);
        QTRY_COMPARE(table.model()->rowCount(), 1);
        QTRY_COMPARE(textAt(table, 0, InviteTableModel::NameColumn), u"Søren Dahlgaard"_s);
        search->clear();
        QTest::keyClicks(search, u"nobody at all"_s);
        auto *clear = find<QWidget>("invitePage")->findChild<QAbstractButton *>(u"clearFiltersButton"_s);
        QTRY_VERIFY(clear->isVisible());
        shoot(u"no-match"_s);
        m_desktop->actions().sendInvitations->trigger(); // is about the campaign, whatever the table shows
        dialog("sendDialog")->reject();
        clear->click();
        QTRY_COMPARE(table.model()->rowCount(), 2);
        table.sortByColumn(InviteTableModel::EmailColumn, Qt::DescendingOrder);
        QTRY_COMPARE(textAt(table, 0, InviteTableModel::EmailColumn), u"soren@dahl.example"_s);
        table.sortByColumn(InviteTableModel::EmailColumn, Qt::AscendingOrder);
        QTRY_COMPARE(textAt(table, 0, InviteTableModel::EmailColumn), u"amelie@fontaine.example"_s);
    }

    void sends(DataTable &table)
    {
        m_desktop->actions().sendInvitations->trigger();
        auto *send = dialog("sendDialog");
        auto *primary = send->findChild<QAbstractButton *>(u"primaryButton"_s);
        QTRY_VERIFY(primary->isEnabled());
        QCOMPARE(primary->text(), u"Send 2 Invitations"_s);
        shoot(*send, u"desktop-send"_s);
        QTest::keyClick(send, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(textAt(table, 0, InviteTableModel::JourneyColumn), u"Sent"_s, 20'000);
        QTRY_COMPARE(textAt(table, 1, InviteTableModel::JourneyColumn), u"Sent"_s);
        QCOMPARE(QDir(m_mail.path()).entryList({u"*.eml"_s}).size(), 2);
        table.selectRow(1);
        QTRY_VERIFY(m_desktop->actions().sendNotification->text().startsWith(u"Resend"_s));
        QTRY_VERIFY(find<QAbstractItemView>("messageList")->model()->rowCount() == 1);
    }
};

GUESTWRIGHT_TEST(tst_desktop, DesktopTest)

#include "tst_desktop.moc"
