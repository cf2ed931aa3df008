#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/contacts/contactdialog.h"
#include "ui/contacts/importdialog.h"
#include "ui/contacts/importpreviewmodel.h"
#include "ui/widgets/primarybutton.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;

namespace {

using Field = ColumnMapping::Field;
using Verdict = ImportPreview::Verdict;

ImportPreview preview()
{
    ImportPreview made{.encoding = u"windows-1252"_s, .delimiter = u";"_s, .bytes = 19'210};
    made.mapping.columns = {{u"Vorname"_s, Field::FirstName},  {u"Nachname"_s, Field::LastName},
                            {u"E-Mail"_s, Field::Email},       {u"Telefon"_s, Field::Phone},
                            {u"Firma"_s, Field::Organization}, {u"Tisch"_s, Field::Ignore}};
    made.rows = {
        {2,
         {u"Jürgen"_s, u"Müller-Lüdenscheidt"_s, u"j.mueller@talhof.example"_s, u"+49 30 5550142"_s, u"Talhof GmbH"_s,
          u"4"_s}},
        {3, {u"Zoë"_s, u"Ångström"_s, u"zoe@angstrom.example"_s, u"+46 8 5550119"_s, {}, u"2"_s}},
        {4,
         {u"François"_s, u"Lefèvre"_s, u"f.lefevre@atelier.example"_s, u"+33 1 55501873"_s, u"Atelier L"_s, u"4"_s},
         Verdict::Merged},
        {5,
         {u"Žaneta"_s, u"Blažek"_s, u"zaneta(at)blazek.example"_s, {}, {}, u"1"_s},
         Verdict::Rejected,
         u"Not an address"_s},
        {6, {u"Íñigo"_s, u"Muñoz"_s, u"inigo@munoz.example"_s, u"+34 91 5550107"_s, u"Muñoz S.L."_s, u"3"_s}},
        {7, {{}, {}, u"info@kontor.example"_s, {}, u"Kontor Nord"_s, {}}},
        {8,
         {u"Jürgen"_s, u"Müller-Lüdenscheidt"_s, u"J.Mueller@talhof.example"_s, {}, {}, u"4"_s},
         Verdict::Skipped,
         u"Same as line 2"_s},
    };
    made.samples = {u"Jürgen Müller-Lüdenscheidt"_s, u"Zoë Ångström"_s, u"François Lefèvre"_s};
    return made;
}

ImportReport report()
{
    return {.rows = 212, .imported = 184, .merged = 17, .skipped = 6, .rejected = 5};
}

const QStringList encodings = {u"UTF-8"_s, u"UTF-16LE"_s, u"windows-1252"_s};
const QList<ContactList> lists = {{.id = 5, .name = u"Customers Berlin"_s, .size = 386}};

} // namespace

class ContactDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAfterTheDryRun()
    {
        ImportDialog dialog(u"gäste-frühling.csv"_s, encodings, lists);
        QSignalSpy dryRun(&dialog, &ImportDialog::dryRunRequested);
        QSignalSpy imported(&dialog, &ImportDialog::importRequested);
        QVERIFY(test::showActive(dialog));
        QVERIFY(!dialog.primaryButton()->isEnabled());
        dialog.showPreview(preview());
        QCOMPARE(dryRun.count(), 1);
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QVERIFY(!child<QAbstractButton>(dialog, u"saveRejectedButton"_s)->isEnabled());
        dialog.showDryRun(report());
        QCOMPARE(dialog.primaryButton()->text(), u"Import 201 Contacts"_s);
        QCOMPARE(child<QWidget>(dialog, u"rowsNumber"_s)->accessibleName(), u"rows: 212"_s);
        QCOMPARE(child<QWidget>(dialog, u"rejectedNumber"_s)->accessibleName(), u"rejected: 5"_s);
        QCOMPARE(child<QLabel>(dialog, u"factsLabel"_s)->text(), u"212 rows, 6 columns, 19 kB"_s);
        child<QComboBox>(dialog, u"listCombo"_s)->setCurrentText(u"Spring guests"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(imported.count(), 1);
        QCOMPARE(imported.first().at(0).value<ImportChoices>(), ImportChoices{});
        QCOMPARE(imported.first().at(1).toString(), u"Spring guests"_s);
    }

    void readsAgainWhenTheFormatIsChosen()
    {
        ImportDialog dialog(u"guests.csv"_s, encodings, lists);
        QSignalSpy asked(&dialog, &ImportDialog::previewRequested);
        QVERIFY(test::showActive(dialog));
        dialog.showPreview(preview());
        dialog.showDryRun(report());
        auto *encoding = child<QComboBox>(dialog, u"encodingCombo"_s);
        QCOMPARE(encoding->currentText(), u"windows-1252, recognized"_s);
        encoding->setFocus();
        QTest::keyClicks(encoding, u"UTF-8"_s);
        QTest::keyClick(encoding, Qt::Key_Return);
        QVERIFY(!asked.isEmpty());
        QCOMPARE(asked.last().first().value<ImportChoices>().encoding, u"UTF-8"_s);
        QCOMPARE(dialog.obstacle(), u"Counting the rows…"_s); // the old sum is gone
        QTest::mouseClick(child<QCheckBox>(dialog, u"headerCheck"_s), Qt::LeftButton, {}, QPoint(8, 10));
        QCOMPARE(asked.last().first().value<ImportChoices>().hasHeader, std::optional(false));
        QCOMPARE(asked.last().first().value<ImportChoices>().encoding, u"UTF-8"_s);
    }

