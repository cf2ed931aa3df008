#include "models/core/token.h"
#include "models/publication/forget.h"
#include "models/publication/redeem.h"
#include "models/publication/webhookdeliveries.h"
#include "models/publication/webhookqueue.h"
#include "models/publication/webhookwire.h"
#include "models/publication/wire.h"
#include "models/store/query.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace guestwright;
using test::TestVisitor;
using Binding = Campaign::Binding;
using State = WebhookDelivery::State;

namespace {

const WebhookDelivery::Answer taken{.status = 200};

} // namespace

/// What webhooks are to be told, in the transaction that makes it, until nobody needs it any more.
class WebhookDeliveriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void init()
    {
        m_visitor = std::make_unique<TestVisitor>();
        m_visitor->campaign.campaign.uid = makeUid();
        m_visitor->campaign.campaign.purpose = Campaign::Purpose::Membership;
        m_visitor->campaign.campaign.webhook = {u"https://community.example.org/hook"_s, makeWebhookSecret()};
        m_visitor->publish();
    }
    void cleanup() { m_visitor.reset(); }

    void tellsWhoJoinedByWhichLinkWithRoleAndGroups()
    {
        PublishedInvitationLink link;
        link.link.name = u"Newsletter"_s;
        link.link.role = u"Founder"_s;
        link.link.groups = {u"Spring"_s, u"Berlin"_s};
        join(m_visitor->link(link), u"ada@example.org"_s, true);
        const QJsonObject told = waitingBody();
        QCOMPARE(told[u"type"_s].toString(), u"member.joined"_s);
        QCOMPARE(told[u"timestamp"_s].toString(), toIso(m_visitor->now));
        const QJsonObject data = told[u"data"_s].toObject();
        QCOMPARE(data[u"campaign"_s].toObject(),
                 (QJsonObject{{u"uid"_s, m_visitor->campaign.campaign.uid}, {u"name"_s, u"Spring Gift"_s}}));
        QCOMPARE(data[u"link"_s].toObject(), (QJsonObject{{u"uid"_s, link.link.uid}, {u"name"_s, u"Newsletter"_s}}));
        QCOMPARE(data[u"role"_s].toString(), u"Founder"_s);
        QCOMPARE(data[u"groups"_s].toArray(), (QJsonArray{u"Spring"_s, u"Berlin"_s}));
        const auto member = run(m_visitor->db(), u"SELECT uid FROM members"_s);
        QCOMPARE(data[u"member"_s].toObject(),
                 (QJsonObject{{u"uid"_s, member->first().text()},
                              {u"name"_s, u"Ada"_s},
                              {u"email"_s, u"ada@example.org"_s},
                              {u"email_status"_s, u"proved"_s},
                              {u"joined_at"_s, toIso(m_visitor->now)}}));
    }

    void saysHowSureTheAddressIs_data()
    {
        QTest::addColumn<Binding>("binding");
        QTest::addColumn<bool>("isProved");
        QTest::addColumn<QJsonValue>("status");
        QTest::newRow("anybody who has the link") << Binding::Link << false << QJsonValue();
        QTest::newRow("who knows the address") << Binding::Address << false << QJsonValue(u"confirmed"_s);
        QTest::newRow("who reads its mail") << Binding::Code << true << QJsonValue(u"proved"_s);
    }
    void saysHowSureTheAddressIs()
    {
        QFETCH(const Binding, binding);
        QFETCH(const bool, isProved);
        QFETCH(const QJsonValue, status);
        m_visitor->campaign.campaign.binding = binding;
        m_visitor->publish();
        join(m_visitor->invite({.email = u"ada@example.org"_s}), u"ada@example.org"_s, isProved);
        const QJsonObject member = waitingBody()[u"data"_s][u"member"_s].toObject();
        QCOMPARE(member[u"email_status"_s], status);
        QCOMPARE(member[u"email"_s], status.isNull() ? QJsonValue() : QJsonValue(u"ada@example.org"_s));
        QVERIFY(waitingBody()[u"data"_s][u"link"_s].isNull());
    }

    /// By the whole way of a visitor, whose code was mailed.
    void aCodeProvesTheAddress()
    {
        m_visitor->campaign.campaign.binding = Binding::Code;
        m_visitor->publish();
        const QByteArray token = m_visitor->invite({.name = u"Ada"_s, .email = u"ada@example.org"_s});
        const Response asked = m_visitor->join(token, {{u"email"_s, u"ada@example.org"_s}});
        QCOMPARE(asked.status, 200);
        auto fields = test::hiddenFieldsOf(asked.body);
        fields.append({u"code"_s, m_visitor->lastCode()});
        QCOMPARE(m_visitor->post("/i/" + token + "/code", fields).status, 303);
        QCOMPARE(waitingBody()[u"data"_s][u"member"_s][u"email_status"_s].toString(), u"proved"_s);
    }

    void ownInvitationsProveTheAddressOnAList()
    {
        PublishedInvitationLink link;
        link.link.kind = InvitationLink::Kind::PreApproved;
        [[maybe_unused]] const QByteArray shared = m_visitor->link(link);
        join(m_visitor->invite({.linkUid = link.link.uid, .email = u"ada@example.org"_s}), {});
        QCOMPARE(waitingBody()[u"data"_s][u"member"_s][u"email_status"_s].toString(), u"proved"_s);
    }

    void whatWasOnlyTypedAtALinkIsLeftOut()
    {
        PublishedInvitationLink link;
        join(m_visitor->link(link), u"eve@example.org"_s);
        QVERIFY(waitingBody()[u"data"_s][u"member"_s][u"email"_s].isNull());
        QVERIFY(!bodies().first().contains(u"eve@example.org"_s));
    }

    void anOrderIsToldWithoutWhereItGoes()
    {
        const auto visitor = giftVisitor();
        const QByteArray token = visitor->invite({.name = u"Ada"_s, .email = u"ada@example.org"_s});
        QCOMPARE(visitor->order(token).status, 303);
        const auto row = run(visitor->db(),
                             u"SELECT d.body, o.number, o.line1, o.city, o.uid FROM webhook_deliveries "
                             "d JOIN orders o ON o.uid = d.record_uid"_s);
        VERIFY_RESULT(row);
        QCOMPARE(row->rows.size(), 1);
        RowReader read = row->first();
        const QString body = read.text();
        const QJsonObject told = QJsonDocument::fromJson(body.toUtf8()).object();
        const QJsonObject order = told[u"data"_s][u"order"_s].toObject();
        QCOMPARE(told[u"type"_s].toString(), u"order.created"_s);
        QCOMPARE(order[u"number"_s].toString(), read.text());
        QCOMPARE(order[u"items"_s].toArray().size(), 1);
        QCOMPARE(order[u"items"_s][0][u"name"_s].toString(), u"Stoneware mug"_s);
        for (int i = 0; i < 2; ++i) {
            const QString address = read.text();
            QVERIFY(!address.isEmpty());
            QVERIFY(!body.contains(address));
        }
        QCOMPARE(order[u"uid"_s].toString(), read.text());
    }

    void nothingIsToldOfWhatWasRolledBack()
    {
        PublishedInvitationLink link;
        const QByteArray token = m_visitor->link(link);
        {
            auto transaction = Transaction::begin(m_visitor->db());
            VERIFY_RESULT(transaction);
            const auto done = redeem(m_visitor->db(), filled(token, u"ada@example.org"_s), m_visitor->now);
            VERIFY_RESULT(done);
            QCOMPARE(done->outcome, Redemption::Outcome::Done);
            QCOMPARE(m_visitor->count(u"webhook_deliveries"_s), 1);
        }
        QCOMPARE(m_visitor->count(u"members"_s), 0);
        QCOMPARE(m_visitor->count(u"webhook_deliveries"_s), 0);
    }

    void whoIsRefusedIsNotTold()
    {
        const auto visitor = giftVisitor();
        visitor->campaign.items.first().stock = 0;
        visitor->campaign.items.removeLast();
        visitor->publish();
        auto transaction = Transaction::begin(visitor->db());
        VERIFY_RESULT(transaction);
        const Claim claim{.tokenHash = Token{visitor->invite()}.hash(),
                          .nonce = "nonce",
                          .formHash = "form",
                          .items = {{.uid = visitor->campaign.items.first().uid, .variant = u"Sage"_s}}};
        QCOMPARE(redeem(visitor->db(), claim, visitor->now)->outcome, Redemption::Outcome::OutOfStock);
        VERIFY_RESULT(transaction->commit());
        QCOMPARE(visitor->count(u"webhook_deliveries"_s), 0);
    }

    void theSameFormIsToldOnce()
    {
        PublishedInvitationLink link;
        const Joining form = filled(m_visitor->link(link), u"ada@example.org"_s);
        redeemed(form);
        redeemed(form);
        QCOMPARE(m_visitor->count(u"members"_s), 1);
        QCOMPARE(m_visitor->count(u"webhook_deliveries"_s), 1);
    }

    void withoutAWebhookNothingWaits()
    {
        PublishedInvitationLink link;
        const QByteArray token = m_visitor->link(link);
        m_visitor->campaign.campaign.webhook = {};
        m_visitor->publish();
        join(token, u"ada@example.org"_s);
        QCOMPARE(m_visitor->count(u"members"_s), 1);
        QCOMPARE(m_visitor->count(u"webhook_deliveries"_s), 0);
        QCOMPARE(WebhookDeliveries(m_visitor->db()).addPing(uid(), m_visitor->now).error().kind, Error::Kind::Conflict);
    }

    void whatWaitsIsWithdrawnWhenItIsTurnedOff_data()
    {
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("the webhook is turned off") << false;
        QTest::newRow("the campaign is deleted") << true;
    }
    void whatWaitsIsWithdrawnWhenItIsTurnedOff()
    {
        QFETCH(const bool, isDeleted);
        PublishedInvitationLink link;
        join(m_visitor->link(link), u"ada@example.org"_s);
        const Webhook before = m_visitor->campaign.campaign.webhook;
        if (isDeleted) {
            m_visitor->campaign.campaign.deletedAt = m_visitor->now;
        } else {
            m_visitor->campaign.campaign.webhook = {};
        }
        m_visitor->publish();
        QCOMPARE(m_visitor->count(u"webhooks"_s), 0);
        QCOMPARE(bodies(), QStringList{QString()});
        QCOMPARE(latest().first().state, State::Withdrawn);
        m_visitor->campaign.campaign.deletedAt.reset();
        m_visitor->campaign.campaign.webhook = before;
        m_visitor->publish();
        QCOMPARE(m_visitor->count(u"webhooks"_s), 1);
        const auto again = WebhookDeliveries(m_visitor->db()).retry(uid(), latest().first().uid, m_visitor->now);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
    }

    void anOlderCampaignChangesNoWebhook()
    {
        PublishedCampaign older = m_visitor->campaign;
        older.revision = 0;
        older.campaign.webhook = {};
        VERIFY_RESULT(PublicationRepository(m_visitor->db()).put(older));
        QCOMPARE(m_visitor->count(u"webhooks"_s), 1);
    }

    void forgettingSomebodyEmptiesWhatWaits_data()
    {
        QTest::addColumn<bool>("isGivenUp");
        QTest::newRow("waiting") << false;
        QTest::newRow("given up") << true;
    }
    void forgettingSomebodyEmptiesWhatWaits()
    {
        QFETCH(const bool, isGivenUp);
        m_visitor->campaign.campaign.binding = Binding::Address;
        m_visitor->publish();
        const QByteArray ada = m_visitor->invite({.email = u"ada@example.org"_s});
        const QByteArray zoe = m_visitor->invite({.email = u"zoe@example.org"_s});
        join(ada, u"ada@example.org"_s);
        if (isGivenUp) {
            settle(State::GivenUp);
        }
        join(zoe, u"zoe@example.org"_s);
        VERIFY_RESULT(forgetInvites(m_visitor->db(), {Token{ada}.hash()}, m_visitor->now));
        QCOMPARE(bodies().size(), 2);
        QCOMPARE(bodies().first(), QString());
        QVERIFY(bodies().last().contains(u"zoe@example.org"_s));
        QCOMPARE(latest().last().state, State::Withdrawn);
        QCOMPARE(latest().first().state, State::Waiting);
        const auto again = WebhookDeliveries(m_visitor->db()).retry(uid(), latest().last().uid, m_visitor->now);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
    }

    void whoCameByASharedAddressIsForgottenToo()
    {
        PublishedInvitationLink link;
        const QByteArray token = m_visitor->link(link);
        join(token, u"ada@example.org"_s, true);
        const QString ada = run(m_visitor->db(), u"SELECT uid FROM members"_s)->first().text();
        join(token, u"zoe@example.org"_s, true);
        VERIFY_RESULT(forgetRedemptions(m_visitor->db(), {ada}));
        QCOMPARE(latest().last().state, State::Withdrawn);
        QCOMPARE(bodies().first(), QString());
        QVERIFY(bodies().last().contains(u"zoe@example.org"_s));
    }

    /// Who was forgotten while it was under way stays forgotten, whatever came of it.
    void whatIsUnderWayIsForgottenToo()
    {
        m_visitor->campaign.campaign.binding = Binding::Address;
        m_visitor->publish();
        const QByteArray ada = m_visitor->invite({.email = u"ada@example.org"_s});
        join(ada, u"ada@example.org"_s);
        WebhookQueue queue(m_visitor->db());
        const auto underWay = queue.takeNext(m_visitor->now, m_visitor->now + 1min);
        QVERIFY(underWay && *underWay);
        VERIFY_RESULT(forgetInvites(m_visitor->db(), {Token{ada}.hash()}, m_visitor->now));
        VERIFY_RESULT(queue.putOff(**underWay, {.status = 500}, m_visitor->now));
        QCOMPARE(latest().first().state, State::Withdrawn);
        QVERIFY(!*queue.takeNext(m_visitor->now, m_visitor->now + 1min));
    }

    void aLeaseKeepsOthersAwayUntilItEnds()
    {
        ping();
        WebhookQueue queue(m_visitor->db());
        const Instant now = m_visitor->now;
        const auto first = queue.takeNext(now, now + 1min);
        QVERIFY(first && *first);
        QVERIFY(!*queue.takeNext(now, now + 1min));
        QCOMPARE(queue.nextDue(now)->value(), now + 1min);
        const auto second = queue.takeNext(now + 1min, now + 2min); // whoever had it is dead
        QVERIFY(second && *second);
        QCOMPARE((*second)->uid, (*first)->uid);
        QCOMPARE((*second)->attempts, 2);
        VERIFY_RESULT(queue.settle(**first, State::GivenUp, {}, now + 1min)); // he was not, but comes too late
        QCOMPARE(latest().first().state, State::Waiting);
        VERIFY_RESULT(queue.settle(**second, State::Delivered, taken, now + 1min));
        QCOMPARE(latest().first().state, State::Delivered);
        QCOMPARE(latest().first().deliveredAt, std::optional(now + 1min));
        QVERIFY(!queue.nextDue(now)->has_value());
    }

    void whatWasGivenUpCanBeTriedAgain()
    {
        PublishedInvitationLink link;
        join(m_visitor->link(link), u"ada@example.org"_s, true);
        const QStringList before = bodies();
        settle(State::GivenUp);
        QCOMPARE(bodies(), QStringList{QString()});
        const WebhookDelivery givenUp = latest().first();
        VERIFY_RESULT(WebhookDeliveries(m_visitor->db()).retry(uid(), givenUp.uid, m_visitor->now + 1h));
        QCOMPARE(bodies(), before);
        QCOMPARE(latest().first().uid, givenUp.uid);
        QCOMPARE(latest().first().attempts, 0);
        settle(State::Delivered, m_visitor->now + 1h);
        WebhookDeliveries deliveries(m_visitor->db());
        QCOMPARE(deliveries.retry(uid(), givenUp.uid, m_visitor->now).error().kind, Error::Kind::Conflict);
        QCOMPARE(deliveries.retry(uid(), u"unknown"_s, m_visitor->now).error().kind, Error::Kind::NotFound);
        QCOMPARE(deliveries.retry(u"unknown"_s, givenUp.uid, m_visitor->now).error().kind, Error::Kind::NotFound);
        QCOMPARE(deliveries.latest(u"unknown"_s).error().kind, Error::Kind::NotFound);
    }

    void whatWaitsCanBeTriedAtOnce()
    {
        ping();
        WebhookQueue queue(m_visitor->db());
        const Instant now = m_visitor->now;
        const auto first = queue.takeNext(now, now + 1min);
        VERIFY_RESULT(queue.putOff(**first, {.status = 500}, now + 10h));
        QVERIFY(!*queue.takeNext(now, now + 1min));
        VERIFY_RESULT(WebhookDeliveries(m_visitor->db()).retry(uid(), latest().first().uid, now));
        QVERIFY(*queue.takeNext(now, now + 1min));
    }

    void theLastHundredAreKeptAndAllThatWait()
    {
        const int settled = test::sizeOf("GUESTWRIGHT_TEST_DELIVERIES", 104);
        auto transaction = Transaction::begin(m_visitor->db()); // which is quicker
        VERIFY_RESULT(transaction);
        for (int i = 0; i < settled; ++i) {
            ping();
            settle(State::Delivered);
        }
        QCOMPARE(m_visitor->count(u"webhook_deliveries"_s), 100);
        for (int i = 0; i < 103; ++i) {
            ping();
        }
        settle(State::Delivered);
        QCOMPARE(m_visitor->count(u"webhook_deliveries WHERE state = 'Waiting'"_s), 102);
        QCOMPARE(latest().size(), 100);
    }

    void travelsWithItsCampaign()
    {
        const PublishedCampaign &published = m_visitor->campaign;
        const auto read = campaignFromJson(toJson(published));
        VERIFY_RESULT(read);
        QCOMPARE(*read, published);
        PublishedCampaign without = published;
        without.campaign.webhook = {};
        QVERIFY(toJson(without)[u"webhook"_s].isNull());
        QCOMPARE(campaignFromJson(toJson(without))->campaign.webhook, Webhook());
        QJsonObject older = toJson(published); // of a program that knows of no webhooks
        older.remove(u"webhook"_s);
        QCOMPARE(campaignFromJson(older)->campaign.webhook, Webhook());
    }

    void badWebhooksAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("webhook");
        const QString secret = makeWebhookSecret();
        QTest::newRow("clear text") << QJsonObject{{u"url"_s, u"http://example.org"_s}, {u"secret"_s, secret}};
        QTest::newRow("no address") << QJsonObject{{u"secret"_s, secret}};
        QTest::newRow("no secret") << QJsonObject{{u"url"_s, u"https://example.org"_s}};
        QTest::newRow("a weak secret") << QJsonObject{{u"url"_s, u"https://example.org"_s},
                                                      {u"secret"_s, u"whsec_AAAA"_s}};
    }
    void badWebhooksAreRefused()
    {
        QFETCH(const QJsonObject, webhook);
        QJsonObject json = toJson(m_visitor->campaign);
        json[u"webhook"_s] = webhook;
        QCOMPARE(campaignFromJson(json).error().kind, Error::Kind::Invalid);
    }

    void deliveriesTravel()
    {
        ping();
        settle(State::GivenUp);
        ping();
        for (const WebhookDelivery &delivery : latest()) {
            QCOMPARE(deliveryFromJson(toJson(delivery)).value(), delivery);
        }
        QJsonObject wrong = toJson(latest().first());
        wrong[u"state"_s] = u"Lost"_s;
        QVERIFY(!deliveryFromJson(wrong));
    }

