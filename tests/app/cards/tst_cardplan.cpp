#include "app/campaigning/changeinvites.h"
#include "app/campaigning/changeworkspace.h"
#include "app/campaigning/createinvites.h"
#include "app/cards/savecards.h"
#include "models/invites/inviterepository.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace guestwright;
using guestwright::test::testNow;

class CardPlanTest : public QObject
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

    void leavesOutWhatCannotWorkAndSaysWhy()
    {
        const Invite ada = test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        const Invite bo = test::invited(*m_db, m_campaign, u"bo@x.org"_s);
        const Invite cy = test::invited(*m_db, m_campaign, u"cy@x.org"_s);
        VERIFY_RESULT(revokeInvites(*m_db, {.campaignId = m_campaign.id, .ids = {bo.id}}, testNow));
        VERIFY_RESULT(deleteInvites(*m_db, {.campaignId = m_campaign.id, .ids = {cy.id}}, testNow));
        const auto plan = planFor({.filter = {.campaignId = m_campaign.id, .ids = {ada.id, bo.id, cy.id}}});
        VERIFY_RESULT(plan);
        QCOMPARE(plan->counts.cards, 1);
        QCOMPARE(plan->job.cards.front().inviteId, ada.id);
        QCOMPARE(plan->counts.leftOut, (QList<NoCard>{{NoCard::Reason::Deleted, 1}, {NoCard::Reason::Revoked, 1}}));
    }

    void saysWhatTheTableAndTheMailSay()
    {
        const Instant end = testNow + std::chrono::days(9);
        const auto made = createInvite(*m_db, m_campaign.id, {}, {.expiration = Expiration::after(9)}, testNow);
        VERIFY_RESULT(made);
        VERIFY_RESULT(changeSettings(*m_db, {.publicUrl = u"https://gift.example.org"_s}, testNow));
        const auto plan = planFor({.filter = {.campaignId = m_campaign.id}});
        VERIFY_RESULT(plan);
        const Card &card = plan->job.cards.front();
        QCOMPARE(card.until, untilText(end, m_campaign.zone));
        QCOMPARE(card.number, u"Card 001"_s);
        QVERIFY(card.name.isEmpty());
        QCOMPARE(card.url, u"https://gift.example.org/i/"_s + QString::fromLatin1(made->token.text));
        QVERIFY(!plan->counts.localLinks);
    }

    void remembersWhoseCardWasPrinted()
    {
        const Invite ada = test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        const auto first = planFor({.filter = {.campaignId = m_campaign.id}});
        VERIFY_RESULT(first);
        VERIFY_RESULT(recordPrint(*m_db, *first, u"cards.pdf"_s, testNow));
        QCOMPARE(InviteRepository(*m_db).find(ada.id)->printedAt, std::optional(testNow));
        test::invited(*m_db, m_campaign, u"bo@x.org"_s);
        const auto again = planFor({.filter = {.campaignId = m_campaign.id}, .notPrinted = true});
        VERIFY_RESULT(again);
        QCOMPARE(again->counts.cards, 1);
        QCOMPARE(again->counts.leftOut, (QList<NoCard>{{NoCard::Reason::Printed, 1}}));
        QCOMPARE(run(*m_db, u"SELECT row_count FROM audit_entries WHERE action = 'PrintCards'"_s)->number(), 1);
    }

    void leavesOutWhoGotTheMail()
    {
        const Invite ada = test::invited(*m_db, m_campaign, u"ada@x.org"_s);
        VERIFY_RESULT(InviteRepository(*m_db).markSent(ada.id, testNow));
        const auto plan = planFor({.filter = {.campaignId = m_campaign.id}, .neverSent = true});
        VERIFY_RESULT(plan);
        QCOMPARE(plan->counts.leftOut, (QList<NoCard>{{NoCard::Reason::Sent, 1}}));
    }

    void leavesNoFileAndNoLogWhenCancelled()
    {
        for (int i = 0; i < 30; ++i) {
            test::invited(*m_db, m_campaign, u"n%1@x.org"_s.arg(i));
        }
        const auto plan = planFor({.filter = {.campaignId = m_campaign.id}});
        VERIFY_RESULT(plan);
        const QTemporaryDir folder;
        const auto saved = saveCards(*m_db, *plan, folder.filePath(u"c.pdf"_s), testNow, [](qint64) { return false; });
        QCOMPARE(saved.error().kind, Error::Kind::Cancelled);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
        QCOMPARE(run(*m_db, u"SELECT count(*) FROM invites WHERE printed_at IS NOT NULL"_s)->number(), 0);
    }

private:
    Result<CardPlan> planFor(const CardRequest &request) { return planCards(*m_db, request, {}, testNow); }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
};

GUESTWRIGHT_TEST(tst_cardplan, CardPlanTest)
#include "tst_cardplan.moc"
