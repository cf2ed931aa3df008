#include "app/campaigning/changecampaign.h"
#include "app/campaigning/changecontacts.h"
#include "app/campaigning/changeinvites.h"
#include "app/campaigning/changeitems.h"
#include "app/campaigning/changeworkspace.h"
#include "app/campaigning/createinvites.h"
#include "app/campaigning/undochange.h"
#include "models/campaigns/campaignrepository.h"
#include "models/contacts/contactrepository.h"
#include "models/core/folding.h"
#include "models/invites/inviterepository.h"
#include "models/settings/workspacesettings.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::testNow;

namespace {

/// What has broken out of a statement somewhere, in forms that reach every way of quoting.
QStringList hostileTexts(qsizetype count)
{
    const QStringList seeds{u"'"_s,
                            u"''"_s,
                            u"\""_s,
                            u"`"_s,
                            u"\\"_s,
                            u"\\'"_s,
                            u"'; DROP TABLE invites; --"_s,
                            u"'); DELETE FROM contacts; --"_s,
                            u"' OR '1'='1"_s,
                            u"\" OR \"\"=\""_s,
                            u"1; UPDATE invites SET revoked_at = 1"_s,
                            u"' UNION SELECT token FROM invites --"_s,
                            u"%"_s,
                            u"_"_s,
                            u"%'%"_s,
                            u"/* */"_s,
                            u"--"_s,
                            u";"_s,
                            u"$1"_s,
                            u"$$x$$"_s,
                            u":name"_s,
                            u"?"_s,
                            u"?1"_s,
                            u"%1 %2 %n"_s,
                            u"{{link}}"_s,
                            u"E'\\x27'"_s,
                            u"＇; DROP TABLE items"_s,
                            u"ʼ OR 1=1"_s,
                            u"NULL"_s,
                            u"x' AND randomblob(1000000000) --"_s,
                            u"'||(SELECT 1)||'"_s,
                            u"\u202e'; --"_s};
    QStringList texts;
    for (qsizetype i = 0; i < count; ++i) {
        const QString &seed = seeds.at(i % seeds.size());
        texts << (i < seeds.size() ? seed : u"%1%2%1"_s.arg(seed).arg(i));
    }
    return texts;
}

} // namespace

/// reliability K10
class HostileTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void isStoredAsItIsInEveryFieldAndFindsOnlyItself()
    {
        test::TestDatabase db;
        Campaign campaign = test::activeCampaign(db);
        const Invite witness = test::invited(db, campaign, u"witness@example.org"_s);
        const QStringList texts = hostileTexts(test::sizeOf("GUESTWRIGHT_TEST_HOSTILE", 200));
        for (const QString &text : texts) {
            const QString clean = cleanLine(text);
            VERIFY_RESULT(changeSettings(db, {.organizer = text}, testNow));
            QCOMPARE(readSettings(db)->organizer, clean);

            campaign.name = text;
            campaign.description = text;
            const auto edited = editCampaign(db, campaign, testNow);
            VERIFY_RESULT(edited);
            QCOMPARE(CampaignRepository(db).findNamed(edited->name)->description, text);

            VERIFY_RESULT(addItem(db, {.campaignId = campaign.id, .name = text, .variants = {text}}, testNow));
            const auto contact = saveContact(db, {.name = text, .phone = text, .organization = text}, text, testNow);
            VERIFY_RESULT(contact);
            QCOMPARE(ContactRepository(db).find(contact->id)->organization, clean);
            VERIFY_RESULT(ContactRepository(db).findList(clean));

            const auto invite = createInvite(db, campaign.id, {.name = text, .phone = text}, {}, testNow);
            VERIFY_RESULT(invite);
            QCOMPARE(InviteRepository(db).find(invite->id)->name, clean);
            const auto found = InviteRepository(db).ids({.campaignId = campaign.id, .search = clean}, {}, testNow);
            VERIFY_RESULT(found);
            QVERIFY2(std::ranges::find(*found, invite->id) != found->end(), qPrintable(text));
            QVERIFY2(std::ranges::find(*found, witness.id) == found->end(), qPrintable(text));
            VERIFY_RESULT(ContactRepository(db).count({.search = text}));
        }
        QCOMPARE(InviteRepository(db).count({.campaignId = campaign.id}, testNow).value(), texts.size() + 1);
        QVERIFY(!InviteRepository(db).find(witness.id)->revokedAt);
        QCOMPARE(run(db, u"SELECT count(*) FROM items"_s)->number(), texts.size() + 1);
    }

    void comesBackByUndoAsItWas()
    {
        test::TestDatabase db;
        const Campaign campaign = test::activeCampaign(db);
        for (const QString &text : hostileTexts(32)) {
            const auto invite = createInvite(db, campaign.id, {.name = text}, {}, testNow);
            VERIFY_RESULT(invite);
            VERIFY_RESULT(editInvite(db, invite->id, {.name = u"Somebody"_s}, testNow));
            VERIFY_RESULT(undoLast(db, testNow));
            QCOMPARE(InviteRepository(db).find(invite->id)->name, cleanLine(text));
        }
    }
};

GUESTWRIGHT_TEST(tst_hostiletext, HostileTextTest)
#include "tst_hostiletext.moc"
