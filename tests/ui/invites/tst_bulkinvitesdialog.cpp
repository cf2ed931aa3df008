#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/invites/bulkinvitesdialog.h"
#include "ui/widgets/primarybutton.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;

namespace {

InviteSetting setting()
{
    const Instant now = fromDateTime(QDateTime(QDate(2027, 5, 12), QTime(12, 47), Qt::UTC));
    const QString berlin = u"Europe/Berlin"_s;
    return {.campaignName = u"Spring Gift"_s,
            .zone = berlin,
            .campaignEnd = Expiration::endOf(QDate(2027, 5, 31)).resolve(now, berlin).value(),
            .now = now,
            .nextNumber = 43};
}

QList<ContactList> lists()
{
    return {{.id = 5, .name = u"Customers Berlin"_s, .size = 386}, {.id = 6, .name = u"Press"_s, .size = 74}};
}

BulkPlan plan()
{
    BulkPlan plan;
    plan.people = {{.name = u"Aino Virtanen"_s, .email = u"aino@virtanen.example"_s},
                   {.name = u"Björn Ødegård"_s, .email = u"bjorn@odegard.example"_s},
                   {.name = u"Călin Ștefănescu"_s, .email = u"calin@stefanescu.example"_s},
                   {.name = u"Δημήτρης Νικολάου"_s, .email = u"d.nikolaou@aegean.example"_s},
                   {.name = u"עדי כהן"_s, .email = u"adi@cohen.example"_s}};
    plan.people.resize(356);
    plan.create = 356;
    plan.withoutAddress = 5;
    plan.invitedAlready.resize(28);
    plan.repeated.resize(2);
    return plan;
}

} // namespace

class BulkInvitesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheFirstListAndShowsItsPlan()
    {
        BulkInvitesDialog dialog(setting(), lists());
        QSignalSpy asked(&dialog, &BulkInvitesDialog::planRequested);
        QSignalSpy created(&dialog, &BulkInvitesDialog::createRequested);
        QVERIFY(test::showActive(dialog));
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(std::get<ListMembers>(asked.first().first().value<BulkSource>()).listId, 5);
        dialog.showPlan(plan());
        QCOMPARE(dialog.primaryButton()->text(), u"Create 356 Invites"_s);
        QVERIFY(child<QWidget>(dialog, u"createNumber"_s)->accessibleName().startsWith(u"351 "_s));
        QVERIFY(child<QWidget>(dialog, u"withoutAddressNumber"_s)->accessibleName().startsWith(u"5 "_s));
        QVERIFY(child<QWidget>(dialog, u"invitedAlreadyNumber"_s)->accessibleName().startsWith(u"28 "_s));
        QVERIFY(child<QWidget>(dialog, u"repeatedNumber"_s)->accessibleName().startsWith(u"2 "_s));
        child<QCheckBox>(dialog, u"sendCheck"_s)->setChecked(true);
        QTest::mouseClick(child<QAbstractButton>(dialog, u"thirtyDaysSegment"_s), Qt::LeftButton);
        QTest::mouseClick(dialog.primaryButton(), Qt::LeftButton);
        QCOMPARE(created.count(), 1);
        QCOMPARE(std::get<ListMembers>(created.first().at(0).value<BulkSource>()).listId, 5);
        QCOMPARE(created.first().at(1).value<InviteTerms>(), (InviteTerms{.expiration = Expiration::after(30)}));
        QVERIFY(created.first().at(2).toBool());
    }

    void makesLinksForNobody()
    {
        BulkInvitesDialog dialog(setting(), {});
        QSignalSpy asked(&dialog, &BulkInvitesDialog::planRequested);
        QVERIFY(test::showActive(dialog));
        QVERIFY(!child<QAbstractButton>(dialog, u"listChoice"_s)->isEnabled());
        child<QSpinBox>(dialog, u"countField"_s)->setValue(250);
        QTRY_COMPARE(asked.count(), 1); // one question for both changes
        QCOMPARE(std::get<BlankLinks>(asked.first().first().value<BulkSource>()).count, 250);
        dialog.showPlan({.create = 250});
        QCOMPARE(dialog.primaryButton()->text(), u"Create 250 Invites"_s);
        QVERIFY(!child<QCheckBox>(dialog, u"sendCheck"_s)->isEnabled());
    }

    void takesPeopleFromAPastedText()
    {
        BulkInvitesDialog dialog(setting(), lists());
        QSignalSpy text(&dialog, &BulkInvitesDialog::textEntered);
        QSignalSpy asked(&dialog, &BulkInvitesDialog::planRequested);
        QSignalSpy created(&dialog, &BulkInvitesDialog::createRequested);
        QVERIFY(test::showActive(dialog));
        QTest::mouseClick(child<QAbstractButton>(dialog, u"fileChoice"_s), Qt::LeftButton, {}, QPoint(8, 10));
        QCOMPARE(dialog.obstacle(), u"Say who is to be invited."_s);
        child<QPlainTextEdit>(dialog, u"peopleText"_s)->setPlainText(u"ada@example.org"_s);
        QTRY_COMPARE(text.count(), 1);
        QCOMPARE(text.first().first().toString(), u"ada@example.org"_s);
        QCOMPARE(asked.count(), 0);
        const std::vector<InvitePerson> people = {{.email = u"ada@example.org"_s}};
        dialog.showPeople(u"1 person in the text"_s, people);
        QCOMPARE(asked.count(), 1);
        dialog.showPlan({.people = people, .create = 1});
        QTest::mouseClick(dialog.primaryButton(), Qt::LeftButton);
        QVERIFY(std::get<std::vector<InvitePerson>>(created.first().at(0).value<BulkSource>()) == people);
    }

    void saysWhatIsWrongWithAFile()
    {
        BulkInvitesDialog dialog(setting(), lists());
        QSignalSpy choose(&dialog, &BulkInvitesDialog::chooseFileRequested);
        QVERIFY(test::showActive(dialog));
        child<QAbstractButton>(dialog, u"fileChoice"_s)->setChecked(true);
        QTest::mouseClick(child<QAbstractButton>(dialog, u"chooseFileButton"_s), Qt::LeftButton);
        QCOMPARE(choose.count(), 1);
        dialog.showPeopleError(u"The file is no table."_s);
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QCOMPARE(child<QPlainTextEdit>(dialog, u"peopleText"_s)->accessibleDescription(), u"The file is no table."_s);
    }

    void createsNothingWhenNobodyIsLeft()
    {
        BulkInvitesDialog dialog(setting(), lists());
        QVERIFY(test::showActive(dialog));
        BulkPlan none;
        none.invitedAlready.resize(386);
        dialog.showPlan(none);
        QCOMPARE(dialog.obstacle(), u"Nobody is left to invite."_s);
        child<QComboBox>(dialog, u"listCombo"_s)->setCurrentIndex(1);
        QCOMPARE(dialog.obstacle(), u"Counting…"_s); // an old plan is not shown for another list
    }

    void namesEverything()
    {
        BulkInvitesDialog dialog(setting(), lists());
        QVERIFY(test::showActive(dialog));
        dialog.showPlan(plan());
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
    }

    void looksAsInThePicture()
    {
        QVERIFY(test::shoot(u"create-bulk-invites"_s, [] {
            auto dialog = std::make_unique<BulkInvitesDialog>(setting(), lists());
            child<QAbstractButton>(*dialog, u"thirtyDaysSegment"_s)->click();
            child<QCheckBox>(*dialog, u"remindCheck"_s)->setChecked(true);
            child<QCheckBox>(*dialog, u"sendCheck"_s)->setChecked(true);
            dialog->showPlan(plan());
            return dialog;
        }));
    }
};

GUESTWRIGHT_TEST(tst_bulkinvitesdialog, BulkInvitesDialogTest)

#include "tst_bulkinvitesdialog.moc"
