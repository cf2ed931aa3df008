#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/queuereminders.h"
#include "app/campaigning/queuesending.h"
#include "app/campaigning/setreminder.h"
#include "app/mail/outboxdesk.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/invites/reminder.h"
#include "models/mail/outboxrepository.h"
#include "models/store/query.h"
#include "models/store/workspace.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using namespace std::chrono_literals;
using std::chrono::days;
using test::testNow;
using Kind = OutboxMessage::Kind;
using State = OutboxMessage::State;

namespace {

const Delivery accepted{.outcome = Delivery::Outcome::Sent, .replyCode = 250, .words = u"250 ok"_s};

InviteTerms ending(qint64 afterDays, std::optional<qint64> remindDays)
{
    return {.expiration = Expiration::after(int(afterDays)), .remindDays = remindDays};
}

bool proceedAlways(qsizetype)
{
    return true;
}

} // namespace

class QueueRemindersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_db = std::make_unique<test::TestDatabase>();
        m_campaign = test::activeCampaign(*m_db);
        (void)test::folderAccount(*m_db, m_db->place().file(u"mail"_s));
    }
    void cleanup() { m_db.reset(); }

    void remindsOnceWhenTheTimeHasCome()
    {
        const Invite ada = invited(u"ada@x.org"_s, ending(7, 3));
        QCOMPARE(queued(testNow + days(4) - 1ms), 0);
        QCOMPARE(queued(testNow + days(4)), 1);
        QCOMPARE(queued(testNow + days(4)), 0);
        QCOMPARE(queued(testNow + days(5)), 0);
        const OutboxMessage message = messages().first();
        QCOMPARE(message.kind, Kind::Reminder);
        QCOMPARE(message.inviteId, ada.id);
        QCOMPARE(message.recipient, u"ada@x.org"_s);
        QCOMPARE(message.state, State::Queued);
    }

    /// The campaign's end counts where it is the earlier one, or the only one.
    void countsFromTheEarlierEnd()
    {
        invited(u"own@x.org"_s, ending(20, 3));
        Campaign ending = m_campaign;
        ending.expiresAt = testNow + days(10);
        VERIFY_RESULT(editCampaign(*m_db, ending, testNow));
        VERIFY_RESULT(createInvite(*m_db, m_campaign.id, {.email = u"none@x.org"_s}, {.remindDays = 3}, testNow));
        QCOMPARE(queued(testNow + days(7) - 1ms), 0);
        QCOMPARE(queued(testNow + days(7)), 2);
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QString>("whom");
        for (const char *whom : {"used", "revoked", "deleted", "bounced", "declined", "without address", "unwanted",
                                 "expired", "mailed since", "waiting for the invitation", "in a paused campaign",
                                 "in a deleted campaign", "in a campaign that has not opened"}) {
            QTest::newRow(whom) << QString::fromLatin1(whom);
        }
    }

    void leavesAlone()
    {
        QFETCH(const QString, whom);
        invited(u"ada@x.org"_s, ending(7, 3));
        const Invite bob = invited(whom == u"without address"_s ? QString() : u"bob@x.org"_s, ending(7, 3));
        const bool isAboutAll = whom.contains(u"campaign"_s) || whom == u"expired"_s;
        apply(whom, bob);
        QCOMPARE(queued(whom == u"expired"_s ? testNow + days(7) : testNow + days(5)), isAboutAll ? 0 : 1);
        for (const OutboxMessage &message : messages()) {
            QVERIFY(message.inviteId != bob.id || message.kind != Kind::Reminder);
        }
    }

    /// reliability E5: asleep for an hour to two months, and nobody is reminded wrongly or twice.
    void survivesALongSleep()
    {
        const int count = test::sizeOf("GUESTWRIGHT_TEST_REMINDERS", 400);
        QRandomGenerator random(11);
        std::vector<Expected> everybody = inviteMany(count, random);
        Instant now = testNow;
        qint64 reminded = 0;
        for (const auto sleep : {milliseconds(1h), milliseconds(days(1)), milliseconds(days(3)), milliseconds(days(9)),
                                 milliseconds(days(21)), milliseconds(days(60))}) {
            now += sleep;
            QSet<qint64> due;
            for (Expected &one : everybody) {
                const bool isDue = one.isWilling && one.end > now && one.end - days(one.remindDays) <= now;
                if (isDue && !std::exchange(one.isReminded, true)) {
                    due.insert(one.inviteId);
                }
            }
            QCOMPARE(queued(now), due.size());
            QCOMPARE(deliverAll(now), due);
            reminded += due.size();
        }
        QVERIFY(reminded > count / 10);
        QCOMPARE(messages().size(), reminded);
        const auto twice = run(*m_db, u"SELECT count(*) - count(DISTINCT invite_id) FROM outbox_messages"_s);
        QCOMPARE(twice->number(), 0);
    }

    /// Two computers wake at the same moment.
    void remindsOnceFromTwoComputers()
    {
        const int count = test::sizeOf("GUESTWRIGHT_TEST_REMINDERS_TWICE", 200);
        const test::TestPlace place;
        const auto one = Workspace::create(place.location());
        VERIFY_RESULT(one);
        const auto made = (*one)->write([count, &place](Database &db) {
            const Campaign campaign = test::activeCampaign(db);
            (void)test::folderAccount(db, place.file(u"mail"_s));
            std::vector<InvitePerson> people;
            for (int i = 0; i < count; ++i) {
                people.push_back({.email = u"g%1@x.org"_s.arg(i)});
            }
            return createBulkInvites(db, campaign.id, people, ending(7, 3), testNow, proceedAlways);
        });
        VERIFY_RESULT(made.result());
        const auto two = Workspace::open(place.location());
        VERIFY_RESULT(two);
        const auto look = [](Database &db) { return queueReminders(db, testNow + days(5)); };
        const auto first = (*one)->write(look);
        const auto second = (*two)->write(look);
        VERIFY_RESULT(first.result());
        VERIFY_RESULT(second.result());
        QCOMPARE(first.result()->queued + second.result()->queued, count);
        const auto totals = (*one)->read([](Database &db) { return OutboxRepository(db).totals({}); });
        QCOMPARE(totals.result().value(), (OutboxTotals{.queued = count}));
    }

    void isJudgedAgainWhenItLeaves_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<bool>("isClaimedBefore");
        for (const char *change : {"used", "revoked", "deleted", "bounced", "declined", "unwanted",
                                   "in a paused campaign", "extended", "without reminder"}) {
            QTest::addRow("%s before the claim", change) << QString::fromLatin1(change) << false;
            QTest::addRow("%s before the dot", change) << QString::fromLatin1(change) << true;
        }
    }

    void isJudgedAgainWhenItLeaves()
    {
        QFETCH(const QString, change);
        QFETCH(const bool, isClaimedBefore);
        const Invite ada = invited(u"ada@x.org"_s, ending(7, 3));
        const Instant now = testNow + days(5);
        QCOMPARE(queued(now), 1);
        if (isClaimedBefore) {
            const auto prepared = prepareMessages(*m_db, {}, 10, lease(now), now);
            QCOMPARE(prepared->ready.size(), 1);
            apply(change, ada);
            auto transaction = Transaction::begin(*m_db);
            QCOMPARE(allowDot(*m_db, prepared->ready.first().message, lease(now), now).value(), false);
            VERIFY_RESULT(
                settleDelivery(*m_db, prepared->ready.first().message, {.fault = Delivery::Fault::Cancelled}, now));
            VERIFY_RESULT(transaction->commit());
        } else {
            apply(change, ada);
        }
        QCOMPARE(prepareMessages(*m_db, {}, 10, lease(now), now)->ready.size(), 0);
        const OutboxMessage message = messages().first();
        QCOMPARE(message.state, State::Cancelled);
        QVERIFY2(message.serverWords.startsWith(u"Not sent: "_s), qPrintable(message.serverWords));
        QCOMPARE(InviteRepository(*m_db).find(ada.id)->remindedAt, std::nullopt);
    }

    /// What the rule stopped comes again when the rule allows it; what a person took back does not.
    void comesBackOnlyWhereTheRuleStoppedIt()
    {
        invited(u"ada@x.org"_s, ending(7, 3));
        QCOMPARE(queued(testNow + days(4)), 1);
        step(CampaignStep::Action::Pause);
        QVERIFY(deliverAll(testNow + days(4)).isEmpty());
        step(CampaignStep::Action::Resume);
        QCOMPARE(queued(testNow + days(5)), 1);
        VERIFY_RESULT(cancelMessages(*m_db, {.state = State::Queued}, testNow + days(5)));
        QCOMPARE(queued(testNow + days(6)), 0);
    }

    void saysWhatItIsAndLeavesInviteSentAlone()
    {
        const Invite ada = invited(u"ada@x.org"_s, ending(7, 3));
        QCOMPARE(queued(testNow + days(4)), 1);
        const auto prepared = prepareMessages(*m_db, {}, 1, lease(testNow + days(4)), testNow + days(4));
        VERIFY_RESULT(prepared);
        const QByteArray mail = prepared->ready.first().envelope.message;
        QVERIFY(mail.contains("Still open for you: Spring Gift"));
        QVERIFY(mail.contains("has not been used yet"));
        QVERIFY(mail.contains(ada.token.text));
        settle(prepared->ready.first().message, accepted, testNow + days(4));
        QCOMPARE(InviteRepository(*m_db).find(ada.id)->sentAt, std::nullopt);
        QCOMPARE(InviteRepository(*m_db).find(ada.id)->remindedAt, testNow + days(4));
    }

    void usesTheCampaignsOwnReminder()
    {
        Campaign own = m_campaign;
        own.reminderSubject = u"Last call, {{first_name}}"_s;
        own.reminderText = u"Hurry: {{link}}"_s;
        own.reminderHtml = u"<p>Hurry: {{link}}</p>"_s;
        VERIFY_RESULT(editCampaign(*m_db, own, testNow));
        VERIFY_RESULT(createInvite(*m_db, m_campaign.id, {.name = u"Ada Lovelace"_s, .email = u"ada@x.org"_s},
                                   ending(7, 3), testNow));
        QCOMPARE(queued(testNow + days(4)), 1);
        const auto prepared = prepareMessages(*m_db, {}, 1, lease(testNow + days(4)), testNow + days(4));
        const QByteArray mail = prepared->ready.first().envelope.message;
        QVERIFY(mail.contains("Subject: Last call, Ada\r\n"));
        QVERIFY(mail.contains("Hurry: "));
        QVERIFY(!mail.contains("has not been used yet"));
    }

    void setsReminderWhereItIsPossible()
    {
        const Invite near = invited(u"near@x.org"_s, ending(1, {}));
        const Invite far = invited(u"far@x.org"_s, ending(30, {}));
        const Invite revoked = invited(u"revoked@x.org"_s, ending(30, {}));
        apply(u"revoked"_s, revoked);
        const auto set = setReminder(*m_db, {.campaignId = m_campaign.id}, 3, testNow);
        VERIFY_RESULT(set);
        QCOMPARE(*set, (ReminderChange{.changed = 1, .leftOut = 2}));
        QCOMPARE(InviteRepository(*m_db).find(far.id)->remindDays, 3);
        QCOMPARE(InviteRepository(*m_db).find(near.id)->remindDays, std::nullopt);
        const auto remembered = run(*m_db, u"SELECT count(*) FROM undo_values WHERE column_name = 'remind_days'"_s);
        QCOMPARE(remembered->number(), 1);
        QCOMPARE(*setReminder(*m_db, {.campaignId = m_campaign.id}, {}, testNow),
                 (ReminderChange{.changed = 1, .leftOut = 2}));
        QCOMPARE(InviteRepository(*m_db).find(far.id)->remindDays, std::nullopt);
    }

    void refusesAReminderThatCannotCome()
    {
        const Invite near = invited(u"near@x.org"_s, ending(1, {}));
        const Invite endless = invited(u"endless@x.org"_s, {});
        const auto tooNear = setReminder(*m_db, {.campaignId = m_campaign.id, .ids = {near.id}}, 3, testNow);
        QVERIFY(!tooNear);
        QVERIFY2(tooNear.error().message.contains(u"passed already"_s), qPrintable(tooNear.error().message));
        const auto noEnd = setReminder(*m_db, {.campaignId = m_campaign.id, .ids = {endless.id}}, 3, testNow);
        QVERIFY(!noEnd);
        QVERIFY2(noEnd.error().message.contains(u"needs an end"_s), qPrintable(noEnd.error().message));
    }

    /// The look every few minutes must not read everybody whose reminder is still far away.
    void looksByAnIndex()
    {
        if (m_db->db().engine() != Engine::Sqlite) {
            return;
        }
        const auto plan =
            run(*m_db,
                u"EXPLAIN QUERY PLAN SELECT i.id FROM invites i WHERE i.campaign_id = 1 AND i.remind_days IS NOT "
                "NULL AND i.reminded_at IS NULL AND i.expires_at - i.remind_days * 86400000 <= 5"_s);
        QString steps;
        for (const QVariantList &row : plan->rows) {
            steps += row.last().toString();
        }
        QVERIFY2(steps.contains(u"invites_reminder_own (campaign_id=? AND <expr><?)"_s), qPrintable(steps));
    }

