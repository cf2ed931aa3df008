#include "models/core/enumname.h"
#include "models/core/relativetime.h"
#include "models/invites/inviterepository.h"
#include "models/journey/campaignfunnel.h"
#include "models/links/linkrepository.h"
#include "models/orders/memberrepository.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using namespace std::chrono_literals;

class CampaignFunnelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_db = std::make_unique<test::TestDatabase>();
        m_campaign = test::activeCampaign(*m_db);
        m_guests = 0;
    }
    void cleanup() { m_db.reset(); }

    void nothingIsZeroAndNoRate()
    {
        const auto funnel = readFunnel(*m_db, m_campaign, m_now);
        VERIFY_RESULT(funnel);
        QCOMPARE(funnel->invites, 0);
        QVERIFY(!funnel->redemption().share());
        QVERIFY(!funnel->opened);
        QCOMPARE(funnel->stages.size(), Stage::count);
    }

    /// As the Overview's picture has it, a tenth of it: those who came by card are people, but in no rate of the mail.
    void countsPeopleAndMachinesApart()
    {
        using Kind = Stage::Kind;
        for (int guest = 0; guest < 21; ++guest) {
            const qint64 id = guestAt({{Kind::Sent, -10h}});
            if (guest < 11) {
                reach(id, Kind::Clicked, m_now - 5h);
            } else if (guest < 15) {
                reach(id, Kind::Clicked, m_now - 9h, Visitor::Kind::Automated);
            }
        }
        const qint64 byCard = guestAt({{Kind::Clicked, -1h}, {Kind::LandingViewed, -1min}, {Kind::Completed, 0s}});
        guestAt({});
        const auto funnel = readFunnel(*m_db, m_campaign, m_now);
        VERIFY_RESULT(funnel);
        QCOMPARE(funnel->invites, 23);
        QCOMPARE(funnel->sent, 21);
        QCOMPARE(funnel->redemption(), (Rate{1, 23}));
        QCOMPARE(funnel->clicked, (Rate{11, 21}));
        QCOMPARE(funnel->clickedUnsent, 1);
        QCOMPARE(funnel->activeNow, 1);
        const FunnelStage clicked = funnel->stages.at(int(Kind::Clicked));
        QCOMPARE(clicked.people, 12);
        QCOMPARE(clicked.automated, 4);
        QCOMPARE(*clicked.dropOff, (Rate{10, 21}));
        QVERIFY(!funnel->stages.at(int(Kind::Opened)).isCounted);
        QCOMPARE(*funnel->stages.at(int(Kind::LandingViewed)).dropOff, (Rate{11, 12}));
        // The card's guest skipped the product, so nobody of those who saw one dropped off.
        QCOMPARE(*funnel->stages.at(int(Kind::CheckoutStarted)).dropOff, (Rate{0, 0}));
        VERIFY_RESULT(run(*m_db, u"UPDATE invites SET deleted_at = ? WHERE id = ?"_s, {m_now, byCard}));
        QCOMPARE(readFunnel(*m_db, m_campaign, m_now)->redeemed, 0);
    }

    void countsOpensOnlyWhereAsked()
    {
        using Kind = Stage::Kind;
        m_campaign.trackOpens = true;
        guestAt({{Kind::Sent, -3h}, {Kind::Opened, -2h}, {Kind::Clicked, -1h}});
        guestAt({{Kind::Sent, -3h}, {Kind::Opened, -2h}});
        guestAt({{Kind::Sent, -3h}, {Kind::Clicked, -1h}}); // with pictures switched off
        guestAt({{Kind::Sent, -3h}});
        const auto funnel = readFunnel(*m_db, m_campaign, m_now);
        VERIFY_RESULT(funnel);
        QCOMPARE(*funnel->opened, (Rate{2, 4}));
        QCOMPARE(funnel->clicked, (Rate{1, 2}));
        QCOMPARE(*funnel->stages.at(int(Kind::Clicked)).dropOff, (Rate{1, 2}));
    }

    void membersLookAtNoProduct()
    {
        m_campaign.purpose = Campaign::Purpose::Membership;
        const auto funnel = readFunnel(*m_db, m_campaign, m_now);
        VERIFY_RESULT(funnel);
        QCOMPARE(funnel->stages.size(), Stage::count - 1);
        for (const FunnelStage &stage : funnel->stages) {
            QVERIFY(stage.stage != Stage::Kind::ProductViewed);
        }
    }

    void timesAreThoseInTheMiddle()
    {
        using Kind = Stage::Kind;
        for (const auto took : {1min, 2min, 90min, 3min}) {
            const qint64 id = guestAt({{Kind::Clicked, -100min}});
            reach(id, Kind::LandingViewed, m_now - 100min + took);
            reach(id, Kind::LandingViewed, m_now); // once more; the first time counts
        }
        const qint64 scanned = guestAt({{Kind::Clicked, -100min}});
        reach(scanned, Kind::LandingViewed, m_now - 100min, Visitor::Kind::Automated);
        const auto times = readStageTimes(*m_db, m_campaign);
        VERIFY_RESULT(times);
        QCOMPARE(times->at(std::size_t(Kind::LandingViewed)), 2min);
        QVERIFY(!times->at(std::size_t(Kind::Sent)));
        QVERIFY(!times->at(std::size_t(Kind::Completed)));
    }

    void redemptionsByLinksStandApart()
    {
        const auto link =
            LinkRepository(*m_db).add({.uid = u"l1"_s, .campaignId = m_campaign.id, .token = makeToken()}, 1);
        VERIFY_RESULT(link);
        VERIFY_RESULT(
            MemberRepository(*m_db).add({.uid = u"m1"_s, .campaignId = m_campaign.id, .linkId = *link, .at = m_now}));
        const auto funnel = readFunnel(*m_db, m_campaign, m_now);
        VERIFY_RESULT(funnel);
        QCOMPARE(funnel->byLinks, 1);
        QCOMPARE(funnel->redeemed, 0);
    }

    void spansAreToldInTwoUnits()
    {
        QCOMPARE(spanText(999ms), u"1 s"_s);
        QCOMPARE(spanText(38s), u"38 s"_s);
        QCOMPARE(spanText(124s), u"2 min 4 s"_s);
        QCOMPARE(spanText(5h + 12min + 3s), u"5 h 12 min"_s);
        QCOMPARE(spanText(std::chrono::days(3) + 4h), u"3 d 4 h"_s);
    }

private:
    qint64 guestAt(const QList<std::pair<Stage::Kind, std::chrono::milliseconds>> &stages)
    {
        const qint64 id = test::invited(*m_db, m_campaign, u"g%1@example.org"_s.arg(++m_guests)).id;
        for (const auto &[stage, before] : stages) {
            reach(id, stage, m_now + before);
        }
        return id;
    }

    void reach(qint64 id, Stage::Kind stage, Instant at, Visitor::Kind visitor = Visitor::Kind::Human)
    {
        VERIFY_RESULT(run(*m_db,
                          u"INSERT INTO journey_events (campaign_id, invite_id, stage, visitor, at) "
                          "VALUES (?, ?, ?, ?, ?)"_s,
                          {m_campaign.id, id, enumName(stage), enumName(visitor), at}));
        VERIFY_RESULT(
            run(*m_db, u"UPDATE invites SET journey = journey | ? WHERE id = ?"_s, {Journey::bit(stage, visitor), id}));
    }

    static constexpr Instant m_now = test::testNow;
    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
    int m_guests = 0;
};

GUESTWRIGHT_TEST(tst_campaignfunnel, CampaignFunnelTest)
#include "tst_campaignfunnel.moc"
