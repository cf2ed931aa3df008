#include "tests/support/testrunner.h"
#include "tests/ui/shoot.h"
#include "ui/actions.h"
#include "ui/campaigns/pagepreview.h"
#include "ui/forms/namelist.h"
#include "ui/links/linkdialog.h"
#include "ui/links/linklistpage.h"
#include "ui/links/linkpagedialog.h"
#include "ui/links/linkqrdialog.h"
#include "ui/links/linktable.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::child;
using Binding = Campaign::Binding;
using Kind = InvitationLink::Kind;

namespace {

const Instant testInstant = fromDateTime(QDateTime(QDate(2027, 5, 12), QTime(12, 47), Qt::UTC));

Campaign club()
{
    Campaign campaign{.id = 7,
                      .name = u"Beta Club"_s,
                      .purpose = Campaign::Purpose::Membership,
                      .storedState = Campaign::State::Active,
                      .description = u"Come in and *try it*."_s,
                      .zone = u"Europe/Berlin"_s,
                      .binding = Binding::Address};
    campaign.pageTitle = u"Welcome to the club"_s;
    campaign.pageButton = u"Join"_s;
    return campaign;
}

LinkSetting setting()
{
    return {.campaign = club(),
            .roles = {u"Member"_s, u"Partner"_s},
            .groups = {u"Beta testers"_s, u"Board"_s},
            .now = testInstant};
}

InvitationLink door()
{
    return {.id = 1,
            .campaignId = 7,
            .name = u"Community front door"_s,
            .token = {"Qm7xB0123456789abcdefg"},
            .role = u"Member"_s,
            .groups = {u"Beta testers"_s},
            .maxUses = 100,
            .createdAt = testInstant};
}

LinkListing listing()
{
    InvitationLink partners = door();
    partners.id = 2;
    partners.name = u"Partner companies"_s;
    partners.kind = Kind::PreApproved;
    partners.token = {"t4WpL0123456789abcdefg"};
    partners.role = u"Partner"_s;
    partners.groups = {u"Beta testers"_s, u"Board"_s};
    partners.maxUses = 24;
    partners.expiresAt = testInstant + std::chrono::days(49);
    InvitationLink booth = door();
    booth.id = 3;
    booth.name = u"Conference booth"_s;
    booth.token = {"Yc2nR0123456789abcdefg"};
    booth.maxUses.reset();
    booth.pausedAt = testInstant;
    return {.campaign = club(),
            .links = {{.link = door(), .redeemed = 38},
                      {.link = partners, .redeemed = 9, .invitees = 24, .waiting = 15},
                      {.link = booth, .redeemed = 4}},
            .pending = {2},
            .linkBase = u"https://guests.kessler.example"_s,
            .now = testInstant};
}

InvitationLink saved(QSignalSpy &spy)
{
    return spy.isEmpty() ? InvitationLink() : spy.takeFirst().first().value<InvitationLink>();
}

} // namespace

class LinkDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsThePageAlikeInADarkWindow()
    {
        const QRect sheet(45, 25, 600, 500);
        QImage dark;
        for (const Theme theme : {Theme::Dark, Theme::Light}) {
            applyTheme(*qApp, theme);
            PagePreview preview;
            preview.resize(720, 560);
            preview.setPage(club(), {}, {});
            preview.show();
            const QImage painted = preview.grab(sheet).toImage();
            QVERIFY(dark.isNull() || painted == dark);
            dark = painted;
        }
    }

    void makesALinkOfWhatIsTyped()
    {
        LinkDialog dialog(InvitationLink{.campaignId = 7}, setting());
        dialog.show();
        QSignalSpy spy(&dialog, &LinkDialog::saveRequested);
        auto *create = child<QAbstractButton>(dialog, u"primaryButton"_s);
        QVERIFY(!create->isEnabled());
        child<QLineEdit>(dialog, u"nameField"_s)->setText(u" Partner  companies "_s);
        child<QAbstractButton>(dialog, u"preApprovedRadio"_s)->click();
        child<QLineEdit>(dialog, u"roleField"_s)->setText(u"Partner"_s);
        child<QLineEdit>(dialog, u"groupsField"_s)->setText(u"Board, Beta testers ; Board"_s);
        child<QAbstractButton>(dialog, u"limitedUsesCheck"_s)->click();
        child<QSpinBox>(dialog, u"maximumUsesField"_s)->setValue(24);
        child<QLineEdit>(dialog, u"domainsField"_s)->setText(u"Nordlicht.example"_s);
        QVERIFY(create->isEnabled());
        create->click();
        const InvitationLink made = saved(spy);
        QCOMPARE(made.name, u"Partner companies"_s);
        QCOMPARE(made.kind, Kind::PreApproved);
        QCOMPARE(made.groups, QStringList({u"Board"_s, u"Beta testers"_s}));
        QCOMPARE(made.maxUses, std::optional<qint64>(24));
        QCOMPARE(made.domains, QStringList{u"Nordlicht.example"_s});
        QCOMPARE(made.binding, std::optional(Binding::Code)); // though the campaign only confirms addresses
        QVERIFY(!made.expiresAt);
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
    }

    void asksWhoeverComesOnceForACode()
    {
        LinkDialog dialog(InvitationLink{.campaignId = 7}, setting());
        dialog.show();
        auto *proof = child<QComboBox>(dialog, u"proofCombo"_s);
        auto *once = child<QCheckBox>(dialog, u"oncePerAddressCheck"_s);
        QCOMPARE(proof->currentText(), u"The link alone"_s);
        once->click();
        QCOMPARE(proof->currentText(), u"Code by mail"_s);
        QVERIFY(!proof->isEnabled());
        once->click();
        QCOMPARE(proof->currentText(), u"The link alone"_s);
        QVERIFY(proof->isEnabled());
    }

    void warnsThatAListCanBeProbed()
    {
        LinkDialog dialog(InvitationLink{.campaignId = 7}, setting());
        dialog.show();
        child<QAbstractButton>(dialog, u"preApprovedRadio"_s)->click();
        auto *warning = child<QWidget>(dialog, u"probingNotice"_s);
        auto *proof = child<QComboBox>(dialog, u"proofCombo"_s);
        QVERIFY(!warning->isVisible());
        proof->setCurrentIndex(1);
        QVERIFY(warning->isVisible());
        proof->setCurrentIndex(2);
        QVERIFY2(warning->isVisible(), "the campaign's own binding is the weaker one");
        child<QAbstractButton>(dialog, u"evergreenRadio"_s)->click();
        QVERIFY(!warning->isVisible());
    }

    void saysBelowTheFieldWhatIsWrong()
    {
        LinkDialog dialog(door(), setting());
        dialog.show();
        auto *domains = child<QLineEdit>(dialog, u"domainsField"_s);
        domains->setText(u"example.org, not a domain"_s);
        QVERIFY(domains->accessibleDescription().contains(u"“not a domain”"_s));
        QVERIFY(!child<QAbstractButton>(dialog, u"primaryButton"_s)->isEnabled());
        domains->setText(u"example.org"_s);
        QVERIFY(domains->accessibleDescription().isEmpty());
    }

    void isSavedOnlyOnceItIsKnownWhomItConcerns()
    {
        LinkDialog dialog(door(), setting());
        dialog.show();
        QSignalSpy asked(&dialog, &LinkDialog::planRequested);
        QSignalSpy spy(&dialog, &LinkDialog::saveRequested);
        auto *save = child<QAbstractButton>(dialog, u"primaryButton"_s);
        QVERIFY(!save->isEnabled()); // nothing is changed
        child<QAbstractButton>(dialog, u"preApprovedRadio"_s)->click();
        QVERIFY(!save->isEnabled());
        QTRY_COMPARE(asked.count(), 1);
        const auto edited = asked.first().first().value<InvitationLink>();
        dialog.showPlan(edited, {u"Only 3 addresses can still use it."_s, u"Its address stays the same."_s});
        QVERIFY(child<QLabel>(dialog, u"linkPlanLabel"_s)->isVisible());
        QVERIFY(save->isEnabled());
        child<QLineEdit>(dialog, u"nameField"_s)->setText(u"Another"_s);
        QVERIFY2(!save->isEnabled(), "that plan was about another edit");
        QTRY_COMPARE(asked.count(), 2);
        dialog.showPlan(edited, {}); // late, about the edit before
        QVERIFY(!save->isEnabled());
        dialog.showPlan(asked.at(1).first().value<InvitationLink>(), {u"Its address stays the same."_s});
        save->click();
        const InvitationLink done = saved(spy);
        QCOMPARE(done.name, u"Another"_s);
        QCOMPARE(done.kind, Kind::PreApproved);
        QCOMPARE(done.token, door().token);
    }

    void leavesAloneWhatWasNotTouched()
    {
        InvitationLink odd = door();
        odd.binding = Binding::Link; // as the command line writes it
        odd.domains = {u"xn--bcher-kva.example"_s};
        odd.expiresAt = testInstant - std::chrono::days(1);
        LinkDialog dialog(odd, setting());
        dialog.show();
        QSignalSpy asked(&dialog, &LinkDialog::planRequested);
        child<QLineEdit>(dialog, u"roleField"_s)->setText(u"Guest"_s);
        QTRY_COMPARE(asked.count(), 1);
        odd.role = u"Guest"_s;
        QCOMPARE(asked.first().first().value<InvitationLink>(), odd);
    }

    void offersTheGroupsThatAreKnown()
    {
        QLineEdit edit;
        completeNames(edit, {u"Beta testers"_s, u"Board"_s});
        edit.setText(u"All,  b"_s);
        QCompleter &completer = *edit.completer();
        completer.setCompletionPrefix(edit.text());
        QCOMPARE(completer.completionCount(), 2);
        completer.setCurrentRow(1);
        QCOMPARE(completer.pathFromIndex(completer.currentIndex()), u"All, Board"_s);
        QCOMPARE(namesIn(u" a ;b,, a, c  d "_s), QStringList({u"a"_s, u"b"_s, u"c d"_s}));
    }

    void customizesWhatIsTypedAndNothingElse()
    {
        LinkPageDialog dialog(door(), club());
        dialog.show();
        QSignalSpy spy(&dialog, &LinkPageDialog::saveRequested);
        QSignalSpy browser(&dialog, &LinkPageDialog::browserRequested);
        auto *title = child<QLineEdit>(dialog, u"pageTitleField"_s);
        auto *save = child<QAbstractButton>(dialog, u"primaryButton"_s);
        QCOMPARE(title->placeholderText(), u"Welcome to the club"_s);
        QCOMPARE(child<QLineEdit>(dialog, u"pageButtonField"_s)->placeholderText(), u"Join"_s);
        QVERIFY(!save->isEnabled());
        title->setText(u"Welcome, partners"_s);
        child<QLineEdit>(dialog, u"videoField"_s)->setText(u"http://video.example/1"_s);
        QVERIFY(!save->isEnabled());
        child<QLineEdit>(dialog, u"videoField"_s)->setText(u"https://video.example/1"_s);
        child<QAbstractButton>(dialog, u"openLinkPageButton"_s)->click();
        const auto shown = browser.first().first().value<Campaign>();
        QCOMPARE(shown.pageTitle, u"Welcome, partners"_s);
        QCOMPARE(shown.description, club().description);
        save->click();
        QCOMPARE(saved(spy).page,
                 (LinkPage{.title = u"Welcome, partners"_s, .videoUrl = u"https://video.example/1"_s}));
        QCOMPARE(test::unnamedWidgets(dialog), QStringList());
    }

    void walksTheTableByKeyboard()
    {
        Actions actions;
        LinkListPage page(actions);
        page.resize(1200, 500);
        page.setCampaign(7);
        page.showLinks(listing());
        QVERIFY(test::showActive(page));
        LinkTable &table = page.table();
        table.selectRow(1);
        table.setFocus();
        QCOMPARE(page.current()->link.id, 2);
        QVERIFY(page.isCurrentPending());
        QSignalSpy updated(actions.updateLink, &QAction::triggered);
        QSignalSpy copied(actions.copyInvitationLink, &QAction::triggered);
        QSignalSpy deleted(actions.deleteLink, &QAction::triggered);
        QSignalSpy invitees(&page, &LinkListPage::inviteesRequested);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(updated.count(), 1);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.count(), 1);
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(deleted.count(), 1);
        actions.manageInvitees->trigger();
        QCOMPARE(invitees.first().first().toLongLong(), 2);
        QCOMPARE(test::unnamedWidgets(page), QStringList());
    }

    void keepsTheSelectionAndNarrows()
    {
        Actions actions;
        LinkListPage page(actions);
        page.resize(1200, 500);
        page.show();
        page.setCampaign(7);
        QVERIFY(child<QWidget>(page, u"emptyCreateLinkButton"_s)->isVisible());
        page.choose(3);
        page.showLinks(listing());
        QCOMPARE(page.current()->link.id, 3);
        LinkListing fewer = listing();
        fewer.links.removeFirst();
        page.showLinks(fewer);
        QCOMPARE(page.current()->link.id, 3);
        auto *search = child<QLineEdit>(page, u"linkSearchEdit"_s);
        search->setText(u"nothing like it"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(page.table().model()->rowCount(), 0);
        QVERIFY(!page.current());
        page.setCampaign(8);
        QCOMPARE(search->text(), QString());
    }

    void looksAsDrawn()
    {
        QVERIFY(test::shoot(u"invitation-links"_s, [] {
            static Actions actions;
            auto page = std::make_unique<LinkListPage>(actions);
            page->resize(1208, 420);
            page->setCampaign(7);
            page->showLinks(listing());
            page->table().selectRow(1);
            return page;
        }));
        QVERIFY(test::shoot(u"invitation-links-without-state"_s, [] {
            static Actions actions;
            auto page = std::make_unique<LinkListPage>(actions);
            page->resize(900, 300);
            page->table().setColumnHidden(LinkTableModel::StateColumn, true);
            page->setCampaign(7);
            page->showLinks(listing());
            return page;
        }));
        QVERIFY(test::shoot(u"create-link"_s, [] {
            auto dialog = std::make_unique<LinkDialog>(InvitationLink{.campaignId = 7}, setting());
            child<QAbstractButton>(*dialog, u"preApprovedRadio"_s)->click();
            child<QComboBox>(*dialog, u"proofCombo"_s)->setCurrentIndex(1);
            return dialog;
        }));
        QVERIFY(test::shoot(u"update-link"_s, [] {
            auto dialog = std::make_unique<LinkDialog>(door(), setting());
            QSignalSpy asked(dialog.get(), &LinkDialog::planRequested);
            child<QAbstractButton>(*dialog, u"preApprovedRadio"_s)->click();
            if (asked.wait()) {
                dialog->showPlan(asked.first().first().value<InvitationLink>(),
                                 {u"Only 3 addresses on its list can still use it; everybody else who has the link "
                                  "can no longer."_s,
                                  u"Its address stays the same."_s});
            }
            return dialog;
        }));
        QVERIFY(test::shoot(u"customize-link"_s, [] {
            auto dialog = std::make_unique<LinkPageDialog>(door(), club());
            child<QLineEdit>(*dialog, u"pageTitleField"_s)->setText(u"Welcome, partners"_s);
            return dialog;
        }));
        QVERIFY(test::shoot(u"link-qr"_s, [] {
            QImage code(33, 33, QImage::Format_RGB32);
            code.fill(Qt::white);
            for (int at = 4; at < 29; ++at) {
                code.setPixel(at, (at * 7) % 25 + 4, 0xff000000);
                code.setPixel((at * 11) % 25 + 4, at, 0xff000000);
            }
            return std::make_unique<LinkQrDialog>(u"Community front door"_s,
                                                  u"https://guests.kessler.example/i/Qm7xB0123456789abcdefg"_s, code);
        }));
    }
};

GUESTWRIGHT_TEST(tst_linkdialogs, LinkDialogsTest)
#include "tst_linkdialogs.moc"
