#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changecontacts.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/changeitems.h"
#include "app/campaigning/changeworkspace.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/queuesending.h"
#include "app/campaigning/undochange.h"
#include "models/audit/actionwords.h"
#include "models/audit/auditrepository.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/invites/inviterepository.h"
#include "models/mail/outboxrepository.h"
#include "models/store/query.h"
#include "tests/support/logicaldump.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QMetaEnum>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

namespace {

bool proceedAlways(qsizetype)
{
    return true;
}

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_db = std::make_unique<test::TestDatabase>();
        m_campaign = test::activeCampaign(*m_db);
    }

    void namesWhatItWouldTakeBack()
    {
        test::invited(*m_db, m_campaign, u"ada@example.org"_s);
        test::invited(*m_db, m_campaign, u"bo@example.org"_s);
        VERIFY_RESULT(revokeInvites(*m_db, {.campaignId = m_campaign.id}, testNow));
        const auto offers = describeUndo(*m_db, testNow);
        VERIFY_RESULT(offers);
        QVERIFY(offers->undo);
        QVERIFY(!offers->undo->refusal);
        QVERIFY(!offers->redo);
        QCOMPARE(menuWords(offers->undo->entry), u"Revoke 2 Invites"_s);
        QCOMPARE(doneWords(offers->undo->entry), u"Revoked 2 invites"_s);
        QCOMPARE(offers->undo->entry.actor, m_db->db().actor());
        QVERIFY(!offers->undo->entry.actor.isEmpty());
    }

    void bringsBackTheSameLink()
    {
        const Invite before = test::invited(*m_db, m_campaign, u"ada@example.org"_s);
        VERIFY_RESULT(replaceLinks(*m_db, {.campaignId = m_campaign.id}, testNow));
        QVERIFY(InviteRepository(*m_db).findByHash(before.token.hash()).error().kind == Error::Kind::NotFound);
        VERIFY_RESULT(undoLast(*m_db, testNow));
        QCOMPARE(InviteRepository(*m_db).findByHash(before.token.hash()).value(), before);
        VERIFY_RESULT(deleteInvites(*m_db, {.campaignId = m_campaign.id}, testNow));
        VERIFY_RESULT(undoLast(*m_db, testNow));
        QCOMPARE(InviteRepository(*m_db).findByHash(before.token.hash()).value(), before);
    }

    void doesAgainWhatItTookBack()
    {
        test::invited(*m_db, m_campaign, u"ada@example.org"_s);
        VERIFY_RESULT(revokeInvites(*m_db, {.campaignId = m_campaign.id}, testNow));
        const auto revoked = test::logicalDump(*m_db);
        VERIFY_RESULT(undoLast(*m_db, testNow));
        QCOMPARE(menuWords(describeUndo(*m_db, testNow)->redo->entry), u"Revoke 1 Invite"_s);
        VERIFY_RESULT(redoLast(*m_db, testNow));
        QCOMPARE(test::logicalDump(*m_db), revoked);
        QVERIFY(!describeUndo(*m_db, testNow)->redo);
        QCOMPARE(menuWords(describeUndo(*m_db, testNow)->undo->entry), u"Revoke 1 Invite"_s);
        VERIFY_RESULT(undoLast(*m_db, testNow));
        VERIFY_RESULT(extendInvites(*m_db, {.campaignId = m_campaign.id}, Expiration::after(7), testNow));
        QVERIFY(!describeUndo(*m_db, testNow)->redo); // something else was done since
        QStringList log;
        const auto entries = AuditRepository(*m_db).list({.campaignId = m_campaign.id}, 5).value();
        for (const AuditEntry &entry : entries) {
            log << doneWords(entry);
        }
        QCOMPARE(
            log,
            (QStringList{u"Extended 1 invite"_s, u"Took back: Revoked 1 invite"_s, u"Did again: Revoked 1 invite"_s,
                         u"Took back: Revoked 1 invite"_s, u"Revoked 1 invite"_s}));
    }

    void takesBackOnlyWhatHasNotLeft()
    {
        VERIFY_RESULT(createBulkInvites(*m_db, m_campaign.id, people(3), {}, testNow, proceedAlways));
        [[maybe_unused]] const auto account = test::folderAccount(*m_db, m_db->place().file(u"mail"_s));
        QCOMPARE(queueSending(*m_db, {.campaignId = m_campaign.id}, testNow, proceedAlways)->queued, 3);
        OutboxRepository outbox(*m_db);
        const auto claimed = outbox.claim({}, 1, {u"me"_s, testNow + std::chrono::minutes(2)}, testNow)->first();
        VERIFY_RESULT(outbox.settle(claimed, OutboxMessage::State::Sent, u"250"_s, testNow));
        VERIFY_RESULT(InviteRepository(*m_db).markSent(claimed.inviteId, testNow));
        const auto taken = undoLast(*m_db, testNow);
        VERIFY_RESULT(taken);
        QCOMPARE(taken->rows, 2);
        QCOMPARE(taken->entry.rows, 3);
        QCOMPARE(outbox.totals({}).value(), (OutboxTotals{.sent = 1}));
        // Next comes the account, which is in use, and then the invites, of which one has got mail.
        QCOMPARE(describeUndo(*m_db, testNow)->undo->entry.subject, account.name);
        const auto refused = undoLast(*m_db, testNow);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().message.contains(u"in use"_s));
        const auto entries = AuditRepository(*m_db).undoable(m_db->db().actor(), 9).value();
        QCOMPARE(entries.at(1).action, Action::Kind::CreateInvites);
        QVERIFY(undoEntry(*m_db, entries.at(1).id, testNow).error().message.contains(u"sent, printed or used"_s));
    }

    void passesOverASendingThatHasLeft()
    {
        [[maybe_unused]] const auto account = test::folderAccount(*m_db, m_db->place().file(u"mail"_s));
        test::invited(*m_db, m_campaign, u"ada@example.org"_s);
        VERIFY_RESULT(queueSending(*m_db, {.campaignId = m_campaign.id}, testNow, proceedAlways));
        const auto claimed =
            OutboxRepository(*m_db).claim({}, 1, {u"me"_s, testNow + std::chrono::minutes(2)}, testNow)->first();
        VERIFY_RESULT(OutboxRepository(*m_db).settle(claimed, OutboxMessage::State::Sent, u"250"_s, testNow));
        const qint64 sending = AuditRepository(*m_db).undoable(m_db->db().actor(), 1)->first().id;
        QVERIFY(undoEntry(*m_db, sending, testNow).error().message.contains(u"cannot be taken back"_s));
        QVERIFY(describeUndo(*m_db, testNow)->undo->entry.id < sending);
    }

    /// A link that has been mailed must not die by an undo.
    void keepsALinkThatWasMailedSince()
    {
        [[maybe_unused]] const auto account = test::folderAccount(*m_db, m_db->place().file(u"mail"_s));
        const Invite invite = test::invited(*m_db, m_campaign, u"ada@example.org"_s);
        VERIFY_RESULT(replaceLinks(*m_db, {.campaignId = m_campaign.id}, testNow));
        const qint64 replaced = AuditRepository(*m_db).undoable(m_db->db().actor(), 1)->first().id;
        VERIFY_RESULT(queueSending(*m_db, {.campaignId = m_campaign.id}, testNow, proceedAlways));
        const auto claimed =
            OutboxRepository(*m_db).claim({}, 1, {u"me"_s, testNow + std::chrono::minutes(2)}, testNow)->first();
        VERIFY_RESULT(OutboxRepository(*m_db).settle(claimed, OutboxMessage::State::Sent, u"250"_s, testNow));
        QVERIFY(undoEntry(*m_db, replaced, testNow).error().message.contains(u"has left since"_s));
        QVERIFY(InviteRepository(*m_db).find(invite.id)->token != invite.token);
    }

    void keepsALinkThatIsOnPaper()
    {
        const Invite invite = test::invited(*m_db, m_campaign, u"ada@example.org"_s);
        const auto print = [&](Instant at) { return InviteRepository(*m_db).markPrinted(std::array{invite.id}, at); };
        VERIFY_RESULT(print(testNow - std::chrono::minutes(1))); // with the old link
        VERIFY_RESULT(replaceLinks(*m_db, {.campaignId = m_campaign.id}, testNow));
        const qint64 replaced = AuditRepository(*m_db).undoable(m_db->db().actor(), 1)->first().id;
        QVERIFY(!describeUndo(*m_db, testNow)->undo->refusal);
        VERIFY_RESULT(print(testNow + std::chrono::minutes(1)));
        QVERIFY(undoEntry(*m_db, replaced, testNow).error().message.contains(u"printed since"_s));
        QVERIFY(InviteRepository(*m_db).find(invite.id)->token != invite.token);
    }

    void saysWhoWasThereSince()
    {
        const Invite invite = test::invited(*m_db, m_campaign, u"ada@example.org"_s);
        VERIFY_RESULT(editInvite(*m_db, invite.id, {.name = u"Ada L."_s}, testNow));
        const qint64 mine = AuditRepository(*m_db).undoable(m_db->db().actor(), 1)->first().id;
        const auto other = Database::open(m_db->place().location(), Database::Access::ReadWrite, u"bo"_s);
        VERIFY_RESULT(other);
        VERIFY_RESULT(editInvite(**other, invite.id, {.phone = u"123"_s}, testNow));
        QCOMPARE(describeUndo(*m_db, testNow)->undo->entry.id, mine); // what somebody else did is theirs
        QCOMPARE(describeUndo(**other, testNow)->undo->entry.actor, (*other)->actor());
        QVERIFY(!describeUndo(*m_db, testNow)->undo->refusal); // another column of the row
        VERIFY_RESULT(editInvite(**other, invite.id, {.name = u"Countess"_s}, testNow));
        const auto refused = undoLast(*m_db, testNow + std::chrono::minutes(5));
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY2(refused.error().message.contains(u"bo"_s), qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(u"5 min ago"_s), qPrintable(refused.error().message));
        QCOMPARE(InviteRepository(*m_db).find(invite.id)->name, u"Countess"_s);
        VERIFY_RESULT(undoLast(**other, testNow));
        VERIFY_RESULT(undoEntry(*m_db, mine, testNow));
        QCOMPARE(InviteRepository(*m_db).find(invite.id)->name, u"ada"_s);
        QCOMPARE(InviteRepository(*m_db).find(invite.id)->phone, u"123"_s);
        QCOMPARE(undoEntry(*m_db, mine, testNow).error().kind, Error::Kind::Conflict); // only once
    }

    void refusesToRemoveWhatOthersBuiltOn()
    {
        const Campaign draft = createCampaign(*m_db, {.name = u"Draft"_s, .zone = u"Europe/Berlin"_s}, testNow).value();
        const qint64 made = AuditRepository(*m_db).undoable(m_db->db().actor(), 1)->first().id;
        VERIFY_RESULT(addItem(*m_db, {.campaignId = draft.id, .name = u"Bag"_s}, testNow));
        QVERIFY(undoEntry(*m_db, made, testNow).error().message.contains(u"Added an item"_s));
        VERIFY_RESULT(undoLast(*m_db, testNow));
        VERIFY_RESULT(undoEntry(*m_db, made, testNow));
        QCOMPARE(CampaignRepository(*m_db).find(draft.id).error().kind, Error::Kind::NotFound);
        const qint64 ada = saveContact(*m_db, {.name = u"Ada"_s, .email = u"ada@example.org"_s}, {}, testNow)->id;
        const qint64 saved = AuditRepository(*m_db).undoable(m_db->db().actor(), 1)->first().id;
        test::invited(*m_db, m_campaign, u"ada@example.org"_s); // is assigned to her
        QVERIFY(undoEntry(*m_db, saved, testNow).error().message.contains(u"Invites were made"_s));
        VERIFY_RESULT(ContactRepository(*m_db).find(ada));
    }

    /// One statement a column: a million rows on a nightly run.
    void takesBackAWholeCampaignAtOnce()
    {
        const auto start = test::logicalDump(*m_db);
        const int rows = test::sizeOf("GUESTWRIGHT_TEST_UNDO_ROWS", 5'000);
        VERIFY_RESULT(createBulkInvites(*m_db, m_campaign.id, BlankLinks{rows}, {}, testNow, proceedAlways));
        QCOMPARE(revokeInvites(*m_db, {.campaignId = m_campaign.id}, testNow).value(), rows);
        QCOMPARE(extendInvites(*m_db, {.campaignId = m_campaign.id}, Expiration::after(30), testNow).value(), rows);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(undoLast(*m_db, testNow)->rows, rows);
        }
        QCOMPARE(test::logicalDump(*m_db), start);
    }

    void hasWordsForEveryAction()
    {
        const QMetaEnum actions = QMetaEnum::fromType<Action::Kind>();
        for (int i = 0; i < actions.keyCount(); ++i) {
            QVERIFY2(hasWords(static_cast<Action::Kind>(actions.value(i))), actions.key(i));
        }
    }

private:
    static std::vector<InvitePerson> people(int count)
    {
        std::vector<InvitePerson> people;
        for (int i = 0; i < count; ++i) {
            people.push_back({.name = u"P%1"_s.arg(i), .email = u"p%1@example.org"_s.arg(i)});
        }
        return people;
    }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
};

GUESTWRIGHT_TEST(tst_undo, UndoTest)
#include "tst_undo.moc"
