#include "app/redemption/codes.h"
#include "models/core/emailaddress.h"
#include "models/store/query.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::TestVisitor;
using Fields = QList<std::pair<QString, QString>>;

/// What a visitor must show besides the link (reliability B6, C4, D1, D3, D4).
class BindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void theInvitedAddressRedeems_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("typed");
        QTest::newRow("as it is") << u"ada@example.org"_s << u"ada@example.org"_s;
        QTest::newRow("in capitals") << u"ada@example.org"_s << u"ADA@Example.ORG"_s;
        QTest::newRow("with blanks") << u"Ada@example.org"_s << u"  ada@example.org "_s;
        QTest::newRow("as punycode") << u"ada@bücher.example"_s << u"ada@xn--bcher-kva.example"_s;
    }
    void theInvitedAddressRedeems()
    {
        QFETCH(const QString, stored);
        QFETCH(const QString, typed);
        TestVisitor visitor;
        bind(visitor, Campaign::Binding::Address);
        const QByteArray token = visitor.invite({.email = stored});
        QCOMPARE(visitor.order(token, {{u"email"_s, typed}}).status, 303);
    }

    void noOtherAddressDoes()
    {
        TestVisitor visitor;
        bind(visitor, Campaign::Binding::Address);
        visitor.limits.reset();
        const QByteArray token = visitor.invite({.email = u"ada@guests.example"_s});
        const auto filled = visitor.filledCheckout(token);
        for (const QString &typed : otherAddresses()) {
            const Response page = visitor.post("/i/" + token + "/redeem", filled + Fields{{u"email"_s, typed}});
            QVERIFY2(page.status == 403 || page.status == 422, qPrintable(typed));
            QVERIFY(!page.body.contains("ada@guests.example") || typed.contains(u"ada@guests.example"));
        }
        QCOMPARE(visitor.redemptions(), 0);
        QCOMPARE(visitor.post("/i/" + token + "/redeem", filled + Fields{{u"email"_s, u"ada@guests.example"_s}}).status,
                 303);
    }

    void aWrongAddressCostsNothingElse()
    {
        TestVisitor visitor;
        bind(visitor, Campaign::Binding::Address);
        const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
        const Response wrong = visitor.order(token, {{u"email"_s, u"ada@exmaple.org"_s}});
        QCOMPARE(wrong.status, 403);
        QVERIFY(wrong.body.contains("<bdi>ada@exmaple.org</bdi>"));
        const auto kept = test::hiddenFieldsOf(wrong.body);
        const Response right =
            visitor.post("/i/" + token + "/address", kept + Fields{{u"email"_s, u"ada@example.org"_s}});
        QCOMPARE(right.status, 303);
        QVERIFY(visitor.everything().contains("Torstra\u00dfe 1"));
    }

    void guessingAddressesEnds()
    {
        TestVisitor visitor;
        bind(visitor, Campaign::Binding::Address);
        const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
        const auto filled = visitor.filledCheckout(token);
        for (int i = 0; i < 30; ++i) {
            const QString guess = u"guess%1@example.org"_s.arg(i);
            QCOMPARE(visitor.post("/i/" + token + "/redeem", filled + Fields{{u"email"_s, guess}}).status, 403);
        }
        const Fields right{{u"email"_s, u"ada@example.org"_s}};
        const Response resting = visitor.post("/i/" + token + "/redeem", filled + right);
        QCOMPARE(resting.status, 429);
        QVERIFY(resting.body.contains("it rests until"));
        visitor.now += std::chrono::minutes(2);
        QCOMPARE(visitor.post("/i/" + token + "/redeem", filled + right).status, 303);
    }

    void aCodeOpensTheWay()
    {
        TestVisitor visitor;
        bind(visitor, Campaign::Binding::Code);
        const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
        const Response asked = visitor.order(token, {{u"email"_s, u"ADA@example.org"_s}});
        QCOMPARE(asked.status, 200);
        QVERIFY(asked.body.contains("Enter the code we sent"));
        QCOMPARE(visitor.redemptions(), 0);
        const QString code = visitor.lastCode();
        QCOMPARE(code.size(), 6);
        const auto kept = test::hiddenFieldsOf(asked.body);
        const Response wrong = visitor.post("/i/" + token + "/code", kept + Fields{{u"code"_s, otherThan(code)}});
        QCOMPARE(wrong.status, 422);
        const QString typed = code.left(3) + u' ' + code.sliced(3);
        const Response right = visitor.post("/i/" + token + "/code", kept + Fields{{u"code"_s, typed}});
        QCOMPARE(right.status, 303);
        const QByteArray cookie = test::headerOf(right, "set-cookie");
        QVERIFY2(cookie.startsWith("__Host-") && cookie.contains("SameSite=Strict") && cookie.contains("Secure")
                     && cookie.contains("HttpOnly"),
                 cookie.constData());
        QVERIFY(!cookie.contains(token));
        QCOMPARE(visitor.redemptions(), 1);
    }

    void aSessionNeedsNoSecondCode()
    {
        TestVisitor visitor;
        bind(visitor, Campaign::Binding::Code);
        visitor.campaign.items.first().stock = 1;
        visitor.publish();
        const PublishedInvite ada{.email = u"ada@example.org"_s};
        const QByteArray token = visitor.invite(ada);
        const Response asked = visitor.order(token, {{u"email"_s, u"ada@example.org"_s}});
        const QString code = visitor.lastCode();
        // Somebody takes the last one meanwhile.
        bind(visitor, Campaign::Binding::Link);
        QCOMPARE(visitor.order(visitor.invite()).status, 303);
        bind(visitor, Campaign::Binding::Code);
        visitor.campaign.items.first().stock = 2;
        const Response gone =
            visitor.post("/i/" + token + "/code", test::hiddenFieldsOf(asked.body) + Fields{{u"code"_s, code}});
        QVERIFY(gone.status == 409 || gone.status == 422);
        visitor.publish();
        visitor.limits.reset();
        const Response again =
            visitor.post("/i/" + token + "/code", test::hiddenFieldsOf(asked.body) + Fields{{u"code"_s, code}});
        const QByteArray cookie = test::headerOf(again, "set-cookie");
        QCOMPARE(again.status, 303);
        // The cookie is of this link and this address only.
        visitor.headers.emplaceBack("cookie", "other=1; " + cookie.left(cookie.indexOf(';')));
        const QByteArray other = visitor.invite({.email = u"ada@example.org"_s});
        visitor.now += std::chrono::minutes(5);
        visitor.campaign.items.first().stock = 9;
        visitor.publish();
        const Response another = visitor.order(other, {{u"email"_s, u"ada@example.org"_s}});
        QCOMPARE(another.status, 200);
        QVERIFY(another.body.contains("Enter the code we sent"));
    }

    void thePageIsTheSameForEveryAddress()
    {
        TestVisitor visitor;
        bind(visitor, Campaign::Binding::Code);
        const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
        const auto filled = visitor.filledCheckout(token);
        const Response invited =
            visitor.post("/i/" + token + "/redeem", filled + Fields{{u"email"_s, u"ada@example.org"_s}});
        const Response stranger =
            visitor.post("/i/" + token + "/redeem", filled + Fields{{u"email"_s, u"eve@example.org"_s}});
        QCOMPARE(stranger.status, invited.status);
        QCOMPARE(QByteArray(stranger.body).replace("eve@example.org", "ada@example.org"), invited.body);
        QCOMPARE(visitor.count(u"mail_queue"_s), 1);
    }

    void nothingButPostsSendCodes()
    {
        TestVisitor visitor;
        bind(visitor, Campaign::Binding::Code);
        const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
        for (const char *page : {"", "/items", "/checkout", "/code", "/code/again", "/redeem", "/address"}) {
            visitor.get("/i/" + token + page);
            visitor.head("/i/" + token + page);
        }
        QCOMPARE(visitor.count(u"codes"_s), 0);
        QCOMPARE(visitor.count(u"mail_queue"_s), 0);
    }

    void askingTwiceSendsOneAndTheFirstStaysGood()
    {
        TestVisitor visitor;
        bind(visitor, Campaign::Binding::Code);
        const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
        const Response asked = visitor.order(token, {{u"email"_s, u"ada@example.org"_s}});
        const QString first = visitor.lastCode();
        const auto kept = test::hiddenFieldsOf(asked.body);
        QCOMPARE(visitor.post("/i/" + token + "/code/again", kept).status, 200);
        QCOMPARE(visitor.count(u"codes"_s), 1);
        visitor.now += std::chrono::seconds(61);
        QCOMPARE(visitor.post("/i/" + token + "/code/again", kept).status, 200);
        QCOMPARE(visitor.count(u"codes"_s), 2);
        QCOMPARE(visitor.post("/i/" + token + "/code", kept + Fields{{u"code"_s, first}}).status, 303);
    }

    void anAddressGetsFewMails()
    {
        TestVisitor visitor;
        bind(visitor, Campaign::Binding::Code);
        visitor.limits.reset();
        const Fields hostile{{u"email"_s, u"ada@example.org"_s}, {u"line2"_s, u"http://evil.example/win"_s}};
        const Instant begin = visitor.now;
        for (int i = 0; i < test::sizeOf("GUESTWRIGHT_TEST_CODE_REQUESTS", 40); ++i) {
            visitor.order(visitor.invite({.email = u"ada@example.org"_s}), hostile);
            visitor.now = begin + std::chrono::seconds(30 * i);
        }
        QVERIFY(visitor.count(u"codes"_s) <= 3 * (1 + (visitor.now - begin) / std::chrono::hours(1)));
        QCOMPARE(visitor.count(u"mail_queue"_s), visitor.count(u"codes"_s));
        const auto words = run(visitor.db(), u"SELECT words FROM mail_queue"_s);
        for (const QVariantList &row : words->rows) {
            QVERIFY(!row.first().toByteArray().contains("evil"));
        }
    }

    void tenCodesADay()
    {
        TestVisitor visitor;
        bind(visitor, Campaign::Binding::Code);
        visitor.limits.reset();
        for (int hour = 0; hour < 8; ++hour) {
            for (int i = 0; i < 4; ++i) {
                visitor.order(visitor.invite({.email = u"ada@example.org"_s}), {{u"email"_s, u"ada@example.org"_s}});
            }
            visitor.now += std::chrono::minutes(61);
        }
        QCOMPARE(visitor.count(u"codes"_s), 10);
    }

    void aCodeHasFiveTries()
    {
        TestVisitor visitor;
        bind(visitor, Campaign::Binding::Code);
        visitor.limits.reset();
        const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
        const Response asked = visitor.order(token, {{u"email"_s, u"ada@example.org"_s}});
        const QString code = visitor.lastCode();
        const auto kept = test::hiddenFieldsOf(asked.body);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(visitor.post("/i/" + token + "/code", kept + Fields{{u"code"_s, otherThan(code)}}).status, 422);
        }
        QCOMPARE(visitor.post("/i/" + token + "/code", kept + Fields{{u"code"_s, code}}).status, 422);
        QCOMPARE(visitor.redemptions(), 0);
    }

    void aCodeEndsAfterTenMinutesAndAfterItsUse()
    {
        TestVisitor visitor;
        bind(visitor, Campaign::Binding::Code);
        const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
        const Response asked = visitor.order(token, {{u"email"_s, u"ada@example.org"_s}});
        const QString code = visitor.lastCode();
        visitor.now += CodeRepository::lifetime;
        const auto kept = test::hiddenFieldsOf(asked.body);
        QCOMPARE(visitor.post("/i/" + token + "/code", kept + Fields{{u"code"_s, code}}).status, 422);
        QCOMPARE(visitor.redemptions(), 0);
    }

    void theCodeOfAnotherInviteIsWorthNothing()
    {
        TestVisitor visitor;
        bind(visitor, Campaign::Binding::Code);
        const QByteArray mine = visitor.invite({.email = u"eve@example.org"_s});
        const QByteArray theirs = visitor.invite({.email = u"ada@example.org"_s});
        visitor.order(mine, {{u"email"_s, u"eve@example.org"_s}});
        const QString code = visitor.lastCode();
        const Response asked = visitor.order(theirs, {{u"email"_s, u"eve@example.org"_s}});
        QCOMPARE(
            visitor.post("/i/" + theirs + "/code", test::hiddenFieldsOf(asked.body) + Fields{{u"code"_s, code}}).status,
            422);
        QCOMPARE(visitor.redemptions(), 0);
    }

    void codesAreSixDigitsAndStoredSlowly()
    {
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const QString code = makeCode();
            QCOMPARE(code.size(), 6);
            seen.insert(code);
        }
        QVERIFY(seen.size() > 990);
        const StoredCode stored = hashedCode(u"012345"_s);
        QVERIFY(!stored.hash.contains("012345"));
        QCOMPARE(matchingCodes(u"012 345"_s, {stored}).size(), 1);
        QCOMPARE(matchingCodes(u"012346"_s, {stored}).size(), 0);
    }

    void noStepIsSkipped()
    {
        TestVisitor visitor;
        visitor.limits.reset();
        const QByteArray token = visitor.invite({.email = u"ada@example.org"_s});
        const QByteArray other = visitor.invite({.email = u"eve@example.org"_s});
        for (const auto binding : {Campaign::Binding::Link, Campaign::Binding::Address, Campaign::Binding::Code}) {
            bind(visitor, binding);
            const auto foreign = visitor.filledCheckout(other);
            const Fields email{{u"email"_s, u"ada@example.org"_s}};
            for (const char *page : {"/redeem", "/address", "/code", "/code/again"}) {
                visitor.post("/i/" + token + page, {});
                visitor.post("/i/" + token + page, test::addressFields() + email);
                visitor.post("/i/" + token + page, foreign + email);
                visitor.post("/i/" + token + page, foreign + email + Fields{{u"code"_s, u"123456"_s}});
            }
        }
        bind(visitor, Campaign::Binding::Code);
        const auto filled = visitor.filledCheckout(token) + Fields{{u"email"_s, u"ada@example.org"_s}};
        for (const char *page : {"/redeem", "/address", "/code/again", "/code"}) {
            visitor.post("/i/" + token + page, filled);
        }
        visitor.headers.emplaceBack("cookie", "__Host-gw-000000000000=9999999999999.AAAA");
        visitor.post("/i/" + token + "/redeem", filled);
        QCOMPARE(visitor.redemptions(), 0);
    }

