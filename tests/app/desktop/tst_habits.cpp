#include "app/desktop/begunwork.h"
#include "app/desktop/importcontroller.h"
#include "app/desktop/lastfolder.h"
#include "app/desktop/workjournal.h"
#include "models/contacts/contactrepository.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/support/testrunner.h"
#include "ui/help/helpwindow.h"
#include "ui/settings/preferencesdialog.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QListView>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace guestwright;

/// What people take for granted: that a program takes dropped files, knows where they were, and remembers what it was
/// doing when it died.
class HabitsTest : public test::DesktopDriver
{
    Q_OBJECT

private Q_SLOTS:
    void opensThePaletteAndGoesWhereItSays()
    {
        openSample();
        QTest::keyClick(&m_desktop->window(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = dialog("commandPalette");
        auto *field = palette->findChild<QLineEdit *>(u"commandEdit"_s);
        QTest::keyClicks(field, u"trash"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(find<QWidget>("trashPage")->isVisible());
    }

    void keepsTheKeyboardInItsPlaceWhenARowGoes()
    {
        openSample();
        showInvites();
        auto *table = find<DataTable>("inviteTable");
        const int rows = table->model()->rowCount();
        table->selectRow(3);
        m_desktop->actions().deleteInvites->trigger();
        QTRY_COMPARE(table->model()->rowCount(), rows - 1);
        QTRY_COMPARE(table->currentIndex().row(), 3);
        QVERIFY(!table->selectionModel()->hasSelection()); // the next Delete must not take somebody else
    }

    void putsTheKeyboardIntoWhatItLeadsTo()
    {
        openSample();
        showInvites();
        auto *table = find<DataTable>("inviteTable");
        table->selectRow(0);
        m_desktop->actions().deleteInvites->trigger();
        m_desktop->actions().commandPalette->trigger();
        auto *field = dialog("commandPalette")->findChild<QLineEdit *>(u"commandEdit"_s);
        QTest::keyClicks(field, u"trash"_s);
        QTest::keyClick(field, Qt::Key_Return);
        auto *trash = find<DataTable>("trashInvitesTable");
        QTRY_COMPARE(m_desktop->window().focusWidget(), trash); // which was not there yet when the palette closed
        trash->selectAll();
        find<QAbstractButton>("restoreInvitesButton")->setFocus();
        find<QAbstractButton>("restoreInvitesButton")->click();
        QTRY_VERIFY(!trash->isVisible());
        QVERIFY(m_desktop->window().focusWidget()->isVisible());
    }

    void findsAnInviteInThePalette()
    {
        openSample();
        showInvites();
        auto *table = find<DataTable>("inviteTable");
        const QString wanted = textAt(*table, 5, InviteTableModel::NameColumn);
        m_desktop->actions().commandPalette->trigger();
        auto *palette = dialog("commandPalette");
        auto *list = palette->findChild<QListView *>(u"commandList"_s);
        QTest::keyClicks(palette->findChild<QLineEdit *>(u"commandEdit"_s), wanted);
        QTRY_COMPARE(list->model()->index(0, 0).data().toString(), wanted);
        shoot(*palette, u"palette-invite"_s);
        QTest::keyClick(palette->findChild<QLineEdit *>(u"commandEdit"_s), Qt::Key_Return);
        QTRY_COMPARE(table->currentIndex().row(), 5);
    }

    void helpsAboutWhatHasTheFocus()
    {
        openSample();
        showInvites();
        auto *table = find<DataTable>("inviteTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F1);
        QTRY_COMPARE(helpPageShown(), u"creating-invites"_s);
        m_desktop->actions().sendInvitations->trigger();
        auto *send = dialog("sendDialog");
        QTest::keyClick(send, Qt::Key_F1);
        QTRY_COMPARE(helpPageShown(), u"sending"_s);
        QVERIFY(send->isVisible());
        send->reject();
    }

    void importsDroppedTablesOneAfterTheOther()
    {
        m_desktop->start({});
        QTRY_VERIFY(m_desktop->session().isOpen());
        drop({write(u"one.csv"_s, "name,email\nAda,ada@example.org\n"),
              write(u"two.csv"_s, "name,email\nBea,bea@example.org\n"), write(u"photo.png"_s, "no picture")});
        QTRY_VERIFY(find<QWidget>("errorNotice")->isVisible());
        accept(dialog("importDialog"));
        accept(dialog("importDialog"));
        QTRY_COMPARE(contacts(), 2);
        QVERIFY(!m_desktop->window().findChild<QDialog *>(u"importDialog"_s));
    }

    void opensADroppedWorkspace()
    {
        openSample();
        const QString sample = m_desktop->session().workspace()->location().path;
        const QString copy = m_mail.filePath(u"copy.guestwright"_s);
        m_desktop.reset();
        QVERIFY(QFile::copy(sample, copy));
        m_desktop = std::make_unique<Desktop>([] { return now(); });
        m_desktop->start({});
        QTRY_VERIFY(m_desktop->session().isOpen());
        drop({copy});
        QTRY_COMPARE(m_desktop->session().workspace()->location().path, copy);
    }

    void saysThatThereIsNothingToImportInto()
    {
        m_desktop->start(m_mail.filePath(u"nothing.guestwright"_s));
        QTRY_VERIFY(find<QWidget>("errorNotice")->isVisible());
        m_desktop->window().hideError();
        drop({write(u"one.csv"_s, "name\nAda\n")});
        QVERIFY(find<QWidget>("errorNotice")->isVisible());
    }

    void keepsWhereTheWindowWas()
    {
        openSample();
        m_desktop->actions().tabs->actions().at(1)->trigger();
        m_desktop->window().close();
        const QString sample = m_desktop->session().workspace()->location().path;
        restart(sample);
        QTRY_VERIFY(find<DataTable>("inviteTable")->isVisible());
        m_desktop->go({Place::Kind::AllContacts});
        restart(sample);
        QTRY_VERIFY(find<QWidget>("contactPage")->isVisible());
    }

    void keepsTheColumnsOfTables()
    {
        openSample();
        m_desktop->go({Place::Kind::AllContacts});
        auto *table = find<DataTable>("contactTable");
        table->setColumnHidden(2, true);
        Q_EMIT table->layoutEdited();
        restart(m_desktop->session().workspace()->location().path);
        QVERIFY(find<DataTable>("contactTable")->isColumnHidden(2));
    }

    void isNeverLargerThanTheScreen()
    {
        m_desktop->window().resize(5000, 4000);
        m_desktop->window().saveLayout();
        m_desktop->start({});
        const QSize room = m_desktop->window().screen()->availableGeometry().size();
        QVERIFY(m_desktop->window().width() <= room.width());
        QVERIFY(m_desktop->window().height() <= room.height());
    }

    void beginsWithoutAWorkspaceIfAskedTo()
    {
        openSample();
        m_desktop->actions().preferences->trigger();
        auto *preferences = dialog("preferencesDialog");
        preferences->findChild<QAbstractButton *>(u"opensLastCheck"_s)->click();
        preferences->findChild<QAbstractButton *>(u"darkSegment"_s)->click();
        shoot(*preferences, u"preferences"_s);
        accept(preferences);
        QVERIFY(m_desktop->actions().appearance->actions().at(int(Theme::Dark))->isChecked());
        restart({});
        QTRY_VERIFY(find<QWidget>("startPage")->isVisible());
        QTest::qWait(100);
        QVERIFY(!m_desktop->session().isOpen());
    }

    void remembersTheFolderOfFiles()
    {
        QFileDialog first;
        first.setOption(QFileDialog::DontUseNativeDialog);
        startInLastFolder(first);
        first.setDirectory(m_mail.path());
        Q_EMIT first.accepted();
        QFileDialog second;
        second.setOption(QFileDialog::DontUseNativeDialog);
        startInLastFolder(second);
        QCOMPARE(second.directory().canonicalPath(), QDir(m_mail.path()).canonicalPath());
    }

    void writesDownBegunWorkForItsOwnerAlone()
    {
        const QString folder = m_mail.filePath(u"journal"_s);
        const BegunWork work = someImport(u"file.guestwright"_s);
        QString id;
        {
            WorkJournal journal(folder);
            id = journal.begin(work);
            QVERIFY(!id.isEmpty());
            const QFileInfo file(folder + u'/' + id + u".json"_s);
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                     QFile::Permissions());
            WorkJournal other(folder);
            QVERIFY(other.interrupted(work.workspace).isEmpty()); // still at work
        }
        WorkJournal later(folder);
        QVERIFY(later.interrupted(u"another.guestwright"_s).isEmpty());
        const QList<BegunWork> left = later.interrupted(work.workspace);
        QCOMPARE(left.size(), 1);
        BegunWork expected = work;
        expected.id = id;
        QCOMPARE(left.first(), expected);
        later.end(id);
        QVERIFY(WorkJournal(folder).interrupted(work.workspace).isEmpty());
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
    }

    void offersAnInterruptedImportAgain()
    {
        m_desktop->start({});
        QTRY_VERIFY(m_desktop->session().isOpen());
        const QString workspace = m_desktop->session().workspace()->location().toUrl();
        BegunWork work = someImport(workspace);
        work.file = write(u"people.csv"_s, "a;b\nAda;ada@example.org\n");
        leaveBehind(work);
        QTRY_VERIFY(isOffered());
        shoot(u"interrupted-import"_s);
        find<QAbstractButton>("workAgainLink")->click();
        auto *import = dialog("importDialog");
        accept(import);
        QTRY_COMPARE(contacts(), 1);
        QTRY_VERIFY(!isOffered());
        restart({});
        QTRY_VERIFY(m_desktop->session().isOpen());
        QTest::qWait(50);
        QVERIFY(!isOffered());
    }

    void offersNoImportThatIsThere()
    {
        m_desktop->start({});
        QTRY_VERIFY(m_desktop->session().isOpen());
        m_desktop->importing().openFile(write(u"people.csv"_s, "name,email\nAda,ada@example.org\n"));
        accept(dialog("importDialog"));
        QTRY_COMPARE(contacts(), 1);
        BegunWork work = someImport(m_desktop->session().workspace()->location().toUrl());
        work.begun = now(); // what the driver's clock gave the audit entry
        leaveBehind(work);
        QTest::qWait(100);
        QVERIFY(!isOffered());
    }

    void offersAnInterruptedCreationAgain()
    {
        openSample();
        BegunWork work{.kind = BegunWork::Kind::Creation,
                       .workspace = m_desktop->session().workspace()->location().toUrl(),
                       .begun = fromMsecs(5),
                       .campaignId = 1,
                       .source = BegunWork::Source::Links,
                       .count = 17,
                       .terms = {.expiration = Expiration::after(7)}};
        leaveBehind(work);
        QTRY_VERIFY(isOffered());
        find<QAbstractButton>("workAgainLink")->click();
        auto *bulk = dialog("bulkInvitesDialog");
        QTRY_COMPARE(bulk->findChild<QAbstractButton *>(u"primaryButton"_s)->text(), u"Create 17 Invites"_s);
        accept(bulk);
    }

    void offersToContinueSending()
    {
        openSample();
        BegunWork work{.kind = BegunWork::Kind::Sending,
                       .workspace = m_desktop->session().workspace()->location().toUrl(),
                       .begun = fromMsecs(5)};
        leaveBehind(work);
        QTest::qWait(100);
        QVERIFY(!isOffered()); // nothing waits
    }

    void letsAnOfferBeDismissed()
    {
        m_desktop->start({});
        QTRY_VERIFY(m_desktop->session().isOpen());
        const BegunWork work = someImport(m_desktop->session().workspace()->location().toUrl());
        leaveBehind(work);
        QTRY_VERIFY(isOffered());
        find<QAbstractButton>("dismissWorkLink")->click();
        QTRY_VERIFY(!isOffered());
        restart({});
        QTRY_VERIFY(m_desktop->session().isOpen());
        QTest::qWait(50);
        QVERIFY(!isOffered());
    }

private:
    static BegunWork someImport(const QString &workspace)
    {
        ColumnMapping mapping;
        mapping.columns = {{u"a"_s, ColumnMapping::Field::Name, 0}, {u"b"_s, ColumnMapping::Field::Email, 0}};
        return {.kind = BegunWork::Kind::Import,
                .workspace = workspace,
                .begun = fromMsecs(1'234'567'890'123),
                .file = u"/somewhere/people.csv"_s,
                .choices = {.encoding = u"UTF-8"_s, .delimiter = ';', .hasHeader = true, .mapping = mapping},
                .listName = u"Friends"_s};
    }

    /// As a process that died would: the journal's entry stays, its lock is free. Then the next start.
    void leaveBehind(const BegunWork &work)
    {
        const QString folder =
            QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"unfinished"_s);
        const QString workspace = m_desktop->session().workspace()->location().path;
        m_desktop.reset();
        QVERIFY(!WorkJournal(folder).begin(work).isEmpty());
        m_desktop = std::make_unique<Desktop>([] { return now(); });
        m_desktop->start(workspace);
        QTRY_VERIFY(m_desktop->session().isOpen());
    }

    void restart(const QString &workspace)
    {
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>([] { return now(); });
        m_desktop->start(workspace);
    }

    bool isOffered() const
    {
        const auto *notice = m_desktop->window().findChild<QWidget *>(u"interruptedNotice"_s);
        return notice && notice->isVisible();
    }

    static QString helpPageShown()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (const auto *help = qobject_cast<HelpWindow *>(window); help && help->isVisible()) {
                return help->page();
            }
        }
        return {};
    }

    QString write(const QString &name, const QByteArray &text)
    {
        QFile file(m_mail.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths) {
            urls << QUrl::fromLocalFile(path);
        }
        data.setUrls(urls);
        QDragEnterEvent enters(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_desktop->window(), &enters);
        QVERIFY(enters.isAccepted());
        QDropEvent falls(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_desktop->window(), &falls);
    }

    qint64 contacts()
    {
        auto counted =
            m_desktop->session().workspace()->read([](Database &db) { return ContactRepository(db).count({}); });
        counted.waitForFinished();
        return counted.result().value_or(-1);
    }
};

GUESTWRIGHT_TEST(tst_habits, HabitsTest)

#include "tst_habits.moc"