    void takesAColumnForSomethingElse()
    {
        ImportDialog dialog(u"guests.csv"_s, encodings, lists);
        QSignalSpy asked(&dialog, &ImportDialog::previewRequested);
        QVERIFY(test::showActive(dialog));
        dialog.showPreview(preview());
        auto *table = child<QComboBox>(dialog, u"column6Combo"_s);
        QCOMPARE(table->currentText(), ColumnMapping::label(Field::Ignore));
        QCOMPARE(table->accessibleName(), u"“Tisch” is"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Up);
        QCOMPARE(asked.count(), 1);
        const auto mapping = asked.first().first().value<ImportChoices>().mapping;
        QVERIFY(mapping);
        QCOMPARE(mapping->columns.at(5).field, Field::Extra);
        QCOMPARE(mapping->columns.at(0).field, Field::FirstName);
    }

    void wantsAColumnThatNamesPeople()
    {
        ImportDialog dialog(u"guests.csv"_s, encodings, lists);
        QSignalSpy dryRun(&dialog, &ImportDialog::dryRunRequested);
        QVERIFY(test::showActive(dialog));
        ImportPreview nobody = preview();
        for (ColumnMapping::Column &column : nobody.mapping.columns) {
            column.field = Field::Extra;
        }
        dialog.showPreview(nobody);
        QCOMPARE(dryRun.count(), 0);
        QVERIFY(dialog.obstacle().contains(u"which column"_s));
    }

    void saysWhenTheEncodingIsAGuess()
    {
        ImportDialog dialog(u"guests.csv"_s, encodings, lists);
        QVERIFY(test::showActive(dialog));
        ImportPreview guess = preview();
        guess.encodingCertain = false;
        dialog.showPreview(guess);
        auto *notice = child<QWidget>(dialog, u"readingNotice"_s);
        QVERIFY(notice->accessibleName().startsWith(u"The encoding is a guess"_s));
        guess.encodingCertain = true;
        dialog.showPreview(guess);
        QVERIFY(notice->accessibleName().startsWith(u"Reads well"_s));
    }

    void hasNothingToImport()
    {
        ImportDialog dialog(u"guests.csv"_s, encodings, lists);
        QVERIFY(test::showActive(dialog));
        dialog.showPreview(preview());
        dialog.showDryRun({.rows = 7, .skipped = 5, .rejected = 2});
        QCOMPARE(dialog.obstacle(), u"Nothing in this file is new."_s);
        QSignalSpy save(&dialog, &ImportDialog::saveRejectedRequested);
        QTest::mouseClick(child<QAbstractButton>(dialog, u"saveRejectedButton"_s), Qt::LeftButton);
        QCOMPARE(save.count(), 1);
    }

    void showsTheRowsAsAModel()
    {
        ImportPreviewModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPreview(preview());
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(model.columnCount(), 8);
        QCOMPARE(model.index(3, 7).data().toString(), u"Not an address"_s);
        QCOMPARE(model.index(0, 7).data().toString(), u"New"_s);
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(), u"E-Mail"_s);
        model.setPreview({});
        QCOMPARE(model.rowCount(), 0);
    }

    void addsAContactToANewList()
    {
        ContactDialog dialog({}, lists);
        QSignalSpy saved(&dialog, &ContactDialog::saveRequested);
        QVERIFY(test::showActive(dialog));
        QCOMPARE(dialog.obstacle(), u"Give a name, an address or a phone number."_s);
        QTest::keyClicks(dialog.focusWidget(), u"Ada Lovelace"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog.focusWidget(), u"ada@"_s);
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QTest::keyClicks(dialog.focusWidget(), u"example.org"_s);
        child<QComboBox>(dialog, u"listCombo"_s)->setCurrentText(u"Board"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.first().at(0).value<Contact>(),
                 (Contact{.name = u"Ada Lovelace"_s, .email = u"ada@example.org"_s}));
        QCOMPARE(saved.first().at(1).toString(), u"Board"_s);
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
    }

    void namesEverything()
    {
        ImportDialog dialog(u"guests.csv"_s, encodings, lists);
        QVERIFY(test::showActive(dialog));
        dialog.showPreview(preview());
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
    }

    void looksAsInThePicture()
    {
        QVERIFY(test::shoot(u"import-contacts"_s, [] {
            auto dialog = std::make_unique<ImportDialog>(u"gäste-frühling.csv"_s, encodings, lists);
            dialog->show();
            dialog->showPreview(preview());
            dialog->showDryRun(report());
            dialog->setListName(u"Spring guests"_s);
            return dialog;
        }));
        QVERIFY(test::shoot(u"import-contacts-guess"_s, [] {
            auto dialog = std::make_unique<ImportDialog>(u"gäste-frühling.csv"_s, encodings, lists);
            ImportPreview guess = preview();
            guess.encodingCertain = false;
            dialog->show();
            dialog->showPreview(guess);
            dialog->showCounting(40, 100);
            return dialog;
        }));
        QVERIFY(test::shoot(u"add-contact"_s,
                            [] { return std::make_unique<ContactDialog>(Contact{.name = u"Ada Lovelace"_s}, lists); }));
    }
};

GUESTWRIGHT_TEST(tst_contactdialogs, ContactDialogsTest)

#include "tst_contactdialogs.moc"
