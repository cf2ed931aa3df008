#include "models/contacts/contact.h"
#include "models/contacts/contacttablemodel.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/invites/assigncontactdialog.h"
#include "ui/invites/exportdialog.h"
#include "ui/invites/extenddialog.h"
#include "ui/invites/invitedialog.h"
#include "ui/widgets/primarybutton.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;

namespace {

const QString berlin = u"Europe/Berlin"_s;

Instant now()
{
    return fromDateTime(QDateTime(QDate(2027, 5, 12), QTime(12, 47), Qt::UTC));
}

InviteSetting setting()
{
    return {.campaignName = u"Spring Gift"_s,
            .zone = berlin,
            .campaignEnd = Expiration::endOf(QDate(2027, 5, 31)).resolve(now(), berlin).value(),
            .now = now(),
            .nextNumber = 43};
}

Invite ada()
{
    return {.id = 9,
            .number = 12,
            .name = u"Ada Lovelace"_s,
            .email = u"ada@example.org"_s,
            .expiresAt = Expiration::endOf(QDate(2027, 5, 20)).resolve(now(), berlin).value(),
            .sentAt = now()};
}

void fillContacts(ContactTableModel &model)
{
    QList<Contact> contacts;
    std::vector<qint64> ids;
    const std::pair<QString, QString> people[] = {{u"Ada Lovelace"_s, u"ada@example.org"_s},
                                                  {u"Aino Virtanen"_s, u"aino@virtanen.example"_s},
                                                  {u"דנה לוי"_s, u"dana@levi.example"_s}};
    for (const auto &[name, email] : people) {
        ids.push_back(qint64(ids.size()) + 101);
        contacts.append({.id = ids.back(), .name = name, .email = email, .organization = u"Talhof GmbH"_s});
    }
    model.begin(qint64(ids.size()), ids);
    model.setIds(ids);
    model.setPage(model.generation(), QList<qint64>(ids.begin(), ids.end()), contacts);
}

} // namespace

class InviteDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichEndWins_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("campaignEnds");
        QTest::addColumn<QString>("words");
        QTest::newRow("campaign") << 30 << true
                                  << u"31 May 2027, 23:59 (Berlin). The campaign ends before the 30 days are over."_s;
        QTest::newRow("invite") << 7 << true << u"19 May 2027, 14:47 (Berlin)."_s;
        QTest::newRow("only the campaign") << 0 << true << u"31 May 2027, 23:59 (Berlin). Then the campaign ends."_s;
        QTest::newRow("only the invite") << 30 << false << u"11 June 2027, 14:47 (Berlin)."_s;
        QTest::newRow("neither") << 0 << false << u"Works as long as the campaign runs; it has no end."_s;
    }

    void saysWhichEndWins()
    {
        QFETCH(const int, days);
        QFETCH(const bool, campaignEnds);
        QFETCH(const QString, words);
        InviteSetting facts = setting();
        if (!campaignEnds) {
            facts.campaignEnd.reset();
        }
        QCOMPARE(worksUntilSentence(days == 0 ? Expiration{} : Expiration::after(days), facts).value(), words);
    }

    void createsAnInviteByKeyboardAlone()
    {
        InviteDialog dialog(setting());
        QSignalSpy created(&dialog, &InviteDialog::createRequested);
        QVERIFY(test::showActive(dialog));
        QCOMPARE(dialog.focusWidget()->objectName(), u"nameField"_s);
        QVERIFY(dialog.primaryButton()->isEnabled()); // no details are needed
        QTest::keyClicks(dialog.focusWidget(), u"Ada Lovelace"_s);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog.focusWidget(), u"ada@example.org"_s);
        QVERIFY(test::tabTo(dialog, u"neverSegment"_s));
        for (int step = 0; step < 3; ++step) {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Right);
        }
        QVERIFY(test::tabTo(dialog, u"remindCheck"_s));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
        QVERIFY(test::tabTo(dialog, u"sendCheck"_s));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(created.count(), 1);
        QCOMPARE(created.first().at(0).value<InvitePerson>(),
                 (InvitePerson{.name = u"Ada Lovelace"_s, .email = u"ada@example.org"_s}));
        QCOMPARE(created.first().at(1).value<InviteTerms>(),
                 (InviteTerms{.expiration = Expiration::after(30), .remindDays = 3}));
        QVERIFY(created.first().at(2).toBool());
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
    }

    void refusesBadAddressesAndRemindersWithoutAnEnd()
    {
        InviteSetting endless = setting();
        endless.campaignEnd.reset();
        InviteDialog dialog(endless);
        QVERIFY(test::showActive(dialog));
        auto *email = child<QLineEdit>(dialog, u"emailField"_s);
        email->setText(u"zaneta(at)blazek.example"_s);
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QVERIFY(!email->accessibleDescription().isEmpty());
        email->setText(u"zaneta@blazek.example"_s);
        QVERIFY(dialog.primaryButton()->isEnabled());
        child<QCheckBox>(dialog, u"remindCheck"_s)->setChecked(true);
        QVERIFY(!dialog.primaryButton()->isEnabled());
        QVERIFY(child<QWidget>(dialog, u"reminderField"_s)->accessibleDescription().contains(u"needs an end"_s));
        QTest::mouseClick(child<QAbstractButton>(dialog, u"sevenDaysSegment"_s), Qt::LeftButton);
        QVERIFY(dialog.primaryButton()->isEnabled());
    }

    void sendsOnlyWhereMailCanLeave()
    {
        InviteSetting draft = setting();
        draft.cannotSend = u"Activate the campaign first."_s;
        InviteDialog dialog(draft);
        child<QLineEdit>(dialog, u"emailField"_s)->setText(u"ada@example.org"_s);
        QVERIFY(!child<QCheckBox>(dialog, u"sendCheck"_s)->isEnabled());
        InviteDialog active(setting());
        QVERIFY(!child<QCheckBox>(active, u"sendCheck"_s)->isEnabled()); // no address yet
        child<QLineEdit>(active, u"emailField"_s)->setText(u"ada@example.org"_s);
        QVERIFY(child<QCheckBox>(active, u"sendCheck"_s)->isEnabled());
    }

    void savesOnlyWhatWasChanged()
    {
        InviteDialog dialog(ada(), setting());
        QSignalSpy saved(&dialog, &InviteDialog::saveRequested);
        QVERIFY(test::showActive(dialog));
        QCOMPARE(dialog.obstacle(), u"Nothing is changed yet."_s);
        child<QLineEdit>(dialog, u"phoneField"_s)->setText(u"+49 30 5550142"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(saved.first().at(0).toLongLong(), 9);
        QCOMPARE(saved.first().at(1).value<InviteEdit>(), (InviteEdit{.phone = u"+49 30 5550142"_s}));
    }

    void asksAboutTheLinkWhenTheAddressChanges()
    {
        InviteDialog dialog(ada(), setting());
        QSignalSpy saved(&dialog, &InviteDialog::saveRequested);
        QVERIFY(test::showActive(dialog));
        auto *link = child<QComboBox>(dialog, u"linkCombo"_s);
        QVERIFY(!link->isVisible());
        child<QLineEdit>(dialog, u"emailField"_s)->setText(u"ada@lovelace.example"_s);
        QVERIFY(link->isVisible());
        QCOMPARE(link->currentText(), u"Replace it, as the mail was accepted"_s);
        link->setCurrentIndex(2);
        QTest::mouseClick(dialog.primaryButton(), Qt::LeftButton);
        QCOMPARE(saved.first().at(1).value<InviteEdit>(),
                 (InviteEdit{.email = u"ada@lovelace.example"_s, .link = LinkChoice::Keep}));
    }

    void extendsManyAtOnce()
    {
        ExtendDialog dialog(12, setting());
        QSignalSpy asked(&dialog, &ExtendDialog::extendRequested);
        QVERIFY(test::showActive(dialog));
        QCOMPARE(dialog.primaryButton()->text(), u"Extend 12 Invites"_s);
        QTest::mouseClick(child<QAbstractButton>(dialog, u"neverSegment"_s), Qt::LeftButton);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(asked.first().first().value<Expiration>(), Expiration{});
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
    }

    void findsAContactAndAssignsIt()
    {
        ContactTableModel contacts;
        AssignContactDialog dialog(u"Card 043"_s, &contacts);
        QSignalSpy searched(&dialog, &AssignContactDialog::searchChanged);
        QSignalSpy chosen(&dialog, &AssignContactDialog::chosen);
        QVERIFY(test::showActive(dialog));
        QCOMPARE(dialog.obstacle(), u"No contact matches."_s);
        fillContacts(contacts);
        QCOMPARE(dialog.obstacle(), u"Choose a contact."_s);
        QTest::keyClicks(dialog.focusWidget(), u"a"_s);
        QTRY_COMPARE(searched.count(), 1);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
        QVERIFY(dialog.primaryButton()->isEnabled());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toLongLong(), 102);
        QCOMPARE(test::unnamedWidgets(dialog).join(u'|'), QString());
    }

    void exportsForSpreadsheetsUnlessToldOtherwise()
    {
        ExportDialog dialog(240, false);
        QSignalSpy asked(&dialog, &ExportDialog::exportRequested);
        QVERIFY(test::showActive(dialog));
        QCOMPARE(dialog.primaryButton()->text(), u"Export 240 Invites…"_s);
        QVERIFY(!child<QWidget>(dialog, u"localLinksNotice"_s));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Down);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(asked.at(0).first().value<ExportMode>(), ExportMode::Spreadsheet);
        QCOMPARE(asked.at(1).first().value<ExportMode>(), ExportMode::Exact);
        QVERIFY(child<QWidget>(ExportDialog(240, true), u"localLinksNotice"_s));
    }

    void looksAsInThePictures()
    {
        QVERIFY(test::shoot(u"create-invite"_s, [] {
            auto dialog = std::make_unique<InviteDialog>(setting());
            dialog->setPerson({.name = u"Zoë O’Brien"_s, .email = u"zoe@harbour.example"_s});
            child<QAbstractButton>(*dialog, u"thirtyDaysSegment"_s)->click();
            child<QCheckBox>(*dialog, u"remindCheck"_s)->setChecked(true);
            return dialog;
        }));
        QVERIFY(test::shoot(u"edit-invite"_s, [] {
            auto dialog = std::make_unique<InviteDialog>(ada(), setting());
            child<QLineEdit>(*dialog, u"emailField"_s)->setText(u"ada@lovelace.example"_s);
            return dialog;
        }));
        QVERIFY(test::shoot(u"extend-invites"_s, [] { return std::make_unique<ExtendDialog>(12, setting()); }));
        QVERIFY(test::shoot(u"export-invites"_s, [] { return std::make_unique<ExportDialog>(240, true); }));
        ContactTableModel contacts;
        fillContacts(contacts);
        QVERIFY(test::shoot(u"assign-contact"_s, [&contacts] {
            auto dialog = std::make_unique<AssignContactDialog>(u"Card 043"_s, &contacts);
            child<QTableView>(*dialog, u"contactsTable"_s)->selectRow(1);
            return dialog;
        }));
    }
};

GUESTWRIGHT_TEST(tst_invitedialogs, InviteDialogsTest)

#include "tst_invitedialogs.moc"
