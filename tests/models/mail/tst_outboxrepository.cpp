#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/mail/accountrepository.h"
#include "models/mail/outboxrepository.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using State = OutboxMessage::State;

class OutboxRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_db = std::make_unique<test::TestDatabase>();
        m_campaign =
            CampaignRepository(*m_db).add({.uid = makeUid(), .name = u"Spring"_s, .createdAt = m_now}, 1).value();
        m_account = AccountRepository(*m_db).add({.uid = makeUid(), .name = u"Mail"_s}).value();
        for (int i = 0; i < 5; ++i) {
            const Invite invite{.campaignId = m_campaign, .number = i + 1, .token = makeToken(), .createdAt = m_now};
            m_invite = InviteRepository(*m_db).add(invite, 1).value();
            const OutboxMessage message{.uid = makeUid(),
                                        .campaignId = m_campaign,
                                        .inviteId = m_invite,
                                        .accountId = m_account,
                                        .recipient = u"a@x.org"_s,
                                        .messageId = u"<%1@x.org>"_s.arg(i),
                                        .queuedAt = m_now};
            VERIFY_RESULT(OutboxRepository(*m_db).add(message, 1));
        }
    }
    void cleanup() { m_db.reset(); }

    void givesEachMessageToOneSender()
    {
        OutboxRepository outbox(*m_db);
        const auto mine = outbox.claim({}, 3, lease(u"me"_s), m_now);
        const auto theirs = outbox.claim({}, 3, lease(u"them"_s), m_now);
        QCOMPARE(mine->size(), 3);
        QCOMPARE(theirs->size(), 2);
        QCOMPARE(mine->first().messageId, u"<0@x.org>"_s);
        QCOMPARE(outbox.totals({})->sending, 5);
        QCOMPARE(outbox.claim({}, 3, lease(u"third"_s), m_now)->size(), 0);
    }

    void remembersHowItEnded()
    {
        OutboxRepository outbox(*m_db);
        const OutboxMessage message = outbox.claim({}, 1, lease(u"me"_s), m_now)->first();
        VERIFY_RESULT(outbox.freeze(message.id, {"bytes", "hash"}));
        QCOMPARE(outbox.markDotSent(message, lease(u"me"_s)).value(), true);
        QCOMPARE(outbox.settle(message, State::Sent, u"250 ok"_s, m_now).value(), true);
        const OutboxMessage sent = outbox.find(message.id).value();
        QCOMPARE(sent.state, State::Sent);
        QCOMPARE(sent.settledAt, m_now);
        QCOMPARE(sent.serverWords, u"250 ok"_s);
        QCOMPARE(sent.attempts, 1);
        QVERIFY(outbox.body(message.id)->bytes.isEmpty());
    }

    void refusesALateWriter()
    {
        OutboxRepository outbox(*m_db);
        const OutboxMessage message = outbox.claim({}, 1, lease(u"me"_s), m_now)->first();
        QCOMPARE(outbox.recover(m_now + std::chrono::hours(1), {}).value(), 1); // frozen for longer than its lease
        QCOMPARE(outbox.markDotSent(message, lease(u"me"_s)).value(), false);
        QCOMPARE(outbox.settle(message, State::Sent, u"250"_s, m_now).value(), false);
        QCOMPARE(outbox.find(message.id)->state, State::Queued);
    }

    void tellsBeforeTheDotFromAfterIt()
    {
        OutboxRepository outbox(*m_db);
        const auto claimed = outbox.claim({}, 2, lease(u"me"_s), m_now).value();
        QCOMPARE(outbox.markDotSent(claimed.at(1), lease(u"me"_s)).value(), true);
        QCOMPARE(outbox.recover(m_now, {}).value(), 0); // the lease still holds
        QCOMPARE(outbox.leaseOwners().value(), QStringList{u"me"_s});
        QCOMPARE(outbox.recover(m_now, {u"me"_s}).value(), 2); // its owner is gone
        QCOMPARE(outbox.find(claimed.at(0).id)->state, State::Queued);
        QCOMPARE(outbox.find(claimed.at(1).id)->state, State::Uncertain);
        QVERIFY(!outbox.find(claimed.at(1).id)->serverWords.isEmpty());
    }

    void repeatsUncertainOnesOnlyWhenAsked()
    {
        OutboxRepository outbox(*m_db);
        const auto claimed = outbox.claim({}, 2, lease(u"me"_s), m_now).value();
        VERIFY_RESULT(outbox.settle(claimed.at(0), State::Uncertain, {}, m_now));
        VERIFY_RESULT(outbox.settle(claimed.at(1), State::Deferred, u"451 later"_s, m_now));
        QCOMPARE(outbox.requeue({}, 2).value(), 1);
        QCOMPARE(outbox.find(claimed.at(0).id)->state, State::Uncertain);
        QCOMPARE(outbox.requeue({.state = State::Uncertain}, 2).value(), 1);
        QCOMPARE(outbox.find(claimed.at(0).id)->messageId, claimed.at(0).messageId); // a retry keeps its Message-ID
    }

    void neverRepeatsAnOlderMessageBesideANewerOne()
    {
        OutboxRepository outbox(*m_db);
        const auto claimed = outbox.claim({}, 5, lease(u"me"_s), m_now).value();
        VERIFY_RESULT(outbox.settle(claimed.at(4), State::Failed, u"paused"_s, m_now));
        const OutboxMessage newer{.uid = makeUid(),
                                  .campaignId = m_campaign,
                                  .inviteId = claimed.at(4).inviteId,
                                  .accountId = m_account,
                                  .recipient = u"a@x.org"_s,
                                  .messageId = u"<newer@x.org>"_s,
                                  .queuedAt = m_now};
        VERIFY_RESULT(outbox.add(newer, 1));
        QCOMPARE(outbox.requeue({}, 2).value(), 0);
        QCOMPARE(outbox.requeue({.ids = {claimed.at(4).id}}, 2).value(), 0);
    }

    /// What is deferred leaves when its time has come, and not before.
    void triesAgainWhenTheTimeHasCome()
    {
        OutboxRepository outbox(*m_db);
        const auto claimed = outbox.claim({}, 2, lease(u"me"_s), m_now).value();
        const Instant later = m_now + std::chrono::minutes(5);
        VERIFY_RESULT(outbox.settle(claimed.at(0), State::Deferred, u"451 later"_s, m_now, later));
        VERIFY_RESULT(outbox.settle(claimed.at(1), State::Deferred, u"wrong password"_s, m_now));
        QCOMPARE(outbox.find(claimed.at(0).id)->nextTryAt, later);
        QCOMPARE(outbox.claim({}, 10, lease(u"me"_s), m_now)->size(), 3);
        QCOMPARE(outbox.claim({}, 10, lease(u"me"_s), later - milliseconds(1))->size(), 0);
        QCOMPARE(outbox.waiting(m_now).value(), (OutboxWait{.messages = 1, .due = 0, .nextTry = later}));
        QCOMPARE(outbox.accountsToSendBy({.ofOwnAccord = true}, later)->size(), 1u);
        const auto again = outbox.claim({.ofOwnAccord = true}, 10, lease(u"me"_s), later).value();
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().id, claimed.at(0).id);
        // Given back, and freed from a sender that is gone: as it was.
        QCOMPARE(outbox.release(again.first(), {}).value(), true);
        QCOMPARE(outbox.find(again.first().id)->state, State::Deferred);
        QCOMPARE(outbox.claim({}, 10, lease(u"me"_s), later)->size(), 1);
        QCOMPARE(outbox.recover(later + std::chrono::hours(1), {}).value(), 4);
        QCOMPARE(outbox.totals({}).value(), (OutboxTotals{.queued = 3, .deferred = 2}));
    }

    void putsOffWhatCannotLeaveAndHastensIt()
    {
        OutboxRepository outbox(*m_db);
        const Instant later = m_now + std::chrono::minutes(1);
        VERIFY_RESULT(outbox.putOff({.accountId = m_account}, later, u"no connection"_s, m_now));
        QCOMPARE(outbox.totals({}).value(), (OutboxTotals{.deferred = 5}));
        QCOMPARE(outbox.claim({}, 10, lease(u"me"_s), m_now)->size(), 0);
        QCOMPARE(outbox.waiting(m_now)->nextTry, later);
        QCOMPARE(outbox.hasten(m_now).value(), 5);
        QCOMPARE(outbox.waiting(m_now).value(), (OutboxWait{.messages = 5, .due = 5}));
        QCOMPARE(outbox.claim({}, 10, lease(u"me"_s), m_now)->size(), 5);
    }

    void leavesToThePersonWhatThePersonStopped()
    {
        OutboxRepository outbox(*m_db);
        QCOMPARE(outbox.claim({.ofOwnAccord = true}, 10, lease(u"me"_s), m_now)->size(), 0);
        QVERIFY(outbox.accountsToSendBy({.ofOwnAccord = true}, m_now)->empty());
        QCOMPARE(outbox.waiting(m_now).value(), OutboxWait{});
        VERIFY_RESULT(outbox.add(reminder(), 1));
        QCOMPARE(outbox.waiting(m_now).value(), (OutboxWait{.messages = 1, .due = 1}));
        QCOMPARE(outbox.claim({.ofOwnAccord = true}, 10, lease(u"me"_s), m_now)->size(), 1);
        QVERIFY(!outbox.add(reminder(), 1)); // one living reminder an invite
    }

    void takesBackWhatHasNotLeft()
    {
        OutboxRepository outbox(*m_db);
        VERIFY_RESULT(outbox.claim({}, 1, lease(u"me"_s), m_now));
        QCOMPARE(outbox.cancel({.campaignId = m_campaign}, m_now, 2).value(), 4);
        const OutboxTotals totals = outbox.totals({.campaignId = m_campaign}).value();
        QCOMPARE(totals, (OutboxTotals{.sending = 1, .cancelled = 4}));
        QCOMPARE(totals.all(), 5);
    }

private:
    [[nodiscard]] OutboxMessage reminder() const
    {
        return {.uid = makeUid(),
                .campaignId = m_campaign,
                .inviteId = m_invite,
                .accountId = m_account,
                .kind = OutboxMessage::Kind::Reminder,
                .recipient = u"a@x.org"_s,
                .messageId = u"<reminder@x.org>"_s,
                .queuedAt = m_now};
    }

    static Lease lease(const QString &owner) { return {owner, m_now + std::chrono::minutes(2)}; }

    static constexpr Instant m_now = fromMsecs(1'800'000'000'000);
    std::unique_ptr<test::TestDatabase> m_db;
    qint64 m_campaign = 0;
    qint64 m_account = 0;
    qint64 m_invite = 0;
};

GUESTWRIGHT_TEST(tst_outboxrepository, OutboxRepositoryTest)
#include "tst_outboxrepository.moc"
