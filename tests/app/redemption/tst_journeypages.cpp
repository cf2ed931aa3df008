#include "models/core/linkkey.h"
#include "models/core/token.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::TestVisitor;
using Kind = Stage::Kind;
constexpr auto human = Visitor::Kind::Human;
constexpr auto automated = Visitor::Kind::Automated;

namespace {

// As scanners, previews and libraries introduce themselves.
const QByteArrayList scannerAgents{"Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
                                   "facebookexternalhit/1.1",
                                   "WhatsApp/2.23.20.0",
                                   "Twitterbot/1.0",
                                   "TelegramBot (like TwitterBot)",
                                   "LinkedInBot/1.0 (compatible; Mozilla/5.0)",
                                   "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
                                   "SkypeUriPreview Preview/0.5",
                                   "Mozilla/5.0 (Windows NT 10.0; Win64; x64) BingPreview/1.0b",
                                   "Microsoft Office Word 2014",
                                   "ms-office; MSOffice 16",
                                   "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                                   "curl/8.5.0",
                                   "Wget/1.21",
                                   "python-requests/2.31.0",
                                   "Python-urllib/3.11",
                                   "Go-http-client/1.1",
                                   "Java/17.0.2",
                                   "okhttp/4.12.0",
                                   "Apache-HttpClient/4.5.14",
                                   "axios/1.6.0",
                                   "node-fetch",
                                   "Mozilla/5.0 HeadlessChrome/120.0.0.0 Safari/537.36",
                                   "Barracuda Sentinel (EE)",
                                   "Mimecast-URL-Scanner",
                                   "Proofpoint URL Defense",
                                   "ZScaler",
                                   "Symantec Email Security",
                                   "Cloudmark scanner",
                                   "Sophos URL check",
                                   "libwww-perl/6.67",
                                   "Ruby",
                                   "Lynx/2.9.0",
                                   "bitlybot/3.0",
                                   "AhrefsBot/7.0",
                                   "Mozilla/5.0 (compatible; YandexBot/3.0)",
                                   "Baiduspider+",
                                   "Yahoo! Slurp",
                                   "FortinetURLScan",
                                   ""};

} // namespace

