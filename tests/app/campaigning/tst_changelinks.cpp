#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changelinks.h"
#include "app/campaigning/invitees.h"
#include "app/campaigning/undochange.h"
#include "models/core/emailaddress.h"
#include "models/invites/inviterepository.h"
#include "models/links/linkrepository.h"
#include "models/links/linkstate.h"
#include "models/orders/memberrepository.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;
using Kind = InvitationLink::Kind;

class ChangeLinksTest : public QObject
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

    void makesALink()
    {
        const auto made = createLink(*m_db,
                                     {.campaignId = m_campaign.id,
                                      .name = u"  Board  "_s,
                                      .kind = Kind::PreApproved,
                                      .role = u"Member "_s,
                                      .groups = {u"Board"_s, u" Board"_s, u""_s, u"All"_s},
                                      .maxUses = 25,
                                      .oncePerAddress = true,
                                      .domains = {u"@Example.ORG"_s, u"bücher.example"_s},
                                      .binding = Campaign::Binding::Address,
                                      .expiresAt = testNow + std::chrono::days(3),
                                      .page = {.title = u"Welcome"_s, .button = u"Next"_s}},
                                     testNow);
        VERIFY_RESULT(made);
        QCOMPARE(made->name, u"Board"_s);
        QCOMPARE(made->groups, QStringList({u"Board"_s, u"All"_s}));
        QCOMPARE(made->domains, QStringList({u"example.org"_s, u"xn--bcher-kva.example"_s}));
        QCOMPARE(made->token.text.size(), 22);
        QCOMPARE(LinkRepository(*m_db).find(made->id).value(), *made);
        QCOMPARE(LinkRepository(*m_db).findNamed(u"BOARD"_s).value(), *made);
        QCOMPARE(LinkRepository(*m_db).findNamed(made->uid).value(), *made);
        QCOMPARE(LinkRepository(*m_db).knownGroups().value(), QStringList({u"All"_s, u"Board"_s}));
    }

    void refuses_data()
    {
        QTest::addColumn<InvitationLink>("draft");
        const InvitationLink good{.name = u"Board"_s};
        const auto with = [&good](auto change) {
            InvitationLink link = good;
            change(link);
            return link;
        };
        QTest::newRow("no name") << with([](InvitationLink &link) { link.name = u"  "_s; });
        QTest::newRow("nobody may come") << with([](InvitationLink &link) { link.maxUses = 0; });
        QTest::newRow("over already") << with([](InvitationLink &link) { link.expiresAt = testNow; });
        QTest::newRow("a list that proves nothing") << with([](InvitationLink &link) {
            link.kind = Kind::PreApproved;
            link.binding = Campaign::Binding::Link;
        });
        QTest::newRow("no domain") << with([](InvitationLink &link) { link.domains = {u"exa mple"_s}; });
        QTest::newRow("video of another kind")
            << with([](InvitationLink &link) { link.page.videoUrl = u"javascript:alert(1)"_s; });
    }
    void refuses()
    {
        QFETCH(InvitationLink, draft);
        draft.campaignId = m_campaign.id;
        const auto made = createLink(*m_db, draft, testNow);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
        QVERIFY(LinkRepository(*m_db).all(m_campaign.id)->isEmpty());
    }

    void keepsTheAddressWhateverIsEdited()
    {
        const InvitationLink before = link();
        InvitationLink after = before;
        after.kind = Kind::PreApproved;
        after.name = u"Committee"_s;
        after.maxUses = 3;
        after.page.title = u"Hello"_s;
        const auto edited = editLink(*m_db, after, testNow);
        VERIFY_RESULT(edited);
        QCOMPARE(edited->token, before.token);
        QCOMPARE(LinkRepository(*m_db).find(before.id).value(), *edited);
        VERIFY_RESULT(undoLast(*m_db, testNow));
        QCOMPARE(LinkRepository(*m_db).find(before.id).value(), before);
        VERIFY_RESULT(redoLast(*m_db, testNow));
        QCOMPARE(LinkRepository(*m_db).find(before.id).value(), *edited);
    }

    void mergesWhatTwoManagersEdit()
    {
        const InvitationLink seen = link();
        InvitationLink mine = seen;
        mine.role = u"Host"_s;
        InvitationLink theirs = seen;
        theirs.page.button = u"Go on"_s;
        VERIFY_RESULT(editLink(*m_db, theirs, testNow, seen));
        const auto merged = editLink(*m_db, mine, testNow, seen);
        VERIFY_RESULT(merged);
        QCOMPARE(merged->role, u"Host"_s);
        QCOMPARE(merged->page.button, u"Go on"_s);
        mine.page.button = u"Next"_s;
        const auto conflict = editLink(*m_db, mine, testNow, seen);
        QVERIFY(!conflict);
        QCOMPARE(conflict.error().kind, Error::Kind::Conflict);
    }

    void pausesDeletesAndRestores()
    {
        const InvitationLink made = link();
        const auto refusal = [this, &made](Instant now) {
            const auto found = LinkRepository(*m_db).find(made.id).value();
            return linkState(found.facts(0), m_campaign, now).refusal;
        };
        QCOMPARE(refusal(testNow), Refusal::Reason::None);
        VERIFY_RESULT(pauseLink(*m_db, made.id, testNow));
        QCOMPARE(refusal(testNow), Refusal::Reason::Paused);
        VERIFY_RESULT(resumeLink(*m_db, made.id, testNow));
        VERIFY_RESULT(deleteLink(*m_db, made.id, testNow));
        QCOMPARE(refusal(testNow), Refusal::Reason::Deleted);
        QVERIFY(LinkRepository(*m_db).all(m_campaign.id)->isEmpty());
        QCOMPARE(LinkRepository(*m_db).all(m_campaign.id, true)->size(), 1);
        QVERIFY(!editLink(*m_db, made, testNow));
        VERIFY_RESULT(restoreLink(*m_db, made.id, testNow));
        QCOMPARE(LinkRepository(*m_db).find(made.id).value(), made);
    }

    void saysWhoASwitchShutsOut()
    {
        const InvitationLink made = link();
        approve(made, {u"ada@example.org"_s, u"eve@other.example"_s});
        InvitationLink edited = made;
        edited.kind = Kind::PreApproved;
        edited.domains = {u"example.org"_s};
        edited.maxUses = 5;
        const auto plan = planLinkEdit(*m_db, edited, testNow);
        VERIFY_RESULT(plan);
        QVERIFY(plan->isNarrowed);
        QVERIFY(!plan->isWidened);
        QCOMPARE(plan->stillWelcome, 2);
        QCOMPARE(plan->notAllowed, 1);
        QCOMPARE(plan->placesLeft, 5);
    }

    void isNotUnmadeOnceSomebodyCame()
    {
        const InvitationLink made = link();
        VERIFY_RESULT(MemberRepository(*m_db).add(
            {.uid = u"m1"_s, .campaignId = m_campaign.id, .linkId = made.id, .at = testNow, .name = u"Ada"_s}));
        const auto undone = undoLast(*m_db, testNow);
        QVERIFY(!undone || undone->entry.action != Action::Kind::CreateLink);
        QCOMPARE(LinkRepository(*m_db).summary(made.id)->redeemed, 1);
    }

    void putsPeopleOntoTheList()
    {
        const InvitationLink made = link(Kind::PreApproved, {u"example.org"_s});
        test::suppress(*m_db, u"gone@example.org"_s);
        const std::vector<InvitePerson> people{{.name = u"Ada"_s, .email = u"ada@example.org"_s},
                                               {.email = u"ADA@example.org"_s},
                                               {.email = u"gone@example.org"_s},
                                               {.email = u"eve@other.example"_s},
                                               {.name = u"Nobody"_s}};
        const auto report = approveInvitees(*m_db, made.id, people, testNow, [](qsizetype) { return true; });
        VERIFY_RESULT(report);
        QCOMPARE(report->ids.size(), std::size_t(1));
        QCOMPARE(report->plan.repeated, 1);
        QCOMPARE(report->plan.suppressed, 1);
        QCOMPARE(report->plan.outsideDomains.size(), std::size_t(1));
        QCOMPARE(report->plan.withoutAddress, 1);
        const Invite invitee = InviteRepository(*m_db).find(report->ids.front()).value();
        QCOMPARE(invitee.linkId, made.id);
        QCOMPARE(invitee.link, std::optional(LinkFacts()));
        QCOMPARE(LinkRepository(*m_db).summary(made.id)->invitees, 1);
        QCOMPARE(LinkRepository(*m_db).summary(made.id)->waiting, 1);
    }

    void keepsInviteesOutOfPersonalInvites()
    {
        const InvitationLink made = link();
        approve(made, {u"ada@example.org"_s, u"eve@example.org"_s});
        test::invited(*m_db, m_campaign, u"ada@example.org"_s);
        InviteRepository invites(*m_db);
        QCOMPARE(invites.count({.campaignId = m_campaign.id}, testNow).value(), 1);
        QCOMPARE(invites.count({.campaignId = m_campaign.id, .linkId = made.id}, testNow).value(), 2);
        QCOMPARE(invites.count({.campaignId = m_campaign.id, .search = u"example"_s}, testNow).value(), 1);
    }

    void givesARemovedPersonTheSameLinkAgain()
    {
        const InvitationLink made = link(Kind::PreApproved);
        const std::vector<qint64> ids = approve(made, {u"ada@example.org"_s, u"eve@example.org"_s});
        const InviteFilter first{.campaignId = m_campaign.id, .linkId = made.id, .ids = {ids.front()}};
        QCOMPARE(removeInvitees(*m_db, first, testNow).value(), 1);
        QCOMPARE(removeInvitees(*m_db, first, testNow).value(), 0);
        QCOMPARE(LinkRepository(*m_db).summary(made.id)->invitees, 1);
        QVERIFY(InviteRepository(*m_db).find(ids.front())->deletedAt);
        QCOMPARE(approve(made, {u"Ada@Example.org"_s}), std::vector<qint64>{ids.front()});
        QVERIFY(!InviteRepository(*m_db).find(ids.front())->deletedAt);
    }

    void takesBackAnApproval()
    {
        const InvitationLink made = link(Kind::PreApproved);
        approve(made, {u"ada@example.org"_s});
        VERIFY_RESULT(undoLast(*m_db, testNow));
        QCOMPARE(LinkRepository(*m_db).summary(made.id)->invitees, 0);
        QVERIFY(!InviteRepository(*m_db).findInvitee(made.id, u"ada@example.org"_s).value());
    }

    void judgesInviteesWithTheirLink()
    {
        const InvitationLink made = link();
        const std::vector<qint64> ids = approve(made, {u"ada@example.org"_s});
        const auto refusal = [this, &ids] {
            return inviteState(InviteFacts::of(*InviteRepository(*m_db).find(ids.front()), m_campaign), testNow)
                .refusal;
        };
        QCOMPARE(refusal(), Refusal::Reason::None);
        VERIFY_RESULT(pauseLink(*m_db, made.id, testNow));
        QCOMPARE(refusal(), Refusal::Reason::Paused);
        VERIFY_RESULT(deleteLink(*m_db, made.id, testNow));
        QCOMPARE(refusal(), Refusal::Reason::Deleted);
    }

private:
    InvitationLink link(Kind kind = Kind::Evergreen, const QStringList &domains = {})
    {
        return createLink(*m_db, {.campaignId = m_campaign.id, .name = u"Board"_s, .kind = kind, .domains = domains},
                          testNow)
            .value();
    }
    std::vector<qint64> approve(const InvitationLink &link, const QStringList &addresses)
    {
        std::vector<InvitePerson> people;
        for (const QString &address : addresses) {
            people.push_back({.email = address});
        }
        return approveInvitees(*m_db, link.id, people, testNow, [](qsizetype) { return true; })->ids;
    }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
};

GUESTWRIGHT_TEST(tst_changelinks, ChangeLinksTest)
#include "tst_changelinks.moc"