private:
    static void bind(TestVisitor &visitor, Campaign::Binding binding)
    {
        visitor.campaign.campaign.binding = binding;
        visitor.publish();
    }

    static QString otherThan(const QString &code) { return code == u"111111"_s ? u"222222"_s : u"111111"_s; }

    static QStringList otherAddresses()
    {
        QStringList others{u"ada@example.com"_s,
                           u"ada@guests.example.evil.example"_s,
                           u"ada+1@guests.example"_s,
                           u"a.da@guests.example"_s,
                           u"\u0430da@guests.example"_s,
                           u"ada@ex\u0430mple.org"_s,
                           u"ada"_s,
                           u"@guests.example"_s,
                           u"ada@guests.example@evil.example"_s,
                           u"<ada@guests.example>"_s,
                           u"ada@guests.example,eve@guests.example"_s,
                           u"=?utf-8?q?ada?=@guests.example"_s,
                           u" "_s,
                           u"ada@guests.example\nBcc: eve@guests.example"_s,
                           u"%61da@guests.example"_s};
        for (int i = 0; others.size() < test::sizeOf("GUESTWRIGHT_TEST_ADDRESSES", 200); ++i) {
            others.append(u"ada%1@guests.example"_s.arg(i));
        }
        return others;
    }
};

GUESTWRIGHT_TEST(tst_binding, BindingTest)
#include "tst_binding.moc"
