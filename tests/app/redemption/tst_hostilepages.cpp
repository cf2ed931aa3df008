#include "models/core/token.h"
#include "tests/app/redemption/testvisitor.h"
#include "tests/support/testrunner.h"
#include "tests/support/testsize.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;
using test::TestVisitor;
using Fields = QList<std::pair<QString, QString>>;

namespace {

// In the manner of OWASP's cross-site scripting filter evasion cheat sheet, written anew.
const QStringList hostileTexts{u"<script>alert(1)</script>"_s,
                               u"\"><script>alert(1)</script>"_s,
                               u"'><img src=x onerror=alert(1)>"_s,
                               u"<img src=x onerror=alert(1)>"_s,
                               u"<svg/onload=alert(1)>"_s,
                               u"</title><script>alert(1)</script>"_s,
                               u"</textarea><script>alert(1)</script>"_s,
                               u"\" onfocus=alert(1) autofocus=\""_s,
                               u"' onmouseover='alert(1)"_s,
                               u"javascript:alert(1)"_s,
                               u"&lt;script&gt;alert(1)&lt;/script&gt;"_s,
                               u"&#60;script&#62;alert(1)"_s,
                               u"<iframe src=//evil.example>"_s,
                               u"<a href=\"javascript:alert(1)\">x</a>"_s,
                               u"{{#org}}{{{org}}}{{/org}}"_s,
                               u"{{{main_html}}}"_s,
                               u"%1 %2 %3"_s,
                               u"<!--"_s,
                               u"-->"_s,
                               u"]]>"_s,
                               u"<base href=//evil.example>"_s,
                               u"<meta http-equiv=refresh content=0>"_s,
                               u"<style>*{display:none}</style>"_s,
                               u"\\\"><b>"_s,
                               u"`onload=alert(1)`"_s,
                               u"<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">"_s,
                               u"\u202e<b>gnp"_s,
                               u"<form action=//evil.example>"_s,
                               u"<button formaction=javascript:alert(1)>x"_s,
                               u"<<script>alert(1)//<</script>"_s,
                               u"[x](javascript:alert(1))"_s,
                               u"![x](http://evil.example/x.png)"_s,
                               u"[x](data:text/html,hi)"_s};

/// What a page is made of, without its texts: tags with the names of their attributes.
QStringList skeleton(const QByteArray &html)
{
    static const QRegularExpression tag(u"<(/?[a-zA-Z!][a-zA-Z0-9!-]*)((?:[^\"'>]|\"[^\"]*\"|'[^']*')*)>"_s);
    static const QRegularExpression attribute(u"([a-zA-Z-]+)(=\"[^\"]*\"|='[^']*'|=[^\\s\"'>]+)?"_s);
    QStringList tags;
    auto found = tag.globalMatch(QString::fromUtf8(html));
    while (found.hasNext()) {
        const auto match = found.next();
        QString shape = match.captured(1);
        auto attributes = attribute.globalMatch(match.captured(2));
        while (attributes.hasNext()) {
            shape += u' ' + attributes.next().captured(1);
        }
        tags.append(shape);
    }
    return tags;
}

} // namespace

