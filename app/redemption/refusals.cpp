#include "app/redemption/refusals.h"

#include "app/redemption/linkpages.h"
#include "app/redemption/notices.h"
#include "models/publication/receipt.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Html organizerOf(const Visit &visit)
{
    return Html::escaped(visit.frame.organizer());
}

Response expiredPage(const Visit &visit)
{
    const Frame &frame = visit.frame;
    const PageWords &words = frame.words();
    const bool isCampaign = visit.state.worksUntil.rule == WorksUntil::Rule::Campaign;
    const QString pattern = isCampaign ? words.translate("Pages", "It worked until %1, the day %2 ended.")
                                       : words.translate("Pages", "It worked until %1.");
    const Html until = frame.until(visit.state.worksUntil.end.value_or(visit.now));
    const QString wish = frame.isMembership()
        ? words.translate("Pages", "Would you still like to join? Ask %1 for a new link.")
        : words.translate("Pages", "Would you still like your gift? Ask %1 for a new link.");
    return noticePage(
        frame,
        {.status = 410,
         .icon = PageIcon::Clock,
         .title = words.translate("Pages", "This invitation has expired"),
         .lead = Html::sentence(pattern, {until, Html::escaped(visit.campaign().name)}),
         .text = Html::sentence(wish, {organizerOf(visit)}),
         .actions = {visit.isShared()
                         ? writeTo(frame)
                         : NoticeText::Action{visit.path(u"ask"_s), words.translate("Pages", "Ask for a new link")}}});
}

Response revokedPage(const Visit &visit)
{
    const Frame &frame = visit.frame;
    const PageWords &words = frame.words();
    const auto at = visit.link.isRetired ? std::nullopt : visit.invite().revokedAt;
    const Html lead = at
        ? Html::sentence(words.translate("Pages", "%1 withdrew it on %2."), {organizerOf(visit), frame.day(*at)})
        : Html::sentence(words.translate("Pages", "%1 replaced it by a newer one."), {organizerOf(visit)});
    return noticePage(frame,
                      {.status = 410,
                       .icon = PageIcon::Refused,
                       .title = words.translate("Pages", "This invitation was withdrawn"),
                       .lead = lead,
                       .text = Html::sentence(
                           words.translate("Pages",
                                           "If you have a newer mail from %1, use the link in that one. If you think "
                                           "this is a mistake, write to them."),
                           {organizerOf(visit)}),
                       .actions = {writeTo(frame)}});
}

Response pausedPage(const Visit &visit)
{
    const Frame &frame = visit.frame;
    const PageWords &words = frame.words();
    const auto &end = visit.state.worksUntil.end;
    const Html text = end
        ? Html::sentence(words.translate("Pages", "Come back later with the same link. It still works until %1."),
                         {frame.until(*end)})
        : Html::escaped(words.translate("Pages", "Come back later with the same link."));
    const bool isLinkPaused = visit.link.link && visit.link.link->link.pausedAt;
    const QString lead = visit.isShared()
        ? words.translate("Pages", "%1 has stopped it for a while.")
        : words.translate("Pages", "%1 has stopped it for a while. Your invitation is kept.");
    return noticePage(frame,
                      {.status = 403,
                       .icon = PageIcon::Pause,
                       .title = isLinkPaused ? words.translate("Pages", "This invitation is paused")
                                             : words.translate("Pages", "%1 is paused").arg(visit.campaign().name),
                       .lead = Html::sentence(lead, {organizerOf(visit)}),
                       .text = text,
                       .small = questions(frame)});
}

Response notOpenPage(const Visit &visit)
{
    const Frame &frame = visit.frame;
    const PageWords &words = frame.words();
    const auto &opens = visit.campaign().opensAt;
    const bool hasDate = opens && visit.state.refusal == Refusal::Reason::NotOpenYet;
    const Html lead = hasDate
        ? Html::sentence(words.translate("Pages", "It opens on %1."), {frame.moment(*opens)})
        : Html::sentence(words.translate("Pages", "%1 has not opened it yet."), {organizerOf(visit)});
    const auto &end = visit.state.worksUntil.end;
    const Html text = end
        ? Html::sentence(words.translate("Pages", "Keep this link and come back then. It works until %1."),
                         {frame.until(*end)})
        : Html::escaped(words.translate("Pages", "Keep this link and come back then."));
    return noticePage(frame,
                      {.status = 403,
                       .icon = PageIcon::Calendar,
                       .title = words.translate("Pages", "%1 is not open yet").arg(visit.campaign().name),
                       .lead = lead,
                       .text = text,
                       .small = questions(frame)});
}

