#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/mail/accountdialog.h"
#include "ui/mail/senddialog.h"
#include "ui/widgets/primarybutton.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;

namespace {

using Reason = SendPlan::Reason;

MailAccount kessler()
{
    return {.id = 4,
            .name = u"hello@kessler.example"_s,
            .host = u"smtp.kessler.example"_s,
            .port = 587,
            .security = MailAccount::Security::StartTls,
            .user = u"hello"_s,
            .ratePerMinute = 30};
}

MailAccount folder()
{
    return {.id = 7, .name = u"To look at"_s, .transport = MailAccount::Transport::Folder, .path = u"/tmp/mails"_s};
}

SendSetting setting()
{
    return {.campaignId = 3,
            .campaignName = u"Spring Gift"_s,
            .accounts = {folder(), kessler()},
            .accountId = 4,
            .subject = u"A small gift for you, {{first_name}}"_s};
}

SendPlan plan()
{
    SendPlan plan;
    plan.recipients.resize(143);
    plan.leftOut = {{Reason::Used, 31, {}},      {Reason::Revoked, 4, {}},    {Reason::Expired, 9, {}},
                    {Reason::NoAddress, 18, {}}, {Reason::Uncertain, 11, {}}, {Reason::SentLately, 24, {}}};
    return plan;
}

} // namespace

class MailDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOnCancelAndSendsOnlyByCtrlReturn()
    {
        SendDialog dialog(setting());
        QSignalSpy sent(&dialog, &SendDialog::sendRequested);
        QVERIFY(test::showActive(dialog));
        dialog.showPlan(plan());
        QCOMPARE(dialog.focusWidget()->objectName(), u"cancelButton"_s);
        QCOMPARE(dialog.primaryButton()->text(), u"Send 143 Invitations"_s);
        child<QLineEdit>(dialog, u"subjectField"_s)->setFocus();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(sent.count(), 0); // Return in a field never sends
        QVERIFY(test::showActive(dialog));
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 1);
        const auto request = sent.first().at(0).value<SendRequest>();
        QCOMPARE(request.campaignId, 3);
        QCOMPARE(request.accountId, std::optional<qint64>(4));
        QVERIFY(!request.resend);
        QCOMPARE(sent.first().at(1).toString(), u"A small gift for you, {{first_name}}"_s);
    }

    void asksAgainWhenSomebodyElseIsMeant()
    {
        SendSetting facts = setting();
        facts.selectedIds = {1, 2, 5};
        SendDialog dialog(facts);
        QSignalSpy asked(&dialog, &SendDialog::planRequested);
        QVERIFY(test::showActive(dialog));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.last().first().value<SendRequest>().inviteIds, (QList<qint64>{1, 2, 5}));
        QVERIFY(asked.last().first().value<SendRequest>().resend);
        dialog.chooseWho(SendDialog::NotRedeemed);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.last().first().value<SendRequest>().notWithinDays, std::optional(3));
        QVERIFY(asked.last().first().value<SendRequest>().inviteIds.isEmpty());
        QCOMPARE(dialog.obstacle(), u"Counting…"_s);
        dialog.showPlan(plan());
        QTest::mouseClick(child<QWidget>(dialog, u"includeButton"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 3);
        QVERIFY(!asked.last().first().value<SendRequest>().notWithinDays);
    }

    void addsUpEverybodyWhoWasAskedAbout()
    {
        SendDialog dialog(setting());
        QVERIFY(test::showActive(dialog));
        dialog.showPlan(plan());
        QCOMPARE(plan().asked(), 240);
        QCOMPARE(child<QLabel>(dialog, u"recipientsNumber"_s)->text(), u"143"_s);
        QCOMPARE(child<QLabel>(dialog, u"othersLabel"_s)->text(), u"97 of 240 do not"_s);
        QCOMPARE(child<QLabel>(dialog, u"durationLabel"_s)->text(), u"Done in about 5 minutes."_s);
        child<QComboBox>(dialog, u"accountCombo"_s)->setCurrentIndex(0);
        QCOMPARE(child<QLabel>(dialog, u"durationLabel"_s)->text(), u"As fast as the server takes it."_s);
    }

    void namesWhoLacksAValueAndLeavesThemOut()
    {
        using Owner = SendPlan::EmptyValue::Owner;
        SendPlan lacking = plan();
        lacking.emptyValues = {
            {u"first_name"_s, Owner::Name, 4, {1, 2, 3, 4}, {u"a@x.org"_s, u"b@x.org"_s, u"c@x.org"_s, u"d@x.org"_s}},
            {u"description"_s, Owner::Campaign, 143, {}, {}}};
        SendDialog dialog(setting());
        QSignalSpy asked(&dialog, &SendDialog::planRequested);
        QVERIFY(test::showActive(dialog));
        dialog.showPlan(lacking);
        auto *notice = child<QWidget>(dialog, u"nameMissingNotice"_s);
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->accessibleName(),
                 u"4 recipients without a name. a@x.org, b@x.org, c@x.org and 1 more: nothing "
                 "stands for {{first_name}}."_s);
        QVERIFY(child<QWidget>(dialog, u"campaignMissingNotice"_s)->isVisible());
        auto *people = child<QListWidget>(dialog, u"nameMissingList"_s);
        QVERIFY(!people->isVisible());
        QTest::mouseClick(child<QWidget>(dialog, u"nameShowButton"_s), Qt::LeftButton);
        QVERIFY(people->isVisible());
        QCOMPARE(people->count(), 4);
        QVERIFY(dialog.primaryButton()->isEnabled()); // it is a caution
        asked.clear();
        QTest::mouseClick(child<QWidget>(dialog, u"nameLeaveOutButton"_s), Qt::LeftButton);
        QVERIFY(asked.last().first().value<SendRequest>().skipEmptyValues);
        SendPlan without = plan();
        without.leftOut.append({Reason::EmptyValue, 4, {}});
        dialog.showPlan(without);
        QVERIFY(!child<QWidget>(dialog, u"nameMissingNotice"_s)->isVisible());
        QTest::mouseClick(child<QWidget>(dialog, u"includeEmptyButton"_s), Qt::LeftButton);
        QVERIFY(!asked.last().first().value<SendRequest>().skipEmptyValues);
    }

    void asksAgainForAFieldInTheSubject()
    {
        SendSetting facts = setting();
        facts.subject = u"A small gift"_s;
        SendDialog dialog(facts);
        QSignalSpy asked(&dialog, &SendDialog::planRequested);
        QVERIFY(test::showActive(dialog));
        dialog.showPlan(plan());
        auto *subject = child<QLineEdit>(dialog, u"subjectField"_s);
        QTest::keyClicks(subject, u", {{first_name}}"_s);
        QTRY_COMPARE(asked.count(), 2);
        QVERIFY(asked.last().first().value<SendRequest>().subject.value().contains(u"{{first_name}}"_s));
        QVERIFY(dialog.primaryButton()->isEnabled()); // meanwhile
    }

    void sendsToNobodyAndWithoutAnAccountNever()
    {
        SendDialog dialog(setting());
        QVERIFY(test::showActive(dialog));
        dialog.showPlan({});
        QCOMPARE(dialog.obstacle(), u"Nobody gets the mail."_s);
        SendSetting facts = setting();
        facts.accounts.clear();
        SendDialog without(facts);
        QVERIFY(test::showActive(without));
        without.showPlan(plan());
        QCOMPARE(without.obstacle(), u"Add a mail account first."_s);
        QSignalSpy sent(&without, &SendDialog::sendRequested);
        QTest::keyClick(&without, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sent.count(), 0);
    }

    void warnsOfLinksToThisComputer()
    {
        SendSetting facts = setting();
        facts.localLinks = true;
        SendDialog dialog(facts);
        QSignalSpy asked(&dialog, &SendDialog::setAddressRequested);
        QVERIFY(test::showActive(dialog));
        QVERIFY(child<QWidget>(dialog, u"localLinksNotice"_s)->isVisible());
        QTest::mouseClick(child<QWidget>(dialog, u"setAddressButton"_s), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QVERIFY(!child<QWidget>(SendDialog(setting()), u"localLinksNotice"_s));
    }

    void makesTheFirstAccount()
    {
        AccountDialog dialog({});
        QSignalSpy saved(&dialog, &AccountDialog::saveRequested);
        QVERIFY(test::showActive(dialog));
        QCOMPARE(dialog.focusWidget()->objectName(), u"nameField"_s);
        QTest::keyClicks(dialog.focusWidget(), u"Kessler"_s);
        QVERIFY(test::tabTo(dialog, u"hostField"_s));
        QTest::keyClicks(dialog.focusWidget(), u"smtp.kessler.example"_s);
        QVERIFY(test::tabTo(dialog, u"tlsSegment"_s));
        QCOMPARE(child<QSpinBox>(dialog, u"portField"_s)->value(), 465);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Right);
        QCOMPARE(child<QSpinBox>(dialog, u"portField"_s)->value(), 587);
        QVERIFY(test::tabTo(dialog, u"passwordField"_s));
        QTest::keyClicks(dialog.focusWidget(), u"secret"_s);
        QCOMPARE(child<QLineEdit>(dialog, u"passwordField"_s)->echoMode(), QLineEdit::Password);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QCOMPARE(saved.count(), 1);
        const auto account = saved.first().at(0).value<MailAccount>();
        QCOMPARE(account.host, u"smtp.kessler.example"_s);
        QCOMPARE(account.security, MailAccount::Security::StartTls);
        QCOMPARE(account.port, 587);
        QCOMPARE(saved.first().at(1).value<std::optional<QString>>(), std::optional(u"secret"_s));
        MailAccount stored = account;
        stored.id = 12;
        dialog.showSaved(stored);
        QCOMPARE(child<QLineEdit>(dialog, u"passwordField"_s)->text(), QString()); // never shown again
    }

    void keepsAPortOfSomebodysOwn()
    {
        AccountDialog dialog({kessler()});
        QVERIFY(test::showActive(dialog));
        child<QSpinBox>(dialog, u"portField"_s)->setValue(2525);
        QTest::mouseClick(child<QAbstractButton>(dialog, u"tlsSegment"_s), Qt::LeftButton);
        QCOMPARE(child<QSpinBox>(dialog, u"portField"_s)->value(), 2525);
    }

    void leavesTheStoredPasswordWhenNoneIsTyped()
    {
        AccountDialog dialog({kessler(), folder()});
        QSignalSpy tested(&dialog, &AccountDialog::testRequested);
        QVERIFY(test::showActive(dialog));
        QTest::mouseClick(child<QAbstractButton>(dialog, u"testButton"_s), Qt::LeftButton);
        QCOMPARE(tested.count(), 1);
        QCOMPARE(tested.first().at(0).value<MailAccount>(), kessler());
        QVERIFY(!tested.first().at(1).value<std::optional<QString>>());
        dialog.showTestResult(false, u"535 5.7.8 Authentication failed"_s);
        auto *result = child<QWidget>(dialog, u"testResultNotice"_s);
        QVERIFY(result->isVisible());
        QVERIFY(result->accessibleName().contains(u"535 5.7.8"_s));
    }

    void showsOnlyWhatTheTransportNeeds()
    {
        AccountDialog dialog({kessler(), folder()});
        QVERIFY(test::showActive(dialog));
        QVERIFY(child<QWidget>(dialog, u"hostField"_s)->isVisible());
        QVERIFY(!child<QWidget>(dialog, u"pathField"_s)->isVisible());
        child<QListWidget>(dialog, u"accountsList"_s)->setCurrentRow(1);
        QVERIFY(!child<QWidget>(dialog, u"hostField"_s)->isVisible());
        QVERIFY(child<QWidget>(dialog, u"pathField"_s)->isVisible());
        child<QLineEdit>(dialog, u"pathField"_s)->clear();
        QVERIFY(!dialog.primaryButton()->isEnabled());
        dialog.showPath(u"/tmp/other"_s);
        QVERIFY(dialog.primaryButton()->isEnabled());
    }

    void takesATokenForPostmark()
    {
        AccountDialog dialog({kessler()});
        QSignalSpy saved(&dialog, &AccountDialog::saveRequested);
        QVERIFY(test::showActive(dialog));
        QTest::mouseClick(child<QAbstractButton>(dialog, u"postmarkSegment"_s), Qt::LeftButton);
        for (const QString &field :
             {u"hostField"_s, u"portField"_s, u"userField"_s, u"passwordField"_s, u"pathField"_s}) {
            QVERIFY2(!child<QWidget>(dialog, field)->isVisible(), qPrintable(field));
        }
        QCOMPARE(child<QLineEdit>(dialog, u"tokenField"_s)->echoMode(), QLineEdit::Password);
        QVERIFY(!dialog.primaryButton()->isEnabled()); // the mail server's password is not handed to Postmark
        child<QLineEdit>(dialog, u"tokenField"_s)->setText(u"0a129aee"_s);
        child<QLineEdit>(dialog, u"streamField"_s)->setText(u"broadcast"_s);
        QVERIFY(dialog.primaryButton()->isEnabled());
        QTest::mouseClick(dialog.primaryButton(), Qt::LeftButton);
        const auto account = saved.first().at(0).value<MailAccount>();
        QCOMPARE(account.transport, MailAccount::Transport::Postmark);
        QCOMPARE(account.stream, u"broadcast"_s);
        QCOMPARE(account.host, QString()); // the mail server's name is not where Postmark is
        QCOMPARE(saved.first().at(1).value<std::optional<QString>>(), std::optional(u"0a129aee"_s));
    }

    void keepsAnApiAddressOfSomebodysOwn()
    {
        MailAccount postmark{.id = 8, .name = u"Postmark"_s, .transport = MailAccount::Transport::Postmark};
        postmark.host = u"proxy.example"_s;
        postmark.port = 8443;
        AccountDialog dialog({postmark});
        QSignalSpy saved(&dialog, &AccountDialog::saveRequested);
        QVERIFY(test::showActive(dialog));
        child<QLineEdit>(dialog, u"streamField"_s)->setText(u"x"_s);
        QTest::mouseClick(dialog.primaryButton(), Qt::LeftButton);
        postmark.stream = u"x"_s;
        QCOMPARE(saved.first().at(0).value<MailAccount>(), postmark);
        QVERIFY(!saved.first().at(1).value<std::optional<QString>>());
    }

    void namesEverything()
    {
        SendDialog send(setting());
        QVERIFY(test::showActive(send));
        send.showPlan(plan());
        QCOMPARE(test::unnamedWidgets(send), QStringList());
        AccountDialog account({kessler()});
        QVERIFY(test::showActive(account));
        QCOMPARE(test::unnamedWidgets(account), QStringList());
    }

    void looksAsInThePictures()
    {
        QVERIFY(test::shoot(u"send-dialog"_s, [] {
            auto dialog = std::make_unique<SendDialog>(setting());
            dialog->chooseWho(SendDialog::NotRedeemed);
            dialog->show();
            dialog->showPlan(plan());
            return dialog;
        }));
        QVERIFY(test::shoot(u"send-dialog-local"_s, [] {
            SendSetting facts = setting();
            facts.localLinks = true;
            auto dialog = std::make_unique<SendDialog>(facts);
            dialog->show();
            dialog->showPlan(plan());
            return dialog;
        }));
        QVERIFY(test::shoot(u"send-dialog-empty-values"_s, [] {
            using Owner = SendPlan::EmptyValue::Owner;
            SendPlan lacking = plan();
            lacking.emptyValues = {
                {u"first_name"_s,
                 Owner::Name,
                 4,
                 {1, 2, 3, 4},
                 {u"a.kessler@kessler.example"_s, u"office@fontaine.example"_s, u"c@x.example"_s, u"d@x.example"_s}},
                {u"description"_s, Owner::Campaign, 143, {}, {}}};
            auto dialog = std::make_unique<SendDialog>(setting());
            dialog->show();
            dialog->showPlan(lacking);
            return dialog;
        }));
        QVERIFY(test::shoot(u"mail-account"_s, [] {
            auto dialog = std::make_unique<AccountDialog>(QList<MailAccount>{kessler(), folder()});
            dialog->showTestResult(true, u"smtp.kessler.example took the login over TLS 1.3"_s);
            return dialog;
        }));
        QVERIFY(test::shoot(u"mail-account-folder"_s, [] {
            auto dialog = std::make_unique<AccountDialog>(QList<MailAccount>{kessler(), folder()});
            dialog->chooseAccount(7);
            return dialog;
        }));
        QVERIFY(test::shoot(u"mail-account-postmark"_s, [] {
            const MailAccount postmark{.id = 8,
                                       .name = u"Postmark"_s,
                                       .transport = MailAccount::Transport::Postmark,
                                       .stream = u"broadcast"_s};
            auto dialog = std::make_unique<AccountDialog>(QList<MailAccount>{kessler(), postmark});
            dialog->chooseAccount(8);
            return dialog;
        }));
    }
};

GUESTWRIGHT_TEST(tst_maildialogs, MailDialogsTest)

#include "tst_maildialogs.moc"
