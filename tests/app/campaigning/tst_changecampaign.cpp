#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changeitems.h"
#include "app/campaigning/duplicatecampaign.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/enumname.h"
#include "models/invites/inviterepository.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using Step = CampaignStep::Action;
using State = Campaign::State;

class ChangeCampaignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void startsAsADraft()
    {
        test::TestDatabase db;
        const auto campaign =
            createCampaign(db, {.name = u"  Spring\nGift "_s, .zone = u"Europe/Berlin"_s}, test::testNow);
        VERIFY_RESULT(campaign);
        QCOMPARE(campaign->name, u"Spring Gift"_s);
        QCOMPARE(campaignState(*campaign, test::testNow), State::Draft);
        QCOMPARE(CampaignRepository(db).find(campaign->id).value(), *campaign);
    }

    void refusesWhatCouldNotWork_data()
    {
        QTest::addColumn<Campaign>("draft");
        QTest::newRow("no name") << Campaign{.name = u" "_s};
        QTest::newRow("no zone") << Campaign{.name = u"A"_s, .zone = u"Berlin"_s};
        QTest::newRow("bad sender") << Campaign{.name = u"A"_s, .sender = u"nobody"_s};
        QTest::newRow("past end") << Campaign{.name = u"A"_s, .expiresAt = test::testNow};
        QTest::newRow("bad continue-to") << Campaign{.name = u"A"_s, .continueUrl = u"javascript:alert(1)"_s};
        QTest::newRow("unknown merge field") << Campaign{.name = u"A"_s, .subject = u"Hello {{nmae}}"_s};
    }

    void refusesWhatCouldNotWork()
    {
        QFETCH(const Campaign, draft);
        test::TestDatabase db;
        QCOMPARE(createCampaign(db, draft, test::testNow).error().kind, Error::Kind::Invalid);
        QVERIFY(CampaignRepository(db).all()->isEmpty());
    }

    void activatesAGiftOnlyWithAnItem()
    {
        test::TestDatabase db;
        const Campaign gift = createCampaign(db, {.name = u"Gift"_s}, test::testNow).value();
        QCOMPARE(stepCampaign(db, gift.id, Step::Activate, test::testNow).error().kind, Error::Kind::Conflict);
        VERIFY_RESULT(addItem(db, {.campaignId = gift.id, .name = u"Bag"_s, .variants = {u"S"_s, u" S "_s, u"M"_s}},
                              test::testNow));
        QCOMPARE(CampaignRepository(db).items(gift.id)->first().variants, (QStringList{u"S"_s, u"M"_s}));
        VERIFY_RESULT(stepCampaign(db, gift.id, Step::Activate, test::testNow));

        const Campaign club =
            createCampaign(db, {.name = u"Club"_s, .purpose = Campaign::Purpose::Membership}, test::testNow).value();
        QVERIFY(!addItem(db, {.campaignId = club.id, .name = u"Bag"_s}, test::testNow));
        VERIFY_RESULT(stepCampaign(db, club.id, Step::Activate, test::testNow));
    }

    /// Every step from every state: exactly the legal ones succeed.
    void takesOnlyLegalSteps()
    {
        test::TestDatabase db;
        const QList<QPair<State, QList<Step>>> ways = {{State::Draft, {}},
                                                       {State::Active, {Step::Activate}},
                                                       {State::Paused, {Step::Activate, Step::Pause}},
                                                       {State::Expired, {Step::Activate, Step::End}}};
        for (const auto &[state, way] : ways) {
            for (const Step step : {Step::Activate, Step::Pause, Step::Resume, Step::End, Step::Reopen}) {
                const Campaign campaign =
                    createCampaign(db, {.name = u"C"_s, .purpose = Campaign::Purpose::Membership}, test::testNow)
                        .value();
                for (const Step earlier : way) {
                    VERIFY_RESULT(stepCampaign(db, campaign.id, earlier, test::testNow));
                }
                QCOMPARE(campaignState(CampaignRepository(db).find(campaign.id).value(), test::testNow), state);
                const auto taken = stepCampaign(db, campaign.id, step, test::testNow);
                QVERIFY2(taken.has_value() == legalSteps(state).contains(step),
                         qPrintable(enumName(state) + enumName(step)));
            }
        }
    }

    void expiresByItself()
    {
        test::TestDatabase db;
        Campaign campaign = test::activeCampaign(db);
        campaign.expiresAt = test::testNow + std::chrono::days(1);
        VERIFY_RESULT(editCampaign(db, campaign, test::testNow));
        const Instant later = *campaign.expiresAt;
        QCOMPARE(campaignState(campaign, later - milliseconds(1)), State::Active);
        QCOMPARE(campaignState(campaign, later), State::Expired);

        Campaign renamed = campaign;
        renamed.name = u"Other"_s;
        QCOMPARE(editCampaign(db, renamed, later).error().kind, Error::Kind::Conflict); // read-only
        QVERIFY(!stepCampaign(db, campaign.id, Step::Reopen, later)); // it would expire again at once
        campaign.expiresAt = later + std::chrono::days(1);
        VERIFY_RESULT(editCampaign(db, campaign, later)); // a later end brings it back
        QCOMPARE(campaignState(CampaignRepository(db).find(campaign.id).value(), later), State::Active);
    }

    void findsByNameOrUid()
    {
        test::TestDatabase db;
        const Campaign one = createCampaign(db, {.name = u"Spring"_s}, test::testNow).value();
        QCOMPARE(CampaignRepository(db).findNamed(u"SPRING"_s)->id, one.id);
        const Campaign two = createCampaign(db, {.name = u"spring"_s}, test::testNow).value();
        QCOMPARE(CampaignRepository(db).findNamed(u"spring"_s).error().kind, Error::Kind::Conflict);
        QCOMPARE(CampaignRepository(db).findNamed(two.uid)->id, two.id);
        VERIFY_RESULT(deleteCampaign(db, one.id, test::testNow));
        QCOMPARE(CampaignRepository(db).findNamed(u"spring"_s)->id, two.id);
        QCOMPARE(CampaignRepository(db).findNamed(u"winter"_s).error().kind, Error::Kind::NotFound);
    }

    void startsAgainAsADuplicate()
    {
        test::TestDatabase db;
        Campaign original = test::activeCampaign(db);
        const Invite ada = test::invited(db, original, u"ada@example.org"_s);
        const Invite used = test::invited(db, original, u"used@example.org"_s);
        VERIFY_RESULT(run(db, u"UPDATE invites SET used_at = 1, order_number = 'A-1' WHERE id = ?"_s, {used.id}));
        const Invite revoked = test::invited(db, original, u"revoked@example.org"_s);
        VERIFY_RESULT(run(db, u"UPDATE invites SET revoked_at = 1 WHERE id = ?"_s, {revoked.id}));
        VERIFY_RESULT(stepCampaign(db, original.id, Step::End, test::testNow));
        const auto copy = duplicateCampaign(db, original.id, {.withUnredeemed = true}, test::testNow);
        VERIFY_RESULT(copy);
        QCOMPARE(copy->name, u"Spring Gift (copy)"_s);
        QCOMPARE(campaignState(*copy, test::testNow), State::Draft);
        QCOMPARE(CampaignRepository(db).items(copy->id)->size(), 1);
        InviteRepository invites(db);
        const auto again = invites.findAll(invites.ids({.campaignId = copy->id}, {}, test::testNow).value());
        QCOMPARE(again->size(), 1);
        QCOMPARE(again->first().email, ada.email);
        QVERIFY(again->first().token != ada.token);
    }

    void recordsWhatItChanged()
    {
        test::TestDatabase db;
        Campaign campaign = test::activeCampaign(db);
        campaign.description = u"New"_s;
        VERIFY_RESULT(editCampaign(db, campaign, test::testNow));
        const auto actions = run(db, u"SELECT action FROM audit_entries ORDER BY id"_s);
        QStringList names;
        for (const QVariantList &row : actions->rows) {
            names.append(row.first().toString());
        }
        QCOMPARE(names, (QStringList{u"CreateCampaign"_s, u"AddItem"_s, u"ActivateCampaign"_s, u"EditCampaign"_s}));
        const auto old = run(db, u"SELECT old_value FROM undo_values WHERE column_name = 'description'"_s);
        QCOMPARE(old->first().text(), u"You helped us. **Choose one gift**."_s);
    }
};

GUESTWRIGHT_TEST(tst_changecampaign, ChangeCampaignTest)
#include "tst_changecampaign.moc"
