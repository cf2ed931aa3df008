#include "app/campaigning/changecampaign.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "app/mail/mailtemplate.h"
#include "models/campaigns/campaignrepository.h"

#include <QFile>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestTemplate = 1024 * 1024;

/// What the mails of a campaign are made from: its own texts, and the built-in ones where it has none.
MailTemplate templateOf(const Campaign &campaign)
{
    MailTemplate texts = MailTemplate::invitation();
    texts.subject = campaign.subject.isEmpty() ? texts.subject : campaign.subject;
    texts.text = campaign.templateText.isEmpty() ? texts.text : campaign.templateText;
    texts.html = campaign.templateHtml.isEmpty() ? texts.html : campaign.templateHtml;
    return texts;
}

Outcome<> printTemplate(Session &session, const Outcome<Campaign> &campaign)
{
    if (!campaign) {
        return failure(campaign);
    }
    const MailTemplate texts = templateOf(*campaign);
    const bool isBuiltIn = texts == MailTemplate::invitation();
    session.output().print(QJsonObject{{u"campaign"_s, campaign->uid},
                                       {u"subject"_s, texts.subject},
                                       {u"text"_s, texts.text},
                                       {u"html"_s, texts.html},
                                       {u"built_in"_s, isBuiltIn}},
                           Cli::tr("Subject: %1").arg(texts.subject) + u"\n\n"_s + texts.text.trimmed());
    return {};
}

/// The file's text; empty for an empty name, which means the built-in text.
Outcome<std::optional<QString>> readTemplateFile(const Arguments &arguments, const QString &option)
{
    const auto path = arguments.text(option);
    if (!path || path->isEmpty()) {
        return path;
    }
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(Cli::tr("%1 cannot be read: %2").arg(*path, file.errorString()));
    }
    const QByteArray bytes = file.read(largestTemplate + 1);
    if (bytes.size() > largestTemplate) {
        return refused(Cli::tr("%1 is larger than a mail should be").arg(*path));
    }
    return QString::fromUtf8(bytes);
}

Outcome<> setTemplate(Session &session)
{
    const Arguments &arguments = session.arguments();
    const auto subject = arguments.text(u"subject"_s);
    const auto text = readTemplateFile(arguments, u"text"_s);
    const auto html = readTemplateFile(arguments, u"html"_s);
    if (!text || !html) {
        return text ? failure(html) : failure(text);
    }
    if (!subject && !*text && !*html) {
        return wrongUsage(Cli::tr("Nothing to set was named; there are --subject TEXT, --text FILE and --html FILE"));
    }
    const auto changed =
        session.write([=, name = arguments.operand(), now = session.now()](Database &db) -> Result<Campaign> {
            auto campaign = CampaignRepository(db).findNamed(name);
            if (!campaign) {
                return campaign;
            }
            campaign->subject = subject.value_or(campaign->subject);
            campaign->templateText = text->value_or(campaign->templateText);
            campaign->templateHtml = html->value_or(campaign->templateHtml);
            return editCampaign(db, *campaign, now);
        });
    return printTemplate(session, changed);
}

Outcome<> showTemplate(Session &session)
{
    return printTemplate(session, session.campaign());
}

} // namespace

QList<Command> templateCommands()
{
    const QString fields = mergeFields().join(u", "_s);
    return {
        {u"template set"_s,
         u"CAMPAIGN"_s,
         Cli::tr("change what a campaign's mails are made from (mustache)"),
         {{u"subject"_s, u"TEXT"_s,
           Cli::tr("the subject; an empty value goes back to the built-in one, here and below")},
          {u"text"_s, u"FILE"_s, Cli::tr("the text part; merge fields: %1").arg(fields)},
          {u"html"_s, u"FILE"_s, Cli::tr("the HTML part")}},
         setTemplate},
        {u"template show"_s, u"CAMPAIGN"_s, Cli::tr("show them; with --json also the HTML part"), {}, showTemplate},
    };
}

} // namespace guestwright
