#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/settings/workspacesettingsdialog.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/primarybutton.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;

class WorkspaceSettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesWhatWasTyped()
    {
        WorkspaceSettingsDialog dialog({});
        QSignalSpy saved(&dialog, &WorkspaceSettingsDialog::saveRequested);
        QVERIFY(test::showActive(dialog));
        QTest::keyClicks(dialog.focusWidget(), u"Kessler & Daughters"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog.focusWidget(), u"https://gifts.kessler.example"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.first().first().value<WorkspaceSettings>(),
                 (WorkspaceSettings{.publicUrl = u"https://gifts.kessler.example"_s,
                                    .organizer = u"Kessler & Daughters"_s}));
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
    }

    void saysWhatIsNoAddress()
    {
        WorkspaceSettingsDialog dialog({});
        QVERIFY(test::showActive(dialog));
        auto *address = child<QLineEdit>(dialog, u"publicUrlField"_s);
        address->setText(u"gifts.kessler.example"_s);
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QVERIFY(!address->accessibleDescription().isEmpty());
        address->clear(); // links may point to this computer
        QVERIFY(dialog.primaryButton()->isEnabled());
        child<QLineEdit>(dialog, u"privacyUrlField"_s)->setText(u"javascript:alert(1)"_s);
        QVERIFY(!dialog.primaryButton()->isEnabled());
    }

    void asksForTheServerAndItsKey()
    {
        WorkspaceSettingsDialog dialog({});
        QSignalSpy saved(&dialog, &WorkspaceSettingsDialog::saveRequested);
        QVERIFY(test::showActive(dialog));
        child<QLineEdit>(dialog, u"serverUrlField"_s)->setText(u" https://gifts.example.org:8443/ "_s);
        QVERIFY(!dialog.serverKey()); // the stored one stays
        auto *key = child<QLineEdit>(dialog, u"serverKeyField"_s);
        key->setText(u" secret "_s);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        dialog.primaryButton()->click();
        QCOMPARE(saved.first().first().value<WorkspaceSettings>(),
                 (WorkspaceSettings{.serverUrl = u"https://gifts.example.org:8443"_s}));
        QCOMPARE(dialog.serverKey(), u"secret"_s);
    }

    void refusesToSendAKeyInClear()
    {
        WorkspaceSettingsDialog dialog({});
        QVERIFY(test::showActive(dialog));
        auto *url = child<QLineEdit>(dialog, u"serverUrlField"_s);
        auto *test = child<QPushButton>(dialog, u"testConnectionButton"_s);
        QVERIFY(!test->isEnabled());
        url->setText(u"http://gifts.example.org"_s);
        QVERIFY(!test->isEnabled() && !dialog.primaryButton()->isEnabled());
        QVERIFY(url->accessibleDescription().contains(u"in clear"_s));
        url->setText(u"http://127.0.0.1:8081"_s); // it does not leave this computer
        QVERIFY(test->isEnabled() && dialog.primaryButton()->isEnabled());
    }

    void saysWhatCameOfATest()
    {
        WorkspaceSettingsDialog dialog({.serverUrl = u"https://gifts.example.org"_s});
        QSignalSpy asked(&dialog, &WorkspaceSettingsDialog::testRequested);
        QVERIFY(test::showActive(dialog));
        auto *test = child<QPushButton>(dialog, u"testConnectionButton"_s);
        auto *result = child<Notice>(dialog, u"testResultNotice"_s);
        test->click();
        test->click(); // one answer is waited for
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), u"https://gifts.example.org"_s);
        QVERIFY(!asked.first().last().value<std::optional<QString>>());
        dialog.showTestResult(false, u"Nothing answers"_s);
        QVERIFY(result->isVisible() && test->isEnabled());
        child<QLineEdit>(dialog, u"serverKeyField"_s)->setText(u"another"_s);
        QVERIFY(!result->isVisible()); // that was about what stood there before
    }

    void looksAsInThePictures()
    {
        QVERIFY(test::shoot(u"workspace-settings"_s, [] {
            return std::make_unique<WorkspaceSettingsDialog>(
                WorkspaceSettings{.publicUrl = u"gifts.kessler.example"_s, .organizer = u"Kessler & Daughters"_s});
        }));
        QVERIFY(test::shoot(u"workspace-settings-server"_s, [] {
            auto dialog = std::make_unique<WorkspaceSettingsDialog>(
                WorkspaceSettings{.publicUrl = u"https://gifts.kessler.example"_s,
                                  .organizer = u"Kessler & Daughters"_s,
                                  .serverUrl = u"https://gifts.kessler.example:8443"_s});
            dialog->showTestResult(false, u"The server does not know this key, or it was revoked"_s);
            return dialog;
        }));
    }
};

GUESTWRIGHT_TEST(tst_workspacesettingsdialog, WorkspaceSettingsDialogTest)

#include "tst_workspacesettingsdialog.moc"