private:
    static Joining filled(const QByteArray &token, const QString &email, bool isProved = false)
    {
        return {.tokenHash = Token{token}.hash(),
                .nonce = makeToken().text,
                .formHash = "form",
                .name = u"Ada"_s,
                .email = email,
                .isProved = isProved};
    }
    void redeemed(const Joining &form)
    {
        auto transaction = Transaction::begin(m_visitor->db());
        VERIFY_RESULT(transaction);
        const auto done = redeem(m_visitor->db(), form, m_visitor->now);
        VERIFY_RESULT(done);
        QCOMPARE(done->outcome, Redemption::Outcome::Done);
        VERIFY_RESULT(transaction->commit());
    }
    void join(const QByteArray &token, const QString &email, bool isProved = false)
    {
        redeemed(filled(token, email, isProved));
    }
    [[nodiscard]] static std::unique_ptr<TestVisitor> giftVisitor()
    {
        auto visitor = std::make_unique<TestVisitor>();
        visitor->campaign.campaign.uid = makeUid();
        visitor->campaign.campaign.webhook = {u"https://community.example.org/hook"_s, makeWebhookSecret()};
        for (Item &item : visitor->campaign.items) {
            item.uid = makeUid();
        }
        visitor->publish();
        return visitor;
    }
    void ping() { VERIFY_RESULT(WebhookDeliveries(m_visitor->db()).addPing(uid(), m_visitor->now)); }
    void settle(State end) { settle(end, m_visitor->now); }
    void settle(State end, Instant now)
    {
        WebhookQueue queue(m_visitor->db());
        const auto next = queue.takeNext(now, now + 1min);
        QVERIFY(next && *next);
        VERIFY_RESULT(queue.settle(**next, end, taken, now));
    }
    [[nodiscard]] QString uid() const { return m_visitor->campaign.campaign.uid; }
    [[nodiscard]] QList<WebhookDelivery> latest()
    {
        return WebhookDeliveries(m_visitor->db()).latest(uid()).value_or(QList<WebhookDelivery>());
    }
    [[nodiscard]] QStringList bodies()
    {
        QStringList all;
        const auto rows = run(m_visitor->db(), u"SELECT body FROM webhook_deliveries ORDER BY id"_s);
        for (const QVariantList &row : rows ? rows->rows : QList<QVariantList>()) {
            all.append(row.first().toString());
        }
        return all;
    }
    [[nodiscard]] QJsonObject waitingBody()
    {
        return bodies().size() == 1 ? QJsonDocument::fromJson(bodies().first().toUtf8()).object() : QJsonObject();
    }

    std::unique_ptr<TestVisitor> m_visitor;
};

GUESTWRIGHT_TEST(tst_webhookdeliveries, WebhookDeliveriesTest)
#include "tst_webhookdeliveries.moc"
