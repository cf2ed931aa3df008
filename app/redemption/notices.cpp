#include "app/redemption/notices.h"

#include <QJsonArray>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString nothingHappened(const Frame &frame)
{
    const PageWords &words = frame.words();
    return frame.isMembership()
        ? words.translate("Pages",
                          "Something failed on our side. You were not signed up, and your invitation is unchanged.")
        : words.translate("Pages",
                          "Something failed on our side. Nothing was ordered, and your invitation is unchanged.");
}

QString perhapsHappened(const Frame &frame)
{
    const PageWords &words = frame.words();
    return frame.isMembership()
        ? words.translate("Pages",
                          "Something failed on our side. Open your link again: it shows whether the sign-up "
                          "arrived.")
        : words.translate("Pages",
                          "Something failed on our side. Open your link again: it shows whether the order "
                          "arrived.");
}

} // namespace

Response noticePage(const Frame &frame, const NoticeText &notice)
{
    QJsonArray actions;
    for (const NoticeText::Action &action : notice.actions) {
        if (!action.url.isEmpty()) {
            actions.append(
                QJsonObject{{u"url"_s, action.url}, {u"label"_s, action.label}, {u"plain"_s, action.isPlain}});
        }
    }
    return frame.page(notice.status, notice.title, u"notice"_s,
                      {{u"icon_html"_s, iconShapes(notice.icon)},
                       {u"done"_s, notice.isDone},
                       {u"heading"_s, notice.title},
                       {u"lead_html"_s, notice.lead.text()},
                       {u"text_html"_s, notice.text.text()},
                       {u"has_actions"_s, !actions.isEmpty()},
                       {u"actions"_s, actions},
                       {u"small_html"_s, notice.small.text()}});
}

NoticeText::Action writeTo(const Frame &frame, bool isPlain)
{
    return {.url = frame.contactUrl(),
            .label = frame.words().translate("Pages", "Write to %1").arg(frame.organizer()),
            .isPlain = isPlain};
}

Html questions(const Frame &frame)
{
    return frame.contactLink().isEmpty()
        ? Html()
        : Html::sentence(frame.words().translate("Pages", "Questions? %1"), {frame.contactLink()});
}

Response unknownPage(const SiteSettings &site)
{
    const Frame frame(site);
    const PageWords &words = frame.words();
    return noticePage(
        frame,
        {.status = 404,
         .icon = PageIcon::Broken,
         .title = words.translate("Pages", "This link does not lead anywhere"),
         .lead = Html::escaped(
             words.translate("Pages", "It may have lost a few characters when it was copied, or it was deleted.")),
         .text = Html::escaped(words.translate(
             "Pages",
             "Open it again from the original mail, or scan the card once more. If that does not help, ask the "
             "person who invited you."))});
}

Response serverErrorPage(const Frame &frame, bool isCertain)
{
    const PageWords &words = frame.words();
    return noticePage(
        frame,
        {.status = 500,
         .icon = PageIcon::Warning,
         .title = words.translate("Pages", "That did not work"),
         .lead = Html::escaped(isCertain ? nothingHappened(frame) : perhapsHappened(frame)),
         .text = Html::escaped(words.translate(
             "Pages", "Go back and try again in a minute. If it happens twice, ask the person who invited you."))});
}

Response serverErrorPage(const SiteSettings &site, bool isCertain)
{
    return serverErrorPage(Frame(site), isCertain);
}

Response busyPage(const Frame &frame)
{
    Response page = serverErrorPage(frame, true);
    page.status = 503;
    page.headers.emplaceBack("retry-after", "5");
    return page;
}

Response privacyPage(const SiteSettings &site)
{
    const Frame frame(site);
    const PageWords &words = frame.words();
    return noticePage(
        frame,
        {.icon = PageIcon::Key,
         .title = words.translate("Pages", "What these pages keep"),
         .lead = Html::escaped(words.translate(
             "Pages", "What you type into a form goes to whoever invited you, and is used for your invitation only.")),
         .text = Html::escaped(words.translate(
             "Pages",
             "Which pages of an invitation were seen, and when, is kept with it. Your device and your network address "
             "are not. There is nothing of third parties on these pages, and no cookie but the one that remembers a "
             "code you typed.")),
         .small = Html::escaped(words.translate("Pages", "Whoever invited you answers questions about your data."))});
}

Response wrongMethodPage(const SiteSettings &site, const QByteArray &allowed)
{
    Response page = unknownPage(site);
    page.status = 405;
    page.headers.emplaceBack("allow", allowed);
    return page;
}

} // namespace guestwright
