#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/changeworkspace.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/personalmessage.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

class PersonalMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_db = std::make_unique<test::TestDatabase>();
        m_campaign = test::activeCampaign(*m_db);
        VERIFY_RESULT(changeSettings(*m_db, {.publicUrl = u"https://kessler.example"_s}, testNow));
    }
    void cleanup() { m_db.reset(); }

    void greetsAndSaysUntilWhen()
    {
        const Invite ada = invite({.name = u"Ada  Kessler"_s}, Expiration::endOf(QDate(2027, 5, 31)));
        QCOMPARE(textFor(ada),
                 u"Hello Ada,\n\nthis is your personal link to “Spring Gift”:\nhttps://kessler.example/i/%1\n\n"
                 "It works until 31 May 2027, 23:59 (Berlin).\n"_s.arg(QLatin1String(ada.token.text)));
    }

    void speaksTheCampaignsLanguage()
    {
        m_campaign.language = u"de"_s;
        m_campaign.pageTitle = u"Frühling"_s;
        VERIFY_RESULT(editCampaign(*m_db, m_campaign, testNow));
        const Invite ada = invite({.name = u"Ada"_s}, Expiration::endOf(QDate(2027, 5, 31)));
        QCOMPARE(textFor(ada),
                 u"Guten Tag Ada,\n\ndas ist Ihr persönlicher Link zu „Frühling“:\nhttps://kessler.example/i/%1\n\n"
                 "Er gilt bis 31. Mai 2027, 23:59 (Berlin).\n"_s.arg(QLatin1String(ada.token.text)));
    }

    void needsNeitherNameNorEnd()
    {
        const Invite nameless = invite({}, {});
        QCOMPARE(textFor(nameless),
                 u"Hello,\n\nthis is your personal link to “Spring Gift”:\nhttps://kessler.example/i/%1\n"_s.arg(
                     QLatin1String(nameless.token.text)));
    }

    /// The end that comes first is told, as everywhere.
    void tellsTheEndThatComesFirst()
    {
        m_campaign.expiresAt = *Expiration::endOf(QDate(2027, 4, 30)).resolve(testNow, m_campaign.zone);
        VERIFY_RESULT(editCampaign(*m_db, m_campaign, testNow));
        const Invite ada = invite({.name = u"Ada"_s}, Expiration::endOf(QDate(2027, 5, 31)));
        QVERIFY2(textFor(ada).contains(u"until 30 April 2027, 23:59 (Berlin)."_s), qPrintable(textFor(ada)));
    }

    /// reliability I4: what looks like a placeholder in data stays what it is.
    void takesNamesForData()
    {
        m_campaign.name = u"%1 %2 next"_s;
        VERIFY_RESULT(editCampaign(*m_db, m_campaign, testNow));
        const QString text = textFor(invite({.name = u"%1 Eve"_s}, {}));
        QVERIFY2(text.startsWith(u"Hello %1,\n\nthis is your personal link to “%1 %2 next”:\nhttps://"_s),
                 qPrintable(text));
    }

    void isMadeBeforeTheLinkBegins()
    {
        const Invite ada = invite({.name = u"Ada"_s}, {});
        VERIFY_RESULT(stepCampaign(*m_db, m_campaign.id, CampaignStep::Action::Pause, testNow));
        QVERIFY(!textFor(ada).isEmpty());
    }

    void refusesALinkThatIsOver()
    {
        const Invite ada = invite({.name = u"Ada"_s}, Expiration::after(7));
        QCOMPARE(personalMessage(*m_db, ada.id, testNow + std::chrono::days(8)).error().kind, Error::Kind::Invalid);
        const InviteFilter hers{.campaignId = m_campaign.id, .ids = {ada.id}};
        VERIFY_RESULT(revokeInvites(*m_db, hers, testNow));
        const auto revoked = personalMessage(*m_db, ada.id, testNow);
        QCOMPARE(revoked.error().kind, Error::Kind::Invalid);
        QVERIFY2(revoked.error().message.contains(u"revoked"_s, Qt::CaseInsensitive),
                 qPrintable(revoked.error().message));
        VERIFY_RESULT(restoreInvites(*m_db, hers, testNow));
        VERIFY_RESULT(personalMessage(*m_db, ada.id, testNow));
        QCOMPARE(personalMessage(*m_db, ada.id + 1, testNow).error().kind, Error::Kind::NotFound);
    }

private:
    Invite invite(const InvitePerson &person, const Expiration &end)
    {
        const auto made = createInvite(*m_db, m_campaign.id, person, {.expiration = end}, testNow);
        return made.value_or(Invite());
    }

    QString textFor(const Invite &invite)
    {
        const auto text = personalMessage(*m_db, invite.id, testNow);
        return text ? *text : text.error().message;
    }

    std::unique_ptr<test::TestDatabase> m_db;
    Campaign m_campaign;
};

GUESTWRIGHT_TEST(tst_personalmessage, PersonalMessageTest)
#include "tst_personalmessage.moc"