/// Whatever somebody wrote stays text (reliability I2), and links come from nowhere but the settings (A7, A8).
class HostilePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::addEngineRows(); }

    void whatManagersWriteIsText()
    {
        TestVisitor visitor;
        const auto harmless = pagesOf(visitor, u"harmless"_s, u"harmless"_s);
        for (const QString &text : hostileTexts) {
            const auto pages = pagesOf(visitor, text, u"harmless"_s);
            for (qsizetype i = 0; i < pages.size(); ++i) {
                if (skeleton(pages.at(i)) != skeleton(harmless.at(i))) {
                    QFAIL(qPrintable(u"page %1 of %2: %3"_s.arg(i).arg(text, QString::fromUtf8(pages.at(i)))));
                }
            }
        }
    }

    void descriptionsAreMarkdownAndNothingElse()
    {
        TestVisitor visitor;
        for (const QString &text : hostileTexts) {
            visitor.campaign.campaign.description = u"Before **it**\n\n"_s + text + u"\n\nafter it"_s;
            visitor.publish();
            const QString page = QString::fromUtf8(visitor.get("/i/" + visitor.invite()).body);
            const QStringList tags = skeleton(page.toUtf8());
            for (const QString &tag : tags) {
                const QString name = tag.section(u' ', 0, 0);
                QVERIFY2(name != u"script"_s && name != u"iframe"_s && name != u"base"_s && name != u"style"_s
                             && name != u"math"_s && !tag.contains(u" on"_s),
                         qPrintable(tag + u" in "_s + text));
            }
            QVERIFY(!page.contains(u"href=\"javascript:"_s));
            QVERIFY(!page.contains(u"evil.example\""_s));
            QCOMPARE(tags.count(u"img class src alt width height"_s), 1); // the one that counts views
        }
    }

    void whatVisitorsTypeIsText()
    {
        TestVisitor visitor;
        const auto harmless = pagesOf(visitor, u"harmless"_s, u"harmless"_s);
        for (const QString &text : hostileTexts) {
            const auto pages = pagesOf(visitor, u"harmless"_s, text);
            for (qsizetype i = 0; i < pages.size(); ++i) {
                if (skeleton(pages.at(i)) != skeleton(harmless.at(i))) {
                    QFAIL(qPrintable(u"page %1 of %2: %3"_s.arg(i).arg(text, QString::fromUtf8(pages.at(i)))));
                }
            }
        }
    }

    void coloursAreColours()
    {
        TestVisitor visitor;
        for (const QString &color : hostileTexts
                 + QStringList{u"red"_s, u"#12345"_s, u"#1234567"_s, u"#12345g"_s, u"#fff }* { display: none"_s,
                               u"#ffffff\n"_s}) {
            visitor.campaign.campaign.pageColor = color;
            visitor.publish();
            QCOMPARE(visitor.get("/c/" + visitor.campaign.campaign.uid.toLatin1() + "/theme.css").body,
                     QByteArray("\n"));
        }
        visitor.campaign.campaign.pageColor = u"#14806A"_s;
        visitor.publish();
        QCOMPARE(visitor.get("/c/" + visitor.campaign.campaign.uid.toLatin1() + "/theme.css").body,
                 QByteArray(":root { --accent: #14806a }\n"));
    }

    void hostsAreNeverReflected()
    {
        TestVisitor visitor;
        const QByteArray token = visitor.invite();
        const auto filled = visitor.filledCheckout(token);
        for (int i = 0; i < 50; ++i) {
            const QByteArray evil = "evil" + QByteArray::number(i) + ".example";
            visitor.headers = {{"host", evil},
                               {"x-forwarded-host", evil},
                               {"forwarded", "host=" + evil},
                               {"x-host", evil},
                               {"x-original-url", evil},
                               {"origin", "https://" + evil},
                               {"referer", "https://" + evil + "/x"},
                               {"x-forwarded-proto", "gopher"}};
            for (const QByteArray &address : {"/i/" + token, "/i/" + token + "/items", QByteArray("/i/unknown")}) {
                QVERIFY(!visitor.get(address).body.contains(evil));
            }
            const Response posted = visitor.post("/i/" + token + "/redeem", filled);
            QVERIFY(test::headerOf(posted, "location").startsWith('/'));
        }
    }

    void pagesAskNothingOfThirdParties()
    {
        static const QRegularExpression loaded(u"(?:src|srcset|poster|action|<link[^>]*href)=\"([^\"]*)\""_s);
        TestVisitor visitor;
        for (const QByteArray &page : pagesOf(visitor, u"harmless"_s, u"harmless"_s)) {
            if (page.contains("<iframe ")) {
                continue; // the video's own page
            }
            auto found = loaded.globalMatch(QString::fromUtf8(page));
            while (found.hasNext()) {
                const QString target = found.next().captured(1);
                QVERIFY2(target.startsWith(u'/') && !target.startsWith(u"//"_s), qPrintable(target));
            }
        }
    }

    void linksWorkInTheirOwnCampaignOnly()
    {
        constexpr int campaigns = 10;
        TestVisitor visitor;
        visitor.limits.reset();
        QList<QByteArray> tokens;
        QList<PublishedCampaign> all;
        for (int i = 0; i < campaigns; ++i) {
            visitor.campaign.campaign.uid = makeUid();
            visitor.campaign.campaign.name = u"Campaign %1"_s.arg(i);
            visitor.campaign.items = {{.uid = makeUid(), .name = u"Gift %1"_s.arg(i)}};
            visitor.publish();
            all.append(visitor.campaign);
            tokens.append(visitor.invite());
        }
        for (int mine = 0; mine < campaigns; ++mine) {
            QVERIFY(visitor.get("/i/" + tokens.at(mine)).body.contains("Campaign " + QByteArray::number(mine) + '<'));
            for (int other = 0; other < campaigns; ++other) {
                const QByteArray choice = all.at(other).items.first().uid.toLatin1() + "%3A";
                const Response checkout = visitor.get("/i/" + tokens.at(mine) + "/checkout?choice=" + choice);
                QCOMPARE(checkout.status, mine == other ? 200 : 303);
            }
        }
        for (int mine = 0; mine < campaigns; ++mine) {
            const QString foreign = all.at((mine + 1) % campaigns).items.first().uid + u':';
            const QByteArray own = all.at(mine).items.first().uid.toLatin1() + "%3A";
            Fields fields = visitor.hiddenFields("/i/" + tokens.at(mine) + "/checkout?choice=" + own);
            for (auto &[name, value] : fields) {
                value = name == u"choice"_s ? foreign : value;
            }
            QVERIFY(visitor.post("/i/" + tokens.at(mine) + "/redeem", fields + test::addressFields()).status >= 400);
        }
        QCOMPARE(visitor.redemptions(), 0);
    }

