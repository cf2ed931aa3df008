#include "app/redemption/countries.h"
#include "app/redemption/frame.h"
#include "app/redemption/notices.h"
#include "models/core/token.h"
#include "models/store/query.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::TestVisitor;
using Fields = QList<std::pair<QString, QString>>;

/// What a form asks for, and how it says what is missing.
class CheckoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void namesWhatIsMissing_data()
    {
        QTest::addColumn<Fields>("changed");
        QTest::addColumn<QStringList>("wrong");
        const auto row = [](const char *name, const Fields &changed, const QStringList &wrong) {
            QTest::newRow(name) << changed << wrong;
        };
        row("nothing", {}, {});
        row("a name", {{u"name"_s, u"  "_s}}, {u"name"_s});
        row("a street", {{u"line1"_s, QString()}}, {u"line1"_s});
        row("a town", {{u"city"_s, QString()}}, {u"city"_s});
        row("a country", {{u"country"_s, QString()}}, {u"country"_s});
        row("a real country", {{u"country"_s, u"XX"_s}}, {u"country"_s});
        row("a postal code", {{u"postal_code"_s, QString()}}, {u"postal_code"_s});
        row("a German postal code", {{u"postal_code"_s, u"1011"_s}}, {u"postal_code"_s});
        row("an Austrian one has four digits", {{u"country"_s, u"AT"_s}, {u"postal_code"_s, u"1010"_s}}, {});
        row("none in Hong Kong", {{u"country"_s, u"HK"_s}, {u"postal_code"_s, QString()}}, {});
        row("one in a country without a known shape", {{u"country"_s, u"KZ"_s}, {u"postal_code"_s, u"Z05"_s}}, {});
        row("a state", {{u"country"_s, u"US"_s}, {u"postal_code"_s, u"20500"_s}}, {u"region"_s});
        row("a state that is there",
            {{u"country"_s, u"US"_s}, {u"postal_code"_s, u"20500-0001"_s}, {u"region"_s, u"DC"_s}}, {});
        row("everything",
            {{u"name"_s, QString()}, {u"line1"_s, QString()}, {u"postal_code"_s, QString()}, {u"city"_s, QString()}},
            {u"name"_s, u"line1"_s, u"postal_code"_s, u"city"_s});
    }
    void namesWhatIsMissing()
    {
        QFETCH(const Fields, changed);
        QFETCH(const QStringList, wrong);
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        const Response page = visitor.post("/i/" + token + "/redeem", with(visitor.filledCheckout(token), changed));
        QCOMPARE(page.status, wrong.isEmpty() ? 303 : 422);
        QCOMPARE(page.body.count("aria-invalid=\"true\""), wrong.size());
        for (const QString &field : wrong) {
            const QByteArray name = field.toLatin1();
            QVERIFY2(page.body.contains("<li><a href=\"#" + name + "\">"), name.constData());
            QVERIFY2(page.body.contains("id=\"" + name + "-error\""), name.constData());
            QVERIFY2(page.body.contains("name=\"" + name + "\""), name.constData());
        }
    }

    void keepsWhatWasTypedButTheAddressThatBinds()
    {
        TestVisitor visitor;
        visitor.campaign.campaign.binding = Campaign::Binding::Address;
        visitor.publish();
        const QByteArray token = visitor.invite({.email = u"ada@guests.example"_s});
        const Fields changed{{u"city"_s, QString()}, {u"email"_s, u"eve@guests.example"_s}};
        const Response page = visitor.post("/i/" + token + "/redeem", with(visitor.filledCheckout(token), changed));
        QCOMPARE(page.status, 422);
        QVERIFY(page.body.contains("Please check 2 fields"));
        QVERIFY(page.body.contains("value=\"Ada Lovelace\""));
        QVERIFY(page.body.contains("<option value=\"DE\" selected>"));
        QVERIFY(page.body.contains("<bdi>eve@guests.example</bdi>"));
        QVERIFY(!page.body.contains("value=\"eve@guests.example\""));
        QVERIFY(!page.body.contains("ada@guests.example"));
        QVERIFY(page.body.contains("Stoneware mug"));
    }

    void offersWhatTheCampaignShipsTo()
    {
        TestVisitor visitor;
        visitor.campaign.campaign.page.countries = {u"DE"_s, u"AT"_s};
        visitor.publish();
        const QByteArray token = visitor.invite();
        const Fields abroad{{u"country"_s, u"FR"_s}, {u"postal_code"_s, u"75001"_s}};
        const auto filled = visitor.filledCheckout(token);
        const Response page = visitor.post("/i/" + token + "/redeem", with(filled, abroad));
        QCOMPARE(page.status, 422);
        QCOMPARE(page.body.count("<option "), 3);
        QVERIFY(page.body.indexOf(">Austria<") < page.body.indexOf(">Germany<"));
    }

    void asksForNoCountryWhereThereIsOne()
    {
        TestVisitor visitor;
        visitor.campaign.campaign.page.countries = {u"US"_s};
        visitor.publish();
        const QByteArray token = visitor.invite();
        auto filled = with(visitor.filledCheckout(token), {{u"postal_code"_s, u"20500"_s}, {u"region"_s, u"DC"_s}});
        filled.removeIf([](const auto &field) { return field.first == u"country"_s; });
        const QByteArray choice = QUrl::toPercentEncoding(visitor.campaign.items.first().uid + u":Sage"_s);
        const Response page = visitor.get("/i/" + token + "/checkout?choice=" + choice);
        QVERIFY(!page.body.contains("<select"));
        QVERIFY(page.body.contains("United States"));
        QVERIFY(page.body.contains("name=\"region\""));
        QCOMPARE(visitor.post("/i/" + token + "/redeem", filled).status, 303);
    }

    void choosesOnlyWhatIsThere_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no item") << u"nonsense:Sage"_s;
        QTest::newRow("no variant") << u"%1:"_s;
        QTest::newRow("another variant") << u"%1:Sand"_s;
    }
    void choosesOnlyWhatIsThere()
    {
        QFETCH(const QString, choice);
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        const QString wanted = choice.contains(u'%') ? choice.arg(visitor.campaign.items.first().uid) : choice;
        QCOMPARE(visitor.get("/i/" + token + "/checkout?choice=" + QUrl::toPercentEncoding(wanted)).status, 303);
        const auto filled = with(visitor.filledCheckout(token), {{u"choice"_s, wanted}});
        QCOMPARE(visitor.post("/i/" + token + "/redeem", filled).status, 409);
        QCOMPARE(visitor.redemptions(), 0);
    }

    void givesAsManyAsTheCampaignAllows()
    {
        TestVisitor visitor;
        visitor.campaign.campaign.page.itemsPerInvite = 2;
        visitor.publish();
        const QByteArray token = visitor.invite();
        QVERIFY(visitor.get("/i/" + token + "/items").body.contains("type=\"checkbox\""));
        const Fields garden{{u"choice"_s, visitor.campaign.items.at(1).uid + u':'}};
        const auto filled = visitor.filledCheckout(token);
        QCOMPARE(visitor.post("/i/" + token + "/redeem", filled + garden + garden).status, 409); // three
        const Response ordered = visitor.post("/i/" + token + "/redeem", filled + garden);
        QCOMPARE(ordered.status, 303);
        const QByteArray receipt = visitor.get(test::headerOf(ordered, "location")).body;
        QVERIFY(receipt.contains("Stoneware mug, Sage"));
        QVERIFY(receipt.contains("Sunflower garden"));
    }

    void joiningNeedsATickAndAnAddress()
    {
        TestVisitor visitor;
        membership(visitor, Campaign::Binding::Link);
        const QByteArray token = visitor.invite({.name = u"Maya"_s});
        const Response untold = visitor.join(token);
        QCOMPARE(untold.status, 422);
        QVERIFY(untold.body.contains("href=\"#email\""));
        const auto hidden = visitor.hiddenFields("/i/" + token + "/join");
        const Response unticked = visitor.post(
            "/i/" + token + "/redeem", hidden + Fields{{u"name"_s, u"Maya"_s}, {u"email"_s, u"maya@example.org"_s}});
        QCOMPARE(unticked.status, 422);
        QVERIFY(unticked.body.contains("id=\"agree-error\""));
        QCOMPARE(visitor.join(token, {{u"email"_s, u"maya@example.org"_s}}).status, 303);
        QCOMPARE(visitor.count(u"members"_s), 1);
    }

    void joinsByCode()
    {
        TestVisitor visitor;
        membership(visitor, Campaign::Binding::Code);
        const QByteArray token = visitor.invite({.name = u"Maya"_s, .email = u"maya@example.org"_s});
        const Response asked = visitor.join(token, {{u"email"_s, u"maya@example.org"_s}});
        QVERIFY(asked.body.contains("Enter the code we sent"));
        const Response joined = visitor.post(
            "/i/" + token + "/code", test::hiddenFieldsOf(asked.body) + Fields{{u"code"_s, visitor.lastCode()}});
        QCOMPARE(joined.status, 303);
        QVERIFY(visitor.get(test::headerOf(joined, "location")).body.contains("You are now a member of Spring Gift."));
        QCOMPARE(visitor.count(u"members"_s), 1);
    }

    void confirmsToTheInvitedAddressOnly()
    {
        TestVisitor visitor;
        QCOMPARE(visitor.order(visitor.invite({.email = u"ada@example.org"_s})).status, 303);
        QCOMPARE(visitor.count(u"mail_queue WHERE kind = 'Confirmation' AND recipient = 'ada@example.org'"_s), 1);
        QCOMPARE(visitor.order(visitor.invite(), {{u"email"_s, u"victim@example.org"_s}}).status, 303);
        QCOMPARE(visitor.count(u"mail_queue"_s), 1);
    }

    void queuesNoMailWhereNoneIsSent()
    {
        TestVisitor visitor;
        visitor.site.sendsMail = false;
        QCOMPARE(visitor.order(visitor.invite({.email = u"ada@example.org"_s})).status, 303);
        membership(visitor, Campaign::Binding::Code);
        const QByteArray token = visitor.invite({.email = u"maya@example.org"_s});
        QCOMPARE(visitor.join(token, {{u"email"_s, u"maya@example.org"_s}}).status, 200);
        QCOMPARE(visitor.count(u"mail_queue"_s), 0);
        QCOMPARE(visitor.count(u"codes"_s), 0);
    }

    void speaksOfWhatTheCampaignIsAboutWhenItFails_data()
    {
        QTest::addColumn<bool>("isMembership");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("gift") << false << "Open your link again: it shows whether the order arrived."_ba;
        QTest::newRow("membership") << true << "Open your link again: it shows whether the sign-up arrived."_ba;
    }
    void speaksOfWhatTheCampaignIsAboutWhenItFails()
    {
        QFETCH(const bool, isMembership);
        QFETCH(const QByteArray, words);
        TestVisitor visitor;
        if (isMembership) {
            membership(visitor, Campaign::Binding::Link);
        }
        const QByteArray token = visitor.invite();
        VERIFY_RESULT(exec(visitor.db(), u"ALTER TABLE changes RENAME TO lost"_s));
        const Response failed =
            isMembership ? visitor.join(token, {{u"email"_s, u"maya@example.org"_s}}) : visitor.order(token);
        QCOMPARE(failed.status, 500);
        QVERIFY2(failed.body.contains(words), failed.body.constData());
        QVERIFY(failed.body.contains("An invitation from Alder &amp; Finch"));
        const Frame frame(visitor.site, visitor.campaign);
        QCOMPARE(serverErrorPage(frame, true).body.contains("Nothing was ordered"), !isMembership);
        QCOMPARE(busyPage(frame).body.contains("You were not signed up"), isMembership);
    }

    void knowsPostalCodes_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("valid");
        QTest::newRow("Germany") << u"DE"_s << u"10115"_s << true;
        QTest::newRow("Germany, short") << u"DE"_s << u"1011"_s << false;
        QTest::newRow("Poland") << u"PL"_s << u"00-950"_s << true;
        QTest::newRow("Netherlands") << u"NL"_s << u"1012 ab"_s << true;
        QTest::newRow("United Kingdom") << u"GB"_s << u"SW1A 1AA"_s << true;
        QTest::newRow("United Kingdom, short") << u"GB"_s << u"SW1A"_s << false;
        QTest::newRow("Canada") << u"CA"_s << u"K1A 0B1"_s << true;
        QTest::newRow("Portugal") << u"PT"_s << u"1000-205"_s << true;
        QTest::newRow("Sweden") << u"SE"_s << u"114 55"_s << true;
        QTest::newRow("Ireland") << u"IE"_s << u"D02 AF30"_s << true;
        QTest::newRow("Qatar has none") << u"QA"_s << QString() << true;
        QTest::newRow("no country") << QString() << QString() << false;
    }
    void knowsPostalCodes()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, code);
        QFETCH(const bool, valid);
        QCOMPARE(isPostalCode(code, addressRules(country)), valid);
        const AddressRules rules = addressRules(country);
        QVERIFY(rules.example.isEmpty() || isPostalCode(rules.example, rules));
    }

    void namesAllCountries()
    {
        const PageWords english(u"en"_s);
        const auto all = countriesFor({}, english);
        QVERIFY(all.size() > 200);
        QCOMPARE(countryName(u"DE"_s, english), u"Germany"_s);
        QCOMPARE(countryName(u"DE"_s, PageWords(u"de"_s)), u"Deutschland"_s);
        QCOMPARE(countryName(u"de"_s, english), QString());
        QCOMPARE(countryName(u"<b"_s, english), QString());
        for (const Country &country : all) {
            const AddressRules rules = addressRules(country.code);
            QVERIFY2(rules.example.isEmpty() || isPostalCode(rules.example, rules), qPrintable(country.name));
        }
    }

private:
    static Fields with(Fields fields, const Fields &changed)
    {
        for (const auto &[name, value] : changed) {
            fields.removeIf([&name](const auto &field) { return field.first == name; });
            fields.append({name, value});
        }
        return fields;
    }

    static void membership(TestVisitor &visitor, Campaign::Binding binding)
    {
        visitor.campaign.campaign.uid = makeUid();
        visitor.campaign.campaign.purpose = Campaign::Purpose::Membership;
        visitor.campaign.campaign.binding = binding;
        visitor.campaign.items.clear();
        visitor.publish();
    }
};

GUESTWRIGHT_TEST(tst_checkout, CheckoutTest)
#include "tst_checkout.moc"
