#include "app/redemption/site.h"
#include "models/core/token.h"
#include "models/publication/keyrepository.h"
#include "tests/app/redemption/guestlist.h"
#include "tests/app/redemption/rawclient.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"
#include "tests/support/testworkspace.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <map>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

constexpr Instant floodStart = fromMsecs(1'800'000'000'000);
constexpr std::size_t mostWaiting = 20;

std::atomic<int> alarmsHeard = 0;
QtMessageHandler handlerBefore = nullptr;

void countAlarms(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.contains(u"somebody may be guessing"_s)) {
        ++alarmsHeard;
    } else {
        handlerBefore(type, context, message);
    }
}

QByteArray from(int network)
{
    return "X-Forwarded-For: 10.0." + QByteArray::number(network) + ".1\r\n";
}

} // namespace

/// More than anybody can want (reliability A4, M5): guessing opens nothing, and whoever is genuine gets through.
class FloodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void guessingOpensNothingAndLocksNobodyOut()
    {
        constexpr int networks = 50;
        constexpr int allowed = 30; // unknown links of one network in a minute, and the clock stands still
        const int guesses = test::sizeOf("GUESTWRIGHT_TEST_GUESSED_LINKS", 2'000);
        const test::TestPlace place;
        test::GuestList guests(place.location(), guesses / networks);
        SiteOptions options = optionsFor(place);
        options.trustedProxies = {QHostAddress::parseSubnet(u"127.0.0.1/32"_s)};
        const auto site = Site::start(std::move(options));
        VERIFY_RESULT(site);
        alarmsHeard = 0;
        handlerBefore = qInstallMessageHandler(countAlarms);
        std::map<int, int> statuses;
        test::RawClient client((*site)->port());
        for (int i = 0; i < guesses; ++i) {
            client.send(test::getRequest("/i/" + makeToken().text, from(i % networks)));
            ++statuses[client.read().status];
            if (i % networks == 0) { // behind the address of one who guesses
                client.send(test::getRequest("/i/" + guests.tokens().at(i / networks), from(0)));
                QCOMPARE(client.read().status, 200);
            }
        }
        qInstallMessageHandler(handlerBefore);
        const int known = std::min(guesses, networks * allowed);
        QCOMPARE(statuses[404], known);
        QCOMPARE(statuses[429], guesses - known);
        QCOMPARE(statuses.size(), std::size_t(2));
        QCOMPARE(alarmsHeard, 1); // more than a thousand in a minute, said once
    }

    void anInviteHasItsShareOfTries()
    {
        test::TestVisitor visitor;
        const QByteArray token = visitor.invite();
        const auto filled = visitor.filledCheckout(token);
        auto wrong = filled;
        wrong.removeIf([](const auto &field) { return field.first == u"name"_s; });
        for (int i = 0; i < 30; ++i) {
            QCOMPARE(visitor.post("/i/" + token + "/redeem", wrong).status, 422);
        }
        const Response stopped = visitor.post("/i/" + token + "/redeem", filled);
        QCOMPARE(stopped.status, 429);
        QVERIFY(!test::headerOf(stopped, "retry-after").isEmpty());
        QCOMPARE(visitor.redemptions(), 0);
        QCOMPARE(visitor.order(visitor.invite()).status, 303); // others go on
        visitor.now += std::chrono::minutes(1);
        QCOMPARE(visitor.order(token).status, 303);
    }

    void whoCannotBeServedSoonIsToldSo()
    {
        constexpr int tooMany = 15;
        const int count = int(mostWaiting) + tooMany;
        const test::TestPlace place;
        test::GuestList guests(place.location(), count);
        const QByteArray key = keyOf(place); // before nobody else can write
        QSemaphore isHeld;
        QSemaphore mayGo;
        QSemaphore asked;
        SiteOptions options = optionsFor(place);
        options.pages = [&](const Request &request, const Context &context, const Reply &reply) {
            if (request.path != "/hold") {
                handlePage(request, context, reply);
                return asked.release();
            }
            context.writer.submit(
                [&](Database &) -> Result<Response> {
                    isHeld.release();
                    mayGo.acquire();
                    return plainResponse(200);
                },
                reply);
        };
        const auto site = Site::start(std::move(options));
        VERIFY_RESULT(site);
        test::RawClient holding((*site)->port());
        holding.send(test::getRequest("/hold"));
        isHeld.acquire();

        std::vector<std::unique_ptr<test::RawClient>> crowd;
        for (const QByteArray &token : guests.tokens()) {
            crowd.push_back(std::make_unique<test::RawClient>((*site)->port()));
            crowd.back()->send(guests.order(token, floodStart - std::chrono::seconds(30)));
        }
        asked.acquire(count);
        QCOMPARE(test::ask((*site)->port(), test::getRequest("/i/" + guests.tokens().first())).status, 200);
        QCOMPARE(test::ask((*site)->adminPort(),
                           test::getRequest("/api/v1/counts",
                                            "Guestwright-Protocol: 1\r\nAuthorization: Bearer " + key + "\r\n"))
                     .status,
                 200);
        mayGo.release();
        std::map<int, int> statuses;
        for (const auto &client : crowd) {
            const test::RawResponse answer = client->read();
            ++statuses[answer.status];
            QVERIFY(answer.status == 303 || !answer.header("retry-after").isEmpty());
        }
        QCOMPARE(statuses, (std::map<int, int>{{303, int(mostWaiting)}, {503, tooMany}}));
        QCOMPARE(holding.read().status, 200);
        for (const QByteArray &token : guests.tokens()) { // and then everybody is served
            const QByteArray again = guests.order(token, floodStart);
            QCOMPARE(test::ask((*site)->port(), again).status, 303);
        }
    }

private:
    static SiteOptions optionsFor(const test::TestPlace &place)
    {
        return {.publication = place.location(),
                .publicUrl = u"https://invites.example.org"_s,
                .admin = Endpoint(),
                .writing = {.waiting = mostWaiting},
                .clock = [] { return floodStart; }};
    }

    static QByteArray keyOf(const test::TestPlace &place)
    {
        const auto db = Database::open(place.location(), Database::Access::ReadWrite);
        return db ? KeyRepository(**db).add(u"laptop"_s, ApiKey::Scope::Read, floodStart)->toLatin1() : QByteArray();
    }
};

GUESTWRIGHT_TEST(tst_flood, FloodTest)
#include "tst_flood.moc"
