#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changecontacts.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/changeitems.h"
#include "app/campaigning/changelinks.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/emptytrash.h"
#include "app/campaigning/housekeeping.h"
#include "app/campaigning/invitees.h"
#include "app/campaigning/queuesending.h"
#include "app/campaigning/undochange.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/invites/inviterepository.h"
#include "models/links/linkrepository.h"
#include "models/orders/memberrepository.h"
#include "models/store/backup.h"
#include "models/store/backups.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

class EmptyTrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void removesWhatRefersToItToo()
    {
        test::TestDatabase db;
        fill(db);
        QCOMPARE(emptyTrash(db, testNow).value(),
                 (TrashTotals{.campaigns = 1, .invites = 1, .items = 1, .contacts = 1}));
        QCOMPARE(TrashRepository(db).totals().value(), TrashTotals{});
        QVERIFY(checkWorkspace(db)->problems.isEmpty()); // nothing dangling
        QCOMPARE(run(db, u"SELECT count(*) FROM invites"_s)->number(), 1);
        QCOMPARE(run(db, u"SELECT count(*) FROM invites WHERE contact_id IS NOT NULL"_s)->number(), 0);
        QCOMPARE(run(db, u"SELECT count(*) FROM outbox_messages"_s)->number(), 1);
        QCOMPARE(emptyTrash(db, testNow)->all(), 0);
        // What is gone cannot be restored over somebody else's row.
        const auto offers = listUndo(db, 50, testNow);
        VERIFY_RESULT(offers);
        for (const UndoOffer &offer : *offers) {
            QVERIFY(offer.entry.action != Action::Kind::DeleteInvites
                    && offer.entry.action != Action::Kind::DeleteCampaign
                    && offer.entry.action != Action::Kind::DeleteContacts
                    && offer.entry.action != Action::Kind::DeleteItem);
        }
    }

    void leavesACopyOfWhatWasThere()
    {
        test::TestDatabase db;
        fill(db);
        VERIFY_RESULT(emptyTrash(db, testNow));
        VERIFY_RESULT(emptyTrash(db, testNow + std::chrono::minutes(1))); // there is nothing to lose
        const QList<Backup> copies = listBackups(db.place().location());
        QCOMPARE(copies.size(), db.db().engine() == Engine::Sqlite ? 1 : 0);
        for (const Backup &copy : copies) {
            QCOMPARE(copy.reason, Backup::Reason::BeforeDelete);
            const auto before = Database::open({.path = copy.path}, Database::Access::ReadOnly);
            VERIFY_RESULT(before);
            QCOMPARE(TrashRepository(**before).totals()->all(), 4);
        }
    }

    void waitsThirtyDays()
    {
        test::TestDatabase db;
        fill(db);
        QCOMPARE(keepHouse(db, testNow + std::chrono::days(29))->purged, 0);
        QCOMPARE(keepHouse(db, testNow + std::chrono::days(29) + std::chrono::hours(25))->purged, 4);
    }

    void bringsAnItemBack()
    {
        test::TestDatabase db;
        fill(db);
        const auto items = TrashRepository(db).items();
        QCOMPARE(items->size(), 1);
        QCOMPARE(restoreItems(db, {items->first().item.id}, testNow).value(), 1);
        QCOMPARE(CampaignRepository(db).items(items->first().item.campaignId)->size(), 1);
        VERIFY_RESULT(undoLast(db, testNow));
        QCOMPARE(TrashRepository(db).items()->size(), 1);
    }

    /// The list goes with its link; who came stays, and is told from nobody else's any more.
    void takesLinksWithTheirLists()
    {
        test::TestDatabase db;
        const InvitationLink link = linkWithList(db);
        VERIFY_RESULT(deleteLink(db, link.id, testNow));
        VERIFY_RESULT(restoreLink(db, link.id, testNow));
        const auto back = LinkRepository(db).summary(link.id);
        QCOMPARE(back->link, link); // the same address
        QCOMPARE(back->invitees, 3);
        QCOMPARE(back->waiting, 2);
        VERIFY_RESULT(deleteLink(db, link.id, testNow));
        QCOMPARE(TrashRepository(db).totals().value(), (TrashTotals{.invites = 1, .links = 1}));
        QCOMPARE(emptyTrash(db, testNow).value(), (TrashTotals{.invites = 1, .links = 1}));
        QVERIFY(checkWorkspace(db)->problems.isEmpty()); // nothing dangling
        QCOMPARE(LinkRepository(db).find(link.id).error().kind, Error::Kind::NotFound);
        QCOMPARE(run(db, u"SELECT count(*) FROM invites"_s)->number(), 1); // the personal one
        QCOMPARE(run(db, u"SELECT count(*) FROM outbox_messages"_s)->number(), 0);
        QCOMPARE(run(db, u"SELECT count(*) FROM members WHERE link_id IS NULL AND invite_id IS NULL"_s)->number(), 1);
        QCOMPARE(emptyTrash(db, testNow)->all(), 0);
        const auto offers = listUndo(db, 50, testNow);
        VERIFY_RESULT(offers);
        for (const UndoOffer &offer : *offers) {
            const Action::Kind action = offer.entry.action;
            QVERIFY(action != Action::Kind::CreateLink && action != Action::Kind::DeleteLink
                    && action != Action::Kind::RestoreLink && action != Action::Kind::ApproveInvitees
                    && action != Action::Kind::RemoveInvitees);
        }
        QCOMPARE(run(db, u"SELECT count(*) FROM invites"_s)->number(), 1);
        QVERIFY(checkWorkspace(db)->problems.isEmpty());
    }

    void keepsAListThatIsRestoredBefore()
    {
        test::TestDatabase db;
        const InvitationLink link = linkWithList(db);
        VERIFY_RESULT(deleteLink(db, link.id, testNow));
        QCOMPARE(keepHouse(db, testNow + std::chrono::days(29))->purged, 0);
        VERIFY_RESULT(restoreLink(db, link.id, testNow + std::chrono::days(29)));
        // The one who was removed goes after thirty days, the others stay.
        QCOMPARE(keepHouse(db, testNow + std::chrono::days(31))->purged, 1);
        QCOMPARE(LinkRepository(db).summary(link.id)->invitees, 3);
        VERIFY_RESULT(deleteLink(db, link.id, testNow + std::chrono::days(31)));
        QCOMPARE(keepHouse(db, testNow + std::chrono::days(60))->purged, 0);
        QCOMPARE(keepHouse(db, testNow + std::chrono::days(62))->purged, 1);
        QCOMPARE(run(db, u"SELECT count(*) FROM links"_s)->number(), 0);
    }

