#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changecontacts.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/createinvites.h"
#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

class ChangeInvitesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_db = std::make_unique<test::TestDatabase>();
        m_campaign = test::activeCampaign(*m_db);
        m_ada = test::invited(*m_db, m_campaign, u"ada@example.org"_s);
    }
    void cleanup() { m_db.reset(); }

    void keepsTheLinkWhenNothingWasSent()
    {
        const auto edited = editInvite(*m_db, m_ada.id, {.email = u"ada@new.org"_s}, testNow);
        VERIFY_RESULT(edited);
        QCOMPARE(edited->token, m_ada.token);
        QCOMPARE(edited->email, u"ada@new.org"_s);
    }

    void keepsTheLinkWhenTheMailBounced()
    {
        VERIFY_RESULT(InviteRepository(*m_db).markSent(m_ada.id, testNow));
        VERIFY_RESULT(InviteRepository(*m_db).markBounced(m_ada.id, testNow, u"550 no such user"_s));
        const auto edited = editInvite(*m_db, m_ada.id, {.email = u"ada@new.org"_s}, testNow);
        QCOMPARE(edited->token, m_ada.token);
        QCOMPARE(edited->bouncedAt, std::nullopt); // fixed, ready to be sent again
    }

    void replacesTheLinkWhenAMailboxHasIt()
    {
        VERIFY_RESULT(InviteRepository(*m_db).markSent(m_ada.id, testNow));
        const auto kept = editInvite(*m_db, m_ada.id, {.email = u"ada@other.org"_s, .link = LinkChoice::Keep}, testNow);
        QCOMPARE(kept->token, m_ada.token);
        const auto edited = editInvite(*m_db, m_ada.id, {.email = u"ada@new.org"_s}, testNow);
        QVERIFY(edited->token != m_ada.token);
        QCOMPARE(edited->sentAt, std::nullopt); // the new address has got nothing yet
        QVERIFY(!InviteRepository(*m_db).findByHash(m_ada.token.hash()));
        const auto sameAddress = editInvite(*m_db, m_ada.id, {.name = u"Ada L."_s, .email = u"ADA@new.org"_s}, testNow);
        QCOMPARE(sameAddress->token, edited->token);
    }

    void refusesAnAddressThatIsInvited()
    {
        test::invited(*m_db, m_campaign, u"bo@example.org"_s);
        QCOMPARE(editInvite(*m_db, m_ada.id, {.email = u"BO@example.org"_s}, testNow).error().kind,
                 Error::Kind::Conflict);
    }

    void leavesUsedInvitesAsTheyAre()
    {
        VERIFY_RESULT(run(*m_db, u"UPDATE invites SET used_at = 1, order_number = 'A-1' WHERE id = ?"_s, {m_ada.id}));
        QVERIFY(!editInvite(*m_db, m_ada.id, {.name = u"Eve"_s}, testNow));
        QCOMPARE(revokeInvites(*m_db, only(), testNow).value(), 0);
        QCOMPARE(extendInvites(*m_db, only(), Expiration::after(3), testNow).value(), 0);
        QCOMPARE(replaceLinks(*m_db, only(), testNow).value(), 0);
    }

    void revivesTheSameLinkByExtending()
    {
        VERIFY_RESULT(extendInvites(*m_db, only(), Expiration::after(1), testNow));
        const Instant later = testNow + std::chrono::days(2);
        QCOMPARE(stateAt(later).status, InviteStatus::Kind::Expired);
        QCOMPARE(extendInvites(*m_db, only(), Expiration::after(7), later).value(), 1);
        QCOMPARE(stateAt(later).status, InviteStatus::Kind::Unused);
        QCOMPARE(now().token, m_ada.token);
    }

    void assignsAContactLater()
    {
        const Invite blank = createInvite(*m_db, m_campaign.id, {}, {}, testNow).value();
        const Contact bo = saveContact(*m_db, {.name = u"Bo"_s, .email = u"bo@x.org"_s}, {}, testNow).value();
        const auto assigned = assignContact(*m_db, blank.id, bo.id, testNow);
        VERIFY_RESULT(assigned);
        QCOMPARE(assigned->contactId, bo.id);
        QCOMPARE(assigned->name, u"Bo"_s);
        QCOMPARE(assigned->email, u"bo@x.org"_s);
        QCOMPARE(assigned->token, blank.token);
    }

    void changesManyByFilterAndRemembersThem()
    {
        for (int i = 0; i < 50; ++i) {
            test::invited(*m_db, m_campaign, u"g%1@x.org"_s.arg(i));
        }
        QCOMPARE(revokeInvites(*m_db, {.campaignId = m_campaign.id, .search = u"g1"_s}, testNow).value(), 11);
        QCOMPARE(run(*m_db, u"SELECT count(*) FROM undo_values WHERE column_name = 'revoked_at'"_s)->number(), 11);
        QCOMPARE(restoreInvites(*m_db, {.campaignId = m_campaign.id}, testNow).value(), 0); // names none of the revoked
        QCOMPARE(restoreInvites(*m_db, {.campaignId = m_campaign.id, .status = InviteFilter::Status::Revoked}, testNow)
                     .value(),
                 11);
    }

    /// At each step of any history exactly the link that should open does, and no other ever made does.
    void opensExactlyOneGenerationOrNone()
    {
        QRandomGenerator random(3);
        const int histories = test::sizeOf("GUESTWRIGHT_TEST_HISTORIES", 25);
        for (int history = 0; history < histories; ++history) {
            const Invite invite = test::invited(*m_db, m_campaign, u"h%1@x.org"_s.arg(history));
            const InviteFilter one{.campaignId = m_campaign.id, .ids = {invite.id}};
            QSet<QByteArray> everMade{invite.token.hash()};
            bool isRevoked = false;
            bool isDeleted = false;
            bool wasSent = false;
            for (int step = 0; step < 12; ++step) {
                switch (random.bounded(6)) {
                case 0:
                    VERIFY_RESULT(revokeInvites(*m_db, one, testNow));
                    isRevoked = isRevoked || !isDeleted;
                    break;
                case 1:
                    VERIFY_RESULT(deleteInvites(*m_db, one, testNow));
                    isDeleted = true;
                    break;
                case 2:
                    VERIFY_RESULT(restoreInvites(*m_db, one, testNow));
                    isRevoked = isRevoked && isDeleted; // out of the trash it comes as it was put there
                    isDeleted = false;
                    break;
                case 3:
                    VERIFY_RESULT(replaceLinks(*m_db, one, testNow));
                    wasSent = wasSent && isDeleted; // nobody has got the new link yet
                    break;
                case 4:
                    VERIFY_RESULT(InviteRepository(*m_db).markSent(invite.id, testNow));
                    wasSent = true;
                    break;
                case 5: {
                    const auto before = InviteRepository(*m_db).find(invite.id)->token;
                    const auto edited =
                        editInvite(*m_db, invite.id, {.email = u"h%1s%2@x.org"_s.arg(history).arg(step)}, testNow);
                    QCOMPARE(edited.has_value(), !isDeleted);
                    if (edited) {
                        QCOMPARE(edited->token != before,
                                 wasSent); // reassigned: the old mailbox must not keep a live link
                        wasSent = false;
                    }
                    break;
                }
                }
                const Invite now = InviteRepository(*m_db).find(invite.id).value();
                everMade.insert(now.token.hash());
                int open = 0;
                for (const QByteArray &hash : std::as_const(everMade)) {
                    const auto found = InviteRepository(*m_db).findByHash(hash);
                    open += found && inviteState(InviteFacts::of(*found, m_campaign), testNow).isRedeemable() ? 1 : 0;
                }
                QCOMPARE(open, isRevoked || isDeleted ? 0 : 1);
            }
        }
    }

private:
    InviteFilter only() const { return {.campaignId = m_campaign.id, .ids = {m_ada.id}}; }
    Invite now() { return InviteRepository(*m_db).find(m_ada.id).value(); }
    InviteState stateAt(Instant at) { return inviteState(InviteFacts::of(now(), m_campaign), at); }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
    Invite m_ada;
};

GUESTWRIGHT_TEST(tst_changeinvites, ChangeInvitesTest)
#include "tst_changeinvites.moc"
