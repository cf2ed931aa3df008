#include "app/redemption/decline.h"

#include "app/redemption/formdata.h"
#include "app/redemption/formnonce.h"
#include "app/redemption/notices.h"
#include "models/publication/guestanswers.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView declinePurpose = "decline";

/// "You can change your mind until …: the same link stays open."
Html mindLine(const Visit &visit)
{
    const PageWords &words = visit.words();
    const auto &end = visit.state.worksUntil.end;
    return end
        ? Html::sentence(words.translate("Pages", "You can change your mind until %1: the same link stays open."),
                         {visit.frame.until(*end)})
        : Html::escaped(words.translate("Pages", "You can change your mind: the same link stays open."));
}

QString tickLabel(const Visit &visit)
{
    return visit.frame.isMembership() ? visit.words().translate("Pages", "I do not want to join this time")
                                      : visit.words().translate("Pages", "I do not want a gift this time");
}

Response askForTick(const Visit &visit, int status, const QString &message)
{
    const PageWords &words = visit.words();
    const QString organizer = visit.frame.organizer();
    const QString title = words.translate("Pages", "You would rather not?");
    return visit.frame.page(
        status, title, u"decline"_s,
        {{u"icon_html"_s, iconShapes(PageIcon::Refused)},
         {u"heading"_s, title},
         {u"lead"_s, words.translate("Pages", "Tell %1, and there will be no reminders.").arg(organizer)},
         {u"message"_s, message},
         {u"action"_s, visit.path(u"decline"_s)},
         {u"nonce"_s, QString::fromLatin1(visit.newNonce(declinePurpose))},
         {u"tick"_s, tickLabel(visit)},
         {u"button"_s, words.translate("Pages", "Tell %1").arg(organizer)},
         {u"back_url"_s, visit.path()},
         {u"back"_s, words.translate("Pages", "Back to the invitation")},
         {u"small_html"_s, mindLine(visit).text()}});
}

Response declinedPage(const Visit &visit)
{
    const PageWords &words = visit.words();
    const QString organizer = visit.frame.organizer();
    const QString title = words.translate("Pages", "You said no, thank you");
    return visit.frame.page(
        200, title, u"decline"_s,
        {{u"icon_html"_s, iconShapes(PageIcon::Done)},
         {u"heading"_s, title},
         {u"lead"_s, words.translate("Pages", "%1 knows, and there will be no reminders.").arg(organizer)},
         {u"action"_s, visit.path(u"decline"_s)},
         {u"nonce"_s, QString::fromLatin1(visit.newNonce(declinePurpose))},
         {u"takes_back"_s, true},
         {u"button"_s, words.translate("Pages", "I have changed my mind")},
         {u"back_url"_s, visit.path()},
         {u"back"_s, words.translate("Pages", "Back to the invitation")},
         {u"small_html"_s, mindLine(visit).text()}});
}

} // namespace

Response declinePage(const Visit &visit)
{
    return visit.invite().declinedAt ? declinedPage(visit) : askForTick(visit, 200, {});
}

void postDecline(const Visit &visit, const Context &context, const Reply &reply)
{
    const FormData form = FormData::parse(visit.request.body);
    const PageWords &words = visit.words();
    const FormNonce nonce = FormNonce::judge(context.site.nonceKey, declinePurpose, visit.invite().tokenHash,
                                             form.value(u"nonce").toLatin1(), visit.now);
    if (nonce.verdict != FormNonce::Verdict::Good) {
        return reply(askForTick(visit, 200, words.translate("Pages", "Please tick and press the button again.")));
    }
    const QString sure = form.value(u"sure");
    if (sure != u"yes"_s && sure != u"no"_s) {
        return reply(askForTick(visit, 422, words.translate("Pages", "Tick the box if you are sure.")));
    }
    context.writer.submit(
        [visit, isDeclined = sure == u"yes"_s](Database &db) -> Result<Response> {
            const auto said = isDeclined ? declineInvite(db, visit.invite().tokenHash, visit.now)
                                         : takeBackDecline(db, visit.invite().tokenHash, visit.now);
            return said ? Result<Response>(seeOther(visit.path(isDeclined ? u"decline"_s : QString()).toLatin1()))
                        : failure(said);
        },
        reply);
}

} // namespace guestwright
