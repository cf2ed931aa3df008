#include "models/campaigns/campaignrepository.h"
#include "models/invites/inviterepository.h"
#include "models/store/query.h"
#include "tests/support/testrunner.h"
#include "tests/support/testworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

class InviteRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_db = std::make_unique<test::TestDatabase>();
        m_campaign =
            CampaignRepository(*m_db).add({.uid = makeUid(), .name = u"Spring"_s, .createdAt = m_now}, 1).value();
    }
    void cleanup() { m_db.reset(); }

    void keepsWhatItWasGiven()
    {
        InviteRepository invites(*m_db);
        Invite ada = invite(u"Ada"_s, u"Ada@example.org"_s);
        ada.expiresAt = m_now + std::chrono::days(1);
        ada.remindDays = 3;
        ada.id = invites.add(ada, 1).value();
        QCOMPARE(invites.find(ada.id).value(), ada);
        QCOMPARE(invites.findByHash(ada.token.hash()).value(), ada);
        QCOMPARE(invites.find(4711).error().kind, Error::Kind::NotFound);
    }

    void numbersCountOnAndAreNeverUsedAgain()
    {
        InviteRepository invites(*m_db);
        QCOMPARE(invites.takeNumbers(m_campaign, 3).value(), 1);
        QCOMPARE(invites.takeNumbers(m_campaign, 1).value(), 4);
    }

    void storesManyAndListsThemInEveryOrder_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("names");
        using Column = InviteSort::Column;
        QTest::newRow("number") << int(Column::Number) << QStringList{u"Zoë"_s, u""_s, u"Ada"_s, u"émile"_s};
        QTest::newRow("name") << int(Column::Name)
                              << QStringList{u"Ada"_s, u""_s, u"émile"_s, u"Zoë"_s}; // "Card 002" is a name
        QTest::newRow("email") << int(Column::Email) << QStringList{u"Zoë"_s, u"Ada"_s, u"émile"_s, u""_s};
        QTest::newRow("sent") << int(Column::Sent) << QStringList{u"Ada"_s, u"Zoë"_s, u""_s, u"émile"_s};
        QTest::newRow("works until") << int(Column::WorksUntil) << QStringList{u"émile"_s, u"Zoë"_s, u""_s, u"Ada"_s};
    }

    void storesManyAndListsThemInEveryOrder()
    {
        QFETCH(const int, column);
        QFETCH(const QStringList, names);
        InviteRepository invites(*m_db);
        QList<qint64> ids;
        for (Invite one : {invite(u"Zoë"_s, u"a@x.org"_s), invite({}, {}), invite(u"Ada"_s, u"B@x.org"_s),
                           invite(u"émile"_s, u"c@x.org"_s)}) {
            one.number = invites.takeNumbers(m_campaign, 1).value();
            if (one.name == u"émile"_s) {
                one.expiresAt = m_now;
            }
            ids.append(invites.add(one, 1).value());
        }
        VERIFY_RESULT(invites.markSent(ids.at(2), m_now));
        const InviteSort sort{static_cast<InviteSort::Column>(column), false};
        const auto listed = invites.findAll(invites.ids({.campaignId = m_campaign}, sort, m_now).value());
        QStringList actual;
        for (const Invite &one : *listed) {
            actual.append(one.name);
        }
        QCOMPARE(actual, names);
        std::vector<qint64> backwards = invites.ids({.campaignId = m_campaign}, {sort.column, true}, m_now).value();
        QCOMPARE(backwards.size(), std::size_t(names.size()));
    }

    void createsAllOrNothing()
    {
        InviteRepository invites(*m_db);
        InviteBatch many{.campaignId = m_campaign, .firstNumber = 1, .createdAt = m_now, .count = 5'000};
        for (int i = 0; i < many.count; ++i) {
            many.people.push_back({.name = u"Guest %1"_s.arg(i), .email = u"g%1@x.org"_s.arg(i)});
        }
        {
            auto transaction = Transaction::begin(*m_db);
            const auto cancelled = invites.addAll(many, 1, [](qsizetype stored) { return stored < 4'000; });
            QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        }
        QCOMPARE(invites.count({.campaignId = m_campaign}, m_now).value(), 0);
        auto transaction = Transaction::begin(*m_db);
        VERIFY_RESULT(invites.addAll(many, 1, [](qsizetype) { return true; }));
        VERIFY_RESULT(transaction->commit());
        QCOMPARE(invites.count({.campaignId = m_campaign}, m_now).value(), 5'000);
        QCOMPARE(invites.count({.campaignId = m_campaign, .search = u"G499"_s}, m_now).value(), 11);
        const auto page = invites.ids({.campaignId = m_campaign}, {}, m_now, 2, 4'998);
        QCOMPARE(invites.findAll(*page)->first().name, u"Guest 4998"_s);
    }

    /// A campaign that holds most of the rows is counted in another way than one that holds few.
    void countsEachCampaignHoweverManyRowsAreAnothers()
    {
        InviteRepository invites(*m_db);
        const auto small =
            CampaignRepository(*m_db).add({.uid = makeUid(), .name = u"Small"_s, .createdAt = m_now}, 1).value();
        const auto last =
            CampaignRepository(*m_db).add({.uid = makeUid(), .name = u"Last"_s, .createdAt = m_now}, 1).value();
        const std::map<qint64, int> rows{{m_campaign, 2}, {small, 1}, {last, 40}};
        for (const auto &[campaign, count] : rows) {
            for (int i = 0; i < count; ++i) {
                Invite one = invite(u"G"_s, u"g%1@x.org"_s.arg(i));
                one.campaignId = campaign;
                one.number = invites.takeNumbers(campaign, 1).value();
                one.id = invites.add(one, 1).value();
                if (i % 4 == 3) {
                    QCOMPARE(invites.setInstant(u"deleted_at"_s, m_now, {u"i.id = ?"_s, {one.id}}, 2).value(), 1);
                }
            }
        }
        VERIFY_RESULT(run(*m_db, u"DELETE FROM invites WHERE campaign_id = ? AND number = 3"_s, {last}));
        const auto counted = [&](qint64 campaign) { return invites.count({.campaignId = campaign}, m_now).value(); };
        QCOMPARE(counted(m_campaign), 2);
        QCOMPARE(counted(small), 1);
        QCOMPARE(counted(last), 29);
        QCOMPARE(invites.count({.campaignId = last, .trash = true}, m_now).value(), 10);
        QCOMPARE(counted(4711), 0);
    }

    void filters()
    {
        InviteRepository invites(*m_db);
        const qint64 plain = invites.add(invite(u"Plain"_s, u"a@x.org"_s), 1).value();
        const qint64 bounced = invites.add(invite(u"Bounced"_s, u"b@x.org"_s), 1).value();
        const qint64 revoked = invites.add(invite(u"Revoked"_s, u"c@x.org"_s), 1).value();
        const qint64 deleted = invites.add(invite(u"Deleted"_s, u"d@x.org"_s), 1).value();
        VERIFY_RESULT(invites.markBounced(bounced, m_now, u"550 no"_s));
        QCOMPARE(invites.setInstant(u"revoked_at"_s, m_now, {u"i.id = ?"_s, {revoked}}, 2).value(), 1);
        QCOMPARE(invites.setInstant(u"deleted_at"_s, m_now, {u"i.id = ?"_s, {deleted}}, 2).value(), 1);
        const auto with = [&](InviteFilter filter) {
            filter.campaignId = m_campaign;
            const auto ids = invites.ids(filter, {}, m_now);
            return QSet<qint64>(ids->begin(), ids->end());
        };
        using Status = InviteFilter::Status;
        QCOMPARE(with({}), (QSet{plain, bounced, revoked}));
        QCOMPARE(with({.status = Status::Unused}), (QSet{plain, bounced, revoked}));
        QCOMPARE(with({.status = Status::Bounced}), QSet{bounced});
        QCOMPARE(with({.status = Status::Revoked}), QSet{revoked});
        QCOMPARE(with({.status = Status::Used}), QSet<qint64>());
        QCOMPARE(with({.trash = true}), QSet{deleted});
        QCOMPARE(with({.assigned = true}), QSet<qint64>());
        QCOMPARE(with({.search = u"A@X"_s}), QSet{plain});
        const qint64 abroad = invites.add(invite(u"Abroad"_s, u"e@münchen.example"_s), 1).value();
        QCOMPARE(with({.search = u"@MÜNchen.ex"_s}), QSet{abroad});
        QCOMPARE(with({.search = u"'; DROP TABLE invites; --"_s}), QSet<qint64>());
        QCOMPARE(with({.ids = {plain, deleted}}), QSet{plain});
    }

private:
    Invite invite(const QString &name, const QString &email) const
    {
        return {.campaignId = m_campaign,
                .number = 1,
                .token = makeToken(),
                .name = name,
                .email = email,
                .createdAt = m_now};
    }

    static constexpr Instant m_now = fromMsecs(1'800'000'000'000);
    std::unique_ptr<test::TestDatabase> m_db;
    qint64 m_campaign = 0;
};

GUESTWRIGHT_TEST(tst_inviterepository, InviteRepositoryTest)
#include "tst_inviterepository.moc"