/// "If that was you …": a member has no number to mention.
QString usedAdvice(const Visit &visit, const QString &number)
{
    const PageWords &words = visit.words();
    if (visit.frame.isMembership()) {
        return words.translate("Pages",
                               "If that was you, everything is fine: you are a member. If it was not you, tell %1.");
    }
    if (number.isEmpty()) { // only the workspace knows who used it
        return words.translate("Pages", "If that was you, everything is fine. If it was not you, tell %1.");
    }
    return words.translate("Pages",
                           "If that was you, everything is fine: the receipt shows what was ordered. If it "
                           "was not you, tell %1 and mention order %2.");
}

} // namespace

Response usedPage(const Visit &visit, Database &db)
{
    const Frame &frame = visit.frame;
    const PageWords &words = frame.words();
    const auto receipt = receiptOfInvite(db, visit.invite().id);
    if (!receipt) {
        return serverErrorPage(frame, true);
    }
    const QString number = *receipt ? (*receipt)->number : QString();
    const Html when = frame.moment(visit.invite().usedAt.value_or(visit.now));
    const QString path = *receipt ? QString(u"/r/"_s + QString::fromLatin1((*receipt)->secret)) : QString();
    return noticePage(
        frame,
        {.status = 409,
         .icon = PageIcon::Done,
         .title = words.translate("Pages", "This invitation has been used"),
         .lead = Html::sentence(words.translate("Pages", "Someone used it on %1. It works once."), {when}),
         .text = Html::sentence(usedAdvice(visit, number), {organizerOf(visit), Html::escaped(number)}),
         .actions = {{path, words.translate("Pages", "Show the receipt")}, writeTo(frame, true)}});
}

Response refusalPage(const Visit &visit, Database &db)
{
    if (visit.link.isRetired) {
        return revokedPage(visit);
    }
    switch (visit.state.refusal) {
    case Refusal::Reason::Used:
        if (const auto receipt = receiptOfInvite(db, visit.invite().id); receipt && *receipt) {
            return seeOther("/r/" + (*receipt)->secret);
        }
        return usedPage(visit, db);
    case Refusal::Reason::Revoked:
        return revokedPage(visit);
    case Refusal::Reason::Expired:
        return expiredPage(visit);
    case Refusal::Reason::Paused:
        return pausedPage(visit);
    case Refusal::Reason::Draft:
    case Refusal::Reason::NotOpenYet:
        return notOpenPage(visit);
    case Refusal::Reason::Full:
        return fullLinkPage(visit);
    case Refusal::Reason::Deleted:
    case Refusal::Reason::None:
        break;
    }
    return unknownPage(visit.frame.site());
}

Response nothingLeftPage(const Visit &visit)
{
    const Frame &frame = visit.frame;
    const PageWords &words = frame.words();
    return noticePage(
        frame,
        {.status = 403,
         .icon = PageIcon::People,
         .title = words.translate("Pages", "Everything has been claimed"),
         .lead = Html::escaped(words.translate("Pages", "The last gift is gone.")),
         .text = Html::sentence(words.translate("Pages", "%1 can add more. Ask them, then open this same link again."),
                                {organizerOf(visit)}),
         .actions = {writeTo(frame)}});
}

Response otherFormPage(const Visit &visit)
{
    const PageWords &words = visit.words();
    return noticePage(
        visit.frame,
        {.status = 422,
         .icon = PageIcon::Warning,
         .title = words.translate("Pages", "This form was sent before"),
         .lead = Html::escaped(words.translate("Pages", "What was sent first counts, and nothing was changed since.")),
         .actions = {{visit.path(), words.translate("Pages", "Show what was sent")}}});
}

Response tooManyTriesPage(const Visit &visit, Instant until)
{
    const Frame &frame = visit.frame;
    const PageWords &words = frame.words();
    Response page = noticePage(
        frame,
        {.status = 429,
         .icon = PageIcon::Clock,
         .title = words.translate("Pages", "Too many tries"),
         .lead = Html::sentence(words.translate("Pages", "To protect this invitation it rests until %1."),
                                {frame.clockTime(until)}),
         .text = Html::escaped(words.translate("Pages", "Nothing is lost. Come back then with the same link.")),
         .small = questions(frame)});
    const qint64 seconds = (toMsecs(until) - toMsecs(visit.now) + 999) / 1000;
    page.headers.emplaceBack("retry-after", QByteArray::number(seconds));
    return page;
}

} // namespace guestwright
