#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/cards/printdialog.h"
#include "ui/cards/startpositionpicker.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;

namespace {

/// What the dialog asked to be painted last.
struct Painted {
    CardLayout layout;
    qint64 sheet = -1;
};

SheetPaint paintInto(const std::shared_ptr<Painted> &last)
{
    return [last](QPainter &painter, const CardLayout &layout, qint64 sheet) {
        *last = {layout, sheet};
        painter.fillRect(QRectF(2'500, 2'000, 2'000, 2'000), Qt::black);
    };
}

CardCounts someCounts()
{
    return {.cards = 18, .leftOut = {{NoCard::Reason::Used, 24}, {NoCard::Reason::Address, 301}}, .worksLater = true};
}

std::unique_ptr<PrintDialog> makeDialog(const std::shared_ptr<Painted> &last, const CardCounts &counts = someCounts(),
                                        int start = 1)
{
    auto dialog = std::make_unique<PrintDialog>(
        PrintSetting{.campaignName = u"Spring Gift"_s, .hasSelection = true, .layout = {.start = start}},
        paintInto(last));
    dialog->showCounts(counts);
    dialog->setCount(CardChoice::Selected, 1);
    dialog->setCount(CardChoice::All, 196);
    return dialog;
}

} // namespace

class PrintDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsItShould()
    {
        const auto last = std::make_shared<Painted>();
        QVERIFY(test::shoot(u"print-dialog"_s, [&last] { return makeDialog(last, someCounts(), 4); }));
        QVERIFY(test::shoot(u"print-dialog-nobody"_s, [&last] { return makeDialog(last, {}); }));
    }

    void namesEveryWidget()
    {
        const auto dialog = makeDialog(std::make_shared<Painted>());
        QCOMPARE(test::unnamedWidgets(*dialog), QStringList());
    }

    void isFilledInWithTheKeyboard()
    {
        const auto last = std::make_shared<Painted>();
        const auto dialog = makeDialog(last);
        QVERIFY(test::showActive(*dialog));
        QTRY_COMPARE(last->sheet, 0);
        QCOMPARE(words(*dialog, u"sheetLabel"_s), u"Sheet 1 of 2"_s);

        QVERIFY(test::tabTo(*dialog, u"sheetCombo"_s));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
        QVERIFY(test::tabTo(*dialog, u"copiesField"_s));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Up);
        QVERIFY(test::tabTo(*dialog, u"start1Button"_s));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Right);
        QCOMPARE(dialog->focusWidget()->objectName(), u"start4Button"_s);
        QVERIFY(test::tabTo(*dialog, u"linkCheck"_s));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);

        const CardLayout wanted{.sheet = u"avery-5371"_s, .start = 4, .copies = 2, .showLink = false};
        QCOMPARE(dialog->cardLayout(), wanted);
        QCOMPARE(words(*dialog, u"sheetLabel"_s), u"Sheet 1 of 4"_s); // 3 used and 36 cards
        QTRY_COMPARE(last->layout, wanted);
        QVERIFY(test::tabTo(*dialog, u"nextSheetButton"_s));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(last->sheet, 1);

        QSignalSpy printed(dialog.get(), &PrintDialog::printRequested);
        QVERIFY(test::tabTo(*dialog, u"primaryButton"_s));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QCOMPARE(printed.count(), 1);
    }

    void staysOnTheSheetWithTheArrows()
    {
        StartPositionPicker picker;
        picker.setGrid(2, 5);
        picker.show();
        QSignalSpy chosen(&picker, &StartPositionPicker::chosen);
        for (const auto &[key, start] :
             {std::pair(Qt::Key_Up, 1), std::pair(Qt::Key_Left, 1), std::pair(Qt::Key_End, 10),
              std::pair(Qt::Key_Down, 10), std::pair(Qt::Key_Up, 8), std::pair(Qt::Key_Home, 1)}) {
            QTest::keyClick(child<QWidget>(picker, u"start%1Button"_s.arg(picker.start())), key);
            QCOMPARE(picker.start(), start);
        }
        QCOMPARE(chosen.count(), 3);
        picker.setStart(9);
        picker.setGrid(1, 4);
        QCOMPARE(picker.start(), 1);
    }

    void waitsForTheCountsOfAnotherChoice()
    {
        const auto dialog = makeDialog(std::make_shared<Painted>());
        QSignalSpy made(dialog.get(), &PrintDialog::choiceMade);
        child<QAbstractButton>(*dialog, u"allRadio"_s)->click();
        QCOMPARE(made.count(), 1);
        QCOMPARE(made.first().first().value<CardChoice>(), CardChoice::All);
        QVERIFY(!isOn(*dialog, u"primaryButton"_s) && !isOn(*dialog, u"savePdfButton"_s));
        dialog->showCounts({.cards = 196});
        QVERIFY(isOn(*dialog, u"primaryButton"_s) && isOn(*dialog, u"savePdfButton"_s));
        QCOMPARE(words(*dialog, u"sheetLabel"_s), u"Sheet 1 of 20"_s);
    }

    void warnsOfLinksThatNobodyElseCanOpen()
    {
        PrintDialog dialog({.localLinks = true}, paintInto(std::make_shared<Painted>()));
        QSignalSpy wanted(&dialog, &PrintDialog::setAddressRequested);
        child<QAbstractButton>(dialog, u"setAddressButton"_s)->click();
        QCOMPARE(wanted.count(), 1);
    }

    void saysThatNobodyGetsACard()
    {
        const auto dialog = makeDialog(std::make_shared<Painted>(), {.leftOut = {{NoCard::Reason::Revoked, 3}}});
        dialog->show();
        QVERIFY(child<QWidget>(*dialog, u"nobodyState"_s)->isVisible());
        QVERIFY(words(*dialog, u"leftOutLabel"_s).contains(u"3 revoked"_s));
        QVERIFY(!isOn(*dialog, u"primaryButton"_s) && !isOn(*dialog, u"savePdfButton"_s));
    }

private:
    static QString words(const QWidget &dialog, const QString &name) { return child<QLabel>(dialog, name)->text(); }
    static bool isOn(const QWidget &dialog, const QString &name)
    {
        return child<QAbstractButton>(dialog, name)->isEnabled();
    }
};

GUESTWRIGHT_TEST(tst_printdialog, PrintDialogTest)

#include "tst_printdialog.moc"
