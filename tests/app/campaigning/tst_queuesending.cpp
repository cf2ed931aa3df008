#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/queuesending.h"
#include "app/mail/outboxdesk.h"
#include "models/invites/inviterepository.h"
#include "models/mail/outboxrepository.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;
using Reason = SendPlan::Reason;
using State = OutboxMessage::State;

namespace {

bool proceed(qsizetype)
{
    return true;
}

qint64 countOf(const SendPlan &plan, Reason reason)
{
    for (const SendPlan::Group &group : plan.leftOut) {
        if (group.reason == reason) {
            return group.count;
        }
    }
    return 0;
}

const Delivery accepted{.outcome = Delivery::Outcome::Sent, .replyCode = 250, .words = u"250 ok"_s};

} // namespace

class QueueSendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_db = std::make_unique<test::TestDatabase>();
        m_campaign = test::activeCampaign(*m_db);
        m_account = test::folderAccount(*m_db, m_db->place().file(u"mail"_s));
    }
    void cleanup() { m_db.reset(); }

    void queuesEverybodyWhoHasNotGotIt()
    {
        const Invite ada = test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        const Invite revoked = test::invited(*m_db, m_campaign, u"revoked@x.org"_s);
        VERIFY_RESULT(revokeInvites(*m_db, {.campaignId = m_campaign.id, .ids = {revoked.id}}, testNow));
        VERIFY_RESULT(createInvite(*m_db, m_campaign.id, {.name = u"No address"_s}, {}, testNow));
        const auto report = queueSending(*m_db, {.campaignId = m_campaign.id}, testNow, proceed);
        VERIFY_RESULT(report);
        QCOMPARE(report->queued, 1);
        QCOMPARE(report->plan.recipients, QList{ada.id});
        QCOMPARE(countOf(report->plan, Reason::Revoked), 1);
        QCOMPARE(countOf(report->plan, Reason::NoAddress), 1);
        QCOMPARE(report->plan.asked(), 3);

        const auto again = queueSending(*m_db, {.campaignId = m_campaign.id, .resend = true}, testNow, proceed);
        QCOMPARE(again->queued, 0);
        QCOMPARE(countOf(again->plan, Reason::Underway), 1); // pressed twice: one mail
    }

    void resendsOnlyWhenAsked()
    {
        const Invite ada = test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        const QString firstId = sendAndSettle(accepted);
        QCOMPARE(InviteRepository(*m_db).find(ada.id)->sentAt, testNow);
        const auto unsent = planSending(*m_db, {.campaignId = m_campaign.id}, testNow);
        QCOMPARE(countOf(*unsent, Reason::SentAlready), 1);
        const auto lately =
            planSending(*m_db, {.campaignId = m_campaign.id, .resend = true, .notWithinDays = 3}, testNow);
        QCOMPARE(countOf(*lately, Reason::SentLately), 1);
        VERIFY_RESULT(queueSending(*m_db, {.campaignId = m_campaign.id, .resend = true}, testNow, proceed));
        const auto resent = OutboxRepository(*m_db).list({.state = State::Queued}, 10);
        QCOMPARE(resent->size(), 1);
        QCOMPARE(resent->first().kind, OutboxMessage::Kind::Resend);
        QVERIFY(resent->first().messageId != firstId); // some receivers drop a second message with the same id
    }

    void namesWhoLacksWhatTheMailShows()
    {
        const Invite ada = test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        const auto eve = createInvite(*m_db, m_campaign.id, {.email = u"eve@x.org"_s}, {}, testNow);
        VERIFY_RESULT(createInvite(*m_db, m_campaign.id, {.phone = u"1"_s}, {}, testNow)); // gets no mail anyway
        QCOMPARE(planSending(*m_db, {.campaignId = m_campaign.id}, testNow)->emptyValues.size(), 0);
        m_campaign.subject = u"For {{first_name}}"_s;
        m_campaign.templateText = u"{{name}} {{link}} {{#until}}{{until}}{{/until}}"_s;
        VERIFY_RESULT(editCampaign(*m_db, m_campaign, testNow));
        const auto plan = planSending(*m_db, {.campaignId = m_campaign.id}, testNow);
        QCOMPARE(plan->recipients, (QList<qint64>{ada.id, eve->id}));
        QCOMPARE(plan->emptyValues.size(), 2);
        const SendPlan::EmptyValue &first = plan->emptyValues.first();
        QCOMPARE(first.field, u"first_name"_s);
        QCOMPARE(first.owner, SendPlan::EmptyValue::Owner::Name);
        QCOMPARE(first.count, 1);
        QCOMPARE(first.inviteIds, QList{eve->id});
        QCOMPARE(first.people, QStringList{u"eve@x.org"_s});
        QCOMPARE(plan->emptyValues.last().field, u"name"_s);

        const auto other = planSending(*m_db, {.campaignId = m_campaign.id, .subject = u"Hello"_s}, testNow);
        QCOMPARE(other->emptyValues.size(), 1); // judged by the subject that is being typed

        const auto spared = planSending(*m_db, {.campaignId = m_campaign.id, .skipEmptyValues = true}, testNow);
        QCOMPARE(spared->recipients, QList{ada.id});
        QCOMPARE(countOf(*spared, Reason::EmptyValue), 1);
        QCOMPARE(spared->asked(), plan->asked());
        QCOMPARE(spared->emptyValues.size(), 0);
    }

    void namesWhatEveryMailLacks()
    {
        test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        m_campaign.description.clear();
        m_campaign.templateText = u"{{description}} {{link}}"_s;
        VERIFY_RESULT(editCampaign(*m_db, m_campaign, testNow));
        // Leaving out those who lack a value must not leave out everybody.
        const auto plan = planSending(*m_db, {.campaignId = m_campaign.id, .skipEmptyValues = true}, testNow);
        QCOMPARE(plan->recipients.size(), 1);
        QCOMPARE(plan->emptyValues.size(), 1);
        QCOMPARE(plan->emptyValues.first().owner, SendPlan::EmptyValue::Owner::Campaign);
    }

    void refusesACampaignThatIsNotActive()
    {
        test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        VERIFY_RESULT(stepCampaign(*m_db, m_campaign.id, CampaignStep::Action::Pause, testNow));
        QCOMPARE(queueSending(*m_db, {.campaignId = m_campaign.id}, testNow, proceed).error().kind,
                 Error::Kind::Conflict);
    }

    void marksBouncedWhatWasRefusedForGood()
    {
        const Invite ada = test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        sendAndSettle({.outcome = Delivery::Outcome::Failed,
                       .fault = Delivery::Fault::Recipient,
                       .replyCode = 550,
                       .words = u"550 5.1.1 no such user"_s});
        const Invite bounced = InviteRepository(*m_db).find(ada.id).value();
        QCOMPARE(bounced.bouncedAt, testNow);
        QCOMPARE(bounced.bounceWords, u"550 5.1.1 no such user"_s);
        QCOMPARE(bounced.sentAt, std::nullopt);
        QVERIFY(inviteState(InviteFacts::of(bounced, m_campaign), testNow).isRedeemable()); // the link still works
    }

    void isUncertainOnceAndNotRepeatedByItself()
    {
        const Invite ada = test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        sendAndSettle({.outcome = Delivery::Outcome::Uncertain, .words = u"lost"_s});
        QCOMPARE(InviteRepository(*m_db).find(ada.id)->sentAt, std::nullopt);
        const auto plan = planSending(*m_db, {.campaignId = m_campaign.id}, testNow);
        QCOMPARE(countOf(*plan, Reason::Uncertain), 1);
        QCOMPARE(retryMessages(*m_db, {.campaignId = m_campaign.id}, testNow).value(), 0);
        QCOMPARE(retryMessages(*m_db, {.state = State::Uncertain}, testNow).value(), 1);
    }

    /// reliability E6: the state changes at any point of the queue's life, and nothing leaves after it; only what is
    /// past the dot may have.
    void asksTheJudgeUntilTheLastMoment_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<Point>("point");
        const std::pair<const char *, Point> points[] = {
            {"planned", Point::Planned},      {"queued", Point::Queued},       {"claimed", Point::Claimed},
            {"given back", Point::GivenBack}, {"deferred", Point::Deferred},   {"claimed again", Point::ClaimedAgain},
            {"freed", Point::Freed},          {"past the dot", Point::DotSent}};
        for (const char *change : {"revoke", "delete", "pause", "end", "use", "expire", "reassign", "suppress"}) {
            for (const auto &[name, point] : points) {
                QTest::addRow("%s when %s", change, name) << QString::fromLatin1(change) << point;
            }
        }
    }

    void asksTheJudgeUntilTheLastMoment()
    {
        QFETCH(const QString, change);
        QFETCH(const Point, point);
        const int rounds = test::sizeOf("GUESTWRIGHT_TEST_JUDGED", 2);
        for (int round = 0; round < rounds; ++round) {
            const Campaign campaign = test::activeCampaign(*m_db, u"C%1"_s.arg(round));
            const QString address = u"ada%1@x.org"_s.arg(round);
            const Invite ada = test::invited(*m_db, campaign, address);
            const auto claimed = bringTo(point, campaign);
            const Instant later = apply(change, campaign, ada);
            if (point == Point::Planned) {
                const auto queued = queueSending(*m_db, {.campaignId = campaign.id}, later, proceed);
                QVERIFY(!queued || queued->queued == (change == u"reassign"_s ? 1 : 0));
                continue;
            }
            if (claimed) {
                auto transaction = Transaction::begin(*m_db);
                QCOMPARE(allowDot(*m_db, *claimed, lease(), later).value(), false);
                const Delivery calledOff{.fault = Delivery::Fault::Cancelled};
                const bool isLate = point == Point::DotSent;
                QCOMPARE(settleDelivery(*m_db, *claimed, isLate ? accepted : calledOff, later).value(), true);
                VERIFY_RESULT(transaction->commit());
            }
            const Instant retried = later + std::chrono::hours(5);
            QCOMPARE(prepareMessages(*m_db, {.campaignId = campaign.id}, 10, lease(), retried)->ready.size(), 0);
            const OutboxMessage message = OutboxRepository(*m_db).list({.campaignId = campaign.id}, 1)->first();
            QCOMPARE(message.state, point == Point::DotSent ? State::Sent : State::Failed);
            QVERIFY(point == Point::DotSent || message.serverWords.startsWith(u"Not sent"_s));
        }
    }

    /// reliability E6: what is deferred is settled at the latest when its link ends.
    void triesNoLongerThanTheLinkWorks()
    {
        const Invite ada =
            createInvite(*m_db, m_campaign.id, {.email = u"ada@x.org"_s}, {.expiration = Expiration::after(1)}, testNow)
                .value();
        VERIFY_RESULT(queueSending(*m_db, {.campaignId = m_campaign.id}, testNow, proceed));
        Instant now = testNow;
        int tries = 0;
        for (State state = State::Deferred; state == State::Deferred; ++tries) {
            const auto prepared = prepareMessages(*m_db, {}, 1, lease(), now);
            if (!prepared->ready.isEmpty()) {
                QVERIFY(now < *ada.expiresAt);
                auto transaction = Transaction::begin(*m_db);
                VERIFY_RESULT(settleDelivery(*m_db, prepared->ready.first().message,
                                             {.fault = Delivery::Fault::Recipient, .words = u"451 later"_s}, now));
                VERIFY_RESULT(transaction->commit());
            }
            const OutboxMessage message = OutboxRepository(*m_db).list({}, 1)->first();
            state = message.state;
            QVERIFY(state == State::Failed || (*message.nextTryAt > now && *message.nextTryAt <= *ada.expiresAt));
            now = message.nextTryAt.value_or(now);
        }
        QCOMPARE(now, *ada.expiresAt);
        QVERIFY2(tries > 5 && tries < 20, qPrintable(QString::number(tries)));
    }

    /// reliability F7: in one sending nobody gets two, however often and fast its button is pressed.
    void queuesABatchOnce()
    {
        const int presses = test::sizeOf("GUESTWRIGHT_TEST_DOUBLE_CLICKS", 100);
        for (int i = 0; i < 5; ++i) {
            test::invited(*m_db, m_campaign, u"g%1@x.org"_s.arg(i));
        }
        for (int press = 0; press < presses; ++press) {
            const SendRequest request{
                .campaignId = m_campaign.id, .resend = true, .batch = u"batch %1"_s.arg(press), .previewed = 5};
            QCOMPARE(queueSending(*m_db, request, testNow, proceed)->queued, 5);
            sendAll(); // so fast that nothing is under way any more
            QCOMPARE(queueSending(*m_db, request, testNow, proceed)->queued, 0);
            QCOMPARE(OutboxRepository(*m_db).totals({})->all(), 5 * (press + 1));
        }
        const SendRequest next{.campaignId = m_campaign.id, .resend = true};
        QCOMPARE(countQueuedJustNow(*m_db, next, testNow + std::chrono::seconds(59)).value(), 5);
        QCOMPARE(countQueuedJustNow(*m_db, next, testNow + std::chrono::seconds(61)).value(), 0);
    }

    void refusesWhatIsNotWhatWasShown()
    {
        test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        test::invited(*m_db, m_campaign, u"bob@x.org"_s);
        const auto refused = queueSending(*m_db, {.campaignId = m_campaign.id, .previewed = 1}, testNow, proceed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(OutboxRepository(*m_db).totals({})->all(), 0);
    }

    void freezesTheBytesAtTheFirstAttempt()
    {
        test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        VERIFY_RESULT(queueSending(*m_db, {.campaignId = m_campaign.id}, testNow, proceed));
        const auto first = prepareMessages(*m_db, {}, 1, lease(), testNow);
        VERIFY_RESULT(first);
        Campaign renamed = m_campaign;
        renamed.description = u"Something else entirely"_s;
        VERIFY_RESULT(editCampaign(*m_db, renamed, testNow));
        settle(first->ready.first().message, {.outcome = Delivery::Outcome::Deferred, .words = u"451 later"_s});
        QCOMPARE(retryMessages(*m_db, {}, testNow).value(), 1);
        const auto second = prepareMessages(*m_db, {}, 1, lease(), testNow + std::chrono::hours(1));
        QCOMPARE(second->ready.first().envelope.message, first->ready.first().envelope.message);
        QCOMPARE(second->ready.first().message.messageId, first->ready.first().message.messageId);
        QVERIFY(second->ready.first().message.fence > first->ready.first().message.fence);
    }

private:
    /// Where in the queue's life something changes.
    enum class Point { Planned, Queued, Claimed, GivenBack, Deferred, ClaimedAgain, Freed, DotSent };

    /// Queues the campaign's one message and brings it there; the message, while somebody holds it.
    std::optional<OutboxMessage> bringTo(Point point, const Campaign &campaign)
    {
        const OutboxFilter own{.campaignId = campaign.id};
        if (point == Point::Planned) {
            return std::nullopt;
        }
        if (!queueSending(*m_db, {.campaignId = campaign.id}, testNow, proceed) || point == Point::Queued) {
            return std::nullopt;
        }
        const OutboxMessage message = prepareMessages(*m_db, own, 10, lease(), testNow)->ready.first().message;
        const Instant again = testNow + std::chrono::minutes(5);
        if (point == Point::GivenBack) {
            settle(message, {.fault = Delivery::Fault::Cancelled});
            return std::nullopt;
        }
        if (point == Point::Freed) {
            return OutboxRepository(*m_db).recover(again, {}) ? std::nullopt : std::optional(message);
        }
        if (point == Point::Deferred || point == Point::ClaimedAgain) {
            settle(message, {.fault = Delivery::Fault::Connection, .words = u"no connection"_s});
            return point == Point::Deferred
                ? std::nullopt
                : std::optional(prepareMessages(*m_db, own, 10, lease(), again)->ready.first().message);
        }
        if (point == Point::DotSent) {
            auto transaction = Transaction::begin(*m_db);
            const bool isAllowed = allowDot(*m_db, message, lease(), testNow).value();
            return transaction->commit() && isAllowed ? std::optional(message) : std::nullopt;
        }
        return message;
    }

    void sendAll()
    {
        const auto prepared = prepareMessages(*m_db, {}, 100, lease(), testNow);
        for (const PreparedMessage &one : prepared->ready) {
            settle(one.message, accepted);
        }
    }

    static Lease lease() { return {u"test"_s, testNow + std::chrono::minutes(5)}; }

    void settle(const OutboxMessage &message, const Delivery &delivery)
    {
        auto transaction = Transaction::begin(*m_db);
        QCOMPARE(settleDelivery(*m_db, message, delivery, testNow).value(), true);
        VERIFY_RESULT(transaction->commit());
    }

    QString sendAndSettle(const Delivery &delivery)
    {
        const auto queued = queueSending(*m_db, {.campaignId = m_campaign.id}, testNow, proceed);
        const auto prepared = prepareMessages(*m_db, {}, 1, lease(), testNow);
        settle(prepared->ready.first().message, delivery);
        return prepared->ready.first().message.messageId;
    }

    /// Makes the change; the moment at which it holds.
    Instant apply(const QString &change, const Campaign &campaign, const Invite &invite)
    {
        const InviteFilter one{.campaignId = campaign.id, .ids = {invite.id}};
        if (change == u"revoke"_s) {
            return revokeInvites(*m_db, one, testNow).map([](qint64) { return testNow; }).value();
        }
        if (change == u"delete"_s) {
            return deleteInvites(*m_db, one, testNow).map([](qint64) { return testNow; }).value();
        }
        if (change == u"pause"_s || change == u"end"_s) {
            const auto step = change == u"end"_s ? CampaignStep::Action::End : CampaignStep::Action::Pause;
            return stepCampaign(*m_db, campaign.id, step, testNow)
                .map([](const Campaign &) { return testNow; })
                .value();
        }
        if (change == u"use"_s) {
            return run(*m_db, u"UPDATE invites SET used_at = 1, order_number = 'A' WHERE id = ?"_s, {invite.id})
                .map([](const Rows &) { return testNow; })
                .value();
        }
        if (change == u"expire"_s) {
            return extendInvites(*m_db, one, Expiration::after(1), testNow)
                .map([](qint64) { return testNow + std::chrono::days(1); })
                .value();
        }
        if (change == u"suppress"_s) {
            test::suppress(*m_db, invite.email);
            return testNow;
        }
        return editInvite(*m_db, invite.id, {.email = u"other@x.org"_s}, testNow)
            .map([](const Invite &) { return testNow; })
            .value();
    }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
    MailAccount m_account;
};

GUESTWRIGHT_TEST(tst_queuesending, QueueSendingTest)
#include "tst_queuesending.moc"
