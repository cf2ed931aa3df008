#include "app/contacts/orderexport.h"
#include "models/campaigns/campaignrepository.h"
#include "models/core/token.h"
#include "models/links/linkrepository.h"
#include "models/orders/memberrepository.h"
#include "models/orders/orderrepository.h"
#include "models/store/query.h"
#include "tests/support/testcampaign.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class OrderExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init() { m_db = std::make_unique<test::TestDatabase>(); }
    void cleanup() { m_db.reset(); }

    void writesEveryOrderWithWhereItGoes()
    {
        const Campaign campaign = test::activeCampaign(*m_db);
        VERIFY_RESULT(OrderRepository(*m_db).add({.uid = u"o1"_s,
                                                  .campaignId = campaign.id,
                                                  .number = u"SG-7K2M9Q"_s,
                                                  .at = test::testNow,
                                                  .items = {{.name = u"Socks"_s, .variant = u"M"_s}},
                                                  .destination = {.name = u"=Ada"_s,
                                                                  .line1 = u"Linienstr. 1"_s,
                                                                  .postalCode = u"10115"_s,
                                                                  .city = u"Berlin"_s,
                                                                  .country = u"DE"_s}}));
        const QString path = m_db->place().file(u"orders.csv"_s);
        const auto written = exportRedemptions(*m_db, campaign.id, path, ExportMode::Exact, test::testNow);
        VERIFY_RESULT(written);
        QCOMPARE(*written, 1);
        QCOMPARE(contents(path),
                 "Order,At,Items,Name,Email,Phone,Address,Address 2,Postal Code,City,Region,Country,Link\r\n"
                 "SG-7K2M9Q,2027-01-15T08:00:00Z,Socks (M),=Ada,,,Linienstr. 1,,10115,Berlin,,DE,\r\n");
        QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        VERIFY_RESULT(exportRedemptions(*m_db, campaign.id, path, ExportMode::Spreadsheet, test::testNow));
        QVERIFY(contents(path).contains(",'=Ada,"));
        QCOMPARE(run(*m_db, u"SELECT row_count FROM audit_entries WHERE action = 'ExportOrders'"_s)->number(), 1);
    }

    void writesWhoJoined()
    {
        Campaign club{.uid = makeUid(), .name = u"Club"_s, .createdAt = test::testNow};
        club.purpose = Campaign::Purpose::Membership;
        club.id = CampaignRepository(*m_db).add(club, 1).value();
        const InvitationLink link{.uid = makeUid(),
                                  .campaignId = club.id,
                                  .name = u"Board"_s,
                                  .token = makeToken(),
                                  .createdAt = test::testNow};
        VERIFY_RESULT(MemberRepository(*m_db).add({.uid = u"m1"_s,
                                                   .campaignId = club.id,
                                                   .linkId = LinkRepository(*m_db).add(link, 1).value(),
                                                   .at = test::testNow,
                                                   .name = u"Ada"_s,
                                                   .email = u"ada@example.org"_s,
                                                   .role = u"Reader"_s,
                                                   .groups = {u"North"_s, u"Board"_s}}));
        const QString path = m_db->place().file(u"members.csv"_s);
        VERIFY_RESULT(exportRedemptions(*m_db, club.id, path, ExportMode::Exact, test::testNow));
        QCOMPARE(contents(path),
                 "Name,Email,Role,Groups,Link,At\r\n"
                 "Ada,ada@example.org,Reader,\"North, Board\",Board,2027-01-15T08:00:00Z\r\n");
    }

    void leavesNothingWhereItCannotWrite()
    {
        const Campaign campaign = test::activeCampaign(*m_db);
        const auto refused =
            exportRedemptions(*m_db, campaign.id, u"/nowhere/orders.csv"_s, ExportMode::Exact, test::testNow);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(run(*m_db, u"SELECT count(*) FROM audit_entries WHERE action = 'ExportOrders'"_s)->number(), 0);
    }

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<test::TestDatabase> m_db;
};

GUESTWRIGHT_TEST(tst_orderexport, OrderExportTest)
#include "tst_orderexport.moc"
