#include "app/redemption/videopage.h"
#include "models/core/linkkey.h"
#include "models/core/token.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::TestVisitor;
using Fields = QList<std::pair<QString, QString>>;
using Kind = PublicationChange::Kind;

/// What guests say besides redeeming, and the pages beside the way (reliability A7, C8, N5).
class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void noThankYouNeedsATick()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        const auto hidden = visitor.hiddenFields("/i/" + token + "/decline");
        QCOMPARE(visitor.post("/i/" + token + "/decline", hidden).status, 422);
        QCOMPARE(visitor.answers(), 0);
        QCOMPARE(visitor.post("/i/" + token + "/decline", hidden + Fields{{u"sure"_s, u"yes"_s}}).status, 303);
        QCOMPARE(visitor.answers(), 1);
        QCOMPARE(said(visitor, Kind::Decline), 1);
        QVERIFY(visitor.get("/i/" + token + "/decline").body.contains("You said no, thank you"));
        QCOMPARE(visitor.get("/i/" + token).status, 200);
    }

    void aDeclineIsTakenBack()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        decline(visitor, token);
        decline(visitor, token); // the page offers the way back by now
        QCOMPARE(visitor.answers(), 0);
        QCOMPARE(said(visitor, Kind::Decline), 1);
        QCOMPARE(said(visitor, Kind::TakeBackDecline), 1);
        QCOMPARE(visitor.order(token).status, 303);
    }

    void aRequestIsHeardOnceADay()
    {
        TestVisitor visitor;
        const QByteArray token = expiredInvite(visitor);
        for (int i = 0; i < 3; ++i) {
            const Response asked = ask(visitor, token, u"ADA@example.org"_s);
            QCOMPARE(asked.status, 200);
            QVERIFY(asked.body.contains("Your request is noted"));
        }
        QCOMPARE(said(visitor, Kind::Ask), 1);
        visitor.now += std::chrono::hours(24);
        ask(visitor, token, u"ada@example.org"_s);
        QCOMPARE(said(visitor, Kind::Ask), 2);
    }

    void strangersAreAnsweredAlikeAndNotHeard()
    {
        TestVisitor visitor;
        const QByteArray token = expiredInvite(visitor);
        const Response stranger = ask(visitor, token, u"eve@example.org"_s);
        QCOMPARE(said(visitor, Kind::Ask), 0);
        QCOMPARE(stranger.body, ask(visitor, token, u"ada@example.org"_s).body);
    }

    void nobodyAsksForALinkThatWorks()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
        QCOMPARE(visitor.get("/i/" + token + "/ask").status, 303);
    }

    void lookingAtTheUnsubscribePageStopsNothing()
    {
        TestVisitor visitor;
        const QByteArray address = unsubscribeAddress(visitor.invite({.email = u"ada@example.org"_s}));
        for (int i = 0; i < test::sizeOf("GUESTWRIGHT_TEST_UNSUBSCRIBE_LOOKS", 100); ++i) {
            QCOMPARE(i % 2 ? visitor.head(address).status : visitor.get(address).status, 200);
        }
        QCOMPARE(visitor.answers(), 0);
        QVERIFY(visitor.changes().isEmpty());
    }

    void oneClickStopsAllMail()
    {
        TestVisitor visitor;
        const QByteArray address = unsubscribeAddress(visitor.invite({.email = u"ada@example.org"_s}));
        const Response stopped = visitor.post(address, {{u"List-Unsubscribe"_s, u"One-Click"_s}});
        QCOMPARE(stopped.status, 200);
        QVERIFY(test::headerOf(stopped, "set-cookie").isEmpty());
        QCOMPARE(visitor.count(u"suppressions"_s), 1);
        QCOMPARE(visitor.post(address, {{u"List-Unsubscribe"_s, u"One-Click"_s}}).status, 200);
        QCOMPARE(said(visitor, Kind::Unsubscribe), 1);
        QCOMPARE(visitor.changes().first().body[u"scope"_s].toString(), u"Organizer"_s);
    }

    void theFormChoosesHowMuch()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
        const QByteArray address = unsubscribeAddress(token);
        const auto hidden = visitor.hiddenFields(address);
        QCOMPARE(visitor.post(address, {{u"scope"_s, u"campaign"_s}}).status, 200); // without its nonce
        QCOMPARE(visitor.count(u"suppressions"_s), 0);
        const Response stopped = visitor.post(address, hidden + Fields{{u"scope"_s, u"campaign"_s}});
        QVERIFY(stopped.body.contains("No more mail about Spring Gift"));
        QCOMPARE(visitor.changes().first().body[u"scope"_s].toString(), u"Campaign"_s);
        QVERIFY(!visitor.everything().contains(token));
    }

    void unsubscribingWorksByTheMailOfAReplacedLink()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
        [[maybe_unused]] const QByteArray newer =
            visitor.invite({.replaces = {Token{token}.hash()}, .email = u"ada@example.org"_s});
        QCOMPARE(visitor.post(unsubscribeAddress(token), {{u"List-Unsubscribe"_s, u"One-Click"_s}}).status, 200);
        QCOMPARE(visitor.count(u"suppressions"_s), 1);
    }

    void keysAreGoodForOneThing()
    {
        TestVisitor visitor;
        const QByteArray hash = Token{visitor.invite()}.hash();
        QCOMPARE(visitor.get("/u/" + linkKey(LinkPurpose::Open, hash)).status, 404);
        QCOMPARE(visitor.get("/u/" + linkKey(LinkPurpose::Unsubscribe, hash)).status, 200);
        QCOMPARE(linkKey(LinkPurpose::Unsubscribe, hash).size(), 32);
    }

    void onlyTheVideoPageLetsAFrameIn()
    {
        TestVisitor visitor;
        visitor.campaign.campaign.page.videoUrl = u"https://www.youtube.com/watch?v=abc_123"_s;
        visitor.publish();
        const QByteArray token = visitor.invite();
        const Response landing = visitor.get("/i/" + token);
        QVERIFY(landing.body.contains("/i/" + token + "/video"));
        QVERIFY(!landing.body.contains("youtube-nocookie.com/"));
        QVERIFY(test::headerOf(landing, "content-security-policy").isEmpty()); // the strict one of the listener
        const Response video = visitor.get("/i/" + token + "/video");
        QVERIFY(video.body.contains("src=\"https://www.youtube-nocookie.com/embed/abc_123\""));
        QVERIFY(video.body.contains("referrerpolicy=\"no-referrer\""));
        const QByteArray policy = test::headerOf(video, "content-security-policy");
        QVERIFY(policy.endsWith("frame-src https://www.youtube-nocookie.com"));
        QVERIFY(policy.startsWith("default-src 'none'"));
    }

    void videosComeByTlsOnly_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("source");
        QTest::newRow("YouTube, short") << u"https://youtu.be/abc"_s << u"https://www.youtube-nocookie.com/embed/abc"_s;
        QTest::newRow("Vimeo") << u"https://vimeo.com/123"_s << u"https://player.vimeo.com/video/123?dnt=1"_s;
        QTest::newRow("a file") << u"https://video.example/a.mp4"_s << u"https://video.example/a.mp4"_s;
        QTest::newRow("in clear") << u"http://video.example/a.mp4"_s << QString();
        QTest::newRow("a script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("another policy") << u"https://video.example; script-src *"_s << QString();
        QTest::newRow("with a password") << u"https://a:b@video.example/"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void videosComeByTlsOnly()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, source);
        QCOMPARE(videoSource(address).url.toString(QUrl::FullyEncoded), source);
    }

    void nothingLeadsElsewhere()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        const auto filled = visitor.filledCheckout(token);
        const QStringList hostile{u"https://evil.example/"_s, u"//evil.example"_s, u"javascript:alert(1)"_s,
                                  u"/\\evil.example"_s, u"https:evil.example"_s};
        for (const QString &target : hostile) {
            for (const QString &name : {u"next"_s, u"url"_s, u"continue"_s, u"return_to"_s, u"redirect"_s}) {
                const QByteArray query = "?" + name.toLatin1() + '=' + QUrl::toPercentEncoding(target);
                QVERIFY(!visitor.get("/i/" + token + query).body.contains("evil"));
                const Response posted =
                    visitor.post("/i/" + token + "/redeem" + query, filled + Fields{{name, target}});
                QVERIFY(!test::headerOf(posted, "location").contains("evil"));
            }
        }
    }

    void continuesOnlyToWhereTheCampaignSays_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("offered");
        QTest::newRow("https") << u"https://forum.example/welcome"_s << true;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("data") << u"data:text/html,hi"_s << false;
        QTest::newRow("another scheme") << u"ftp://forum.example/"_s << false;
        QTest::newRow("none") << QString() << false;
    }
    void continuesOnlyToWhereTheCampaignSays()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, offered);
        TestVisitor visitor;
        visitor.campaign.campaign.purpose = Campaign::Purpose::Membership;
        visitor.campaign.campaign.uid = makeUid();
        visitor.campaign.campaign.continueUrl = url;
        visitor.campaign.items.clear();
        visitor.publish();
        const QByteArray token = visitor.invite({.name = u"Maya"_s, .email = u"maya@example.org"_s});
        const Response joined = visitor.join(token, {{u"email"_s, u"maya@example.org"_s}});
        QCOMPARE(joined.status, 303);
        const Response page = visitor.get(test::headerOf(joined, "location"));
        QVERIFY(page.body.contains("Welcome, Maya"));
        QCOMPARE(page.body.contains("rel=\"noreferrer\""), offered);
        QCOMPARE(page.body.contains("This leads to forum.example."), offered);
    }

private:
    static qint64 said(TestVisitor &visitor, Kind kind)
    {
        const auto changes = visitor.changes();
        return std::ranges::count(changes, kind, &PublicationChange::kind);
    }

    static void decline(TestVisitor &visitor, const QByteArray &token)
    {
        auto fields = visitor.hiddenFields("/i/" + token + "/decline");
        fields.append({u"sure"_s, u"yes"_s});
        QCOMPARE(visitor.post("/i/" + token + "/decline", fields).status, 303);
    }

    static QByteArray expiredInvite(TestVisitor &visitor)
    {
        return visitor.invite({.email = u"ada@example.org"_s, .expiresAt = visitor.now - std::chrono::hours(1)});
    }

    static Response ask(TestVisitor &visitor, const QByteArray &token, const QString &email)
    {
        return visitor.post("/i/" + token + "/ask",
                            visitor.hiddenFields("/i/" + token + "/ask") + Fields{{u"email"_s, email}});
    }

    static QByteArray unsubscribeAddress(const QByteArray &token)
    {
        return "/u/" + linkKey(LinkPurpose::Unsubscribe, Token{token}.hash());
    }
};

GUESTWRIGHT_TEST(tst_answers, AnswersTest)
#include "tst_answers.moc"
