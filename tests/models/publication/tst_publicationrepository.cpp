#include "models/core/linkkey.h"
#include "models/core/token.h"
#include "models/publication/ordernumber.h"
#include "models/publication/publicationrepository.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::TestVisitor;

class PublicationRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void givesBackWhatItWasGiven()
    {
        TestVisitor visitor;
        PublishedCampaign given = visitor.campaign;
        Campaign &campaign = given.campaign;
        campaign.description = u"**Hello**"_s;
        campaign.expiresAt = visitor.now;
        campaign.trackOpens = true;
        campaign.pageColor = u"#14806a"_s;
        campaign.continueUrl = u"https://forum.example/"_s;
        campaign.page.logo = u"ab"_s;
        campaign.page.logoNeedsPlate = true;
        campaign.page.nextSteps = {u"one"_s, u"two"_s};
        campaign.page.countries = {u"DE"_s, u"AT"_s};
        campaign.page.itemsPerInvite = 2;
        given.revision = 99;
        PublicationRepository publication(visitor.db());
        VERIFY_RESULT(publication.put(given));
        auto found = publication.findCampaign(campaign.uid);
        QVERIFY(found && *found);
        (*found)->campaign.id = campaign.id;
        (*found)->campaign.createdAt = campaign.createdAt;
        (*found)->items = given.items;
        QCOMPARE(**found, given);
    }

    void neverGoesBackToAnOlderRevision()
    {
        TestVisitor visitor;
        PublicationRepository publication(visitor.db());
        PublishedCampaign older = visitor.campaign;
        older.revision = 0;
        older.campaign.name = u"Older"_s;
        VERIFY_RESULT(publication.put(older));
        QCOMPARE((*publication.findCampaign(older.campaign.uid))->campaign.name, u"Spring Gift"_s);
        PublishedInvite invite{.tokenHash = QByteArray(32, 'a'), .revision = 5, .name = u"Ada"_s};
        VERIFY_RESULT(publication.put(older.campaign.uid, {invite}));
        invite.revision = 4;
        invite.name = u"Eve"_s;
        VERIFY_RESULT(publication.put(older.campaign.uid, {invite}));
        QCOMPARE((*publication.findLink(invite.tokenHash))->invite.name, u"Ada"_s);
    }

    void itemsThatAreLeftOutAreWithdrawn()
    {
        TestVisitor visitor;
        const Item gone = visitor.campaign.items.takeFirst();
        visitor.publish();
        PublicationRepository publication(visitor.db());
        const qint64 id = (*publication.findCampaign(visitor.campaign.campaign.uid))->campaign.id;
        QCOMPARE(publication.items(id)->size(), 1);
        visitor.campaign.items.append(gone);
        visitor.publish();
        QCOMPARE(publication.items(id)->last().item.name, gone.name);
    }

    void whatIsUsedIsNeverUnused()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        QCOMPARE(visitor.order(token).status, 303);
        visitor.republish(token, {.name = u"Renamed"_s});
        const auto link = PublicationRepository(visitor.db()).findLink(Token{token}.hash());
        QVERIFY((*link)->invite.usedAt);
        QCOMPARE((*link)->invite.name, u"Renamed"_s);
    }

    void aUsedLinkIsNotReplaced()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        QCOMPARE(visitor.order(token).status, 303);
        PublishedInvite newer{.tokenHash = makeToken().hash(), .replaces = {Token{token}.hash()}, .revision = 1000};
        const auto refused = PublicationRepository(visitor.db()).put(visitor.campaign.campaign.uid, {newer});
        QVERIFY(refused);
        QCOMPARE(*refused, QList<QByteArray>{newer.tokenHash});
        QVERIFY(!*PublicationRepository(visitor.db()).findLink(newer.tokenHash));
    }

    /// Reliability A6: whatever a manager does to an invite, at most its newest link opens.
    void exactlyOneGenerationOpens()
    {
        TestVisitor visitor;
        QRandomGenerator chance(20270531);
        for (int walk = 0; walk < test::sizeOf("GUESTWRIGHT_TEST_GENERATIONS", 20); ++walk) {
            PublishedInvite invite;
            QList<QByteArray> generations{visitor.invite(invite)};
            for (int step = 0; step < 12; ++step) {
                change(visitor, invite, generations, chance.bounded(5));
                const bool works = !invite.revokedAt && !invite.deletedAt;
                for (const QByteArray &token : generations) {
                    const bool isNewest = token == generations.last();
                    QCOMPARE(visitor.get("/i/" + token).status == 200, works && isNewest);
                }
            }
        }
    }

    void anotherCampaignCannotTakeAnInvite()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite({.name = u"Ada"_s});
        visitor.campaign.campaign.uid = makeUid();
        visitor.campaign.items.clear();
        visitor.publish();
        visitor.republish(token, {.name = u"Eve"_s});
        QCOMPARE((*PublicationRepository(visitor.db()).findLink(Token{token}.hash()))->invite.name, u"Ada"_s);
    }

    void findsLinksByTheKeysOfMails()
    {
        TestVisitor visitor;
        const QByteArray hash = Token{visitor.invite()}.hash();
        PublicationRepository publication(visitor.db());
        QVERIFY(*publication.findLink(LinkPurpose::Open, linkKey(LinkPurpose::Open, hash)));
        QVERIFY(!*publication.findLink(LinkPurpose::View, linkKey(LinkPurpose::Open, hash)));
        for (const QByteArray &nonsense : {QByteArray(), QByteArray("x"), QByteArray(32, 'A'), QByteArray(400, 'A')}) {
            QVERIFY(!*publication.findLink(LinkPurpose::Open, nonsense));
        }
    }

    void numbersAreReadable_data()
    {
        QTest::addColumn<QString>("campaign");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("two words") << u"Spring Gift"_s << u"SG"_s;
        QTest::newRow("one word") << u"Ostern"_s << u"OS"_s;
        QTest::newRow("accents") << u"été à Paris"_s << u"EA"_s;
        QTest::newRow("no letters") << u"2027"_s << u"GW"_s;
        QTest::newRow("another script") << u"春の贈り物"_s << u"GW"_s;
    }
    void numbersAreReadable()
    {
        QFETCH(const QString, campaign);
        QFETCH(const QString, prefix);
        QCOMPARE(orderPrefix(campaign), prefix);
        TestVisitor visitor;
        const auto number = newOrderNumber(visitor.db(), campaign);
        static const QRegularExpression shape(u"\\A[A-Z]{2}-[2-9A-HJKMNP-TV-Z]{6}\\z"_s);
        QVERIFY2(shape.match(*number).hasMatch(), qPrintable(*number));
    }

private:
    static void change(TestVisitor &visitor, PublishedInvite &invite, QList<QByteArray> &generations, int what)
    {
        switch (what) {
        case 0: {
            PublishedInvite newer = invite;
            newer.replaces = {Token{generations.last()}.hash()};
            generations.append(visitor.invite(newer));
            return;
        }
        case 1:
            invite.revokedAt = visitor.now;
            break;
        case 2:
            invite.revokedAt.reset();
            break;
        case 3:
            invite.deletedAt = invite.deletedAt ? std::nullopt : std::optional(visitor.now);
            break;
        case 4:
            break; // sent once more
        }
        visitor.republish(generations.last(), invite);
    }
};

GUESTWRIGHT_TEST(tst_publicationrepository, PublicationRepositoryTest)
#include "tst_publicationrepository.moc"