private:
    struct Expected {
        qint64 inviteId = 0;
        Instant end{};
        qint64 remindDays = 0;
        bool isWilling = true;
        bool isReminded = false;
    };

    static Lease lease(Instant now) { return {u"test"_s, now + 5min}; }

    qint64 queued(Instant now) { return queueReminders(*m_db, now).value().queued; }

    QList<OutboxMessage> messages() { return OutboxRepository(*m_db).list({}, 1'000'000).value(); }

    Invite invited(const QString &email, const InviteTerms &terms)
    {
        return createInvite(*m_db, m_campaign.id, {.name = u"Guest"_s, .email = email}, terms, testNow).value();
    }

    void step(CampaignStep::Action action)
    {
        VERIFY_RESULT(stepCampaign(*m_db, m_campaign.id, action, testNow + days(4)));
    }

    void set(const QString &assignment, qint64 id)
    {
        VERIFY_RESULT(guestwright::run(*m_db, u"UPDATE invites SET %1 WHERE id = %2"_s.arg(assignment).arg(id)));
    }

    void apply(const QString &change, const Invite &invite)
    {
        const InviteFilter one{.campaignId = m_campaign.id, .ids = {invite.id}};
        const Instant later = testNow + days(4);
        if (change == u"used"_s) {
            set(u"used_at = 1"_s, invite.id);
        } else if (change == u"revoked"_s) {
            VERIFY_RESULT(revokeInvites(*m_db, one, later));
        } else if (change == u"deleted"_s) {
            VERIFY_RESULT(deleteInvites(*m_db, one, later));
        } else if (change == u"bounced"_s) {
            set(u"bounced_at = 1"_s, invite.id);
        } else if (change == u"declined"_s) {
            set(u"declined_at = 1"_s, invite.id);
        } else if (change == u"unwanted"_s) {
            test::suppress(*m_db, invite.email.toUpper());
        } else if (change == u"mailed since"_s) {
            set(u"sent_at = %1"_s.arg(toMsecs(later)), invite.id);
        } else if (change == u"waiting for the invitation"_s) {
            VERIFY_RESULT(
                queueSending(*m_db, {.campaignId = m_campaign.id, .inviteIds = {invite.id}}, testNow, proceedAlways));
        } else if (change == u"in a paused campaign"_s) {
            step(CampaignStep::Action::Pause);
        } else if (change == u"in a deleted campaign"_s) {
            VERIFY_RESULT(deleteCampaign(*m_db, m_campaign.id, later));
        } else if (change == u"in a campaign that has not opened"_s) {
            Campaign closed = m_campaign;
            closed.opensAt = testNow + days(6);
            VERIFY_RESULT(editCampaign(*m_db, closed, testNow));
        } else if (change == u"extended"_s) {
            VERIFY_RESULT(extendInvites(*m_db, one, Expiration::after(30), later));
        } else if (change == u"without reminder"_s) {
            VERIFY_RESULT(setReminder(*m_db, one, {}, later));
        }
    }

    std::vector<Expected> inviteMany(int count, QRandomGenerator &random)
    {
        std::vector<Expected> everybody;
        for (int i = 0; i < count; ++i) {
            const qint64 life = 2 + random.bounded(60);
            const qint64 remindDays = 1 + random.bounded(life - 1);
            const Invite invite = invited(u"g%1@x.org"_s.arg(i), ending(life, remindDays));
            everybody.push_back({.inviteId = invite.id, .end = *invite.expiresAt, .remindDays = remindDays});
            if (random.bounded(4) == 0) {
                everybody.back().isWilling = false;
                const QStringList ways{u"used_at = 1"_s, u"revoked_at = 1"_s, u"bounced_at = 1"_s, u"deleted_at = 1"_s};
                set(ways.at(random.bounded(ways.size())), invite.id);
            }
        }
        return everybody;
    }

    void settle(const OutboxMessage &message, const Delivery &delivery, Instant now)
    {
        auto transaction = Transaction::begin(*m_db);
        QCOMPARE(settleDelivery(*m_db, message, delivery, now).value(), true);
        VERIFY_RESULT(transaction->commit());
    }

    /// Sends all that may leave; to whom.
    QSet<qint64> deliverAll(Instant now)
    {
        QSet<qint64> reached;
        for (bool isLast = false; !isLast;) {
            const auto prepared = prepareMessages(*m_db, {}, 100, lease(now), now).value();
            for (const PreparedMessage &one : prepared.ready) {
                settle(one.message, accepted, now);
                reached.insert(one.message.inviteId);
            }
            isLast = prepared.isLast;
        }
        return reached;
    }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
};

GUESTWRIGHT_TEST(tst_queuereminders, QueueRemindersTest)
#include "tst_queuereminders.moc"
