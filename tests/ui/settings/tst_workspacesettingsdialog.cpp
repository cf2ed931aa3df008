#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/settings/workspacesettingsdialog.h"
#include "ui/widgets/primarybutton.h"

#include <QLineEdit>
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

    void looksAsInThePictures()
    {
        QVERIFY(test::shoot(u"workspace-settings"_s, [] {
            return std::make_unique<WorkspaceSettingsDialog>(
                WorkspaceSettings{.publicUrl = u"gifts.kessler.example"_s, .organizer = u"Kessler & Daughters"_s});
        }));
    }
};

GUESTWRIGHT_TEST(tst_workspacesettingsdialog, WorkspaceSettingsDialogTest)

#include "tst_workspacesettingsdialog.moc"
