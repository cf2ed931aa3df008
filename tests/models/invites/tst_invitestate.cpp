#include "models/campaigns/campaignrepository.h"
#include "models/core/enumname.h"
#include "models/invites/inviterepository.h"
#include "models/store/query.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr Instant now = fromMsecs(1'800'000'000'000);
const std::optional<Instant> never;
const std::optional<Instant> past = now - milliseconds(1);
const std::optional<Instant> present = now;
const std::optional<Instant> future = now + milliseconds(1);

/// Two lines that cannot be wrong: what the design says of the earlier of two ends.
bool oracleWorks(std::optional<Instant> campaign, std::optional<Instant> invite, Instant at)
{
    return !(campaign && at >= *campaign) && !(invite && at >= *invite);
}

} // namespace

/// One judge in two languages: every combination of facts through C++ and through SQL, on both engines.
class InviteStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void judgesAlikeInBothLanguages()
    {
        test::TestDatabase db;
        CampaignRepository campaigns(db);
        InviteRepository invites(db);
        auto transaction = Transaction::begin(db);
        QList<Campaign> allCampaigns;
        for (const auto state : {Campaign::State::Draft, Campaign::State::Active, Campaign::State::Paused}) {
            for (const auto &expires : {never, past, present, future}) {
                for (const auto &ended : {never, present, future}) {
                    for (const auto &opens : {never, present, future}) {
                        for (const auto &deleted : {never, past}) {
                            Campaign campaign{.uid = makeUid(),
                                              .name = u"C"_s,
                                              .storedState = state,
                                              .expiresAt = expires,
                                              .endedAt = ended,
                                              .opensAt = opens,
                                              .createdAt = now,
                                              .deletedAt = deleted};
                            campaign.id = campaigns.add(campaign, 1).value();
                            allCampaigns.append(campaign);
                        }
                    }
                }
            }
        }
        QList<Invite> allInvites;
        QList<Campaign> theirs;
        for (const Campaign &campaign : std::as_const(allCampaigns)) {
            for (int bits = 0; bits < 16; ++bits) {
                for (const auto &expires : {never, past, present, future}) {
                    Invite invite{.campaignId = campaign.id,
                                  .number = 1,
                                  .token = makeToken(),
                                  .expiresAt = expires,
                                  .createdAt = now};
                    invite.id = invites.add(invite, 1).value();
                    invite.usedAt = bits & 1 ? past : never;
                    invite.revokedAt = bits & 2 ? past : never;
                    invite.bouncedAt = bits & 4 ? past : never;
                    invite.deletedAt = bits & 8 ? past : never;
                    VERIFY_RESULT(run(
                        db,
                        u"UPDATE invites SET used_at = ?, revoked_at = ?, bounced_at = ?, deleted_at = ? WHERE id = ?"_s,
                        {invite.usedAt, invite.revokedAt, invite.bouncedAt, invite.deletedAt, invite.id}));
                    allInvites.append(invite);
                    theirs.append(campaign);
                }
            }
        }
        VERIFY_RESULT(transaction->commit());
        QVERIFY(allInvites.size() > 10'000);

        const auto select = [&db](const Condition &condition) {
            const auto ids = readIds(
                db, u"SELECT i.id FROM invites i JOIN campaigns c ON c.id = i.campaign_id"_s + condition.where(),
                condition.bindings);
            return QSet<qint64>(ids.value().begin(), ids.value().end());
        };
        using Kind = InviteStatus::Kind;
        QHash<Kind, QSet<qint64>> byStatus;
        for (const auto kind : {Kind::Used, Kind::Revoked, Kind::Expired, Kind::Bounced, Kind::Unused}) {
            byStatus.insert(kind, select(hasStatus(kind, now)));
        }
        const QSet<qint64> redeemable = select(isRedeemable(now));
        QVERIFY(!redeemable.isEmpty());
        for (qsizetype i = 0; i < allInvites.size(); ++i) {
            const Invite &invite = allInvites.at(i);
            const InviteState state = inviteState(InviteFacts::of(invite, theirs.at(i)), now);
            for (auto it = byStatus.cbegin(); it != byStatus.cend(); ++it) {
                QVERIFY2(it->contains(invite.id) == (it.key() == state.status), qPrintable(enumName(it.key())));
            }
            QCOMPARE(redeemable.contains(invite.id), state.isRedeemable());
        }
    }

    void letsTheEarlierEndWin()
    {
        const int pairs = test::sizeOf("GUESTWRIGHT_TEST_PAIRS", 100'000);
        QRandomGenerator random(7);
        const auto end = [&random]() -> std::optional<Instant> {
            return random.bounded(5) == 0 ? std::nullopt : std::optional(now + milliseconds(random.bounded(-3, 4)));
        };
        for (int i = 0; i < pairs; ++i) {
            const InviteFacts facts{
                .expiresAt = end(), .campaignState = Campaign::State::Active, .campaignExpiresAt = end()};
            for (int offset = -1; offset <= 1; ++offset) {
                const Instant at = now + milliseconds(offset);
                QCOMPARE(inviteState(facts, at).isRedeemable(),
                         oracleWorks(facts.campaignExpiresAt, facts.expiresAt, at));
            }
        }
    }

    void saysWhichRuleWins()
    {
        QCOMPARE(inviteState({.expiresAt = future, .campaignExpiresAt = past}, now).worksUntil,
                 (WorksUntil{past, WorksUntil::Rule::Campaign}));
        QCOMPARE(inviteState({.expiresAt = past, .campaignExpiresAt = future}, now).worksUntil,
                 (WorksUntil{past, WorksUntil::Rule::Invite}));
        QCOMPARE(inviteState({}, now).worksUntil, WorksUntil{});
    }

    void allowsMailOnlyWhereTheLinkWorks()
    {
        using Reason = SendRefusal::Reason;
        const InviteFacts good{.campaignState = Campaign::State::Active};
        QCOMPARE(sendRefusal(good, true, now), std::nullopt);
        QCOMPARE(sendRefusal(good, false, now), Reason::NoAddress);
        InviteFacts facts = good;
        facts.campaignState = Campaign::State::Paused;
        QCOMPARE(sendRefusal(facts, true, now), Reason::CampaignNotActive);
        facts = good;
        facts.campaignEndedAt = present;
        QCOMPARE(sendRefusal(facts, true, now), Reason::CampaignNotActive);
        facts = good;
        facts.expiresAt = present;
        QCOMPARE(sendRefusal(facts, true, now), Reason::Expired);
        facts.revokedAt = past;
        QCOMPARE(sendRefusal(facts, true, now), Reason::Revoked);
        facts.usedAt = past;
        QCOMPARE(sendRefusal(facts, true, now), Reason::Used);
        facts.deletedAt = past;
        QCOMPARE(sendRefusal(facts, true, now), Reason::Deleted);
        facts = good;
        facts.bouncedAt = past; // sending again to a bounced address is the manager's choice
        QCOMPARE(sendRefusal(facts, true, now), std::nullopt);
    }
};

GUESTWRIGHT_TEST(tst_invitestate, InviteStateTest)
#include "tst_invitestate.moc"
