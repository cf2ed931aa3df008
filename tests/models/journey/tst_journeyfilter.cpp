#include "models/core/enumname.h"
#include "models/invites/inviterepository.h"
#include "models/journey/journeyevents.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using namespace std::chrono_literals;

class JourneyFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_db = std::make_unique<test::TestDatabase>();
        m_campaign = test::activeCampaign(*m_db);
    }
    void cleanup() { m_db.reset(); }

    void sendingReachesTheFirstStageAndANewLinkLeavesIt()
    {
        InviteRepository invites(*m_db);
        Invite ada = test::invited(*m_db, m_campaign, u"ada@example.org"_s);
        VERIFY_RESULT(happened(ada.id, Stage::Kind::Clicked, test::testNow));
        VERIFY_RESULT(invites.markSent(ada.id, test::testNow));
        ada = invites.find(ada.id).value();
        QVERIFY(ada.journey.has(Stage::Kind::Sent) && ada.journey.has(Stage::Kind::Clicked));
        VERIFY_RESULT(invites.update(ada, 7));
        QCOMPARE(invites.find(ada.id)->journey, ada.journey);
        ada.sentAt.reset();
        VERIFY_RESULT(invites.update(ada, 8));
        QCOMPARE(invites.find(ada.id)->journey.bits, Journey::bit(Stage::Kind::Clicked));
    }

    void asksForTheFurthestStageOrForOneThatWasReached()
    {
        const qint64 none = test::invited(*m_db, m_campaign, u"none@example.org"_s).id;
        const qint64 scanned = test::invited(*m_db, m_campaign, u"scanned@example.org"_s).id;
        const qint64 clicked = test::invited(*m_db, m_campaign, u"clicked@example.org"_s).id;
        const qint64 ordered = test::invited(*m_db, m_campaign, u"ordered@example.org"_s).id;
        VERIFY_RESULT(happened(scanned, Stage::Kind::Clicked, test::testNow, Visitor::Kind::Automated));
        for (const qint64 id : {clicked, ordered}) {
            VERIFY_RESULT(happened(id, Stage::Kind::Clicked, test::testNow));
        }
        VERIFY_RESULT(happened(ordered, Stage::Kind::Completed, test::testNow));
        using Stage = InviteFilter::Stage;
        QCOMPARE(with({.stage = Stage::None}), (QSet{none, scanned}));
        QCOMPARE(with({.stage = Stage::Clicked}), QSet{clicked});
        QCOMPARE(with({.stage = Stage::Completed}), QSet{ordered});
        QCOMPARE(with({.stage = Stage::LandingViewed}), QSet<qint64>());
        QCOMPARE(with({.reached = guestwright::Stage::Kind::Clicked}), (QSet{clicked, ordered}));
        const auto sorted = InviteRepository(*m_db).ids({.campaignId = m_campaign.id},
                                                        {InviteSort::Column::Journey, true}, test::testNow);
        QCOMPARE(sorted->front(), ordered);
        QCOMPARE(sorted->at(1), clicked);
        QCOMPARE(sorted->back(), none);
    }

    void knowsWhoIsThereNowAndWhoAnswered()
    {
        const Instant now = test::testNow;
        const qint64 here = test::invited(*m_db, m_campaign, u"here@example.org"_s).id;
        const qint64 gone = test::invited(*m_db, m_campaign, u"gone@example.org"_s).id;
        const qint64 scanner = test::invited(*m_db, m_campaign, u"scanner@example.org"_s).id;
        const qint64 reader = test::invited(*m_db, m_campaign, u"reader@example.org"_s).id;
        VERIFY_RESULT(happened(here, Stage::Kind::LandingViewed, now - 14min));
        VERIFY_RESULT(happened(gone, Stage::Kind::LandingViewed, now - 15min));
        VERIFY_RESULT(happened(scanner, Stage::Kind::LandingViewed, now, Visitor::Kind::Automated));
        VERIFY_RESULT(happened(reader, Stage::Kind::Opened, now)); // in a mail program, not on the page
        QCOMPARE(with({.guest = InviteFilter::Guest::ActiveNow}), QSet{here});
        VERIFY_RESULT(run(*m_db, u"UPDATE invites SET declined_at = ? WHERE id = ?"_s, {now, gone}));
        VERIFY_RESULT(run(*m_db, u"UPDATE invites SET asked_at = ? WHERE id = ?"_s, {now, reader}));
        QCOMPARE(with({.guest = InviteFilter::Guest::Declined}), QSet{gone});
        QCOMPARE(with({.guest = InviteFilter::Guest::AskedForLink}), QSet{reader});
    }

    void tellsWhatHappenedFromTheBeginning()
    {
        const qint64 id = test::invited(*m_db, m_campaign, u"ada@example.org"_s).id;
        VERIFY_RESULT(happened(id, Stage::Kind::LandingViewed, test::testNow + 2s));
        VERIFY_RESULT(happened(id, Stage::Kind::Clicked, test::testNow, Visitor::Kind::Automated));
        const auto events = eventsOfInvite(*m_db, id);
        VERIFY_RESULT(events);
        QCOMPARE(*events,
                 (QList<JourneyEvent>{{Stage::Kind::Clicked, Visitor::Kind::Automated, test::testNow},
                                      {Stage::Kind::LandingViewed, Visitor::Kind::Human, test::testNow + 2s}}));
    }

private:
    Result<> happened(qint64 id, Stage::Kind stage, Instant at, Visitor::Kind visitor = Visitor::Kind::Human)
    {
        const auto added = run(*m_db,
                               u"INSERT INTO journey_events (campaign_id, invite_id, stage, visitor, at) "
                               "VALUES (?, ?, ?, ?, ?)"_s,
                               {m_campaign.id, id, enumName(stage), enumName(visitor), at});
        const auto marked = added
            ? run(*m_db, u"UPDATE invites SET journey = journey | ? WHERE id = ?"_s, {Journey::bit(stage, visitor), id})
            : added;
        return marked ? Result<>() : failure(marked);
    }

    QSet<qint64> with(InviteFilter filter)
    {
        filter.campaignId = m_campaign.id;
        const auto ids = InviteRepository(*m_db).ids(filter, {}, test::testNow);
        return ids ? QSet<qint64>(ids->begin(), ids->end()) : QSet<qint64>{-1};
    }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
};

GUESTWRIGHT_TEST(tst_journeyfilter, JourneyFilterTest)
#include "tst_journeyfilter.moc"
