#include "models/core/expiration.h"
#include "models/core/token.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::TestVisitor;

namespace {

enum class Hindrance {
    Used,
    Revoked,
    Expired,
    CampaignExpired,
    CampaignEnded,
    Paused,
    Draft,
    NotOpenYet,
    Deleted,
    CampaignDeleted,
    Replaced
};

} // namespace

/// Every state of a link that does not redeem, at every way in (reliability E1, E2, E4).
class HonestPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void refusesEveryWayIn_data()
    {
        QTest::addColumn<int>("hindrance");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, Hindrance hindrance, int status, const QByteArray &words) {
            QTest::newRow(name) << int(hindrance) << status << words;
        };
        row("used", Hindrance::Used, 303, "");
        row("revoked", Hindrance::Revoked, 410, "This invitation was withdrawn");
        row("expired", Hindrance::Expired, 410, "This invitation has expired");
        row("campaign expired", Hindrance::CampaignExpired, 410, ", the day Spring Gift ended.");
        row("campaign ended", Hindrance::CampaignEnded, 410, ", the day Spring Gift ended.");
        row("paused", Hindrance::Paused, 403, "Spring Gift is paused");
        row("draft", Hindrance::Draft, 403, "Alder &amp; Finch has not opened it yet.");
        row("not open yet", Hindrance::NotOpenYet, 403, "Spring Gift is not open yet");
        row("deleted", Hindrance::Deleted, 404, "This link does not lead anywhere");
        row("campaign deleted", Hindrance::CampaignDeleted, 404, "This link does not lead anywhere");
        row("replaced", Hindrance::Replaced, 410, "replaced it by a newer one");
    }

    void refusesEveryWayIn()
    {
        QFETCH(const int, hindrance);
        QFETCH(const int, status);
        QFETCH(const QByteArray, words);
        TestVisitor visitor;
        const PublishedInvite invite{.name = u"Ada Lovelace"_s, .email = u"ada@example.org"_s};
        const QByteArray token = visitor.invite(invite);
        const auto filled = visitor.filledCheckout(token); // from before
        hinder(visitor, token, invite, Hindrance(hindrance));
        const qint64 before = visitor.redemptions();

        const Response landing = visitor.get("/i/" + token);
        QCOMPARE(landing.status, status);
        QVERIFY2(landing.body.contains(words), landing.body.constData());
        QVERIFY(!landing.body.contains("ada@example.org"));
        for (const char *page : {"/items", "/checkout", "/join", "/video", "/decline", "/code"}) {
            QVERIFY(visitor.get("/i/" + token + page).status != 200);
            QCOMPARE(visitor.head("/i/" + token + page).status, visitor.get("/i/" + token + page).status);
        }
        for (const char *page : {"/redeem", "/address", "/code", "/code/again", "/decline"}) {
            QVERIFY(visitor.post("/i/" + token + page, filled).status >= 300);
        }
        QCOMPARE(visitor.redemptions(), before);
    }

    void theEndIsHalfOpen()
    {
        TestVisitor visitor;
        const Instant end = visitor.now + std::chrono::hours(1);
        const QByteArray token = visitor.invite({.expiresAt = end});
        visitor.now = end - std::chrono::milliseconds(1);
        QCOMPARE(visitor.get("/i/" + token).status, 200);
        visitor.now = end;
        QCOMPARE(visitor.get("/i/" + token).status, 410);
    }

    void redeemsUntilTheLastMillisecond()
    {
        TestVisitor visitor;
        const Instant end = visitor.now + std::chrono::hours(1);
        const QByteArray early = visitor.invite({.expiresAt = end});
        const QByteArray late = visitor.invite({.expiresAt = end});
        const auto filledEarly = visitor.filledCheckout(early);
        const auto filledLate = visitor.filledCheckout(late);
        visitor.now = end - std::chrono::milliseconds(1);
        QCOMPARE(visitor.post("/i/" + early + "/redeem", filledEarly).status, 303);
        visitor.now = end;
        QCOMPARE(visitor.post("/i/" + late + "/redeem", filledLate).status, 410);
        QCOMPARE(visitor.redemptions(), 1);
    }

    void whatWasToldToBeExpiredStaysSo()
    {
        TestVisitor visitor;
        const Instant end = visitor.now + std::chrono::hours(1);
        const QByteArray token = visitor.invite({.expiresAt = end});
        const auto filled = visitor.filledCheckout(token);
        visitor.now = end + std::chrono::seconds(1);
        QCOMPARE(visitor.get("/i/" + token).status, 410);
        visitor.now = end - std::chrono::minutes(59); // the clock is set back
        QCOMPARE(visitor.get("/i/" + token).status, 410);
        QCOMPARE(visitor.post("/i/" + token + "/redeem", filled).status, 410);
        QCOMPARE(visitor.redemptions(), 0);
    }

    void aRedemptionMarksTheTimeToo()
    {
        TestVisitor visitor;
        const Instant end = visitor.now + std::chrono::hours(1);
        const QByteArray other = visitor.invite({.expiresAt = end});
        visitor.now = end + std::chrono::seconds(1);
        QCOMPARE(visitor.order(visitor.invite()).status, 303);
        visitor.now = end - std::chrono::minutes(30);
        QCOMPARE(visitor.get("/i/" + other).status, 410);
    }

    void saysUntilWhenLikeTheMail()
    {
        TestVisitor visitor;
        const Instant end = visitor.now + std::chrono::hours(50);
        const QByteArray token = visitor.invite({.expiresAt = end});
        QString words = untilText(end, u"Europe/Berlin"_s, QLocale(QLocale::English, QLocale::UnitedKingdom));
        QString page = QString::fromUtf8(visitor.get("/i/" + token).body);
        page.replace(QChar(QChar::Nbsp), u' ');
        QVERIFY2(page.contains(words), qPrintable(page));
    }

    void speaksTheLanguageOfTheCampaign()
    {
        TestVisitor visitor;
        visitor.campaign.campaign.language = u"de"_s;
        visitor.campaign.campaign.expiresAt = visitor.now + std::chrono::hours(100);
        visitor.campaign.items.first().stock = 12;
        visitor.publish();
        const QByteArray token = visitor.invite({.name = u"Ada Lovelace"_s});
        const QString landing = QString::fromUtf8(visitor.get("/i/" + token).body);
        QVERIFY(landing.contains(u"<html lang=\"de\""_s));
        QVERIFY(landing.contains(u"Guten Tag Ada,"_s));
        QVERIFY(landing.contains(u"Gültig bis <time"_s));
        QVERIFY(QString::fromUtf8(visitor.get("/i/" + token + "/items").body).contains(u"noch 12"_s));
        auto fields = visitor.filledCheckout(token);
        fields.removeIf([](const auto &field) { return field.first == u"line1"_s || field.first == u"name"_s; });
        const QString again = QString::fromUtf8(visitor.post("/i/" + token + "/redeem", fields).body);
        QVERIFY(again.contains(u"Bitte prüfen Sie 2 Felder"_s));
        QVERIFY(again.contains(u">Deutschland</option>"_s));
        const Response ordered = visitor.order(token);
        QVERIFY(visitor.get(test::headerOf(ordered, "location")).body.contains("Vielen Dank, Ada"));
    }

    void theLandingPageFollowsItsCampaign()
    {
        TestVisitor visitor;
        const QByteArray ada = visitor.invite({.name = u"Ada"_s});
        const QByteArray eve = visitor.invite({.name = u"<b>Eve"_s});
        QVERIFY(visitor.get("/i/" + ada).body.contains("Hello Ada,"));
        const QByteArray other = visitor.get("/i/" + eve).body;
        QVERIFY(other.contains("Hello &lt;b&gt;Eve,"));
        QVERIFY(!other.contains(ada));
        visitor.campaign.campaign.pageTitle = u"Something new"_s;
        visitor.publish();
        QVERIFY(visitor.get("/i/" + ada).body.contains("Something new"));
    }

    void allUnknownLinksLookTheSame()
    {
        TestVisitor visitor;
        const QByteArray known = visitor.invite();
        QByteArray oneOff = known;
        oneOff[5] = oneOff[5] == 'A' ? 'B' : 'A';
        const Response first = visitor.get("/i/" + oneOff);
        QCOMPARE(first.status, 404);
        for (const QByteArray &address :
             {QByteArray("/i/x"), QByteArray("/i/") + QByteArray(22, 'A'), "/i/" + known + "x", QByteArray("/i/"),
              "/i/" + known.chopped(1), "/i/" + oneOff + "/items", QByteArray("/r/nothing"), QByteArray("/u/nothing"),
              QByteArray("/somewhere"), QByteArray("/"), QByteArray("/i/\xff\xfe"), QByteArray("/i/%00")}) {
            const Response other = visitor.get(address);
            QCOMPARE(other.status, 404);
            QCOMPARE(other.body, first.body);
        }
    }

    void unknownLinksAreBudgeted()
    {
        TestVisitor visitor;
        const QByteArray known = visitor.invite();
        for (int i = 0; i < 30; ++i) {
            QCOMPARE(visitor.get("/i/unknown" + QByteArray::number(i)).status, 404);
        }
        const Response refused = visitor.get("/i/unknown");
        QCOMPARE(refused.status, 429);
        QVERIFY(!test::headerOf(refused, "retry-after").isEmpty());
        QCOMPARE(visitor.get("/i/" + known).status, 200);
        visitor.client = "somebody else";
        QCOMPARE(visitor.get("/i/unknown").status, 404);
    }

    void addressesOfPagesAreNeverStored()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        for (const QByteArray &address : {"/i/" + token, "/i/" + token + "/items", QByteArray("/i/unknown")}) {
            QCOMPARE(test::headerOf(visitor.get(address), "cache-control"), QByteArray("no-store"));
        }
        QVERIFY(test::headerOf(visitor.get("/style.css"), "cache-control").contains("immutable"));
        QCOMPARE(visitor.get("/img/chevron.svg").status, 200);
    }

    void otherMethodsAreRefused()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        for (const Request::Method method : {Request::Method::Put, Request::Method::Other}) {
            QCOMPARE(visitor.send({.method = method, .path = "/i/" + token}).status, 405);
        }
        QCOMPARE(visitor.post("/style.css", {}).status, 405);
    }

    void everythingGoneSaysSo()
    {
        TestVisitor visitor;
        for (Item &item : visitor.campaign.items) {
            item.stock = 0;
        }
        visitor.publish();
        const QByteArray token = visitor.invite();
        const Response page = visitor.get("/i/" + token + "/items");
        QCOMPARE(page.status, 403);
        QVERIFY(page.body.contains("Everything has been claimed"));
    }

