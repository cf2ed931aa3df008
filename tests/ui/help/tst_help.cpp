#include "app/language/translation.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/actions.h"
#include "ui/commandpalette/paletteentry.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helppages.h"
#include "ui/help/helpwindow.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasATitleAndWordsOnEveryPage_data() { addLanguages(); }
    void hasATitleAndWordsOnEveryPage()
    {
        const auto language = speak();
        QVERIFY(helpPages().size() >= 10);
        for (const QString &page : helpPages()) {
            QVERIFY2(helpText(page).startsWith(u"# "_s), qPrintable(page));
            QVERIFY2(!helpTitle(page).isEmpty() && helpText(page).size() > 300, qPrintable(page));
        }
        QCOMPARE(helpText(u"../../icons/send"_s), QString());
    }

    void listsEveryPageThatIsWritten_data() { addLanguages(); }
    void listsEveryPageThatIsWritten()
    {
        const QStringList files = QDir(u":/guestwright/help/"_s + QLatin1String(QTest::currentDataTag())).entryList();
        QCOMPARE(files.size(), helpPages().size());
        for (const QString &file : files) {
            QVERIFY2(helpPages().contains(file.chopped(3)), qPrintable(file));
        }
    }

    void linksOnlyToPagesThereAre_data() { addLanguages(); }
    void linksOnlyToPagesThereAre()
    {
        const auto language = speak();
        static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
        int links = 0;
        for (const QString &page : helpPages()) {
            for (const auto &match : link.globalMatch(helpText(page))) {
                const QString target = match.captured(1);
                QVERIFY2(target.endsWith(u".md"_s) && helpPages().contains(target.chopped(3)), qPrintable(target));
                ++links;
            }
        }
        QVERIFY(links > 3);
    }

    /// "**Invites → Send…**" must be what the menu says.
    void namesCommandsAsTheMenusDo_data() { addLanguages(); }
    void namesCommandsAsTheMenusDo()
    {
        const auto language = speak();
        Actions actions;
        MainWindow window(actions);
        QStringList offered;
        for (QAction *hidden : window.findChildren<QAction *>() + actions.findChildren<QAction *>()) {
            hidden->setVisible(true);
        }
        for (const PaletteEntry &entry : menuEntries(*window.menuBar())) {
            offered << u"%1 → %2"_s.arg(QString(entry.where).replace(u" › "_s, u" → "_s), entry.text);
        }
        offered += secondPlaces(*window.menuBar());
        static const QRegularExpression path(u"\\*\\*([^*]* → [^*]*)\\*\\*"_s);
        int paths = 0;
        for (const QString &page : helpPages()) {
            for (const auto &match : path.globalMatch(helpText(page))) {
                QVERIFY2(offered.contains(match.captured(1)), qPrintable(page + u": "_s + match.captured(1)));
                ++paths;
            }
        }
        QVERIFY(paths > 20);
    }

    void knowsAPageForEveryDialog()
    {
        const QString root = qEnvironmentVariable("GUESTWRIGHT_SOURCE_DIR");
        QVERIFY(!root.isEmpty());
        static const QRegularExpression name(u"setObjectName\\([^;]*?u\"(\\w+(?:Dialog|Page|Editor))\"_s"_s);
        int dialogs = 0;
        for (QDirIterator files(root + u"/ui"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const auto &match : name.globalMatch(QString::fromUtf8(file.readAll()))) {
                QWidget parent;
                parent.setProperty("helpPage", u"none"_s); // what a name that is not known would fall back to
                QWidget dialog(&parent);
                dialog.setObjectName(match.captured(1));
                QVERIFY2(helpPages().contains(helpPageFor(&dialog)), qPrintable(match.captured(1)));
                ++dialogs;
            }
        }
        QVERIFY(dialogs > 15);
    }

    void opensNothingButItsPages()
    {
        HelpBrowser browser;
        browser.showPage(u"sending"_s);
        const QString shown = browser.toPlainText();
        QVERIFY(shown.contains(u"outbox"_s));
        for (const QString &other :
             {u"file:///etc/passwd"_s, u"https://example.org/sending.md"_s, u":/icons/send.svg"_s,
              u"../en/sending.md"_s, u"qrc:/guestwright/help/en/sending.md"_s}) {
            QVERIFY2(!browser.loadResource(QTextDocument::MarkdownResource, QUrl(other)).isValid(), qPrintable(other));
            QVERIFY2(!browser.loadResource(QTextDocument::ImageResource, QUrl(other)).isValid(), qPrintable(other));
            Q_EMIT browser.anchorClicked(QUrl(other));
        }
        QCOMPARE(browser.page(), u"sending"_s);
        QCOMPARE(browser.toPlainText(), shown);
    }

    void leadsFromPageToPageAndBack()
    {
        HelpWindow window;
        window.open(u"first-steps"_s);
        auto *browser = test::child<HelpBrowser>(window, u"helpBrowser"_s);
        auto *contents = test::child<QListWidget>(window, u"helpContentsList"_s);
        QCOMPARE(contents->count(), helpPages().size());
        Q_EMIT browser->anchorClicked(QUrl(u"sending.md"_s));
        QCOMPARE(window.page(), u"sending"_s);
        QCOMPARE(contents->currentItem()->text(), helpTitle(u"sending"_s));
        test::child<QAbstractButton>(window, u"helpBackButton"_s)->click();
        QCOMPARE(window.page(), u"first-steps"_s);
        for (int row = 0; row < contents->count(); ++row) {
            contents->setCurrentRow(row);
            QCOMPARE(window.page(), helpPages().at(row));
        }
    }

    void findsPagesByTheirWords()
    {
        HelpWindow window;
        window.open(u"first-steps"_s);
        QVERIFY(test::showActive(window));
        auto *search = test::child<QLineEdit>(window, u"helpSearchEdit"_s);
        auto *contents = test::child<QListWidget>(window, u"helpContentsList"_s);
        QTest::keyClicks(search, u"uncertain"_s);
        QTRY_VERIFY(contents->item(0)->isHidden());
        QCOMPARE(window.page(), u"sending"_s);
        search->clear();
        QVERIFY(!contents->item(0)->isHidden());
    }

    void looksRight()
    {
        QVERIFY(test::shoot(u"help"_s, [] {
            auto window = std::make_unique<HelpWindow>();
            window->open(u"sending"_s);
            return window;
        }));
        HelpWindow window;
        window.open(u"keyboard"_s);
        QCOMPARE(test::unnamedWidgets(window), QStringList());
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("de") << u"de"_s;
    }

    /// Speaks the row's language as long as the value lives.
    static std::shared_ptr<Translation> speak()
    {
        QFETCH(const QString, language);
        std::shared_ptr<Translation> translation(new Translation, [before = QLocale()](Translation *spoken) {
            delete spoken;
            QLocale::setDefault(before);
        });
        translation->speak(language);
        return translation;
    }

    /// Actions that stand in a second menu too, which the palette lists once.
    static QStringList secondPlaces(const QMenuBar &menus)
    {
        QStringList places;
        for (const QAction *top : menus.actions()) {
            for (const QAction *action : top->menu()->actions()) {
                places << u"%1 → %2"_s.arg(top->text().remove(u'&'), action->text().remove(u'&'));
            }
        }
        return places;
    }
};

GUESTWRIGHT_TEST(tst_help, HelpTest)

#include "tst_help.moc"