private:
    /// The pages of a gift and of a membership campaign whose texts are all one, visited by somebody who types another.
    static QList<QByteArray> pagesOf(TestVisitor &visitor, const QString &written, const QString &typed)
    {
        visitor.limits.reset();
        fill(visitor.campaign, written);
        visitor.campaign.campaign.binding = Campaign::Binding::Address;
        visitor.publish();
        const QByteArray token = visitor.invite({.name = written, .email = u"ada@example.org"_s});
        const QByteArray expired = visitor.invite({.name = written, .expiresAt = visitor.now});
        QList<QByteArray> pages;
        for (const QByteArray &address : {"/i/" + token, "/i/" + token + "/items", "/i/" + token + "/video",
                                          "/i/" + token + "/decline", "/i/" + expired, "/i/" + expired + "/ask"}) {
            pages.append(visitor.get(address).body);
        }
        pages.append(typedPages(visitor, token, typed));
        for (QByteArray &page : pages) {
            page.replace(token, "TOKEN");
        }
        return pages;
    }

    static void fill(PublishedCampaign &published, const QString &written)
    {
        Campaign &campaign = published.campaign;
        campaign.name = written;
        campaign.pageTitle = written;
        campaign.pageButton = written;
        campaign.pageColor = written;
        campaign.continueUrl = written;
        campaign.page.organizer = written;
        campaign.page.replyAddress = u"hello@alderfinch.example"_s;
        campaign.page.videoUrl = u"https://video.example/embed"_s;
        campaign.page.videoCaption = written;
        campaign.page.nextSteps = {written};
        published.items = {{.uid = makeUid(), .name = written, .description = written, .variants = {u"Sage"_s}}};
    }

    static QList<QByteArray> typedPages(TestVisitor &visitor, const QByteArray &token, const QString &typed)
    {
        const QString choice = visitor.campaign.items.first().uid + u":Sage"_s;
        Fields fields = visitor.hiddenFields("/i/" + token + "/checkout?choice=" + QUrl::toPercentEncoding(choice));
        for (const char *name :
             {"name", "line1", "line2", "city", "phone", "region", "postal_code", "email", "country"}) {
            fields.append({QString::fromLatin1(name), typed});
        }
        QList<QByteArray> pages{visitor.post("/i/" + token + "/redeem", fields).body};
        Fields wrong = test::addressFields();
        wrong.append({u"email"_s, u"eve@example.org"_s});
        wrong.append({u"line2"_s, typed});
        pages.append(visitor.order(token, wrong).body);
        Fields right = visitor.hiddenFields("/i/" + token + "/checkout?choice=" + QUrl::toPercentEncoding(choice));
        right += {{u"name"_s, typed}, {u"email"_s, u"ada@example.org"_s}};
        const Response ordered = visitor.post("/i/" + token + "/redeem", right + test::addressFields());
        pages.append(visitor.get(test::headerOf(ordered, "location")).body);
        return pages;
    }
};

GUESTWRIGHT_TEST(tst_hostilepages, HostilePagesTest)
#include "tst_hostilepages.moc"
