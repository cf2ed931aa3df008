#include "models/links/inviteetablemodel.h"
#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/links/addressbox.h"
#include "ui/links/addresspane.h"
#include "ui/links/inviteelist.h"
#include "ui/links/inviteesdialog.h"
#include "ui/theme/colors.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/undobar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;

namespace {

Instant now()
{
    return fromDateTime(QDateTime(QDate(2027, 5, 12), QTime(12, 47), Qt::UTC));
}

InviteeSetting setting(InvitationLink::Kind kind = InvitationLink::Kind::PreApproved)
{
    InviteeSetting setting;
    setting.campaign.name = u"Beta Club"_s;
    setting.campaign.purpose = Campaign::Purpose::Membership;
    setting.campaign.zone = u"Europe/Berlin"_s;
    setting.campaign.binding = Campaign::Binding::Code;
    setting.summary.link.id = 3;
    setting.summary.link.name = u"Partner companies"_s;
    setting.summary.link.kind = kind;
    setting.summary.invitees = 24;
    setting.summary.waiting = 15;
    setting.lists = {{.id = 5, .name = u"Board"_s, .size = 12}, {.id = 6, .name = u"Press"_s, .size = 74}};
    return setting;
}

Invite invitee(qint64 id, const QString &email, const QString &name, int sentDaysAgo, bool hasJoined = false)
{
    Invite invite;
    invite.id = id;
    invite.email = email;
    invite.name = name;
    invite.linkId = 3;
    if (sentDaysAgo >= 0) {
        invite.sentAt = now() - std::chrono::days(sentDaysAgo);
    }
    if (hasJoined) {
        invite.usedAt = now() - std::chrono::days(1);
    }
    return invite;
}

void fill(InviteesDialog &dialog)
{
    QList<Invite> rows{invitee(1, u"anna@studio-nord.example"_s, u"Anna Nord"_s, 5, true),
                       invitee(2, u"kwame@mensah.example"_s, u"Kwame Mensah"_s, 5, true),
                       invitee(3, u"r.petrov@volna.example"_s, {}, 5),
                       invitee(4, u"sofia.rossi@bottega.example"_s, u"Sofia Rossi"_s, 5),
                       invitee(5, u"h.tanaka@midori.example"_s, u"田中 花"_s, 2),
                       invitee(6, u"leila@haddad.example"_s, u"Leila Haddad"_s, 2, true),
                       invitee(7, u"piotr@zielony.example"_s, {}, -1),
                       invitee(8, u"nora@lindqvist.example"_s, u"Nora Lindqvist"_s, -1)};
    rows[3].bouncedAt = now() - std::chrono::days(4);
    InviteeTableModel &model = dialog.invitees().model();
    model.begin(8, {1, 2, 3, 4, 5, 6, 7, 8});
    model.setContext(setting().campaign, now());
    model.setPage(model.generation(), {1, 2, 3, 4, 5, 6, 7, 8}, rows, {7, 8});
    dialog.invitees().showCount(24, 15, 8);
}

/// What the reader of the desktop would answer.
AddressReading readingOf(const QString &text, const QSet<QString> &listed = {}, const QSet<QString> &outside = {})
{
    AddressReading reading{.text = text, .list = readAddressList(text), .listed = listed, .outsideDomains = outside};
    for (const InvitePerson &person : reading.list.people) {
        (listed.contains(person.email.toLower())        ? reading.plan.listed
             : outside.contains(person.email.toLower()) ? reading.plan.outsideDomains
                                                        : reading.plan.added)
            .push_back(person);
    }
    return reading;
}

const QString pasted = u"hanna.berg@nordlicht.example\nTomás Ruiz <tomas@ruiz.example>\nmei.lin@baihe.example\n"
                       "j.okafor@okafor.example\nirena@dvorak.example,\nANNA@studio-nord.example\n"
                       "kontakt(at)talhof.example\nlucie@petit.example"_s;

void paste(AddressBox &box, const QString &text)
{
    QApplication::clipboard()->setText(text);
    box.paste();
}

} // namespace

class InviteesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWillBecomeOfThePaste()
    {
        InviteesDialog dialog(setting());
        QSignalSpy typed(&dialog.addresses(), &AddressPane::typed);
        QSignalSpy approved(&dialog.addresses(), &AddressPane::approveRequested);
        QVERIFY(test::showActive(dialog));
        auto *button = child<QPushButton>(dialog, u"approveButton"_s);
        QVERIFY(!button->isEnabled());
        paste(dialog.addresses().box(), pasted);
        QTRY_COMPARE(typed.count(), 1);
        QCOMPARE(typed.first().first().toString(), pasted);
        dialog.addresses().showReading(readingOf(pasted, {u"anna@studio-nord.example"_s}));
        QCOMPARE(child<QLabel>(dialog, u"addressCountLabel"_s)->text(),
                 u"6 new, 1 on the list already, 1 not an address"_s);
        QVERIFY(child<QLabel>(dialog, u"addressFaultLabel"_s)->text().contains(u"kontakt(at)talhof.example"_s));
        QCOMPARE(button->text(), u"Approve 6 and Send…"_s);
        child<QRadioButton>(dialog, u"approveWithoutMailChoice"_s)->click();
        QCOMPARE(button->text(), u"Approve 6"_s);
        button->click();
        QCOMPARE(approved.count(), 1);
        QCOMPARE(approved.first().at(0).value<AddressReading>().list.people.size(), std::size_t(7));
        QVERIFY(!approved.first().at(1).toBool());
    }

    void keepsWhatHasToBeMended()
    {
        InviteesDialog dialog(setting());
        QVERIFY(test::showActive(dialog));
        AddressPane &pane = dialog.addresses();
        pane.box().setPlainText(pasted);
        pane.showReading(readingOf(pasted, {}, {u"lucie@petit.example"_s}));
        pane.keepFaults();
        QCOMPARE(pane.box().toPlainText(), u"kontakt(at)talhof.example\nlucie@petit.example"_s);
        QVERIFY(!child<QPushButton>(dialog, u"approveButton"_s)->isEnabled());
    }

    void dropsAnAnswerToAnotherText()
    {
        InviteesDialog dialog(setting());
        dialog.addresses().box().setPlainText(u"ada@x.org\neve@x.org"_s);
        dialog.addresses().showReading(readingOf(u"ada@x.org"_s));
        QVERIFY(!child<QPushButton>(dialog, u"approveButton"_s)->isEnabled());
        dialog.addresses().showReading(readingOf(u"ada@x.org\neve@x.org"_s));
        QVERIFY(child<QPushButton>(dialog, u"approveButton"_s)->isEnabled());
        dialog.addresses().box().appendPlainText(u"zoe@x.org"_s);
        QVERIFY(!child<QPushButton>(dialog, u"approveButton"_s)->isEnabled());
    }

    void marksWhatIsInViewAndMovesTheMarks()
    {
        InviteesDialog dialog(setting());
        QVERIFY(test::showActive(dialog));
        AddressBox &box = dialog.addresses().box();
        box.setPlainText(pasted);
        dialog.addresses().showReading(readingOf(pasted, {u"anna@studio-nord.example"_s}));
        QCOMPARE(markedTexts(box), (QStringList{u"ANNA@studio-nord.example"_s, u"kontakt(at)talhof.example"_s}));
        const auto colors = box.extraSelections();
        QCOMPARE(colors.at(0).format.foreground().color(), colorsFor(box.palette()).secondary);
        QCOMPARE(colors.at(1).format.underlineStyle(), QTextCharFormat::SingleUnderline);
        QTextCursor cursor(box.document());
        cursor.insertText(u"first@x.org\n"_s);
        QCOMPARE(markedTexts(box), (QStringList{u"ANNA@studio-nord.example"_s, u"kontakt(at)talhof.example"_s}));
        child<QAbstractButton>(dialog, u"showNextFaultButton"_s)->click();
        QCOMPARE(box.textCursor().selectedText(), u"kontakt(at)talhof.example"_s);
        box.insertPlainText(u"kontakt@talhof.example"_s);
        QCOMPARE(markedTexts(box), QStringList{u"ANNA@studio-nord.example"_s});
    }

    /// 20,000 in one line, as some programs copy them.
    void breaksUpAnEndlessLine()
    {
        AddressBox box;
        QStringList people;
        for (int i = 0; i < 20'000; ++i) {
            people << u"guest%1@example.org"_s.arg(i);
        }
        paste(box, people.join(u", "_s));
        QCOMPARE(box.document()->blockCount(), 20'000);
        QCOMPARE(readAddressList(box.toPlainText()).people.size(), std::size_t(20'000));
        AddressBox::Mark mark;
        QList<AddressBox::Mark> marks;
        for (QTextBlock block = box.document()->begin(); block.isValid(); block = block.next()) {
            mark.at = block.position();
            mark.length = block.length() - 1;
            marks << mark;
        }
        box.resize(300, 200);
        box.show();
        box.setMarks(marks);
        QVERIFY(!box.extraSelections().isEmpty());
        QVERIFY(box.extraSelections().size() < 50); // of 20,000
    }

    void invitesByMailAloneWhereEverybodyMayCome()
    {
        InviteesDialog dialog(setting(InvitationLink::Kind::Evergreen));
        QVERIFY(test::showActive(dialog));
        QVERIFY(!child<QWidget>(dialog, u"approveWithoutMailChoice"_s)->isVisible());
        QSignalSpy approved(&dialog.addresses(), &AddressPane::approveRequested);
        dialog.addresses().box().setPlainText(u"ada@x.org"_s);
        dialog.addresses().showReading(readingOf(u"ada@x.org"_s));
        auto *button = child<QPushButton>(dialog, u"approveButton"_s);
        QCOMPARE(button->text(), u"Invite 1…"_s);
        QTest::keyClick(&dialog.addresses().box(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(approved.count(), 1);
        QVERIFY(approved.first().at(1).toBool());
    }

    void addsAContactListAsLines()
    {
        InviteesDialog dialog(setting());
        QSignalSpy chosen(&dialog.addresses(), &AddressPane::contactListChosen);
        dialog.addresses().box().setPlainText(u"first@x.org"_s);
        child<QMenu>(dialog, u"contactListMenu"_s)->actions().at(1)->trigger();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toLongLong(), 6);
        const std::vector<InvitePerson> people{{.name = u"Lovelace, \"Ada\" <x>"_s, .email = u"ada@x.org"_s},
                                               {.email = u"eve@x.org"_s}};
        dialog.addresses().addPeople(people, 2);
        const QString text = dialog.addresses().box().toPlainText();
        QCOMPARE(text, u"first@x.org\n\"Lovelace, 'Ada' <x>\" <ada@x.org>\neve@x.org"_s);
        dialog.addresses().showReading(readingOf(text));
        QCOMPARE(child<QLabel>(dialog, u"addressCountLabel"_s)->text(), u"3 new, 2 without an address"_s);
    }

    void actsOnRowsAndOnTheSelection()
    {
        InviteesDialog dialog(setting());
        fill(dialog);
        QAbstractItemModelTester tester(&dialog.invitees().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(test::showActive(dialog));
        QSignalSpy resent(&dialog.invitees(), &InviteeList::resendRequested);
        QSignalSpy removed(&dialog.invitees(), &InviteeList::removeRequested);
        QSignalSpy all(&dialog.invitees(), &InviteeList::resendAllRequested);
        using Model = InviteeTableModel;
        clickCell(dialog, 0, Model::ResendColumn); // has joined
        QCOMPARE(resent.count(), 0);
        clickCell(dialog, 2, Model::ResendColumn);
        QCOMPARE(resent.takeFirst().first().value<QList<qint64>>(), QList<qint64>{3});
        clickCell(dialog, 4, Model::RemoveColumn);
        QCOMPARE(removed.takeFirst().first().value<QList<qint64>>(), QList<qint64>{5});
        DataTable &table = dialog.invitees().table();
        table.selectRow(5);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(child<QPushButton>(dialog, u"removeInviteesButton"_s)->text(), u"Remove 2"_s);
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(removed.takeFirst().first().value<QList<qint64>>(), (QList<qint64>{6, 7}));
        child<QPushButton>(dialog, u"resendInviteesButton"_s)->click();
        QCOMPARE(resent.takeFirst().first().value<QList<qint64>>(), (QList<qint64>{6, 7}));
        child<QPushButton>(dialog, u"resendAllButton"_s)->click();
        QCOMPARE(all.count(), 1);
    }

    void saysWhatTheCellsPaint()
    {
        InviteesDialog dialog(setting());
        fill(dialog);
        const InviteeTableModel &model = dialog.invitees().model();
        const auto spoken = [&model](int row, int column) {
            return model.index(row, column).data(Qt::AccessibleTextRole).toString();
        };
        using Model = InviteeTableModel;
        QCOMPARE(spoken(0, Model::StatusColumn), u"Status: Joined"_s);
        QCOMPARE(spoken(3, Model::StatusColumn), u"Status: Bounced"_s);
        QCOMPARE(spoken(0, Model::ResendColumn), QString());
        QCOMPARE(spoken(2, Model::ResendColumn), u"Send it again to r.petrov@volna.example"_s);
        QCOMPARE(spoken(6, Model::SentColumn), u"Not sent. Not on the server yet."_s);
        QCOMPARE(spoken(6, Model::RemoveColumn), u"Remove piotr@zielony.example from the list"_s);
    }

    void saysWhoMayCome()
    {
        LinkSummary summary = setting().summary;
        Campaign campaign = setting().campaign;
        QCOMPARE(inviteeSentence(summary, campaign),
                 u"9 of 24 joined. Only these addresses can use the link, with a code sent to them."_s);
        summary.link.binding = Campaign::Binding::Address;
        QVERIFY(inviteeSentence(summary, campaign).contains(u"once they have typed theirs"_s));
        summary.link.kind = InvitationLink::Kind::Evergreen;
        campaign.purpose = Campaign::Purpose::Gift;
        QCOMPARE(inviteeSentence(summary, campaign), u"9 of 24 redeemed. Whoever has the link can use it."_s);
    }

    void standsStillWhereTheLinkIsInTheTrash()
    {
        InviteesDialog dialog(setting());
        QVERIFY(test::showActive(dialog));
        LinkSummary gone = setting().summary;
        gone.link.deletedAt = now();
        dialog.follow(gone, setting().campaign);
        QVERIFY(child<QWidget>(dialog, u"errorNotice"_s)->isVisible());
        QVERIFY(!dialog.addresses().box().isEnabled());
        dialog.follow(setting().summary, setting().campaign);
        QVERIFY(!child<QWidget>(dialog, u"errorNotice"_s)->isVisible());
        QVERIFY(dialog.addresses().box().isEnabled());
    }

    void namesEverythingThatCanBeUsed()
    {
        InviteesDialog dialog(setting());
        fill(dialog);
        dialog.invitees().table().selectRow(2);
        QVERIFY(test::showActive(dialog));
        QCOMPARE(test::unnamedWidgets(dialog).join(u", "_s), QString());
    }

    void looksAsItShould()
    {
        const auto make = [] {
            auto dialog = std::make_unique<InviteesDialog>(setting());
            fill(*dialog);
            dialog->addresses().box().setPlainText(pasted);
            dialog->addresses().showReading(readingOf(pasted, {u"anna@studio-nord.example"_s}));
            return dialog;
        };
        QVERIFY(test::shoot(u"invitees-dialog"_s, make));
        QVERIFY(test::shoot(u"invitees-dialog-removed"_s, [make] {
            auto dialog = make();
            dialog->invitees().table().selectRow(3);
            dialog->invitees().showPendingRemovals(2);
            dialog->showUndo(u"Removed 2 addresses from the list"_s, u"Partner companies"_s);
            return dialog;
        }));
        QVERIFY(test::shoot(u"invitees-dialog-empty"_s, [] {
            return std::make_unique<InviteesDialog>(InviteeSetting{.summary = {.link = setting().summary.link}});
        }));
    }

private:
    static QStringList markedTexts(const AddressBox &box)
    {
        QStringList texts;
        for (const QTextEdit::ExtraSelection &selection : box.extraSelections()) {
            texts << selection.cursor.selectedText();
        }
        return texts;
    }

    static void clickCell(InviteesDialog &dialog, int row, int column)
    {
        DataTable &table = dialog.invitees().table();
        const QRect cell = table.visualRect(dialog.invitees().model().index(row, column));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
    }
};

GUESTWRIGHT_TEST(tst_inviteesdialog, InviteesDialogTest)
#include "tst_inviteesdialog.moc"
