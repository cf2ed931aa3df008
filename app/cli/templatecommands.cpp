#include "app/campaigning/changecampaign.h"
#include "app/campaigning/previewmail.h"
#include "app/campaigning/testmail.h"
#include "app/cli/delivery.h"
#include "app/cli/interruption.h"
#include "app/cli/jsonvalue.h"
#include "app/cli/session.h"
#include "app/cli/translations.h"
#include "app/mail/mailtemplate.h"
#include "app/mail/singledelivery.h"
#include "models/campaigns/campaignrepository.h"
#include "models/mail/accountrepository.h"

#include <QFile>
#include <QJsonArray>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Kind = CampaignMail::Kind;

constexpr qint64 largestTemplate = 1024 * 1024;

Outcome<Kind> readKind(Session &session)
{
    Values values(session.arguments());
    const auto kind = values.choice<Kind>(u"kind"_s);
    const auto checked = values.checked();
    return checked ? Outcome<Kind>(kind.value_or(Kind::Invitation)) : failure(checked);
}

Outcome<> printTemplate(Session &session, const Outcome<Campaign> &campaign, Kind kind)
{
    if (!campaign) {
        return failure(campaign);
    }
    const MailTexts own = ownTexts(*campaign, kind);
    const MailTemplate texts = MailTemplate::completed(own, kind, campaign->language);
    session.output().print(QJsonObject{{u"campaign"_s, campaign->uid},
                                       {u"kind"_s, smallName(kind)},
                                       {u"subject"_s, texts.subject},
                                       {u"text"_s, texts.text},
                                       {u"html"_s, texts.html},
                                       {u"built_in"_s, own == MailTexts()}},
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
    const auto kind = readKind(session);
    const auto text = kind ? readTemplateFile(arguments, u"text"_s) : failure(kind);
    const auto html = text ? readTemplateFile(arguments, u"html"_s) : failure(text);
    if (!html) {
        return failure(html);
    }
    const auto subject = arguments.text(u"subject"_s);
    if (!subject && !*text && !*html) {
        return wrongUsage(Cli::tr("Nothing to set was named; there are --subject TEXT, --text FILE and --html FILE"));
    }
    const auto changed =
        session.write([=, name = arguments.operand(), now = session.now()](Database &db) -> Result<Campaign> {
            auto campaign = CampaignRepository(db).findNamed(name);
            if (!campaign) {
                return campaign;
            }
            const Campaign seen = *campaign;
            const MailTexts own = ownTexts(*campaign, *kind);
            setOwnTexts(*campaign, *kind,
                        {subject.value_or(own.subject), text->value_or(own.text), html->value_or(own.html)});
            return editCampaign(db, *campaign, now, seen);
        });
    return printTemplate(session, changed, *kind);
}

Outcome<> showTemplate(Session &session)
{
    const auto kind = readKind(session);
    return kind ? printTemplate(session, session.campaign(), *kind) : failure(kind);
}

/// What is stored, and the one --id names.
struct Wanted {
    MailDraft draft;
    std::optional<qint64> inviteId;
};

Outcome<Wanted> readWanted(Session &session)
{
    Values values(session.arguments());
    const auto id = values.number(u"id"_s, 1);
    const auto checked = values.checked();
    const auto kind = checked ? readKind(session) : failure(checked);
    const auto campaign = kind ? session.campaign() : failure(kind);
    if (!campaign) {
        return failure(campaign);
    }
    return Wanted{{campaign->id, *kind, ownTexts(*campaign, *kind)}, id};
}

Outcome<> previewTemplate(Session &session)
{
    const auto wanted = readWanted(session);
    const auto preview = wanted ? session.read([wanted = *wanted, now = session.now()](Database &db) {
        return previewMail(db, {.draft = wanted.draft, .inviteId = wanted.inviteId}, now);
    })
                                : failure(wanted);
    if (!preview) {
        return failure(preview);
    }
    for (const QString &remark : preview->remarks) {
        session.output().note(remark);
    }
    session.output().print(QJsonObject{{u"id"_s, preview->inviteId ? QJsonValue(*preview->inviteId) : QJsonValue()},
                                       {u"person"_s, preview->person},
                                       {u"from"_s, preview->from},
                                       {u"to"_s, preview->to},
                                       {u"subject"_s, preview->subject},
                                       {u"text"_s, preview->text},
                                       {u"html"_s, preview->html},
                                       {u"remarks"_s, QJsonArray::fromStringList(preview->remarks)}},
                           Cli::tr("From: %1").arg(preview->from) + u'\n' + Cli::tr("To: %1").arg(preview->to) + u'\n'
                               + Cli::tr("Subject: %1").arg(preview->subject) + u"\n\n"_s + preview->text.trimmed());
    return {};
}

Outcome<PreparedTestMail> prepareTest(Session &session)
{
    const auto wanted = readWanted(session);
    if (!wanted) {
        return failure(wanted);
    }
    const QString to = session.arguments().text(u"to"_s).value_or(QString());
    const auto account = session.arguments().text(u"account"_s);
    return session.read([wanted = *wanted, to, account, now = session.now()](Database &db) -> Result<PreparedTestMail> {
        TestMail test{.draft = wanted.draft, .inviteId = wanted.inviteId, .to = to};
        if (account) {
            const auto named = AccountRepository(db).findNamed(*account);
            if (!named) {
                return failure(named);
            }
            test.accountId = named->id;
        }
        return prepareTestMail(db, test, now);
    });
}

Outcome<> testTemplate(Session &session)
{
    const auto campaign = session.campaign();
    const auto prepared = campaign ? prepareTest(session) : failure(campaign);
    if (!prepared) {
        return failure(prepared);
    }
    const auto store = secretStore();
    const SingleDeliveryHooks hooks{
        .secretOf = [store](MailAccount account) { return secretFor(store, std::move(account)); },
        .stop = stopOnInterrupt()};
    const Delivery delivery = QCoro::waitFor(deliverOnce(prepared->account, prepared->envelope, hooks));
    if (!delivery.isSent()) {
        return refused(Cli::tr("The test mail was not sent: %1").arg(delivery.words));
    }
    const auto noted =
        session.write([id = campaign->id, now = session.now()](Database &db) { return noteTestMail(db, id, now); });
    if (!noted) {
        return failure(noted);
    }
    const QString to = session.arguments().text(u"to"_s)->trimmed();
    session.output().print(QJsonObject{{u"to"_s, to},
                                       {u"account"_s, prepared->account.name},
                                       {u"message_id"_s, QString::fromLatin1(prepared->envelope.id)},
                                       {u"words"_s, delivery.words}},
                           Cli::tr("Sent a test mail to %1; its link leads nowhere").arg(to));
    return {};
}

} // namespace

