#include "app/mail/invitationmail.h"
#include "app/mail/mailwords.h"
#include "models/core/accentcolor.h"
#include "models/core/expiration.h"
#include "models/mail/maillanguage.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace guestwright;

namespace {

InvitationMail spring()
{
    InvitationMail mail;
    mail.name = u"Ada Lovelace"_s;
    mail.organizer = u"Alder & Finch"_s;
    mail.campaign = u"Spring Gift"_s;
    mail.subject = u"A small gift for spring"_s;
    mail.preheader = u"Choose one gift and tell us where it should go."_s;
    mail.title = u"A small gift for spring"_s;
    mail.description = u"You helped us through our first year, and we would like to send you something made in the "
                       "workshop. **Choose one gift**, tell us where it should go, and we will post it within three "
                       "working days."_s;
    mail.button = u"Choose my gift"_s;
    mail.link = u"https://gift.example.org/i/kT9vQ2mXw4RzLb7NcYp1Ug"_s;
    mail.until = u"31 May 2027, 23:59 (Berlin)"_s;
    mail.privacyUrl = u"https://alderfinch.example/privacy"_s;
    mail.contact = u"hello@alderfinch.example"_s;
    mail.color = u"#14806a"_s;
    return mail;
}

/// Every tag in its order: "{{greeting}}", "{{#until}}".
QStringList tagsIn(const QString &text)
{
    static const QRegularExpression tag(u"\\{\\{[^}]*\\}\\}"_s);
    QStringList tags;
    for (const QRegularExpressionMatch &match : tag.globalMatch(text)) {
        tags << match.captured();
    }
    return tags;
}

} // namespace

class InvitationMailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLikeThis()
    {
        const RenderedMail mail = renderInvitation(spring(), MailTemplate::invitation());
        QCOMPARE(mail.subject, u"A small gift for spring"_s);
        QCOMPARE(mail.text,
                 u"A small gift for spring\n"
                 "\n"
                 "Hello Ada,\n"
                 "\n"
                 "You helped us through our first year, and we would like to send you\n"
                 "something made in the workshop. Choose one gift, tell us where it should go,\n"
                 "and we will post it within three working days.\n"
                 "\n"
                 "Choose my gift:\n"
                 "\n"
                 "https://gift.example.org/i/kT9vQ2mXw4RzLb7NcYp1Ug\n"
                 "\n"
                 "Works until 31 May 2027, 23:59 (Berlin).\n"
                 "\n"
                 "The link is yours alone. On the page you confirm your e-mail address, so\n"
                 "please do not pass it on.\n"
                 "\n"
                 "-- \n"
                 "You are getting this because Alder & Finch invited you to Spring Gift.\n"
                 "Privacy policy: https://alderfinch.example/privacy\n"
                 "Questions: hello@alderfinch.example\n"_s);
        QVERIFY(mail.html.contains(u"<strong>Choose one gift</strong>"_s));
        QVERIFY(mail.html.contains(u"Alder &amp; Finch invited you to Spring Gift."_s));
        QVERIFY(mail.html.contains(u"background:#14806a"_s));
        QCOMPARE(mail.html.count(u"href=\"https://gift.example.org/i/kT9vQ2mXw4RzLb7NcYp1Ug\""_s), 2);
        QVERIFY(!mail.html.contains(u"{{"_s));
        QVERIFY(!mail.html.contains(u"<img"_s));
        QVERIFY(!mail.html.contains(u"Stop these mails"_s));
    }

    void leavesOutWhatThereIsNot()
    {
        InvitationMail values = spring();
        values.name.clear();
        values.until.clear();
        values.privacyUrl.clear();
        values.contact.clear();
        values.preheader.clear();
        values.confirmsAddress = false;
        const RenderedMail mail = renderInvitation(values, MailTemplate::invitation());
        for (const QString &part : {mail.text, mail.html}) {
            QVERIFY(part.contains(u"Hello,"_s));
            QVERIFY(!part.contains(u"Works until"_s));
            QVERIFY(!part.contains(u"Privacy"_s));
            QVERIFY(!part.contains(u"mailto:"_s));
            QVERIFY(!part.contains(u"confirm your e-mail"_s));
            QVERIFY(part.contains(u"The link is yours alone, so please do not pass it on."_s));
        }
        QVERIFY(!mail.text.contains(u"\n\n\n"_s));
    }

    void saysHowToStopTheseMails_data()
    {
        QTest::addColumn<MailTemplate>("texts");
        QTest::addColumn<QString>("textEnd");
        QTest::newRow("the one that comes with the program") << MailTemplate::invitation() << QString();
        QTest::newRow("a reminder") << MailTemplate::reminder() << QString();
        QTest::newRow("without a place for it")
            << MailTemplate{.text = u"{{link}}"_s, .html = u"<a href=\"{{link}}\">x</a></BODY>"_s}
            << u"\n\n-- \nStop these mails: https://gift.example.org/u/K?a=1&b=2\n"_s;
        QTest::newRow("signed") << MailTemplate{.text = u"{{link}}\n-- \nAda\n"_s, .html = u"<p>{{link}}"_s}
                                << u"\n-- \nAda\nStop these mails: https://gift.example.org/u/K?a=1&b=2\n"_s;
        QTest::newRow("with a place of its own")
            << MailTemplate{.text = u"{{link}} or {{unsubscribe_url}}"_s,
                            .html = u"{{link}} <a href=\"{{unsubscribe_url}}\">no</a>"_s}
            << u"\nhttps://gift.example.org/u/K?a=1&b=2"_s;
    }
    void saysHowToStopTheseMails()
    {
        QFETCH(const MailTemplate, texts);
        QFETCH(const QString, textEnd);
        InvitationMail values = spring();
        values.unsubscribeUrl = u"https://gift.example.org/u/K?a=1&b=2"_s;
        const RenderedMail mail = renderInvitation(values, texts);
        QCOMPARE(mail.text.count(values.unsubscribeUrl), 1);
        QCOMPARE(mail.html.count(u"href=\"https://gift.example.org/u/K?a=1&amp;b=2\""_s), 1);
        QVERIFY2(mail.text.endsWith(textEnd), qPrintable(mail.text));
        const qsizetype end = mail.html.indexOf(u"</body>"_s, 0, Qt::CaseInsensitive);
        QVERIFY(end < 0 || mail.html.indexOf(u"/u/K?"_s) < end);
        values.unsubscribeUrl = u"javascript:alert(1)"_s;
        QVERIFY(!renderInvitation(values, texts).html.contains(u"javascript"_s));
    }

    void addsNothingToAPartThatIsNotThere()
    {
        InvitationMail values = spring();
        values.unsubscribeUrl = u"https://gift.example.org/u/K"_s;
        QVERIFY(renderInvitation(values, {.text = u"{{link}}"_s}).html.isEmpty());
    }

    void showsValuesAsTheyAre_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("field") << u"{{link}}"_s;
        QTest::newRow("raw field") << u"{{{description_html}}}"_s;
        QTest::newRow("section") << u"{{#until}}x{{/until}}"_s;
        QTest::newRow("unclosed") << u"{{"_s;
        QTest::newRow("delimiters") << u"{{=<% %>=}}"_s;
        QTest::newRow("HTML") << u"<img src=x onerror=\"alert('1')\">&amp;"_s;
    }
    void showsValuesAsTheyAre()
    {
        QFETCH(const QString, value);
        InvitationMail values = spring();
        values.campaign = values.organizer = values.title = values.button = values.until = value;
        const RenderedMail mail = renderInvitation(values, MailTemplate::invitation());
        QVERIFY(mail.text.startsWith(value + u'\n'));
        QVERIFY(mail.text.simplified().contains(u"because "_s + value.simplified() + u" invited you to "_s));
        QString html = mail.html;
        html.replace(u"&#39;"_s, u"'"_s);
        QVERIFY2(html.contains(u"<title>"_s + value.toHtmlEscaped() + u"</title>"_s), qPrintable(html.left(900)));
        QVERIFY(!mail.html.contains(u"<img"_s));
    }

    void offersOnlyLinksThatMayBeOffered()
    {
        InvitationMail values = spring();
        values.privacyUrl = u"javascript:alert(1)"_s;
        values.link = u"file:///etc/passwd"_s;
        const RenderedMail mail = renderInvitation(values, MailTemplate::invitation());
        QVERIFY(!mail.html.contains(u"javascript"_s));
        QVERIFY(!mail.text.contains(u"passwd"_s));
        QCOMPARE(InvitationRenderer(MailTemplate::invitation()).emptyFields(values), QStringList{u"link"_s});
    }

    void mergesTheSubject()
    {
        InvitationMail values = spring();
        values.subject = u"{{first_name}}, a gift & more\nuntil {{until}}"_s;
        QCOMPARE(renderInvitation(values, MailTemplate::invitation()).subject,
                 u"Ada, a gift & more until 31 May 2027, 23:59 (Berlin)"_s);
        values.name = u"{{link}} X"_s;
        QCOMPARE(renderInvitation(values, MailTemplate::invitation()).subject.left(8), u"{{link}}"_s);
    }

    void tellsWhatIsMissingForWhom()
    {
        const MailTemplate own{.subject = u"Hi {{first_name}}"_s,
                               .text = u"{{#until}}{{until}}{{/until}} {{name}} {{link}} {{contact}}"_s,
                               .html = u"{{name}} {{link}}"_s};
        QVERIFY(checkTemplate(own));
        InvitationMail values = spring();
        InvitationRenderer renderer(own);
        QCOMPARE(renderer.emptyFields(values), QStringList());
        values.name.clear();
        values.until.clear();
        values.contact.clear();
        QCOMPARE(renderer.emptyFields(values), (QStringList{u"first_name"_s, u"name"_s, u"contact"_s}));
    }

    void checksTemplates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("fine") << u"{{greeting}} {{#until}}{{until}}{{/until}}{{! note }}{{{description_html}}}"_s
                              << u""_s;
        QTest::newRow("unknown") << u"{{surname}}"_s << u"surname"_s;
        QTest::newRow("unknown section") << u"{{#vip}}x{{/vip}}"_s << u"vip"_s;
        QTest::newRow("unclosed tag") << u"Hello {{name"_s << u"{{name"_s;
        QTest::newRow("unclosed section") << u"{{#until}}x"_s << u"until"_s;
        QTest::newRow("not open") << u"x{{/until}}"_s << u"until"_s;
        QTest::newRow("crossed") << u"{{#until}}{{#name}}{{/until}}{{/name}}"_s << u"until"_s;
        QTest::newRow("raw name") << u"{{{name}}}"_s << u"name"_s;
        QTest::newRow("raw by ampersand") << u"{{&name}}"_s << u"name"_s;
        QTest::newRow("partial") << u"{{>header}}"_s << u"header"_s;
        QTest::newRow("delimiters") << u"{{=<% %>=}}"_s << u"<%"_s;
        QTest::newRow("the one that comes with the program")
            << MailTemplate::invitation().text + MailTemplate::invitation().html << u""_s;
    }
    void checksTemplates()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, complaint);
        const auto checked = checkTemplate(text);
        QCOMPARE(bool(checked), complaint.isEmpty());
        if (!checked) {
            QVERIFY2(checked.error().message.contains(complaint), qPrintable(checked.error().message));
        }
    }

    void mustShowTheLink()
    {
        QVERIFY(checkTemplate(MailTemplate{.subject = u"Hello"_s}));
        QVERIFY(checkTemplate(MailTemplate{.text = u"{{#link}}Go to {{ link }}{{/link}}"_s}));
        for (const QString &text : {u"no link here"_s, u"{{! link }}"_s, u"{{#link}}here{{/link}}"_s}) {
            QCOMPARE(checkTemplate(MailTemplate{.text = text}).error().kind, Error::Kind::Invalid);
            QCOMPARE(checkTemplate(MailTemplate{.text = u"{{link}}"_s, .html = text}).error().kind,
                     Error::Kind::Invalid);
        }
    }

    void comesWithTheProgram()
    {
        QVERIFY(!MailTemplate::invitation().text.isEmpty());
        QVERIFY(MailTemplate::invitation().html.contains(u"{{{description_html}}}"_s));
        QVERIFY(checkTemplate(MailTemplate::invitation()));
    }

    void keepsButtonsReadable()
    {
        double worst = 21;
        for (int red = 0; red < 256; red += 17) {
            for (int green = 0; green < 256; green += 17) {
                for (int blue = 0; blue < 256; blue += 17) {
                    const QString hex = u"#%1"_s.arg((red << 16) | (green << 8) | blue, 6, 16, QLatin1Char('0'));
                    worst = std::min(worst, contrastRatio(accentFill(hex), onAccent(hex)));
                }
            }
        }
        QVERIFY2(worst >= 4.5, QByteArray::number(worst).constData());
        QCOMPARE(accentFill(u"#14806a"_s), u"#14806a"_s);
        QCOMPARE(onAccent(u"#14806a"_s), u"#ffffff"_s);
        QCOMPARE(onAccent(u"#ffff00"_s), u"#000000"_s);
        QCOMPARE(accentFill(u"red;background:url(x)"_s), u"#5646c0"_s);
    }

    void speaksTheLanguageOfTheCampaign()
    {
        const auto kind = CampaignMail::Kind::Invitation;
        InvitationMail values = spring();
        values.language = u"de"_s;
        const RenderedMail mail = renderInvitation(values, MailTemplate::completed({}, kind, u"de"_s));
        QVERIFY2(mail.text.contains(u"Guten Tag "_s), qPrintable(mail.text));
        QVERIFY(mail.text.contains(u"Gültig bis"_s) && mail.html.contains(u"<html lang=\"de\""_s));
        QVERIFY(!mail.text.contains(u"Works until"_s) && !mail.html.contains(u"Works until"_s));
        QCOMPARE(MailTemplate::builtIn(kind, u"tlh"_s), MailTemplate::invitation());
    }

    void hasTheSameFieldsInEveryLanguage()
    {
        for (const auto kind : {CampaignMail::Kind::Invitation, CampaignMail::Kind::Reminder}) {
            const MailTemplate english = MailTemplate::builtIn(kind);
            for (const QString &language : mailLanguages()) {
                const MailTemplate texts = MailTemplate::builtIn(kind, language);
                QVERIFY(checkTemplate(texts));
                QCOMPARE(tagsIn(texts.text), tagsIn(english.text));
                QCOMPARE(tagsIn(texts.html), tagsIn(english.html));
            }
        }
    }

    void writesDaysOfAMailInItsOwnLanguage()
    {
        const Instant end = fromMsecs(1'811'800'740'000);
        QCOMPARE(untilText(end, u"UTC"_s, MailWords::in(u"de"_s).locale), u"31. Mai 2027, 21:59 (UTC)"_s);
        QCOMPARE(untilText(end, u"UTC"_s, MailWords::in(u"en"_s).locale), u"31 May 2027, 21:59 (UTC)"_s);
    }
};

GUESTWRIGHT_TEST(tst_invitationmail, InvitationMailTest)
#include "tst_invitationmail.moc"
