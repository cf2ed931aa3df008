#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/campaigns/campaigndialog.h"
#include "ui/campaigns/duplicatedialog.h"
#include "ui/campaigns/expirationeditor.h"
#include "ui/campaigns/itemdialog.h"
#include "ui/forms/expirationfield.h"
#include "ui/forms/zonecombo.h"
#include "ui/widgets/primarybutton.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;

namespace {

/// Wednesday 12 May 2027, 14:47 in Berlin.
Instant now()
{
    return fromDateTime(QDateTime(QDate(2027, 5, 12), QTime(12, 47), Qt::UTC));
}

CampaignSetting setting()
{
    return {.accounts = {MailAccount{.id = 4, .name = u"hello@kessler.example"_s},
                         MailAccount{.id = 7, .name = u"Press office"_s}},
            .organizer = u"Kessler & Daughters"_s,
            .zone = u"Europe/Berlin"_s,
            .now = now()};
}

Campaign spring()
{
    return {.id = 3,
            .name = u"Spring Gift"_s,
            .description = u"Thank you for a wonderful year, **{{first_name}}**."_s,
            .sender = u"Mara Kessler <mara@kessler.example>"_s,
            .zone = u"Europe/Berlin"_s,
            .expiresAt = Expiration::endOf(QDate(2027, 5, 31)).resolve(now(), u"Europe/Berlin"_s).value(),
            .binding = Campaign::Binding::Code,
            .accountId = 7};
}

} // namespace

class CampaignDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsACampaignByKeyboardAlone()
    {
        CampaignDialog dialog(setting());
        QSignalSpy created(&dialog, &CampaignDialog::createRequested);
        QVERIFY(test::showActive(dialog));
        QCOMPARE(dialog.focusWidget()->objectName(), u"nameField"_s);
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QCOMPARE(dialog.obstacle(), u"Give the campaign a name."_s);
        QCOMPARE(dialog.primaryButton()->accessibleDescription(), dialog.obstacle());
        QTest::keyClicks(dialog.focusWidget(), u"Spring Gift"_s);
        QVERIFY(dialog.primaryButton()->isEnabled());
        QVERIFY(test::tabTo(dialog, u"giftSegment"_s));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Right);
        QVERIFY(test::tabTo(dialog, u"senderField"_s));
        QTest::keyClicks(dialog.focusWidget(), u"mara@kessler.example"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(created.count(), 1);
        const auto draft = created.first().at(0).value<Campaign>();
        QCOMPARE(draft.name, u"Spring Gift"_s);
        QCOMPARE(draft.purpose, Campaign::Purpose::Membership);
        QCOMPARE(draft.sender, u"mara@kessler.example"_s);
        QCOMPARE(draft.zone, u"Europe/Berlin"_s);
        QCOMPARE(draft.binding, Campaign::Binding::Address);
        QVERIFY(!draft.trackOpens);
        QVERIFY(!draft.accountId);
        QCOMPARE(created.first().at(1).value<Expiration>(), Expiration{});
    }

    void saysWhatIsWrongBelowTheField()
    {
        CampaignDialog dialog(setting());
        QVERIFY(test::showActive(dialog));
        child<QLineEdit>(dialog, u"nameField"_s)->setText(u"Spring Gift"_s);
        auto *sender = child<QLineEdit>(dialog, u"senderField"_s);
        sender->setText(u"mara(at)kessler.example"_s);
        QVERIFY(!sender->accessibleDescription().isEmpty());
        QCOMPARE(dialog.obstacle(), u"The sender is not an address."_s);
        sender->clear();
        QVERIFY(sender->accessibleDescription().isEmpty());
        QCOMPARE(dialog.obstacle(), QString());
        child<ZoneCombo>(dialog, u"zoneCombo"_s)->setZone(u"Europe/Nowhere"_s);
        QCOMPARE(dialog.obstacle(), u"The time zone is not known."_s);
    }

    void knowsNoZoneThatIsNone()
    {
        ZoneCombo zones;
        QVERIFY(zones.count() > 300);
        for (int row = 0; row < zones.count(); ++row) {
            QVERIFY2(isKnownZone(zones.itemText(row)), qPrintable(zones.itemText(row)));
        }
    }

    void editsWhatIsThereAndLeavesTheEndAlone()
    {
        CampaignDialog dialog(spring(), setting());
        QSignalSpy saved(&dialog, &CampaignDialog::saveRequested);
        QVERIFY(test::showActive(dialog));
        QVERIFY(!child<QAbstractButton>(dialog, u"giftSegment"_s)); // chosen once
        QVERIFY(child<QAbstractButton>(dialog, u"customSegment"_s)->isChecked());
        QCOMPARE(child<QDateEdit>(dialog, u"customDateField"_s)->date(), QDate(2027, 5, 31));
        QVERIFY(!child<QCheckBox>(dialog, u"atTimeCheck"_s)->isChecked());
        child<QPlainTextEdit>(dialog, u"descriptionField"_s)->setPlainText(u"New *words*"_s);
        QTest::mouseClick(dialog.primaryButton(), Qt::LeftButton);
        Campaign expected = spring();
        expected.description = u"New *words*"_s;
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.first().at(0).value<Campaign>(), expected);
        QVERIFY(!saved.first().at(1).value<std::optional<Expiration>>());
    }

    void takesADayAndATimeForTheEnd()
    {
        CampaignDialog dialog(spring(), setting());
        QSignalSpy saved(&dialog, &CampaignDialog::saveRequested);
        QVERIFY(test::showActive(dialog));
        child<QDateEdit>(dialog, u"customDateField"_s)->setDate(QDate(2027, 6, 4));
        QTest::mouseClick(child<QCheckBox>(dialog, u"atTimeCheck"_s), Qt::LeftButton, {}, QPoint(8, 10));
        child<QTimeEdit>(dialog, u"customTimeField"_s)->setTime(QTime(20, 30));
        QTest::mouseClick(dialog.primaryButton(), Qt::LeftButton);
        QCOMPARE(saved.first().at(1).value<std::optional<Expiration>>(),
                 std::optional(Expiration::at(QDate(2027, 6, 4), QTime(20, 30))));
        child<QDateEdit>(dialog, u"customDateField"_s)->setDate(QDate(2027, 5, 1));
        QCOMPARE(dialog.obstacle(), u"The end has passed already."_s);
    }

    void walksTheFormInItsOrder()
    {
        CampaignDialog dialog(setting());
        QVERIFY(test::showActive(dialog));
        child<QLineEdit>(dialog, u"nameField"_s)->setText(u"Spring Gift"_s);
        child<QLineEdit>(dialog, u"nameField"_s)->setFocus();
        QCOMPARE(test::tabOrder(dialog),
                 (QStringList{u"nameField"_s, u"giftSegment"_s, u"descriptionField"_s, u"senderField"_s,
                              u"neverSegment"_s, u"zoneCombo"_s, u"bindingCombo"_s, u"accountCombo"_s,
                              u"languageCombo"_s, u"opensCheck"_s, u"cancelButton"_s, u"primaryButton"_s}));
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
    }

    void keepsWhatWasTypedWhenTheOwnerRefuses()
    {
        CampaignDialog dialog(setting());
        QVERIFY(test::showActive(dialog));
        child<QLineEdit>(dialog, u"nameField"_s)->setText(u"Spring Gift"_s);
        dialog.setBusy(true);
        QVERIFY(!dialog.primaryButton()->isEnabled());
        dialog.showError(u"The disk is full"_s);
        QVERIFY(dialog.primaryButton()->isEnabled());
        auto *notice = child<QWidget>(dialog, u"errorNotice"_s);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->accessibleName().contains(u"The disk is full"_s));
        QCOMPARE(child<QLineEdit>(dialog, u"nameField"_s)->text(), u"Spring Gift"_s);
        dialog.showError({});
        QVERIFY(!notice->isVisible());
    }

    void cancelsWorkInsteadOfLeavingIt()
    {
        CampaignDialog dialog(setting());
        QSignalSpy stopped(&dialog, &FormDialog::cancelRequested);
        QVERIFY(test::showActive(dialog));
        dialog.showProgress(u"Creating 10 of 20"_s, 10, 20);
        QVERIFY(child<QAbstractButton>(dialog, u"cancelWorkButton"_s)->isVisible());
        QVERIFY(!child<QAbstractButton>(dialog, u"cancelButton"_s)->isVisible()); // one Cancel is enough
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(stopped.count(), 1);
        QVERIFY(dialog.isVisible());
        dialog.setBusy(false);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(stopped.count(), 1);
    }

    void setsTheExpirationAlone()
    {
        ExpirationEditor editor(spring(), now());
        QSignalSpy saved(&editor, &ExpirationEditor::saveRequested);
        QVERIFY(test::showActive(editor));
        QCOMPARE(editor.obstacle(), u"Nothing is changed yet."_s);
        QTest::mouseClick(child<QAbstractButton>(editor, u"sevenDaysSegment"_s), Qt::LeftButton);
        QTest::keyClick(&editor, Qt::Key_Return);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.first().first().value<Expiration>(), Expiration::after(7));
        QCOMPARE(test::unnamedWidgets(editor), QStringList());
    }

    void describesAnItem()
    {
        ItemDialog dialog(Item{.campaignId = 3});
        QSignalSpy saved(&dialog, &ItemDialog::saveRequested);
        QVERIFY(test::showActive(dialog));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(saved.count(), 0);
        QTest::keyClicks(dialog.focusWidget(), u" Tote bag "_s);
        child<QCheckBox>(dialog, u"limitedCheck"_s)->setChecked(true);
        child<QSpinBox>(dialog, u"stockField"_s)->setValue(120);
        child<QLineEdit>(dialog, u"variantsField"_s)->setText(u"Red,  Blue , ,Red"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(saved.count(), 1);
        QCOMPARE(saved.first().first().value<Item>(),
                 (Item{.campaignId = 3, .name = u"Tote bag"_s, .stock = 120, .variants = {u"Red"_s, u"Blue"_s}}));
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
    }

    void duplicatesWithThoseWhoHaveNotRedeemed()
    {
        DuplicateDialog dialog(spring(), 143);
        QSignalSpy asked(&dialog, &DuplicateDialog::duplicateRequested);
        QVERIFY(test::showActive(dialog));
        QTest::keyClicks(dialog.focusWidget(), u"Summer Gift"_s); // the name is selected
        QVERIFY(test::tabTo(dialog, u"inviteAgainCheck"_s));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        const auto options = asked.first().first().value<DuplicateOptions>();
        QCOMPARE(options.name, u"Summer Gift"_s);
        QVERIFY(options.withUnredeemed);
        QVERIFY(!child<QCheckBox>(DuplicateDialog(spring(), 0), u"inviteAgainCheck"_s)->isEnabled());
    }

    void looksAsInThePictures()
    {
        QVERIFY(test::shoot(u"create-campaign"_s, [] {
            auto dialog = std::make_unique<CampaignDialog>(setting());
            child<QLineEdit>(*dialog, u"nameField"_s)->setText(u"Spring Gift"_s);
            child<QLineEdit>(*dialog, u"senderField"_s)->setText(u"mara(at)kessler.example"_s);
            return dialog;
        }));
        QVERIFY(test::shoot(u"edit-campaign"_s, [] { return std::make_unique<CampaignDialog>(spring(), setting()); }));
        QVERIFY(
            test::shoot(u"expiration-editor"_s, [] { return std::make_unique<ExpirationEditor>(spring(), now()); }));
        QVERIFY(test::shoot(u"add-item"_s, [] { return std::make_unique<ItemDialog>(Item{.name = u"Tote bag"_s}); }));
        QVERIFY(test::shoot(u"duplicate-campaign"_s, [] { return std::make_unique<DuplicateDialog>(spring(), 143); }));
        QVERIFY(test::shoot(u"dialog-states"_s, [] {
            auto dialog = std::make_unique<ItemDialog>(Item{.name = u"Tote bag"_s});
            dialog->showError(u"The workspace's disk is full. Make room and try again."_s);
            return dialog;
        }));
        QVERIFY(test::shoot(u"dialog-progress"_s, [] {
            auto dialog = std::make_unique<DuplicateDialog>(spring(), 143);
            dialog->showProgress(u"Inviting 96 of 143"_s, 96, 143);
            return dialog;
        }));
    }
};

GUESTWRIGHT_TEST(tst_campaigndialogs, CampaignDialogsTest)

#include "tst_campaigndialogs.moc"
