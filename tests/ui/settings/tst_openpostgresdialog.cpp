#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/forms/conflictdialog.h"
#include "ui/settings/openpostgresdialog.h"
#include "ui/settings/restoredialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/primarybutton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;

namespace {

QList<ListedBackup> someBackups()
{
    const Instant at = fromMsecs(1'810'000'000'000);
    return {{{u"/a"_s, at, Backup::Reason::Daily, 4096}, BackupCounts{3, 1240, 850}},
            {{u"/b"_s, at - std::chrono::hours(20), Backup::Reason::BeforeImport, 4096}, BackupCounts{3, 1240, 12}},
            {{u"/c"_s, at - std::chrono::hours(500), Backup::Reason::BeforeMigration, 4096}, std::nullopt}};
}

QList<FieldConflict> someConflicts()
{
    return {{0, u"Name"_s, u"Ada & Bo"_s, u"<b>Ada</b> Kessler"_s}, {3, u"Works until"_s, u"31.05.2027 23:59"_s, {}}};
}

} // namespace

/// The dialogs of a team: where the workspace lies, whose value stays, which copy to go back to.
class TeamDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void protectUnlessToldOtherwise()
    {
        OpenPostgresDialog dialog({});
        QSignalSpy opened(&dialog, &OpenPostgresDialog::openRequested);
        QVERIFY(test::showActive(dialog));
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QTest::keyClicks(dialog.focusWidget(), u"db.example.org"_s);
        QVERIFY(test::tabTo(dialog, u"databaseField"_s));
        QTest::keyClicks(dialog.focusWidget(), u"spring"_s);
        QVERIFY(test::tabTo(dialog, u"passwordField"_s));
        QTest::keyClicks(dialog.focusWidget(), u"p w"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const auto location = opened.first().first().value<Location>();
        QCOMPARE(location.sslMode, u"verify-full"_s);
        QCOMPARE(location.password, u"p w"_s);
        QVERIFY(!location.toUrl().contains(u"p%20w"_s));
        QVERIFY(!opened.first().at(1).toBool());
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
    }

    void explainEveryWeakerProtection()
    {
        OpenPostgresDialog dialog({});
        QVERIFY(test::showActive(dialog));
        auto *mode = child<QComboBox>(dialog, u"protectionCombo"_s);
        QCOMPARE(mode->currentIndex(), 0);
        for (int i = 0; i < mode->count(); ++i) {
            mode->setCurrentIndex(i);
            const auto parsed = Location::parse(u"postgresql://h/d?sslmode="_s + mode->currentData().toString());
            QVERIFY(parsed); // nothing that falls back silently is offered
            QCOMPARE(child<QLineEdit>(dialog, u"caFileField"_s)->isEnabled(),
                     mode->currentData().toString().startsWith(u"verify"_s));
        }
    }

    void offerToMakeAWorkspace()
    {
        OpenPostgresDialog dialog({.host = u"h"_s, .database = u"d"_s, .sslMode = u"verify-full"_s});
        QSignalSpy opened(&dialog, &OpenPostgresDialog::openRequested);
        QVERIFY(test::showActive(dialog));
        dialog.offerCreation();
        QCOMPARE(dialog.primaryButton()->text(), u"Make Workspace"_s);
        dialog.primaryButton()->click();
        QVERIFY(opened.first().at(1).toBool());
        child<QLineEdit>(dialog, u"databaseField"_s)->setText(u"another"_s);
        QCOMPARE(dialog.primaryButton()->text(), u"Open Workspace"_s); // that one was not looked at
    }

    void askWhoseValueStays()
    {
        ConflictDialog dialog(someConflicts());
        QSignalSpy resolved(&dialog, &ConflictDialog::resolved);
        QVERIFY(test::showActive(dialog));
        QCOMPARE(child<QRadioButton>(dialog, u"theirs0Radio"_s)->text(), u"Theirs: <b>Ada</b> Kessler"_s);
        QCOMPARE(child<QRadioButton>(dialog, u"mine0Radio"_s)->text(), u"Mine: Ada && Bo"_s);
        QVERIFY(!dialog.primaryButton()->isEnabled());
        child<QRadioButton>(dialog, u"mine0Radio"_s)->click();
        QVERIFY(!dialog.primaryButton()->isEnabled());
        child<QRadioButton>(dialog, u"theirs3Radio"_s)->click();
        dialog.primaryButton()->click();
        QCOMPARE(resolved.first().first().value<QList<qsizetype>>(), QList<qsizetype>{3});
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
    }

    void offerReadableBackupsOnly()
    {
        RestoreDialog dialog(someBackups());
        QSignalSpy restored(&dialog, &RestoreDialog::restoreRequested);
        QVERIFY(test::showActive(dialog));
        auto *table = child<DataTable>(dialog, u"backupTable"_s);
        table->selectRow(2);
        QVERIFY(!dialog.primaryButton()->isEnabled());
        table->selectRow(1);
        dialog.primaryButton()->click();
        QCOMPARE(restored.first().first().value<Backup>().path, u"/b"_s);
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
        RestoreDialog none({});
        QVERIFY(!none.primaryButton()->isEnabled());
    }

    void look()
    {
        QVERIFY(test::shoot(u"open-postgres"_s, [] {
            auto dialog = std::make_unique<OpenPostgresDialog>(Location{.host = u"db.kessler.example"_s,
                                                                        .user = u"ada"_s,
                                                                        .database = u"invitations"_s,
                                                                        .sslMode = u"require"_s});
            dialog->offerCreation();
            return dialog;
        }));
        QVERIFY(test::shoot(u"conflict"_s, [] { return std::make_unique<ConflictDialog>(someConflicts()); }));
        QVERIFY(test::shoot(u"restore"_s, [] { return std::make_unique<RestoreDialog>(someBackups()); }));
    }
};

GUESTWRIGHT_TEST(tst_openpostgresdialog, TeamDialogsTest)
#include "tst_openpostgresdialog.moc"
