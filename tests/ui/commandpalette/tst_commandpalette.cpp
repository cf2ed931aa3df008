#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/commandpalette/commandpalette.h"
#include "ui/commandpalette/paletteranking.h"
#include "ui/theme/icon.h"

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rank");
        QTest::newRow("begins so") << u"create b"_s << u"Create Bulk Invites…"_s << 0;
        QTest::newRow("begins words") << u"inv cre"_s << u"Create Bulk Invites…"_s << 1;
        QTest::newRow("begins a word of the menu") << u"campaign edit"_s << u"Edit…"_s << 2;
        QTest::newRow("stands in it") << u"ulk"_s << u"Create Bulk Invites…"_s << 3;
        QTest::newRow("letters in order") << u"cbi"_s << u"Create Bulk Invites…"_s << 4;
        QTest::newRow("not at all") << u"xyz"_s << u"Create Bulk Invites…"_s << -1;
        QTest::newRow("letters out of order") << u"ibc"_s << u"Create Bulk Invites…"_s << -1;
        QTest::newRow("case and accents") << u"ANGSTROM"_s << u"Ångström Gala"_s << 0;
        QTest::newRow("nothing typed") << QString() << u"Quit"_s << 0;
    }

    void ranksWhatIsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);
        QFETCH(const int, rank);
        QCOMPARE(paletteRank(typed, text, u"Campaign"_s).value_or(-1), rank);
    }

    void endsOnce()
    {
        QWidget window;
        QVERIFY(test::showActive(window));
        auto *palette = new CommandPalette({}, &window);
        QSignalSpy finished(palette, &QDialog::finished);
        palette->open();
        QVERIFY(QTest::qWaitForWindowActive(palette));
        QTest::keyClick(palette->findChild<QLineEdit *>(u"commandEdit"_s), Qt::Key_Escape);
        QCOMPARE(finished.count(), 1); // hiding takes the keyboard, and that ends a palette too
        QTRY_VERIFY(window.isActiveWindow());
    }

    void listsWhatTheMenusOffer()
    {
        QMainWindow window;
        fillMenus(window);
        const QList<PaletteEntry> entries = menuEntries(*window.menuBar());
        QCOMPARE(entries.size(), 3); // the hidden one and the second copy are left out
        QCOMPARE(entries.at(0).text, u"Create…"_s);
        QCOMPARE(entries.at(0).where, u"File"_s);
        QCOMPARE(entries.at(0).key, QKeySequence(u"Ctrl+N"_s));
        QVERIFY(!entries.at(1).isEnabled);
        QCOMPARE(entries.at(2).where, u"File › Appearance"_s);
        QSignalSpy triggered(m_first, &QAction::triggered);
        entries.at(0).run();
        QCOMPARE(triggered.count(), 1);
    }

    void doesWhatIsChosenByKeyboard()
    {
        QStringList done;
        QWidget window;
        auto *palette = new CommandPalette(entriesThatTell(done), &window);
        QVERIFY(test::showActive(*palette));
        auto *field = test::child<QLineEdit>(*palette, u"commandEdit"_s);
        auto *list = test::child<QListView>(*palette, u"commandList"_s);
        QVERIFY(field->hasFocus());
        QCOMPARE(list->model()->rowCount(), 4);
        QCOMPARE(list->model()->index(3, 0).data().toString(), u"Empty the Trash"_s); // not possible: last
        QTest::keyClicks(field, u"in"_s);
        QTRY_COMPARE(list->model()->rowCount(), 3);
        QCOMPARE(list->currentIndex().data().toString(), u"Invites"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(list->currentIndex().data().toString(), u"Create Invite…"_s);
        QCOMPARE(field->accessibleDescription(), u"Create Invite…, Menu"_s);
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Up); // around
        QCOMPARE(list->currentIndex().data().toString(), u"Send to Inbox"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(done, QStringList{u"Send to Inbox"_s});
        QVERIFY(!palette->isVisible());
    }

    void doesNothingThatIsNotPossible()
    {
        QStringList done;
        CommandPalette palette(entriesThatTell(done));
        QVERIFY(test::showActive(palette));
        auto *field = test::child<QLineEdit>(palette, u"commandEdit"_s);
        QTest::keyClicks(field, u"empty"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(palette.isVisible());
        QTest::keyClick(field, Qt::Key_Escape); // empties the field
        QVERIFY(palette.isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QCOMPARE(done, QStringList());
    }

    void showsWhatWasFoundForTheWords()
    {
        QStringList done;
        CommandPalette palette(entriesThatTell(done));
        QSignalSpy asked(&palette, &CommandPalette::searchRequested);
        QVERIFY(test::showActive(palette));
        auto *field = test::child<QLineEdit>(palette, u"commandEdit"_s);
        auto *list = test::child<QListView>(palette, u"commandList"_s);
        QTest::keyClicks(field, u"lovelace"_s);
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(list->model()->rowCount(), 0);
        palette.setFound({{.text = u"Ada <b>Lovelace</b>"_s, .where = u"ada@example.org"_s, .run = [] {}}});
        QCOMPARE(list->model()->rowCount(), 1);
        field->clear();
        QCOMPARE(list->model()->rowCount(), 4); // found for other words
    }

    void looksRight()
    {
        QVERIFY(test::shoot(u"command-palette"_s, [] {
            QStringList done;
            auto palette = std::make_unique<CommandPalette>(entriesThatTell(done));
            palette->show();
            test::child<QLineEdit>(*palette, u"commandEdit"_s)->setText(u"i"_s);
            return palette;
        }));
        QStringList done;
        CommandPalette palette(entriesThatTell(done));
        palette.show();
        QCOMPARE(test::unnamedWidgets(palette), QStringList());
    }

private:
    void fillMenus(QMainWindow &window)
    {
        QMenu *file = window.menuBar()->addMenu(u"&File"_s);
        m_first = file->addAction(u"&Create…"_s);
        m_first->setShortcut(QKeySequence(u"Ctrl+N"_s));
        file->addSeparator();
        file->addAction(u"&Pause"_s)->setEnabled(false);
        file->addAction(u"Hidden"_s)->setVisible(false);
        file->addMenu(u"&Appearance"_s)->addAction(u"&Dark"_s);
        window.menuBar()->addMenu(u"&Edit"_s)->addAction(m_first);
    }

    static QList<PaletteEntry> entriesThatTell(QStringList &done)
    {
        const auto entry = [&done](const QString &text, const QString &icon, bool enabled) {
            return PaletteEntry{.text = text,
                                .where = u"Menu"_s,
                                .icon = themeIcon(icon),
                                .key = QKeySequence(u"Ctrl+N"_s),
                                .isEnabled = enabled,
                                .run = [&done, text] { done << text; }};
        };
        QList<PaletteEntry> entries = {
            entry(u"Create Invite…"_s, u"plus"_s, true), entry(u"Empty the Trash"_s, u"trash-2"_s, false),
            entry(u"Invites"_s, u"users"_s, true), entry(u"Send to Inbox"_s, u"send"_s, true)};
        return entries;
    }

    QAction *m_first = nullptr;
};

GUESTWRIGHT_TEST(tst_commandpalette, CommandPaletteTest)

#include "tst_commandpalette.moc"
