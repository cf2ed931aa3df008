#include "app/campaigning/changeinvites.h"
#include "app/campaigning/createinvites.h"
#include "app/desktop/windowclaim.h"
#include "app/desktop/workspacecontroller.h"
#include "models/invites/inviterepository.h"
#include "models/store/backups.h"
#include "models/store/query.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QComboBox>
#include <QMenu>
#include <QProcess>
#include <QRadioButton>
#include <QScrollBar>

#include <atomic>
#include <latch>
#include <thread>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// Two windows, two managers, one workspace; and what is kept of it.
class TeamTest : public test::DesktopDriver
{
    Q_OBJECT

private Q_SLOTS:
    /// reliability: what others change is seen within 2 s, and nothing that somebody is busy with is lost by it.
    void showsWhatOthersChange()
    {
        openSample();
        elsewhere([](Database &db) {
            return createBulkInvites(db, 1, BlankLinks{200}, {}, now(), [](qsizetype) { return true; });
        });
        showInvites();
        auto *table = find<DataTable>("inviteTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 200, 3000);
        table->selectRow(100);
        table->scrollTo(table->model()->index(100, 0), QAbstractItemView::PositionAtTop);
        QTRY_VERIFY(!textAt(*table, 100, InviteTableModel::NameColumn).isEmpty());
        QTRY_VERIFY(m_desktop->actions().editInvite->isEnabled());
        const QString chosen = textAt(*table, 100, InviteTableModel::NameColumn);
        const int scrolled = table->verticalScrollBar()->value();
        QVERIFY(scrolled > 10);
        m_desktop->actions().editInvite->trigger();
        auto *form = dialog("editInviteDialog");
        enter(form, "nameField", u"half typed"_s);

        const int rows = table->model()->rowCount();
        elsewhere([](Database &db) {
            return createBulkInvites(db, 1, BlankLinks{3}, {}, now(), [](qsizetype) { return true; });
        });
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), rows + 3, 2000);
        QTRY_COMPARE(textAt(*table, 100, InviteTableModel::NameColumn), chosen);
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->currentIndex().row(), 100);
        QCOMPARE(table->verticalScrollBar()->value(), scrolled);
        QVERIFY(form->isVisible());
        QCOMPARE(form->findChild<QLineEdit *>(u"nameField"_s)->text(), u"half typed"_s);
        form->reject();
    }

    void keepsWhatOnlyOneChanged()
    {
        openSample();
        showInvites();
        const qint64 id = editSecond();
        auto *form = dialog("editInviteDialog");
        enter(form, "nameField", u"Mine"_s);
        elsewhere([id](Database &db) { return editInvite(db, id, {.phone = u"+49 30 1"_s}, now()); });
        accept(form);
        const Invite both = invite(id);
        QCOMPARE(both.name, u"Mine"_s);
        QCOMPARE(both.phone, u"+49 30 1"_s);
    }

    void asksWhereBothChangedTheSame()
    {
        openSample();
        showInvites();
        const qint64 id = editSecond();
        auto *form = dialog("editInviteDialog");
        enter(form, "nameField", u"Mine"_s);
        enter(form, "phoneField", u"+49 30 1"_s);
        elsewhere(
            [id](Database &db) { return editInvite(db, id, {.name = u"Theirs"_s, .phone = u"+49 30 2"_s}, now()); });
        form->findChild<QAbstractButton *>(u"primaryButton"_s)->click();
        auto *conflict = dialog("conflictDialog");
        QCOMPARE(invite(id).name, u"Theirs"_s); // nothing was overwritten
        auto *primary = conflict->findChild<QAbstractButton *>(u"primaryButton"_s);
        QVERIFY(!primary->isEnabled());
        conflict->findChild<QRadioButton *>(u"mine0Radio"_s)->click();
        conflict->findChild<QRadioButton *>(u"theirs2Radio"_s)->click();
        shoot(*conflict, u"conflict"_s);
        const QPointer<QDialog> open = form;
        primary->click();
        QTRY_VERIFY(!open);
        const Invite chosen = invite(id);
        QCOMPARE(chosen.name, u"Mine"_s);
        QCOMPARE(chosen.phone, u"+49 30 2"_s);
    }

    void remembersWhatWasOpen()
    {
        openSample();
        const QString other = m_mail.filePath(u"Other & more.guestwright"_s);
        VERIFY_RESULT(Workspace::create({.path = other}));
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>([] { return now(); });
        m_desktop->start(other);
        QTRY_VERIFY(m_desktop->session().isOpen());
        QMenu &recent = m_desktop->window().recentMenu();
        Q_EMIT recent.aboutToShow();
        QCOMPARE(recent.actions().first()->text(), u"Other && more"_s);
        QVERIFY(!recent.actions().first()->isEnabled()); // it is open
        QVERIFY(recent.actions().at(1)->isEnabled());
        QTRY_VERIFY(find<QAbstractButton>("recentWorkspaceLink1")->isVisible());
        shoot(u"start-recent"_s);
        find<QAbstractButton>("recentWorkspaceLink1")->click();
        QTRY_VERIFY(m_desktop->session().workspace()->location().path != other);
        VERIFY_RESULT(m_desktop->session().workspace()->read([](Database &) { return Result<>(); }).result());
        QFile::remove(other);
        Q_EMIT recent.aboutToShow();
        QAction *gone = nullptr;
        for (QAction *action : recent.actions()) {
            gone = action->text().startsWith(u"Other"_s) ? action : gone;
        }
        QVERIFY(gone && !gone->isEnabled() && gone->text().contains(u"missing"_s));
        recent.actions().last()->trigger();
        Q_EMIT recent.aboutToShow();
        QVERIFY(recent.actions().size() <= 2);
    }

    void keepsNoPasswordInTheSettings()
    {
        m_desktop->start(u"postgresql://ada:top-secret@localhost:1/none?sslmode=disable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("errorNotice")->isVisible(), 10'000);
        m_desktop->actions().openPostgres->trigger();
        auto *form = dialog("openPostgresDialog");
        QCOMPARE(form->findChild<QComboBox *>(u"protectionCombo"_s)->currentData().toString(), u"verify-full"_s);
        enter(form, "hostField", u"localhost"_s);
        enter(form, "databaseField", u"none"_s);
        enter(form, "passwordField", u"top-secret"_s);
        form->findChild<QAbstractButton *>(u"testButton"_s)->click();
        auto *result = form->findChild<QWidget *>(u"testResultNotice"_s);
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), 20'000);
        shoot(*form, u"open-postgres"_s);
        form->reject();
        QSettings().sync();
        QFile settings(QSettings().fileName());
        if (settings.open(QIODevice::ReadOnly)) {
            QVERIFY(!settings.readAll().contains("top-secret"));
        }
    }

    void goesBackToABackup()
    {
        openSample();
        const Location location = m_desktop->session().workspace()->location();
        QTRY_COMPARE(listBackups(location).size(), 1); // today's
        m_desktop->actions().restoreBackup->trigger();
        auto *restoring = dialog("restoreDialog");
        QCOMPARE(restoring->findChild<DataTable *>(u"backupTable"_s)->model()->rowCount(), 1);
        shoot(*restoring, u"restore"_s);
        accept(restoring);
        QTRY_VERIFY(m_desktop->session().workspace()->location().path != location.path);
        QVERIFY(QFile::exists(location.path));
        QTRY_VERIFY(!find<QLabel>("campaignNameLabel")->text().isEmpty());
    }

    /// reliability K9: of a hundred that start at once one has the window.
    void hasOneOwner()
    {
        const Location location{.path = m_mail.filePath(u"one.guestwright"_s)};
        for (int round = 0; round < 5; ++round) {
            std::atomic_int owners = 0;
            std::vector<std::thread> starts;
            std::latch all(100);
            for (int i = 0; i < 100; ++i) {
                starts.emplace_back([&] {
                    const auto claim = WindowClaim::take(location);
                    owners += claim ? 1 : 0;
                    all.arrive_and_wait(); // nobody lets go before everybody has tried
                });
            }
            for (std::thread &start : starts) {
                start.join();
            }
            QCOMPARE(owners, 1);
        }
    }

    /// The same with programs: one has it, however it ends another can.
    void hasOneOwnerAmongPrograms()
    {
        const QString path = m_mail.filePath(u"programs.guestwright"_s);
        const int count = test::sizeOf("GUESTWRIGHT_TEST_STARTS", 12);
        std::vector<std::unique_ptr<QProcess>> starts;
        for (int i = 0; i < count; ++i) {
            starts.push_back(std::make_unique<QProcess>());
            starts.back()->start(QCoreApplication::applicationDirPath() + u"/claimchild"_s, {path});
        }
        QProcess *owner = nullptr;
        for (const auto &start : starts) {
            const QByteArray word = answerOf(*start);
            QVERIFY(word == "mine" || word == "theirs");
            QVERIFY(word == "theirs" || !owner);
            owner = word == "mine" ? start.get() : owner;
        }
        QVERIFY(owner);
        owner->kill();
        QVERIFY(owner->waitForFinished());
        QProcess next;
        next.start(QCoreApplication::applicationDirPath() + u"/claimchild"_s, {path});
        QCOMPARE(answerOf(next), "mine"_ba);
        for (const auto &start : starts) {
            start->closeWriteChannel();
            QVERIFY(start->state() == QProcess::NotRunning || start->waitForFinished());
        }
        next.closeWriteChannel();
        QVERIFY(next.waitForFinished());
    }

    void bringsItsWindowForward()
    {
        m_desktop->start({});
        QTRY_VERIFY(m_desktop->session().isOpen());
        m_desktop->window().showMinimized();
        const Location location = m_desktop->session().workspace()->location();
        QVERIFY(!WindowClaim::take(location));
        std::atomic_bool isRaised = false;
        std::thread second([&] { isRaised = WindowClaim::raiseOther(location, std::chrono::seconds(5)); });
        QTRY_VERIFY(isRaised);
        second.join();
        QTRY_VERIFY(!m_desktop->window().isMinimized());
        m_desktop.reset();
        QVERIFY(WindowClaim::take(location)); // who is gone has nothing
    }

private:
    static QByteArray answerOf(QProcess &child)
    {
        while (!child.canReadLine() && child.waitForReadyRead(60'000)) { }
        return child.readLine().trimmed();
    }

    /// Another manager's program.
    template <typename Work> void elsewhere(Work work)
    {
        const auto other = Workspace::open(m_desktop->session().workspace()->location());
        VERIFY_RESULT(other);
        VERIFY_RESULT((*other)->write(work).result());
    }

    qint64 editSecond()
    {
        auto *table = find<DataTable>("inviteTable");
        table->selectRow(1);
        const qint64 id = qobject_cast<InviteTableModel *>(table->model())->idAt(1);
        [this] { QTRY_VERIFY(m_desktop->actions().editInvite->isEnabled()); }();
        m_desktop->actions().editInvite->trigger();
        return id;
    }

    Invite invite(qint64 id)
    {
        return m_desktop->session()
            .workspace()
            ->read([id](Database &db) { return InviteRepository(db).find(id); })
            .result()
            .value();
    }
};

GUESTWRIGHT_TEST(tst_team, TeamTest)

#include "tst_team.moc"
