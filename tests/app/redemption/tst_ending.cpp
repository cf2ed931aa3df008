#include "app/redemption/site.h"
#include "models/core/token.h"
#include "models/publication/publicationrepository.h"
#include "models/publication/publicationstore.h"
#include "models/store/query.h"
#include "tests/app/redemption/rawclient.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr Instant start = fromMsecs(1'800'000'000'000);

QByteArray formBody(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

QByteArray getOf(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
}

QByteArray postOf(const QByteArray &path, const QByteArray &body)
{
    return "POST " + path
        + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// A server that ends while everybody redeems (reliability M8): each invite is used with its order, or neither is
/// there, and nobody was told otherwise.
class EndingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void leavesNoHalfOrders()
    {
        const int count = test::sizeOf("GUESTWRIGHT_TEST_ENDING", 40);
        const test::TestPlace place;
        publish(place.location(), count);
        std::atomic<Instant> now = start;
        auto site = Site::start({.publication = place.location(),
                                 .publicUrl = u"https://invites.example.org"_s,
                                 .clock = [&now] { return now.load(); }});
        VERIFY_RESULT(site);
        const quint16 port = (*site)->port();
        const QList<QByteArray> posts = openForms(port);
        QCOMPARE(posts.size(), count);
        now = start + std::chrono::seconds(30); // as long as it takes to fill one in

        std::atomic<int> promised = 0;
        std::atomic<int> answered = 0;
        std::vector<std::thread> visitors;
        for (int visitor = 0; visitor < 4; ++visitor) {
            visitors.emplace_back([&, visitor] {
                for (qsizetype i = visitor; i < posts.size(); i += 4) {
                    test::RawClient client(port);
                    client.send(posts.at(i));
                    promised += client.read().status == 303 ? 1 : 0;
                    ++answered;
                }
            });
        }
        while (answered < count / 4) {
            QTest::qSleep(1);
        }
        site->reset();
        for (std::thread &visitor : visitors) {
            visitor.join();
        }
        const auto db = Database::open(place.location(), Database::Access::ReadOnly);
        VERIFY_RESULT(db);
        const auto number = [&db](const QString &sql) {
            const auto counted = run(**db, sql);
            return counted ? counted->number() : -1;
        };
        const qint64 orders = number(u"SELECT count(*) FROM orders"_s);
        QVERIFY(orders >= promised);
        QVERIFY(promised > 0);
        QCOMPARE(number(u"SELECT count(*) FROM invites WHERE used_at IS NOT NULL"_s), orders);
        QCOMPARE(number(u"SELECT count(*) FROM orders o JOIN invites i ON i.id = o.invite_id "
                        "WHERE i.used_at IS NOT NULL"_s),
                 orders);
        QCOMPARE(number(u"SELECT count(*) FROM changes WHERE kind = 'Order'"_s), orders);
        QCOMPARE(number(u"SELECT sum(ordered) FROM items"_s), orders);
    }

private:
    void publish(const Location &place, int count)
    {
        VERIFY_RESULT(preparePublication(place));
        const auto db = Database::open(place, Database::Access::ReadWrite);
        VERIFY_RESULT(db);
        PublishedCampaign published;
        Campaign &campaign = published.campaign;
        campaign.uid = u"campaign"_s;
        campaign.name = u"Spring Gift"_s;
        campaign.storedState = Campaign::State::Active;
        campaign.binding = Campaign::Binding::Link;
        campaign.page.organizer = u"Alder & Finch"_s;
        published.revision = 1;
        published.items = {{.uid = u"mug"_s, .name = u"Mug"_s, .variants = {u"Sage"_s}}};
        VERIFY_RESULT(PublicationRepository(**db).put(published));
        m_tokens.clear();
        QList<PublishedInvite> invites;
        for (int i = 0; i < count; ++i) {
            m_tokens.append(makeToken().text);
            PublishedInvite invite;
            invite.tokenHash = Token{m_tokens.last()}.hash();
            invite.revision = 1;
            invites.append(invite);
        }
        VERIFY_RESULT(PublicationRepository(**db).put(campaign.uid, invites));
    }

    /// What each visitor sends in the end, after having opened the form.
    [[nodiscard]] QList<QByteArray> openForms(quint16 port) const
    {
        QList<QByteArray> posts;
        test::RawClient client(port);
        for (const QByteArray &token : m_tokens) {
            client.send(getOf("/i/" + token + "/checkout?choice=mug%3ASage"));
            const test::RawResponse page = client.read();
            const auto fields = test::hiddenFieldsOf(page.body) + test::addressFields();
            if (page.status == 200) {
                posts.append(postOf("/i/" + token + "/redeem", formBody(fields)));
            }
        }
        return posts;
    }

    QList<QByteArray> m_tokens;
};

GUESTWRIGHT_TEST(tst_ending, EndingTest)
#include "tst_ending.moc"
