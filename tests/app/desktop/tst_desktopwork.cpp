#include "app/campaigning/createinvites.h"
#include "app/desktop/importcontroller.h"
#include "models/mail/accountrepository.h"
#include "models/mail/outboxrepository.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/support/testrunner.h"
#include "ui/place.h"

#include <QComboBox>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// Work that takes a file, a list, or a mail server in trouble.
class DesktopWorkTest : public test::DesktopDriver
{
    Q_OBJECT

private Q_SLOTS:
    void importsContactsFromAFile()
    {
        m_desktop->start({});
        QTRY_VERIFY(m_desktop->session().isOpen());
        m_desktop->importing().openFile(writeFile("Name,Email\nAda,ada@example.org\nBob,bob@example.org\nEve,no\n"));
        auto *import = dialog("importDialog");
        accept(import);
        m_desktop->go({Place::Kind::AllContacts});
        auto *table = find<DataTable>("contactTable");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_COMPARE(textAt(*table, 0, 0), u"Ada"_s);
        QTRY_VERIFY(find<QLabel>("savedLabel")->text().contains(u"2 imported"_s));
        shoot(u"contacts"_s);

        table->selectRow(1);
        m_desktop->actions().deleteContacts->trigger();
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void bringsBackWhatWasDeleted()
    {
        openSample();
        showInvites();
        auto *table = find<DataTable>("inviteTable");
        const int rows = table->model()->rowCount();
        table->selectRow(0);
        m_desktop->actions().deleteInvites->trigger();
        QTRY_COMPARE(table->model()->rowCount(), rows - 1);
        m_desktop->go({Place::Kind::Trash});
        auto *trash = find<QTableView>("trashInvitesTable");
        QTRY_COMPARE(trash->model()->rowCount(), 1);
        trash->selectRow(0);
        shoot(u"desktop-trash"_s);
        find<QAbstractButton>("restoreInvitesButton")->click();
        QTRY_COMPARE(trash->model()->rowCount(), 0);
        m_desktop->go({Place::Kind::Campaign, 1});
        QTRY_COMPARE(table->model()->rowCount(), rows);
    }

    void saysWhatStopsTheMailAndTriesAgain()
    {
        openSample();
        showInvites();
        // A file where the account's folder should be.
        const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        QVERIFY(QDir(own.filePath(u"Sample mail"_s)).removeRecursively());
        QFile inTheWay(own.filePath(u"Sample mail"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        m_desktop->actions().sendInvitations->trigger();
        accept(dialog("sendDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("mailTroubleNotice")->isVisible(), 20'000);
        shoot(u"mail-trouble"_s);
        QVERIFY(inTheWay.remove());
        find<QAbstractButton>("tryAgainLink")->click();
        auto *table = find<DataTable>("inviteTable");
        QTRY_COMPARE_WITH_TIMEOUT(textAt(*table, 0, InviteTableModel::JourneyColumn), u"Sent"_s, 20'000);
        QTRY_VERIFY(!find<QWidget>("mailTroubleNotice")->isVisible());
        m_desktop->go({Place::Kind::Outbox});
        auto *outbox = find<DataTable>("outboxTable");
        QTRY_COMPARE(outbox->model()->rowCount(), table->model()->rowCount());
        QTRY_VERIFY(!textAt(*outbox, 0, 0).isEmpty());
        shoot(u"desktop-outbox"_s);
    }

    void finishesWhatIsUnderWayBeforeItCloses()
    {
        openSample();
        showInvites();
        slowDown();
        m_desktop->actions().sendInvitations->trigger();
        accept(dialog("sendDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(totals().sent > 0, 20'000);
        auto &window = m_desktop->window();
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        QVERIFY(!window.centralWidget()->isEnabled());
        shoot(u"finishing"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), 20'000);
        const OutboxTotals after = totals();
        QCOMPARE(after.sending, 0);
        QCOMPARE(after.uncertain, 0);
        QVERIFY(after.queued > 0);
    }

    void waitsForTheMailWhenItIsTornDown()
    {
        openSample();
        slowDown();
        m_desktop->actions().sendInvitations->trigger();
        accept(dialog("sendDialog"));
        QTRY_VERIFY_WITH_TIMEOUT(totals().sent > 0, 20'000);
        const std::weak_ptr<Workspace> workspace = m_desktop->session().workspace();
        m_desktop.reset();
        QVERIFY(workspace.expired()); // nothing of the run is left that holds it
    }

    void offersAllThatMatchToBeSent()
    {
        constexpr qsizetype many = 10'001; // more than are named one by one
        openSample();
        showInvites();
        bool made = false;
        m_desktop->session().write(
            this,
            [](Database &db) {
                return createBulkInvites(db, 1, BlankLinks{many}, {}, now(), [](qsizetype) { return true; });
            },
            [&made](const Result<BulkReport> &report) { made = report.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(made, 60'000);
        auto *table = find<DataTable>("inviteTable");
        QTRY_COMPARE(table->model()->rowCount(), int(many) + 24);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(m_desktop->actions().sendNotification->isEnabled());
        m_desktop->actions().sendNotification->trigger();
        auto *send = dialog("sendDialog");
        QCOMPARE(send->findChild<QComboBox *>(u"whoCombo"_s)->currentText(), u"The 10,025 selected"_s);
        send->reject();
    }

    void makesInvitesOfAList()
    {
        openSample();
        m_desktop->actions().createCampaign->trigger();
        auto *campaign = dialog("createCampaignDialog");
        enter(campaign, "nameField", u"Second"_s);
        accept(campaign);
        QTRY_COMPARE(find<QLabel>("campaignNameLabel")->text(), u"Second"_s);
        m_desktop->actions().importFromList->trigger();
        accept(dialog("bulkInvitesDialog"));
        m_desktop->actions().tabs->actions().at(1)->trigger();
        QTRY_COMPARE(find<DataTable>("inviteTable")->model()->rowCount(), 24);
        QVERIFY(find<QWidget>("sidebar")->isVisible());
    }

private:
    /// One message a minute: the run lasts until it is stopped.
    void slowDown()
    {
        bool done = false;
        m_desktop->session().write(
            this,
            [](Database &db) -> Result<MailAccount> {
                const auto accounts = AccountRepository(db).all();
                if (!accounts) {
                    return failure(accounts);
                }
                MailAccount account = accounts->first();
                account.ratePerMinute = 1;
                return saveAccount(db, account, now());
            },
            [&done](const Result<MailAccount> &stored) { done = stored.has_value(); });
        QTRY_VERIFY(done);
    }

    OutboxTotals totals()
    {
        return m_desktop->session()
            .workspace()
            ->read([](Database &db) { return OutboxRepository(db).totals({}); })
            .result()
            .value();
    }

    QString writeFile(const QByteArray &bytes)
    {
        const QString path = m_settings.filePath(u"people.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("%s could not be written", qPrintable(path));
        }
        return path;
    }
};

GUESTWRIGHT_TEST(tst_desktopwork, DesktopWorkTest)

#include "tst_desktopwork.moc"
