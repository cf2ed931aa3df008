#include "app/campaigning/queuesending.h"
#include "app/desktop/desktophost.h"
#include "models/core/relativetime.h"
#include "models/invites/invitetablemodel.h"
#include "models/mail/accountrepository.h"
#include "models/mail/outboxrepository.h"
#include "tests/support/testrunner.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/widgets/datatable.h"

#include <QAbstractButton>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLibraryInfo>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

Instant testNow()
{
    return fromMsecs(1'810'000'000'000);
}

QString plain(QString text)
{
    return text.remove(u'&');
}

/// Entries of a menu, and of those in it, that share their underlined letter: "File: N (New, Next)".
QStringList clashesIn(const QMenu &menu)
{
    QStringList clashes;
    QHash<QString, QString> taken;
    for (const QAction *action : menu.actions()) {
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (!letter.isEmpty() && taken.contains(letter)) {
            clashes << menu.title() + u": "_s + letter + u" ("_s + taken.value(letter) + u", "_s + action->text()
                    + u')';
        }
        taken.insert(letter, action->text());
        if (action->menu()) {
            clashes << clashesIn(*action->menu());
        }
    }
    return clashes;
}

} // namespace

/// The desktop in each language, and on the way from one to the other.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_settings.filePath(u"data"_s)));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Guestwright"_s);
        QCoreApplication::setApplicationName(u"guestwright-test"_s);
        m_pictures = QDir(qEnvironmentVariable("GUESTWRIGHT_SCREENSHOTS", QDir::current().filePath(u"screenshots"_s)));
        QVERIFY(m_pictures.mkpath(u"."_s));
    }

    void init()
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
        QSettings().clear();
        m_translation = std::make_unique<Translation>();
    }

    void cleanup()
    {
        m_host.reset();
        m_translation.reset();
        QLocale::setDefault(QLocale::c());
    }

    void choosesTheFirstWantedLanguageThatIsSpoken_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("language");
        QTest::newRow("nothing") << QString() << QStringList() << u"en"_s;
        QTest::newRow("C") << QString() << QStringList{u"C.UTF-8"_s} << u"en"_s;
        QTest::newRow("as the system") << QString() << QStringList{u"de-AT"_s, u"en"_s} << u"de"_s;
        QTest::newRow("as the environment") << QString() << QStringList{u"de_DE.UTF-8"_s} << u"de"_s;
        QTest::newRow("the second") << QString() << QStringList{u"fr_FR"_s, u"de"_s} << u"de"_s;
        QTest::newRow("none is spoken") << QString() << QStringList{u"fr_FR"_s, u"dz"_s} << u"en"_s;
        QTest::newRow("the choice goes first") << u"en"_s << QStringList{u"de"_s} << u"en"_s;
        QTest::newRow("a choice nobody speaks") << u"tlh"_s << QStringList{u"de"_s} << u"de"_s;
    }

    void choosesTheFirstWantedLanguageThatIsSpoken()
    {
        QFETCH(const QString, choice);
        QFETCH(const QStringList, wanted);
        QFETCH(const QString, language);
        QCOMPARE(languageFor(choice, wanted), language);
    }

    void namesMonthsInItsLanguage()
    {
        m_translation->speak(u"de"_s); // whatever the environment says of dates
        QCOMPARE(QLocale().monthName(12), u"Dezember"_s);
        m_translation->speak(u"en"_s);
        QCOMPARE(QLocale().monthName(12), u"December"_s);
    }

    void countsInWholeSentences()
    {
        const Instant now = testNow();
        m_translation->speak(u"de"_s);
        QCOMPARE(soonText(now + std::chrono::days(2), now), u"In 2 Tagen"_s);
        QCOMPARE(agoText(now - std::chrono::days(9), now), u"vor 9 Tagen"_s);
        QCOMPARE(agoText(now, now), u"gerade eben"_s);
        QCOMPARE(agoText(now - std::chrono::days(1), now), u"gestern"_s);
        QCOMPARE(soonText(now + std::chrono::hours(1), now), u"Binnen eines Tages"_s);
        QCOMPARE(QLocale().toString(1'204), u"1.204"_s);
        QCOMPARE(QCoreApplication::translate("guestwright::BulkController", "Created %n invite(s)", "", 1),
                 u"1 Einladung erstellt"_s);
        QCOMPARE(QCoreApplication::translate("guestwright::BulkController", "Created %n invite(s)", "", 1'204),
                 u"1.204 Einladungen erstellt"_s);
        m_translation->speak(u"en"_s);
        QCOMPARE(soonText(now + std::chrono::days(2), now), u"In 2 days"_s);
        QCOMPARE(QCoreApplication::translate("guestwright::BulkController", "Created %n invite(s)", "", 1),
                 u"Created 1 invite"_s);
        QCOMPARE(QCoreApplication::translate("guestwright::BulkController", "Created %n invite(s)", "", 2),
                 u"Created 2 invites"_s);
    }

    void hasNoTwoEntriesOfAMenuUnderOneLetter_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }

    void hasNoTwoEntriesOfAMenuUnderOneLetter()
    {
        QFETCH(const QString, language);
        speak(language);
        QStringList clashes;
        QMenu bar(u"Menu bar"_s);
        bar.addActions(window().menuBar()->actions());
        clashes = clashesIn(bar);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
    }

    void speaksGermanEverywhere()
    {
        speak(u"de"_s);
        openSample();
        QStringList menus;
        for (const QAction *menu : window().menuBar()->actions()) {
            menus << plain(menu->text());
        }
        QCOMPARE(menus,
                 QStringList({u"Datei"_s, u"Bearbeiten"_s, u"Ansicht"_s, u"Kampagne"_s, u"Einladungen"_s, u"Kontakte"_s,
                              u"Extras"_s, u"Hilfe"_s}));
        QCOMPARE(headers().first(4), QStringList({u"Name"_s, u"E-Mail"_s, u"Status"_s, u"Gesendet"_s}));
        shoot(window(), u"main-german"_s);
        m_host->desktop().actions().createInvite->trigger();
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window().findChild<QDialog *>(u"createInviteDialog"_s)) && dialog->isVisible());
        QCOMPARE(dialog->windowTitle(), u"Einladung erstellen"_s);
        QCOMPARE(dialog->findChild<QAbstractButton *>(u"primaryButton"_s)->text(), u"Einladung erstellen"_s);
        shoot(*dialog, u"create-invite-german"_s);
        dialog->reject();
    }

    void speaksGermanOnTheButtonsOfTheToolkit()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s)) {
            QSKIP("the translations of Qt are not installed");
        }
        m_translation->speak(u"de"_s);
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(plain(box.button(QDialogButtonBox::Cancel)->text()), u"Abbrechen"_s);
    }

    void translatesEveryAction()
    {
        QHash<QString, QString> english;
        speak(u"en"_s);
        for (const QAction *action : m_host->desktop().actions().findChildren<QAction *>()) {
            english.insert(action->objectName(), plain(action->text()));
        }
        QVERIFY(english.size() > 40);
        m_host.reset();
        speak(u"de"_s);
        QStringList same;
        for (const QAction *action : m_host->desktop().actions().findChildren<QAction *>()) {
            if (!action->text().isEmpty() && english.value(action->objectName()) == plain(action->text())) {
                same << action->objectName();
            }
        }
        same.sort();
        QCOMPARE(same,
                 QStringList({u"englishLanguageAction"_s, u"germanLanguageAction"_s, u"showDetailsAction"_s,
                              u"webhookAction"_s}));
    }

    void switchesWhileTheWorkspaceStaysOpen()
    {
        speak(u"en"_s);
        openSample();
        const std::shared_ptr<Workspace> workspace = m_host->desktop().session().workspace();
        const Place place = window().place();
        QVERIFY(place.kind == Place::Kind::Campaign);
        m_host->desktop().actions().tabs->actions().at(1)->trigger();
        QCOMPARE(headers().at(1), u"Email"_s);

        action(u"germanLanguageAction"_s)->trigger();
        QTRY_COMPARE(plain(window().menuBar()->actions().first()->text()), u"Datei"_s);
        QTRY_VERIFY(window().isVisible());
        QCOMPARE(m_host->desktop().session().workspace(), workspace);
        QCOMPARE(window().place(), place);
        QVERIFY(m_host->desktop().actions().tabs->actions().at(1)->isChecked());
        QVERIFY(action(u"germanLanguageAction"_s)->isChecked());
        auto *table = window().findChild<DataTable *>(u"inviteTable"_s);
        QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 0);
        QCOMPARE(headers().at(1), u"E-Mail"_s);
        QCOMPARE(chosenLanguage(), u"de"_s);
        shoot(window(), u"invites-german"_s);

        action(u"englishLanguageAction"_s)->trigger();
        QTRY_COMPARE(plain(window().menuBar()->actions().first()->text()), u"File"_s);
        QCOMPARE(headers().at(1), u"Email"_s);
        QCOMPARE(m_host->desktop().session().workspace(), workspace);
    }

    void goesOnSendingInTheOtherLanguage()
    {
        speak(u"en"_s);
        openSample();
        const std::shared_ptr<Workspace> workspace = m_host->desktop().session().workspace();
        const qint64 campaign = window().place().id;
        // However fast the disk, the mailing is still under way when the language changes.
        const auto queued = workspace->write([campaign](Database &db) -> Result<SendReport> {
            AccountRepository accounts(db);
            for (MailAccount account : accounts.all().value_or(QList<MailAccount>())) {
                account.ratePerMinute = 6'000;
                if (const Result<> slowed = accounts.update(account); !slowed) {
                    return failure(slowed);
                }
            }
            return queueSending(db, {.campaignId = campaign}, testNow(), [](qsizetype) { return true; });
        });
        QTRY_VERIFY(queued.isFinished());
        const qint64 messages = queued.result()->queued;
        QVERIFY(messages > 10);
        m_host->desktop().actions().sendQueued->trigger();
        QTRY_VERIFY(m_host->desktop().isSending());
        action(u"germanLanguageAction"_s)->trigger();
        QTRY_COMPARE(plain(window().menuBar()->actions().first()->text()), u"Datei"_s);
        const auto sent = [&workspace] {
            return workspace->read([](Database &db) { return OutboxRepository(db).totals({}); }).result()->sent;
        };
        QTRY_COMPARE_WITH_TIMEOUT(sent(), messages, 20'000);
    }

private:
    void speak(const QString &language)
    {
        QSettings().setValue(u"window/language"_s, language);
        m_translation->speak(language);
        m_host = std::make_unique<DesktopHost>(*m_translation, [] { return testNow(); });
    }

    MainWindow &window() { return m_host->desktop().window(); }

    QAction *action(const QString &name) { return m_host->desktop().actions().findChild<QAction *>(name); }

    void openSample()
    {
        m_host->start({});
        QTRY_VERIFY(m_host->desktop().session().isOpen());
        m_host->desktop().actions().openSample->trigger();
        QTRY_VERIFY(window().findChild<DataTable *>(u"inviteTable"_s)->model()->rowCount() > 0);
        QTRY_VERIFY(!window().findChild<QLabel *>(u"campaignNameLabel"_s)->text().isEmpty());
    }

    QStringList headers()
    {
        const QAbstractItemModel *model = window().findChild<DataTable *>(u"inviteTable"_s)->model();
        QStringList titles;
        for (int column = 0; column < model->columnCount(); ++column) {
            titles << model->headerData(column, Qt::Horizontal).toString();
        }
        return titles;
    }

    void shoot(QWidget &widget, const QString &name)
    {
        QCoreApplication::processEvents();
        QVERIFY(widget.grab().save(m_pictures.filePath(name + u".png"_s)));
    }

    QTemporaryDir m_settings;
    QDir m_pictures;
    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<DesktopHost> m_host;
};

GUESTWRIGHT_TEST(tst_language, LanguageTest)
#include "tst_language.moc"
