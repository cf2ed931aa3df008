#include "app/redemption/servermail.h"

#include "app/mail/messageid.h"
#include "app/mail/textwrap.h"
#include "app/redemption/confirmationmail.h"
#include "app/redemption/pagewords.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString organizerOf(const PublishedCampaign &published)
{
    const QString &organizer = published.campaign.page.organizer;
    return organizer.isEmpty() ? published.campaign.name : organizer;
}

/// Who it is from, and where their privacy policy stands (design 2.11).
QString signature(const PublishedCampaign &published)
{
    const LandingPage &page = published.campaign.page;
    QStringList parts{organizerOf(published)};
    for (const QString &part : {page.privacyUrl, page.replyAddress}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return u"\n-- \n"_s + parts.join(u", "_s) + u'\n';
}

/// "482 913": read and typed in two halves.
QString inHalves(const QString &code)
{
    return code.left(code.size() / 2) + u' ' + code.mid(code.size() / 2);
}

QString codeText(const QueuedMail &queued, const PublishedCampaign &published, const PageWords &words)
{
    return words.translate("ServerMail", "Your code is") + u"\n\n    "_s
        + inHalves(queued.mail.words.value("code"_L1).toString()) + u"\n\n"_s
        + words.translate("ServerMail", "Type it on the page where you asked for it. It works for 10 minutes, once.")
        + u"\n\n"_s
        + words
              .translate("ServerMail",
                         "Did you not ask for a code? Then ignore this mail: without the code nobody can use the "
                         "invitation. Nobody from %1 will ever ask you for it.")
              .arg(organizerOf(published))
        + u'\n' + signature(published);
}

} // namespace

Message composeServerMail(const QueuedMail &queued, const PublishedCampaign &campaign,
                          const std::optional<Receipt> &receipt, const SiteSettings &site, const Mailbox &from,
                          Instant now)
{
    const PageWords words(campaign.campaign.language);
    Message message;
    message.from = {.name = organizerOf(campaign), .address = from.address};
    message.to = {.address = queued.mail.recipient};
    if (!campaign.campaign.page.replyAddress.isEmpty()) {
        message.replyTo = Mailbox{.address = campaign.campaign.page.replyAddress};
    }
    if (queued.mail.kind == ServerMail::Kind::Code) {
        message.subject = words.translate("ServerMail", "Your code for %1").arg(campaign.campaign.name);
        message.text = wrapText(codeText(queued, campaign, words));
    } else {
        const ConfirmationMail confirmation = confirmationMail(*receipt, site.publicUrl);
        message.subject = confirmation.subject;
        message.text = confirmation.text;
        message.html = confirmation.html;
    }
    message.messageId = makeMessageId(queued.seed, from.address.section(u'@', -1));
    message.date = now;
    message.extraHeaders.append({"Auto-Submitted", u"auto-generated"_s}); // RFC 3834: no holiday notes, please
    return message;
}

} // namespace guestwright