private:
    /// Four were approved; one came and one was removed, one waits with a mail in the outbox. And a personal invite.
    static InvitationLink linkWithList(Database &db)
    {
        const Campaign campaign = test::activeCampaign(db);
        [[maybe_unused]] const auto account = test::folderAccount(db, u"/nowhere"_s);
        test::invited(db, campaign, u"personal@x.org"_s);
        const InvitationLink link =
            createLink(db, {.campaignId = campaign.id, .name = u"Board"_s, .kind = InvitationLink::Kind::PreApproved},
                       testNow)
                .value();
        const auto report = approveInvitees(db, link.id,
                                            std::vector<InvitePerson>{{.email = u"came@x.org"_s},
                                                                      {.email = u"gone@x.org"_s},
                                                                      {.email = u"ada@x.org"_s},
                                                                      {.email = u"eve@x.org"_s}},
                                            testNow, [](qsizetype) { return true; });
        const qint64 came = report->ids.at(0);
        const auto removed =
            removeInvitees(db, {.campaignId = campaign.id, .linkId = link.id, .ids = {report->ids.at(1)}}, testNow);
        const auto queued =
            queueSending(db, {.campaignId = campaign.id, .linkId = link.id, .inviteIds = {report->ids.at(2)}}, testNow,
                         [](qsizetype) { return true; });
        const auto used = run(db, u"UPDATE invites SET used_at = ? WHERE id = ?"_s, {testNow, came});
        const auto member = MemberRepository(db).add({.uid = u"m1"_s,
                                                      .campaignId = campaign.id,
                                                      .inviteId = came,
                                                      .linkId = link.id,
                                                      .at = testNow,
                                                      .name = u"Came"_s});
        if (!removed || !queued || queued->queued != 1 || !used || !member) {
            qFatal("the list could not be made");
        }
        return link;
    }

    static void fill(Database &db)
    {
        const Campaign living = test::activeCampaign(db, u"Living"_s);
        const Campaign dead = test::activeCampaign(db, u"Dead"_s);
        [[maybe_unused]] const auto account = test::folderAccount(db, u"/nowhere"_s);
        const qint64 bo = saveContact(db, {.name = u"Bo"_s, .email = u"bo@x.org"_s}, u"Board"_s, testNow)->id;
        const Invite gone = test::invited(db, living, u"ada@x.org"_s);
        test::invited(db, living, u"bo@x.org"_s); // assigned to the contact
        test::invited(db, dead, u"cy@x.org"_s);
        for (const Campaign &campaign : {living, dead}) {
            VERIFY_RESULT(queueSending(db, {.campaignId = campaign.id}, testNow, [](qsizetype) { return true; }));
        }
        VERIFY_RESULT(deleteInvites(db, {.campaignId = living.id, .ids = {gone.id}}, testNow));
        VERIFY_RESULT(deleteItem(db, CampaignRepository(db).items(living.id)->first(), testNow));
        VERIFY_RESULT(deleteContacts(db, {bo}, testNow));
        VERIFY_RESULT(deleteCampaign(db, dead.id, testNow));
    }
};

GUESTWRIGHT_TEST(tst_emptytrash, EmptyTrashTest)
#include "tst_emptytrash.moc"
