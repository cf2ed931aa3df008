#include "app/mail/emptyvalues.h"
#include "app/mail/invitationmail.h"
#include "app/mail/mailtemplate.h"
#include "app/mail/pickablefields.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace guestwright;
using Part = TemplateFault::Part;

namespace {

/// Shows every field there is, outside of any section.
MailTemplate showingEverything()
{
    QString text;
    for (const QString &field : mergeFields()) {
        text += field == u"description_html"_s ? u"{{{description_html}}} "_s : u"{{%1}} "_s.arg(field);
    }
    return {.subject = u"{{title}}"_s, .text = text, .html = text};
}

} // namespace

class MailTemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThePlaceOfEveryMistake()
    {
        const MailTemplate wrong{.subject = u"Dear {{nam}}"_s,
                                 .text = u"{{link}}\n\nHello {{first_nam}},\n{{#until}}until"_s,
                                 .html = u"<p>{{name}}</p>"_s};
        const QList<TemplateFault> faults = templateFaults(wrong);
        QCOMPARE(faults.size(), 4);
        QCOMPARE(faults.at(0).part, Part::Subject);
        QCOMPARE(faults.at(0).at, 5);
        QCOMPARE(faults.at(0).length, 7);
        QVERIFY(faults.at(0).words.contains(u"“nam”"_s));
        QCOMPARE(faults.at(1).part, Part::Text);
        QCOMPARE(faults.at(1).line, 3);
        QCOMPARE(wrong.text.sliced(faults.at(1).at, faults.at(1).length), u"{{first_nam}}"_s);
        QCOMPARE(faults.at(2).line, 4);
        QVERIFY(faults.at(2).words.contains(u"{{#until}}"_s));
        QCOMPARE(faults.at(3).part, Part::Html); // no link
        QCOMPARE(faults.at(3).length, 0);
        QCOMPARE(checkTemplate(MailTemplate{.text = wrong.text}).error().message,
                 u"There is no field “first_nam” (text, line 3)"_s);
    }

    void countsACrossingOnce()
    {
        const MailTemplate crossed{.text = u"{{link}}{{#until}}{{#name}}{{/until}}{{/name}}"_s};
        QCOMPARE(templateFaults(crossed).size(), 1);
    }

    void saysOnlyThatATagIsOpenWhileItIsTyped()
    {
        const MailTemplate typing{.text = u"Hello {{first"_s};
        QCOMPARE(templateFaults(typing).size(), 1);
        QCOMPARE(templateFaults(typing).first().at, 6);
    }

    void completesWhatACampaignHasOfItsOwn()
    {
        constexpr auto kind = CampaignMail::Kind::Invitation;
        const MailTemplate none = MailTemplate::completed({}, kind);
        QCOMPARE(none.subject, u"{{title}}"_s);
        QCOMPARE(none.text, MailTemplate::invitation().text);
        const MailTemplate own = MailTemplate::completed({.subject = u"S"_s, .html = u"{{link}}"_s}, kind);
        QCOMPARE(own, (MailTemplate{u"S"_s, MailTemplate::invitation().text, u"{{link}}"_s}));
    }

    void offersOnlyFieldsThatThereAre()
    {
        QStringList offered;
        const QList<MergeField> fields = pickableFields();
        for (const MergeField &field : fields) {
            QVERIFY(!field.words.isEmpty());
            QVERIFY2(mergeFields().contains(field.name), qPrintable(field.name));
            QVERIFY2(checkTemplate(field.inserted), qPrintable(field.inserted));
            QVERIFY(!offered.contains(field.name));
            offered.append(field.name);
        }
        for (const QString &field : mergeFields()) {
            const bool isInside = field == u"confirm_address"_s || field == u"preheader"_s || field == u"subject"_s;
            QVERIFY2(isInside || offered.contains(field), qPrintable(field + u" can be used, but is not offered"_s));
        }
    }

    void needsNothingThatMayBeMissing()
    {
        const EmptyValues values(MailTemplate::completed({}, CampaignMail::Kind::Invitation), {}, {});
        QCOMPARE(values.of({}), QStringList());
        QVERIFY(!values.lacksOwn({}));
    }

    /// Judged by the facts, and found in what is rendered: the same fields, whatever there is and is not.
    void knowsWhatIsEmptyWithoutRendering()
    {
        const MailTemplate texts = showingEverything();
        for (int mask = 0; mask < 32; ++mask) {
            const bool hasName = (mask & 1) != 0;
            const bool ends = (mask & 2) != 0;
            const bool isDescribed = (mask & 4) != 0;
            const bool hasPolicy = (mask & 8) != 0;
            const bool confirms = (mask & 16) != 0;
            const Campaign campaign{.name = u"Spring"_s,
                                    .description = isDescribed ? u"**Hello**"_s : u" \n"_s,
                                    .expiresAt = ends ? std::optional(fromMsecs(5)) : std::nullopt,
                                    .binding = confirms ? Campaign::Binding::Code : Campaign::Binding::Link};
            const WorkspaceSettings settings{.privacyUrl = hasPolicy ? u"https://x.org/"_s : QString()};
            const Invite invite{.name = hasName ? u"Ada"_s : QString()};
            const InvitationMail mail{.name = invite.name,
                                      .organizer = u"Org"_s,
                                      .campaign = campaign.name,
                                      .subject = u"{{title}}"_s,
                                      .title = campaign.name,
                                      .description = campaign.description,
                                      .button = u"Go"_s,
                                      .link = u"https://x.org/i/1"_s,
                                      .until = ends ? u"tomorrow"_s : QString(),
                                      .privacyUrl = settings.privacyUrl,
                                      .contact = u"a@x.org"_s,
                                      .confirmsAddress = confirms};
            const EmptyValues values(texts, campaign, settings);
            QCOMPARE(values.of(invite), InvitationRenderer(texts).emptyFields(mail));
            QCOMPARE(values.lacksOwn(invite), !hasName || !ends);
        }
    }

    void knowsWhatIsShown()
    {
        const MailTemplate texts{.subject = u"{{#name}}x{{/name}}"_s, .html = u"{{{description_html}}}"_s};
        QVERIFY(!showsField(texts, u"name"_s));
        QVERIFY(showsField(texts, u"description_html"_s));
    }
};

GUESTWRIGHT_TEST(tst_mailtemplate, MailTemplateTest)
#include "tst_mailtemplate.moc"
