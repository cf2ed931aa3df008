#include "app/redemption/unsubscribe.h"

#include "app/redemption/formdata.h"
#include "app/redemption/formnonce.h"
#include "app/redemption/notices.h"
#include "app/redemption/visit.h"
#include "models/publication/guestanswers.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView unsubscribePurpose = "unsubscribe";

struct Unsubscribing {
    PublishedLink link;
    QByteArray key;
    Frame frame;
    Instant now;

    [[nodiscard]] const QByteArray &hash() const { return link.invite.tokenHash; }
};

/// "Your invitation itself keeps working until …", where it does.
Html stillWorks(const Unsubscribing &of, const QString &withEnd, const QString &withoutEnd)
{
    const InviteState state = inviteState(of.link.facts(), of.now);
    if (!state.isRedeemable() || of.link.isRetired) {
        return {};
    }
    return state.worksUntil.end ? Html::sentence(withEnd, {of.frame.until(*state.worksUntil.end)})
                                : Html::escaped(withoutEnd);
}

Response askWhatStops(const Unsubscribing &of, const QString &message)
{
    const PageWords &words = of.frame.words();
    const QString organizer = of.frame.organizer();
    const QString campaign = of.frame.campaign().name;
    const QString title = words.translate("Pages", "Stop these mails?");
    const Html works = stillWorks(of, words.translate("Pages", "Your invitation itself keeps working until %1."),
                                  words.translate("Pages", "Your invitation itself keeps working."));
    return of.frame.page(
        200, title, u"unsubscribe"_s,
        {{u"icon_html"_s, iconShapes(PageIcon::Mail)},
         {u"heading"_s, title},
         {u"lead_html"_s,
          Html::sentence(words.translate("Pages", "You are getting mail because %1 invited you to %2."),
                         {Html::escaped(organizer), Html::escaped(campaign)})
              .text()},
         {u"message"_s, message},
         {u"action"_s, QString(u"/u/"_s + QString::fromLatin1(of.key))},
         {u"nonce"_s,
          QString::fromLatin1(FormNonce::make(of.frame.site().nonceKey, unsubscribePurpose, of.hash(), of.now))},
         {u"question"_s, words.translate("Pages", "What should stop?")},
         {u"of_campaign"_s, words.translate("Pages", "Mail about %1").arg(campaign)},
         {u"of_organizer"_s, words.translate("Pages", "All invitations from %1").arg(organizer)},
         {u"button"_s, words.translate("Pages", "Stop these mails")},
         {u"small_html"_s, works.text()}});
}

Response stoppedPage(const Unsubscribing &of, UnsubscribeScope scope)
{
    const PageWords &words = of.frame.words();
    const bool isAll = scope == UnsubscribeScope::Organizer;
    return noticePage(of.frame,
                      {.icon = PageIcon::Done,
                       .title = isAll ? words.translate("Pages", "No more mail from %1").arg(of.frame.organizer())
                                      : words.translate("Pages", "No more mail about %1").arg(of.frame.campaign().name),
                       .lead = Html::escaped(
                           words.translate("Pages", "We have stopped it. This is final unless you ask for it again.")),
                       .text = stillWorks(of, words.translate("Pages", "Your invitation still works until %1."),
                                          words.translate("Pages", "Your invitation still works."))});
}

void stopMails(const Unsubscribing &of, UnsubscribeScope scope, const Context &context, const Reply &reply)
{
    context.writer.submit(
        [of, scope](Database &db) -> Result<Response> {
            const auto stopped = unsubscribeInvite(db, of.hash(), scope, of.now);
            return stopped ? Result<Response>(stoppedPage(of, scope)) : failure(stopped);
        },
        reply);
}

} // namespace

void unsubscribe(const Request &request, const Context &context, const QByteArray &key, const Reply &reply)
{
    const auto link = PublicationRepository(context.db).findLink(LinkPurpose::Unsubscribe, key);
    if (!link || !*link) {
        return reply(link ? unknownPage(context.site) : serverErrorPage(context.site, true));
    }
    const Unsubscribing of{
        .link = **link, .key = key, .frame = Frame(context.site, (*link)->campaign), .now = context.now};
    if (request.isRead()) {
        return reply(askWhatStops(of, {}));
    }
    const FormData form = FormData::parse(request.body);
    if (form.value(u"List-Unsubscribe") == u"One-Click"_s) {
        return stopMails(of, UnsubscribeScope::Organizer, context, reply);
    }
    const FormNonce nonce = FormNonce::judge(context.site.nonceKey, unsubscribePurpose, of.hash(),
                                             form.value(u"nonce").toLatin1(), context.now);
    const QString scope = form.value(u"scope");
    if (nonce.verdict != FormNonce::Verdict::Good || (scope != u"campaign"_s && scope != u"organizer"_s)) {
        return reply(askWhatStops(of, of.frame.words().translate("Pages", "Please press the button again.")));
    }
    stopMails(of, scope == u"organizer"_s ? UnsubscribeScope::Organizer : UnsubscribeScope::Campaign, context, reply);
}

} // namespace guestwright
