#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changecontacts.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/changeitems.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/emptytrash.h"
#include "app/campaigning/housekeeping.h"
#include "app/campaigning/queuesending.h"
#include "app/campaigning/undochange.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/invites/inviterepository.h"
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

private:
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