QList<Command> templateCommands()
{
    const QString fields = mergeFields().join(u", "_s);
    const QString one = u"CAMPAIGN"_s;
    const Option kind{u"kind"_s, u"invitation|reminder"_s, Cli::tr("which of its mails, the invitation unless named")};
    const Option id{u"id"_s, u"ID"_s, Cli::tr("as this invite gets it; the first one unless named")};
    return {
        {u"template set"_s,
         one,
         Cli::tr("change what a campaign's mails are made from (mustache)"),
         {kind,
          {u"subject"_s, u"TEXT"_s,
           Cli::tr("the subject; an empty value goes back to the built-in one, here and below")},
          {u"text"_s, u"FILE"_s, Cli::tr("the text part; merge fields: %1").arg(fields)},
          {u"html"_s, u"FILE"_s, Cli::tr("the HTML part")}},
         setTemplate},
        {u"template show"_s, one, Cli::tr("show them; with --json also the HTML part"), {kind}, showTemplate},
        {u"template preview"_s, one, Cli::tr("show a mail as a recipient gets it"), {id, kind}, previewTemplate},
        {u"template test"_s,
         one,
         Cli::tr("mail it to anybody now, marked as a test and with a link that leads nowhere"),
         {{u"to"_s, u"ADDRESS"_s, Cli::tr("who gets it"), Option::Use::Required},
          id,
          kind,
          {u"account"_s, u"ACCOUNT"_s, Cli::tr("the account it leaves by, instead of the campaign's")}},
         testTemplate},
    };
}

} // namespace guestwright
