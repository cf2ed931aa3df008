#include "app/redemption/linkpages.h"

#include "app/redemption/addressform.h"
#include "app/redemption/binding.h"
#include "app/redemption/notices.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

Html writerOf(const Visit &visit)
{
    return Html::escaped(visit.frame.organizer());
}

/// "This link was made for 25 people, and 25 have joined."
QString numbersOf(const Visit &visit)
{
    const PageWords &words = visit.words();
    const PublishedInvitationLink &link = *visit.link.link;
    const int places = int(link.link.maxUses.value_or(0));
    const QString made = words.translate("Pages", "This link was made for %n people", nullptr, places);
    const QString come = visit.frame.isMembership()
        ? words.translate("Pages", "%n have joined", nullptr, int(link.redeemed))
        : words.translate("Pages", "%n have used it", nullptr, int(link.redeemed));
    //: 1: "This link was made for 25 people"; 2: "25 have joined"
    return words.translate("Pages", "%1, and %2.").arg(made, come);
}

} // namespace

Response fullLinkPage(const Visit &visit)
{
    const Frame &frame = visit.frame;
    const PageWords &words = frame.words();
    return noticePage(frame,
                      {.status = 403,
                       .icon = PageIcon::People,
                       .title = frame.isMembership() ? words.translate("Pages", "All places are taken")
                                                     : words.translate("Pages", "Everything has been claimed"),
                       .lead = Html::escaped(numbersOf(visit)),
                       .text = Html::sentence(
                           words.translate("Pages", "%1 can add places. Ask them, then open this same link again."),
                           {writerOf(visit)}),
                       .actions = {writeTo(frame)}});
}

Response notListedPage(const Visit &visit, const FormData &form, const QByteArray &nonce)
{
    const Frame &frame = visit.frame;
    const PageWords &words = frame.words();
    const Html typed = Html::markup(u"<bdi>"_s + Html::escaped(form.value(u"email")).text() + u"</bdi>"_s);
    return addressForm(
        frame,
        {.status = 403,
         .icon = PageIcon::Mail,
         .title = words.translate("Pages", "That address is not on the list"),
         .lead = Html::sentence(words.translate("Pages", "You typed %1. This link is for invited addresses only."),
                                {typed}),
         .text = Html::sentence(
             words.translate("Pages", "Check the spelling, or try another address of yours. Or ask %1 to add you."),
             {writerOf(visit)}),
         .action = visit.path(u"address"_s),
         .nonce = nonce,
         .kept = keptFields(form, {u"email"_s, u"nonce"_s, u"code"_s}),
         .button = words.translate("Pages", "Try this address"),
         .small = questions(frame)});
}

Response cameBeforePage(const Visit &visit)
{
    const Frame &frame = visit.frame;
    const PageWords &words = frame.words();
    return noticePage(frame,
                      {.status = 409,
                       .icon = PageIcon::Done,
                       .title = words.translate("Pages", "That address has been used with this link"),
                       .lead = Html::escaped(words.translate("Pages", "It works once for each address.")),
                       .text = Html::sentence(
                           words.translate("Pages", "If that was you, everything is fine. If it was not you, tell %1."),
                           {writerOf(visit)}),
                       .actions = {writeTo(frame)}});
}

Response notAllowedPage(const Visit &visit)
{
    const Frame &frame = visit.frame;
    const PageWords &words = frame.words();
    return noticePage(frame,
                      {.status = 403,
                       .icon = PageIcon::Refused,
                       .title = words.translate("Pages", "This link is not for that address"),
                       .lead = Html::markup(domainWords(visit).text() + u'.'),
                       .text = Html::sentence(words.translate("Pages", "If you think this is a mistake, write to %1."),
                                              {writerOf(visit)}),
                       .actions = {writeTo(frame)}});
}

Html domainWords(const Visit &visit)
{
    const QStringList domains = visit.link.link ? visit.link.link->link.domains : QStringList();
    return Html::sentence(visit.words().translate("Pages", "This link is for addresses at %1"),
                          {Html::escaped(domains.join(u", "_s))});
}

} // namespace guestwright
