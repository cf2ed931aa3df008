#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changelinks.h"
#include "app/campaigning/invitees.h"
#include "app/desktop/inviteecontroller.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/core/emailaddress.h"
#include "models/invites/inviterepository.h"
#include "models/links/inviteetablemodel.h"
#include "models/links/linkrepository.h"
#include "models/mail/accountrepository.h"
#include "models/mail/outboxrepository.h"
#include "models/mail/sendplan.h"
#include "models/orders/memberrepository.h"
#include "models/orders/redemptiontablemodel.h"
#include "models/store/query.h"
#include "tests/app/desktop/desktopdriver.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "ui/widgets/filterbutton.h"

#include <QFileDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace guestwright;
using Kind = InvitationLink::Kind;
using Column = InviteeTableModel::Column;

namespace {

bool goOn(qsizetype)
{
    return true;
}

} // namespace

/// Manage Invites, from the paste to the outbox, and the members who came.
class DesktopInviteesTest : public test::DesktopDriver
{
    Q_OBJECT

    // Before its callers, who need to know what it returns.
    template <typename Work> auto ask(Work work)
    {
        const auto result = m_desktop->session().workspace()->write(std::move(work)).result();
        if (!result) {
            qFatal("%s", qPrintable(result.error().message));
        }
        if constexpr (requires { *result; }) {
            return *result;
        }
    }

private Q_SLOTS:
    void approvesWithoutMailAndKeepsWhatIsToBeMended()
    {
        openLink();
        approve({u"anna@x.org"_s});
        QDialog *dialog = manage();
        paste(dialog, u"Ada Lovelace <ada@x.org>, eve@x.org; kontakt(at)talhof.example\nANNA@x.org\nada@X.ORG"_s);
        auto *button = child<QAbstractButton>(dialog, "approveButton");
        child<QAbstractButton>(dialog, "approveWithoutMailChoice")->click();
        QTRY_COMPARE(button->text(), u"Approve 2"_s);
        QCOMPARE(child<QLabel>(dialog, "addressCountLabel")->text(),
                 u"2 new, 1 on the list already, 1 twice, 1 not an address"_s);
        button->click();
        QTRY_COMPARE(addresses(dialog), (QStringList{u"anna@x.org"_s, u"ada@x.org"_s, u"eve@x.org"_s}));
        QTRY_COMPARE(child<QPlainTextEdit>(dialog, "addressesEdit")->toPlainText(), u"kontakt(at)talhof.example"_s);
        QTRY_VERIFY(!button->isEnabled());
        QCOMPARE(totals().all(), 0);
        child<QPlainTextEdit>(dialog, "addressesEdit")->setPlainText(u"kontakt@talhof.example"_s);
        QTRY_COMPARE(button->text(), u"Approve 1"_s);
        button->click();
        QTRY_COMPARE(addresses(dialog).size(), 4);
        QCOMPARE(
            ask([](Database &db) { return InviteRepository(db).findInvitee(1, addressKey(u"ada@x.org"_s)); })->name,
            u"Ada Lovelace"_s);
    }

