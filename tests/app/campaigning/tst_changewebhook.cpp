#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changewebhook.h"
#include "app/campaigning/duplicatecampaign.h"
#include "app/campaigning/undochange.h"
#include "models/campaigns/campaignrepository.h"
#include "models/publication/outgoing.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guestwright;
using test::testNow;

class ChangeWebhookTest : public QObject
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

    void setsChangesAndTurnsOff()
    {
        const auto set = setWebhook(*m_db, m_campaign.id, u" https://one.example.org/hook"_s, testNow);
        VERIFY_RESULT(set);
        QCOMPARE(set->webhook.url, u"https://one.example.org/hook"_s);
        QCOMPARE(webhookKey(set->webhook.secret).size(), 32);
        QCOMPARE(CampaignRepository(*m_db).find(m_campaign.id)->webhook, set->webhook);
        const auto moved = setWebhook(*m_db, m_campaign.id, u"https://two.example.org/hook"_s, testNow);
        QCOMPARE(moved->webhook, (Webhook{u"https://two.example.org/hook"_s, set->webhook.secret}));
        const auto renewed = renewWebhookSecret(*m_db, m_campaign.id, testNow);
        QCOMPARE(renewed->webhook.url, moved->webhook.url);
        QVERIFY(renewed->webhook.secret != moved->webhook.secret);
        QCOMPARE(turnOffWebhook(*m_db, m_campaign.id, testNow)->webhook, Webhook());
        QVERIFY(!CampaignRepository(*m_db).find(m_campaign.id)->webhook.isSet());
    }

    void refusesWhatCannotBe()
    {
        QCOMPARE(setWebhook(*m_db, m_campaign.id, u"http://example.org"_s, testNow).error().kind, Error::Kind::Invalid);
        QCOMPARE(renewWebhookSecret(*m_db, m_campaign.id, testNow).error().kind, Error::Kind::Conflict);
        VERIFY_RESULT(deleteCampaign(*m_db, m_campaign.id, testNow));
        QCOMPARE(setWebhook(*m_db, m_campaign.id, u"https://example.org"_s, testNow).error().kind,
                 Error::Kind::Conflict);
    }

    void eachStepCanBeTakenBack()
    {
        const Webhook first = setWebhook(*m_db, m_campaign.id, u"https://one.example.org"_s, testNow)->webhook;
        const Webhook second = renewWebhookSecret(*m_db, m_campaign.id, testNow + 1s)->webhook;
        VERIFY_RESULT(turnOffWebhook(*m_db, m_campaign.id, testNow + 2s));
        for (const Webhook &before : {second, first, Webhook()}) {
            undo();
            QCOMPARE(CampaignRepository(*m_db).find(m_campaign.id)->webhook, before);
        }
    }

    void nothingIsRecordedWhereNothingChanges()
    {
        const auto entries = [this] { return run(*m_db, u"SELECT count(*) FROM audit_entries"_s)->number(); };
        const qint64 before = entries();
        VERIFY_RESULT(turnOffWebhook(*m_db, m_campaign.id, testNow));
        QCOMPARE(entries(), before);
        VERIFY_RESULT(setWebhook(*m_db, m_campaign.id, u"https://one.example.org"_s, testNow));
        VERIFY_RESULT(setWebhook(*m_db, m_campaign.id, u"https://one.example.org"_s, testNow));
        QCOMPARE(entries(), before + 1);
    }

    void editsOfTheCampaignLeaveItAlone()
    {
        const Webhook webhook = setWebhook(*m_db, m_campaign.id, u"https://one.example.org"_s, testNow)->webhook;
        Campaign edited = m_campaign; // read before
        edited.description = u"New"_s;
        VERIFY_RESULT(editCampaign(*m_db, edited, testNow, m_campaign));
        QCOMPARE(CampaignRepository(*m_db).find(m_campaign.id)->webhook, webhook);
    }

    void aDuplicateDoesNotTakeItOver()
    {
        VERIFY_RESULT(setWebhook(*m_db, m_campaign.id, u"https://one.example.org"_s, testNow));
        const auto copy = duplicateCampaign(*m_db, m_campaign.id, {.name = u"Again"_s}, testNow);
        VERIFY_RESULT(copy);
        QVERIFY(!CampaignRepository(*m_db).find(copy->id)->webhook.isSet());
    }

    void isPublishedWithTheCampaign()
    {
        const Webhook webhook = setWebhook(*m_db, m_campaign.id, u"https://one.example.org"_s, testNow)->webhook;
        const auto published = Outgoing(*m_db).campaigns(0);
        VERIFY_RESULT(published);
        QCOMPARE(published->first().campaign.webhook, webhook);
    }

private:
    void undo() { VERIFY_RESULT(undoLast(*m_db, testNow + 1min)); }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
};

GUESTWRIGHT_TEST(tst_changewebhook, ChangeWebhookTest)
#include "tst_changewebhook.moc"