private:
    static void hinder(TestVisitor &visitor, const QByteArray &token, PublishedInvite invite, Hindrance hindrance)
    {
        Campaign &campaign = visitor.campaign.campaign;
        switch (hindrance) {
        case Hindrance::Used:
            QCOMPARE(visitor.order(token).status, 303);
            visitor.now += std::chrono::seconds(1);
            return;
        case Hindrance::Revoked:
            invite.revokedAt = visitor.now;
            return visitor.republish(token, invite);
        case Hindrance::Expired:
            invite.expiresAt = visitor.now;
            return visitor.republish(token, invite);
        case Hindrance::Deleted:
            invite.deletedAt = visitor.now;
            return visitor.republish(token, invite);
        case Hindrance::Replaced: {
            invite.replaces = {Token{token}.hash()};
            [[maybe_unused]] const QByteArray newer = visitor.invite(invite);
            return;
        }
        case Hindrance::CampaignExpired:
            campaign.expiresAt = visitor.now;
            break;
        case Hindrance::CampaignEnded:
            campaign.endedAt = visitor.now;
            break;
        case Hindrance::Paused:
            campaign.storedState = Campaign::State::Paused;
            break;
        case Hindrance::Draft:
            campaign.storedState = Campaign::State::Draft;
            break;
        case Hindrance::NotOpenYet:
            campaign.opensAt = visitor.now + std::chrono::hours(1);
            break;
        case Hindrance::CampaignDeleted:
            campaign.deletedAt = visitor.now;
            break;
        }
        visitor.publish();
    }
};

GUESTWRIGHT_TEST(tst_honestpages, HonestPagesTest)
#include "tst_honestpages.moc"
