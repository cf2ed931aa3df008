#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/invites/reminder.h"
#include "models/store/query.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr Instant now = fromMsecs(1'800'000'000'000);
constexpr auto day = std::chrono::hours(24);
const std::optional<Instant> never;

} // namespace

/// The rule of reminders in two languages: every combination of facts through C++ and through SQL, on both engines.
class ReminderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void judgesAlikeInBothLanguages()
    {
        test::TestDatabase db;
        auto transaction = Transaction::begin(db);
        QList<Campaign> campaigns;
        for (const auto state : {Campaign::State::Draft, Campaign::State::Active, Campaign::State::Paused}) {
            for (const auto &end : ends()) {
                campaigns.append(campaign(db, {.storedState = state, .expiresAt = end}));
            }
        }
        campaigns.append(campaign(db, {.storedState = Campaign::State::Active, .endedAt = now + day}));
        campaigns.append(campaign(db, {.storedState = Campaign::State::Active, .deletedAt = now - day}));
        campaigns.append(campaign(db, {.storedState = Campaign::State::Active, .opensAt = now + day}));
        int due = 0;
        for (const Campaign &one : std::as_const(campaigns)) {
            const QList<Invite> invites = invitesOf(db, one);
            QSet<qint64> expected;
            for (const Invite &invite : invites) {
                if (!invite.remindedAt && !reminderRefusal(invite, one, now)) {
                    expected.insert(invite.id);
                }
            }
            const auto found = dueReminders(db, one, now);
            VERIFY_RESULT(found);
            QSet<qint64> answered;
            for (const DueReminder &reminder : *found) {
                answered.insert(reminder.inviteId);
            }
            QCOMPARE(answered, expected);
            QCOMPARE(found->size(), expected.size()); // nobody by both indexes
            due += int(expected.size());
        }
        QVERIFY(due > 10);
    }

private:
    static QList<std::optional<Instant>> ends()
    {
        return {never, now, now + day * 2, now + day * 2 + milliseconds(1), now + day * 5};
    }

    static Campaign campaign(Database &db, Campaign campaign)
    {
        campaign.uid = makeUid();
        campaign.name = u"C"_s;
        campaign.createdAt = now;
        campaign.id = CampaignRepository(db).add(campaign, 1).value();
        return campaign;
    }

    static QList<Invite> invitesOf(Database &db, const Campaign &campaign)
    {
        QList<Invite> invites;
        for (const auto &end : ends()) {
            for (const std::optional<qint64> days : {std::optional<qint64>(), std::optional<qint64>(2)}) {
                for (const auto &sent : {never, std::optional(now - day), std::optional(now)}) {
                    for (int bits = 0; bits < 32; ++bits) {
                        Invite invite{.campaignId = campaign.id,
                                      .number = 1,
                                      .token = makeToken(),
                                      .email = bits == 31 ? QString() : u"a@x.org"_s,
                                      .expiresAt = end,
                                      .remindDays = days,
                                      .createdAt = now};
                        invite.id = InviteRepository(db).add(invite, 1).value();
                        const auto set = [bits](int bit) {
                            return bits != 31 && bits & bit ? std::optional(now) : never;
                        };
                        invite.sentAt = sent;
                        invite.usedAt = set(1);
                        invite.revokedAt = set(2);
                        invite.bouncedAt = set(4);
                        invite.deletedAt = set(8);
                        invite.remindedAt = set(16);
                        if (!run(db,
                                 u"UPDATE invites SET sent_at = ?, used_at = ?, revoked_at = ?, bounced_at = ?, "
                                 "deleted_at = ?, reminded_at = ? WHERE id = ?"_s,
                                 {invite.sentAt, invite.usedAt, invite.revokedAt, invite.bouncedAt, invite.deletedAt,
                                  invite.remindedAt, invite.id})) {
                            qFatal("the facts could not be written");
                        }
                        invites.append(invite);
                    }
                }
            }
        }
        return invites;
    }
};

GUESTWRIGHT_TEST(tst_reminder, ReminderTest)
#include "tst_reminder.moc"