/// What is counted, as what, and what is never changed by looking (reliability C1, C3, C5 to C7).
class JourneyPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void aPersonPassesAllStages()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        const Response landing = visitor.get("/i/" + token);
        QVERIFY(landing.body.contains(viewPicture(token)));
        QCOMPARE(visitor.get(viewPicture(token)).status, 200);
        visitor.get("/i/" + token + "/items");
        QCOMPARE(visitor.order(token).status, 303);
        for (const Kind stage :
             {Kind::Clicked, Kind::LandingViewed, Kind::ProductViewed, Kind::CheckoutStarted, Kind::Completed}) {
            QCOMPARE(visitor.events(stage, human), 1);
            QCOMPARE(visitor.events(stage, automated), 0);
        }
    }

    void nothingIsCountedTwiceInAnHour()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        for (int i = 0; i < test::sizeOf("GUESTWRIGHT_TEST_REPLAYS", 300); ++i) {
            visitor.get("/i/" + token);
            visitor.get(viewPicture(token));
        }
        QCOMPARE(visitor.count(u"visits"_s), 2);
        QCOMPARE(visitor.changes().size(), 2);
        visitor.now += std::chrono::hours(1);
        visitor.get("/i/" + token);
        QCOMPARE(visitor.events(Kind::Clicked, human), 2);
    }

    void headIsGetWithoutCounting()
    {
        TestVisitor visitor;
        visitor.campaign.campaign.trackOpens = true;
        visitor.publish();
        const QByteArray token = visitor.invite();
        for (const QByteArray &address : publicAddresses(visitor, token)) {
            const Response head = visitor.head(address);
            QCOMPARE(visitor.changes().size(), 0);
            const Response get = visitor.send({.method = Request::Method::Head, .path = address});
            QCOMPARE(head.status, get.status);
        }
        for (const QByteArray &address : publicAddresses(visitor, token)) {
            QCOMPARE(visitor.head(address).status, visitor.get(address).status);
        }
    }

    void lookingNeverChangesAnything()
    {
        TestVisitor visitor;
        visitor.campaign.campaign.binding = Campaign::Binding::Code;
        visitor.publish();
        const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
        const auto addresses = publicAddresses(visitor, token);
        for (const QByteArray &agent : scannerAgents) {
            visitor.headers = {{"user-agent", agent}};
            for (int i = 0; i < test::sizeOf("GUESTWRIGHT_TEST_SCANS", 2); ++i) {
                for (const QByteArray &address : addresses) {
                    visitor.get(address);
                    visitor.head(address);
                }
            }
        }
        QCOMPARE(visitor.answers(), 0);
        QCOMPARE(visitor.redemptions(), 0);
        QCOMPARE(visitor.get("/i/" + token).status, 200);
    }

    void machinesThatPressButtonsGetNothing()
    {
        TestVisitor visitor;
        visitor.limits.reset();
        for (const auto binding : {Campaign::Binding::Link, Campaign::Binding::Address, Campaign::Binding::Code}) {
            visitor.campaign.campaign.binding = binding;
            visitor.publish();
            const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
            const QString choice = visitor.campaign.items.first().uid + u":Sage"_s;
            const QByteArray checkout = "/i/" + token + "/checkout?choice=" + QUrl::toPercentEncoding(choice);
            for (const QByteArray &form : {checkout, "/i/" + token + "/decline"}) {
                visitor.post("/i/" + token + "/redeem", test::hiddenFieldsOf(visitor.get(form).body)); // at once
                visitor.post("/i/" + token + "/redeem", visitor.hiddenFields(form)); // patiently
                visitor.post("/i/" + token + "/decline", visitor.hiddenFields(form));
            }
        }
        QCOMPARE(visitor.answers(), 0);
    }

    void machinesAreCountedApart()
    {
        TestVisitor visitor;
        for (const QByteArray &agent : scannerAgents) {
            visitor.client = "client of " + agent;
            visitor.headers = {{"user-agent", agent}};
            const QByteArray token = visitor.invite();
            visitor.get("/i/" + token);
            visitor.get(viewPicture(token));
            visitor.get("/i/" + token + "/items");
        }
        for (const Kind stage : {Kind::Clicked, Kind::LandingViewed, Kind::ProductViewed}) {
            QCOMPARE(visitor.events(stage, human), 0);
            QCOMPARE(visitor.events(stage, automated), scannerAgents.size());
        }
    }

    void peopleAreCountedAsPeople()
    {
        TestVisitor visitor;
        const QByteArrayList agents{
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 "
            "Safari/537.36",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
            "Version/17.5 Mobile/15E148 Safari/604.1",
            "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile "
            "Safari/537.36",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 "
            "Safari/605.1.15",
            "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0"};
        for (int i = 0; i < 40; ++i) {
            visitor.client = "person " + QByteArray::number(i);
            visitor.headers = {{"user-agent", agents.at(i % agents.size())}};
            visitor.get("/i/" + visitor.invite());
        }
        QCOMPARE(visitor.events(Kind::Clicked, human), 40);
        QCOMPARE(visitor.events(Kind::Clicked, automated), 0);
    }

    void aPrefetchIsAMachine_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("Sec-Purpose") << QByteArray("sec-purpose") << QByteArray("prefetch;prerender");
        QTest::newRow("Purpose") << QByteArray("purpose") << QByteArray("prefetch");
        QTest::newRow("X-Moz") << QByteArray("x-moz") << QByteArray("prefetch");
    }
    void aPrefetchIsAMachine()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        TestVisitor visitor;
        visitor.headers.emplaceBack(name, value);
        visitor.get("/i/" + visitor.invite());
        QCOMPARE(visitor.events(Kind::Clicked, automated), 1);
        QCOMPARE(visitor.events(Kind::Clicked, human), 0);
    }

    void severalLinksAtOnceAreAMachine()
    {
        TestVisitor visitor;
        const QByteArrayList tokens{visitor.invite(), visitor.invite(), visitor.invite()};
        for (const QByteArray &token : tokens) {
            visitor.get("/i/" + token);
            visitor.now += std::chrono::milliseconds(500);
        }
        QCOMPARE(visitor.events(Kind::Clicked, automated), 2); // the first could have been anybody
        visitor.now += std::chrono::minutes(5);
        visitor.get("/i/" + tokens.first() + "/items");
        QCOMPARE(visitor.events(Kind::ProductViewed, human), 1);
    }

    void whoFollowsTheHiddenLinkIsAMachine()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        QVERIFY(visitor.get("/i/" + token).body.contains("/i/" + token + "/more\""));
        QCOMPARE(visitor.get("/i/" + token + "/more").status, 200);
        visitor.get("/i/" + token + "/items");
        QCOMPARE(visitor.events(Kind::ProductViewed, human), 0);
        QCOMPARE(visitor.events(Kind::ProductViewed, automated), 1);
    }

    void opensAreCountedOnlyWhereTheCampaignSays()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        const QByteArray picture = "/p/" + linkKey(LinkPurpose::Open, Token{token}.hash()) + ".gif";
        QCOMPARE(visitor.get(picture).status, 200);
        QCOMPARE(visitor.count(u"visits"_s), 0);
        visitor.campaign.campaign.trackOpens = true;
        visitor.publish();
        const Response counted = visitor.get(picture);
        QCOMPARE(visitor.events(Kind::Opened, human), 1);
        const Response unknown = visitor.get("/p/" + QByteArray(32, 'A') + ".gif");
        QCOMPARE(unknown.body, counted.body);
        QCOMPARE(unknown.headers, counted.headers);
        QVERIFY(counted.body.startsWith("GIF89a"));
    }

    void keepsNothingOfAVisitor()
    {
        TestVisitor visitor;
        visitor.client = "the-keyed-hash-of-a-network";
        visitor.headers = {{"user-agent", "AgentOfNoOne/1.0"}, {"x-forwarded-for", "203.0.113.77"}};
        const QByteArray token = visitor.invite();
        visitor.get("/i/" + token);
        visitor.get(viewPicture(token));
        QCOMPARE(visitor.order(token).status, 303);
        const QByteArray kept = visitor.everything();
        for (const QByteArray &secret :
             {QByteArray("keyed-hash"), QByteArray("AgentOfNoOne"), QByteArray("203.0.113"), token}) {
            QVERIFY2(!kept.contains(secret), secret.constData());
        }
    }

private:
    static QByteArray viewPicture(const QByteArray &token)
    {
        return "/v/" + linkKey(LinkPurpose::View, Token{token}.hash()) + ".gif";
    }

    static QByteArrayList publicAddresses(TestVisitor &visitor, const QByteArray &token)
    {
        const QByteArray hash = Token{token}.hash();
        QByteArrayList all{"/style.css",
                           "/privacy",
                           "/favicon.ico",
                           "/img/chevron.svg",
                           "/nothing",
                           "/c/" + visitor.campaign.campaign.uid.toLatin1() + "/theme.css",
                           "/p/" + linkKey(LinkPurpose::Open, hash) + ".gif",
                           viewPicture(token),
                           "/u/" + linkKey(LinkPurpose::Unsubscribe, hash),
                           "/r/unknown"};
        for (const char *page : {"", "/items", "/checkout", "/join", "/code", "/code/again", "/address", "/redeem",
                                 "/video", "/ask", "/decline", "/more", "/nothing"}) {
            all.append("/i/" + token + page);
        }
        return all;
    }
};

GUESTWRIGHT_TEST(tst_journeypages, JourneyPagesTest)
#include "tst_journeypages.moc"
