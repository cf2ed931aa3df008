#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changecontacts.h"
#include "app/campaigning/createinvites.h"
#include "models/contacts/contactrepository.h"
#include "models/invites/inviterepository.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

namespace {

bool proceed(qsizetype)
{
    return true;
}

} // namespace

class CreateInvitesTest : public QObject
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

    void makesOne()
    {
        const auto made =
            createInvite(*m_db, m_campaign.id, {.name = u"Ada"_s, .email = u" ada@Example.org "_s, .phone = u"1"_s},
                         {Expiration::after(7), 3}, testNow);
        VERIFY_RESULT(made);
        QCOMPARE(made->email, u"ada@Example.org"_s);
        QCOMPARE(made->expiresAt, testNow + std::chrono::days(7));
        QCOMPARE(made->number, 1);
        QCOMPARE(InviteRepository(*m_db).find(made->id).value(), *made);
    }

    void refuses_data()
    {
        QTest::addColumn<InvitePerson>("person");
        QTest::addColumn<InviteTerms>("terms");
        const InvitePerson ada{.name = u"Ada"_s, .email = u"ada@example.org"_s};
        QTest::newRow("bad address") << InvitePerson{.email = u"ada"_s} << InviteTerms{};
        QTest::newRow("reminder without an end") << ada << InviteTerms{.remindDays = 3};
        QTest::newRow("reminder due at once") << ada << InviteTerms{Expiration::after(3), 3};
        QTest::newRow("end in the past") << ada << InviteTerms{Expiration::endOf({2020, 1, 1}), std::nullopt};
    }

    void refuses()
    {
        QFETCH(const InvitePerson, person);
        QFETCH(const InviteTerms, terms);
        const auto made = createInvite(*m_db, m_campaign.id, person, terms, testNow);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
        QVERIFY(!made.error().message.isEmpty());
        QCOMPARE(count(), 0);
    }

    void doesNotInviteTwice()
    {
        VERIFY_RESULT(createInvite(*m_db, m_campaign.id, {.email = u"ada@example.org"_s}, {}, testNow));
        QCOMPARE(createInvite(*m_db, m_campaign.id, {.email = u"ADA@example.org"_s}, {}, testNow).error().kind,
                 Error::Kind::Conflict);
    }

    void assignsTheSavedContact()
    {
        const Contact ada = saveContact(*m_db, {.name = u"Ada"_s, .email = u"ada@example.org"_s}, {}, testNow).value();
        QCOMPARE(createInvite(*m_db, m_campaign.id, {.email = u"Ada@example.org"_s}, {}, testNow)->contactId, ada.id);
    }

    void makesLinksWithoutContacts()
    {
        const auto report = createBulkInvites(*m_db, m_campaign.id, BlankLinks{2'500}, {}, testNow, proceed);
        VERIFY_RESULT(report);
        QCOMPARE(report->created, 2'500);
        QCOMPARE(report->ids.size(), 2'500U);
        const auto first = InviteRepository(*m_db).find(report->ids.front());
        QCOMPARE(shownName(*first), u"Card 001"_s);
        QVERIFY(!planBulkInvites(*m_db, m_campaign.id, BlankLinks{0}));
    }

    void saysWhoGetsOneAndWhoDoesNot()
    {
        test::invited(*m_db, m_campaign, u"known@example.org"_s);
        const std::vector<InvitePerson> people{{.name = u"Ada"_s, .email = u"ada@example.org"_s},
                                               {.name = u"Ada again"_s, .email = u"Ada@Example.org"_s},
                                               {.name = u"Known"_s, .email = u"KNOWN@example.org"_s},
                                               {.name = u"Carl"_s, .phone = u"123"_s}};
        const auto plan = planBulkInvites(*m_db, m_campaign.id, people);
        VERIFY_RESULT(plan);
        QCOMPARE(plan->create, 2);
        QCOMPARE(plan->withoutAddress, 1);
        QCOMPARE(plan->invitedAlready.size(), 1U);
        QCOMPARE(plan->repeated.size(), 1U);
        QCOMPARE(count(), 1); // it only looked
        const auto report =
            createBulkInvites(*m_db, m_campaign.id, people, {Expiration::after(30), std::nullopt}, testNow, proceed);
        VERIFY_RESULT(report);
        QCOMPARE(report->created, 2);
        QCOMPARE(count(), 3);
    }

    void invitesAList()
    {
        for (const QString &name : {u"ada"_s, u"bo"_s, u"cy"_s}) {
            VERIFY_RESULT(saveContact(*m_db, {.name = name, .email = name + u"@x.org"_s}, u"Board"_s, testNow));
        }
        const qint64 list = ContactRepository(*m_db).findList(u"Board"_s)->id;
        QCOMPARE(createBulkInvites(*m_db, m_campaign.id, ListMembers{list}, {}, testNow, proceed)->created, 3);
        QCOMPARE(InviteRepository(*m_db).count({.campaignId = m_campaign.id, .assigned = true}, testNow).value(), 3);
        QCOMPARE(createBulkInvites(*m_db, m_campaign.id, ListMembers{list}, {}, testNow, proceed)->created,
                 0); // no error
    }

    void leavesNothingWhenCancelledOrWrong()
    {
        const auto cancelled =
            createBulkInvites(*m_db, m_campaign.id, BlankLinks{10'000}, {}, testNow, [](qsizetype) { return false; });
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        const std::vector<InvitePerson> people{{.email = u"good@x.org"_s}, {.email = u"bad"_s}};
        QVERIFY(!createBulkInvites(*m_db, m_campaign.id, people, {}, testNow, proceed));
        QCOMPARE(count(), 0);
        QCOMPARE(run(*m_db, u"SELECT count(*) FROM audit_entries WHERE action = 'CreateInvites'"_s)->number(), 0);
    }

    void refusesWhatIsOver()
    {
        VERIFY_RESULT(stepCampaign(*m_db, m_campaign.id, CampaignStep::Action::End, testNow));
        QCOMPARE(createInvite(*m_db, m_campaign.id, {}, {}, testNow).error().kind, Error::Kind::Conflict);
    }

private:
    qint64 count() { return InviteRepository(*m_db).count({.campaignId = m_campaign.id}, testNow).value(); }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
};

GUESTWRIGHT_TEST(tst_createinvites, CreateInvitesTest)
#include "tst_createinvites.moc"