    void approvesAndSends()
    {
        openLink();
        QDialog *dialog = manage();
        paste(dialog, u"ada@x.org\neve@x.org"_s);
        auto *button = child<QAbstractButton>(dialog, "approveButton");
        QTRY_COMPARE(button->text(), u"Approve 2 and Send…"_s);
        button->click();
        QDialog *send = this->dialog("sendDialog");
        QCOMPARE(send->windowTitle(), u"Send: Board"_s);
        auto *primary = child<QAbstractButton>(send, "primaryButton");
        QTRY_COMPARE(primary->text(), u"Send 2 Invitations"_s);
        shoot(*send, u"invitees-send"_s);
        QCOMPARE(totals().all(), 0); // nothing leaves before it is confirmed
        accept(send);
        QTRY_COMPARE_WITH_TIMEOUT(totals().sent, 2, 30'000);
        const auto sent = [dialog] { return textAt(*child<DataTable>(dialog, "inviteeTable"), 1, Column::SentColumn); };
        QTRY_COMPARE(sent(), u"just now"_s);
        QCOMPARE(QDir(m_mail.path()).entryList({u"*.eml"_s}, QDir::Files).size(), 2);
    }

    void approvesNobodyForMailThatCannotLeave()
    {
        openLink();
        const qint64 campaign = m_link.campaignId;
        ask([campaign](Database &db) { return pauseCampaign(db, campaign); });
        QDialog *dialog = manage();
        paste(dialog, u"ada@x.org"_s);
        auto *button = child<QAbstractButton>(dialog, "approveButton");
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QTRY_VERIFY(child<QWidget>(dialog, "errorNotice")->isVisible());
        QCOMPARE(addresses(dialog), QStringList());
        QCOMPARE(child<QPlainTextEdit>(dialog, "addressesEdit")->toPlainText(), u"ada@x.org"_s);
    }

    void resendsToOne()
    {
        openLink();
        approve({u"ada@x.org"_s, u"eve@x.org"_s});
        QDialog *dialog = manage();
        QTRY_COMPARE(addresses(dialog).size(), 2);
        clickCell(dialog, 1, Column::ResendColumn);
        QDialog *send = this->dialog("sendDialog");
        QTRY_COMPARE(child<QAbstractButton>(send, "primaryButton")->text(), u"Send 1 Invitation"_s);
        accept(send);
        QTRY_COMPARE_WITH_TIMEOUT(totals().sent, 1, 30'000);
        QCOMPARE(ask([](Database &db) { return OutboxRepository(db).list({}, 10); }).first().recipient, u"eve@x.org"_s);
    }

    /// Only to those who have not come, are not bounced and want mail; who is left out stands there before.
    void resendsToAllAndSaysWhoIsLeftOut()
    {
        openLink();
        approve({u"came@x.org"_s, u"bounced@x.org"_s, u"nomail@x.org"_s, u"ada@x.org"_s, u"eve@x.org"_s});
        ask([](Database &db) -> Result<> {
            test::suppress(db, u"nomail@x.org"_s);
            const auto used = run(db, u"UPDATE invites SET used_at = 1 WHERE email = 'came@x.org'"_s);
            const auto bounced = run(db, u"UPDATE invites SET bounced_at = 1 WHERE email = 'bounced@x.org'"_s);
            return used && bounced ? Result<>() : failure(used);
        });
        QDialog *dialog = manage();
        QTRY_COMPARE(addresses(dialog).size(), 5);
        child<QAbstractButton>(dialog, "resendAllButton")->click();
        QDialog *send = this->dialog("sendDialog");
        QTRY_COMPARE(child<QAbstractButton>(send, "primaryButton")->text(), u"Send 2 Invitations"_s);
        QStringList reasons;
        for (const SendPlan::Reason reason :
             {SendPlan::Reason::Used, SendPlan::Reason::Unwanted, SendPlan::Reason::Bounced}) {
            reasons << u"%1: 1"_s.arg(words(reason));
        }
        for (const QString &reason : std::as_const(reasons)) {
            QVERIFY2(isNamed(send, reason), qPrintable(reason));
        }
        shoot(*send, u"invitees-resend-all"_s);
        accept(send);
        QTRY_COMPARE_WITH_TIMEOUT(totals().sent, 2, 30'000);
        QCOMPARE(totals().all(), 2);
    }

    void removesAndTakesItBack()
    {
        openLink();
        approve({u"ada@x.org"_s, u"eve@x.org"_s, u"zoe@x.org"_s});
        QDialog *dialog = manage();
        QTRY_COMPARE(addresses(dialog).size(), 3);
        const Token token = *tokenOf(u"eve@x.org"_s);
        paste(dialog, u"eve@x.org"_s);
        QTRY_COMPARE(child<QLabel>(dialog, "addressCountLabel")->text(), u"1 on the list already"_s);
        clickCell(dialog, 1, Column::RemoveColumn);
        QTRY_COMPARE(addresses(dialog), (QStringList{u"ada@x.org"_s, u"zoe@x.org"_s}));
        QTRY_COMPARE(child<QLabel>(dialog, "addressCountLabel")->text(), u"1 new"_s); // it is read again
        QVERIFY(!tokenOf(u"eve@x.org"_s));
        auto *bar = child<QWidget>(dialog, "inviteeUndoBar");
        QTRY_VERIFY(bar->isVisible());
        shoot(*dialog, u"invitees-removed"_s);
        bar->findChild<QAbstractButton *>(u"undoButton"_s)->click();
        QTRY_COMPARE(addresses(dialog).size(), 3);
        QCOMPARE(tokenOf(u"eve@x.org"_s), std::optional(token)); // the same address works again

        auto *table = child<DataTable>(dialog, "inviteeTable");
        table->selectAll();
        child<QAbstractButton>(dialog, "removeInviteesButton")->click();
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QTRY_VERIFY(m_desktop->actions().undo->text().contains(u"3"_s));
        m_desktop->actions().undo->trigger();
        QTRY_COMPARE(addresses(dialog).size(), 3);
    }

    void searchesTheList()
    {
        openLink();
        approve({u"ada@x.org"_s, u"eve@x.org"_s});
        QDialog *dialog = manage();
        QTRY_COMPARE(addresses(dialog).size(), 2);
        enter(dialog, "searchInviteesEdit", u"EVE"_s);
        QTRY_COMPARE(addresses(dialog), QStringList{u"eve@x.org"_s});
        enter(dialog, "searchInviteesEdit", u"nobody"_s);
        QTRY_COMPARE(addresses(dialog), QStringList());
        QCOMPARE(child<QLabel>(dialog, "inviteeCountLabel")->text(), u"2"_s);
        enter(dialog, "searchInviteesEdit", {});
        QTRY_COMPARE(addresses(dialog).size(), 2);
    }

    void addsFromAContactList()
    {
        openLink();
        QDialog *dialog = manage();
        auto *menu = child<QMenu>(dialog, "contactListMenu");
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        auto *button = child<QAbstractButton>(dialog, "approveButton");
        QTRY_VERIFY(button->isEnabled());
        child<QAbstractButton>(dialog, "approveWithoutMailChoice")->click();
        button->click();
        auto *table = child<DataTable>(dialog, "inviteeTable");
        QTRY_VERIFY(table->model()->rowCount() > 10);
        const auto named = ask([](Database &db) {
            return run(db, u"SELECT count(*) FROM invites WHERE link_id = 1 AND contact_id IS NOT NULL"_s);
        });
        QCOMPARE(named.number(), table->model()->rowCount());
        shoot(*dialog, u"invitees-contact-list"_s);
    }

    void standsStillOverALinkInTheTrash()
    {
        openLink();
        const qint64 id = m_link.id;
        QDialog *dialog = manage();
        ask([id](Database &db) { return deleteLink(db, id, now()); });
        Q_EMIT m_desktop->session().changed();
        QTRY_VERIFY(child<QWidget>(dialog, "errorNotice")->isVisible());
        QVERIFY(!child<QWidget>(dialog, "addressesEdit")->isEnabled());
        ask([id](Database &db) { return restoreLink(db, id, now()); });
        Q_EMIT m_desktop->session().changed();
        QTRY_VERIFY(child<QWidget>(dialog, "addressesEdit")->isEnabled());
        dialog->reject();

        ask([id](Database &db) { return deleteLink(db, id, now()); });
        QSignalSpy failed(&m_desktop->invitees(), &InviteeController::failed);
        m_desktop->invitees().manage(id);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(failed.first().last().toString().contains(u"in the trash"_s));
    }

    void staysQuickWithALongList()
    {
        const int many = test::sizeOf("GUESTWRIGHT_TEST_INVITEES", 2'000);
        openLink();
        QStringList people;
        for (int i = 0; i < many; ++i) {
            people << u"guest%1@x.org"_s.arg(i, 6, 10, QChar(u'0'));
        }
        QDialog *dialog = manage();
        child<QAbstractButton>(dialog, "approveWithoutMailChoice")->click();
        paste(dialog, people.join(u'\n'));
        auto *button = child<QAbstractButton>(dialog, "approveButton");
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 60'000);
        button->click();
        auto *table = child<DataTable>(dialog, "inviteeTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), many, 60'000);
        table->scrollToBottom();
        QTRY_COMPARE(textAt(*table, many - 1, Column::AddressColumn), people.last());
        table->sortByColumn(Column::AddressColumn, Qt::DescendingOrder);
        QTRY_COMPARE(textAt(*table, 0, Column::AddressColumn), people.last());
        QVERIFY(!table->model()->index(many / 2, 0).data().isValid()); // only what is seen was read
    }

    void membersStandWithTheLinkTheyCameBy()
    {
        openLink();
        auto *names = find<DataTable>("orderTable");
        QTRY_COMPARE(names->model()->rowCount(), 3);
        m_desktop->actions().tabs->actions().at(5)->trigger();
        QTRY_VERIFY(names->isVisible());
        using Model = RedemptionTableModel;
        QCOMPARE(names->model()->headerData(Model::LinkColumn, Qt::Horizontal).toString(), u"Link"_s);
        QCOMPARE(textAt(*names, 0, Model::NameColumn), u"Zoe"_s);
        QCOMPARE(textAt(*names, 0, Model::LinkColumn), u"Personal invite"_s);
        QCOMPARE(textAt(*names, 2, Model::LinkColumn), u"Board"_s);
        QCOMPARE(textAt(*names, 2, Model::RoleColumn), u"Reader"_s);
        QCOMPARE(textAt(*names, 2, Model::GroupsColumn), u"North, Board"_s);
        shoot(u"members"_s);
        auto *filter = find<FilterButton>("linkFilter");
        filter->menu()->actions().at(2)->trigger(); // All, Personal invite, Board
        QTRY_COMPARE(names->model()->rowCount(), 2);
        find<QAbstractButton>("exportOrdersButton")->click();
        auto *files = this->dialog("exportOrdersFileDialog");
        const QString path = m_mail.filePath(u"members.csv"_s);
        Q_EMIT qobject_cast<QFileDialog *>(files)->fileSelected(path);
        files->reject();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY2(written.contains("Ada,ada@x.org,Reader,\"North, Board\",Board,"), written.constData());
        QCOMPARE(written.count("\r\n"), 3);
        shoot(u"members-of-a-link"_s);
    }

private:
    /// The sample's campaign as a club with a list, where two came by the list and one by an invite.
    void openLink()
    {
        openSample();
        const QString folder = m_mail.path();
        m_link = ask([folder](Database &db) -> Result<InvitationLink> {
            const auto campaigns = CampaignRepository(db).all();
            const auto club = campaigns ? run(db, u"UPDATE campaigns SET purpose = 'Membership'"_s)
                                        : Result<Rows>(failure(campaigns));
            const auto account = club ? useFolder(db, folder) : Result<>(failure(club));
            auto link = account
                ? createLink(
                    db, {.campaignId = campaigns->first().campaign.id, .name = u"Board"_s, .kind = Kind::PreApproved},
                    now())
                : Result<InvitationLink>(failure(account));
            const auto members = link ? addMembers(db, *link) : Result<>(failure(link));
            return members ? link : failure(members);
        });
        Q_EMIT m_desktop->session().changed();
    }

    static Result<> useFolder(Database &db, const QString &folder)
    {
        const auto accounts = AccountRepository(db).all();
        if (!accounts) {
            return failure(accounts);
        }
        MailAccount account = accounts->first();
        account.transport = MailAccount::Transport::Folder;
        account.path = folder;
        const auto saved = saveAccount(db, account, now());
        return saved ? Result<>() : failure(saved);
    }

    static Result<> addMembers(Database &db, const InvitationLink &link)
    {
        MemberRepository members(db);
        const Member ada{.uid = u"m1"_s,
                         .campaignId = link.campaignId,
                         .linkId = link.id,
                         .at = now(),
                         .name = u"Ada"_s,
                         .email = u"ada@x.org"_s,
                         .role = u"Reader"_s,
                         .groups = {u"North"_s, u"Board"_s}};
        const Member eve{
            .uid = u"m2"_s, .campaignId = link.campaignId, .linkId = link.id, .at = now(), .name = u"Eve"_s};
        const Member zoe{.uid = u"m3"_s, .campaignId = link.campaignId, .at = now(), .name = u"Zoe"_s};
        auto added = members.add(ada);
        added = added ? members.add(eve) : added;
        return added ? members.add(zoe) : added;
    }

    static Result<> pauseCampaign(Database &db, qint64 id)
    {
        const auto paused = stepCampaign(db, id, CampaignStep::Action::Pause, now());
        return paused ? Result<>() : failure(paused);
    }

    void approve(const QStringList &emails)
    {
        std::vector<InvitePerson> people;
        for (const QString &email : emails) {
            people.push_back({.email = email});
        }
        ask([people, id = m_link.id](Database &db) -> Result<qint64> {
            const auto report = approveInvitees(db, id, people, now(), goOn);
            return report ? Result<qint64>(qint64(report->ids.size())) : failure(report);
        });
        Q_EMIT m_desktop->session().changed();
    }

    QDialog *manage()
    {
        m_desktop->invitees().manage(m_link.id);
        return dialog("inviteesDialog");
    }

    template <typename Widget> static Widget *child(QWidget *parent, const char *name)
    {
        auto *found = parent->findChild<Widget *>(QLatin1String(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }

    static void paste(QDialog *dialog, const QString &text)
    {
        child<QPlainTextEdit>(dialog, "addressesEdit")->setPlainText(text);
    }

    static QStringList addresses(QDialog *dialog)
    {
        const auto *table = child<DataTable>(dialog, "inviteeTable");
        QStringList shown;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            shown << textAt(*table, row, Column::AddressColumn);
        }
        return shown;
    }

    static void clickCell(QDialog *dialog, int row, int column)
    {
        auto *table = child<DataTable>(dialog, "inviteeTable");
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(row, column)).center());
    }

    static bool isNamed(QWidget *parent, const QString &accessibleName)
    {
        const auto widgets = parent->findChildren<QWidget *>();
        return std::ranges::any_of(widgets,
                                   [&](const QWidget *widget) { return widget->accessibleName() == accessibleName; });
    }

    std::optional<Token> tokenOf(const QString &email)
    {
        const auto found = ask(
            [email, id = m_link.id](Database &db) { return InviteRepository(db).findInvitee(id, addressKey(email)); });
        return found && !found->deletedAt ? std::optional(found->token) : std::nullopt;
    }

    OutboxTotals totals()
    {
        return ask([](Database &db) { return OutboxRepository(db).totals({}); });
    }

    InvitationLink m_link;
};

GUESTWRIGHT_TEST(tst_desktopinvitees, DesktopInviteesTest)
#include "tst_desktopinvitees.moc"
