#include "app/redemption/landing.h"

#include "app/mail/mailwords.h"
#include "app/mail/markdown.h"
#include "app/redemption/journeynotes.h"
#include "app/redemption/videopage.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString buttonOf(const Visit &visit)
{
    const MailWords &words = MailWords::in(visit.words().language());
    const QString usual = visit.frame.isMembership() ? words.join : words.chooseGift;
    return visit.campaign().pageButton.isEmpty() ? usual : visit.campaign().pageButton;
}

/// The picture that leads to the video's own page, or nothing.
QJsonValue videoOf(const Visit &visit)
{
    const LandingPage &page = visit.campaign().page;
    const QUrl url = videoSource(page.videoUrl).url;
    if (url.isEmpty()) {
        return false;
    }
    const PageWords &words = visit.words();
    const QString played = words.translate("Pages", "played by %1").arg(url.host());
    const QString caption = page.videoCaption.isEmpty() ? QString() : QString(page.videoCaption + u", "_s);
    return QJsonObject{{u"url"_s, visit.path(u"video"_s)},
                       {u"poster"_s, page.videoPoster.isEmpty() ? QString() : QString(u"/img/"_s + page.videoPoster)},
                       {u"spoken"_s,
                        page.videoCaption.isEmpty()
                            ? words.translate("Pages", "Play the video")
                            : words.translate("Pages", "Play the video: %1").arg(page.videoCaption)},
                       {u"caption"_s, QString(caption + played)}};
}

} // namespace

Response landingPage(const Visit &visit)
{
    const QString next = visit.frame.isMembership() ? u"join"_s : u"items"_s;
    const QString title = titleOf(visit.campaign());
    return visit.frame.page(200, title, u"landing"_s,
                            {{u"heading"_s, title},
                             {u"greeting"_s, greetingFor(visit)},
                             {u"description_html"_s, QString::fromUtf8(markdownToHtml(visit.campaign().description))},
                             {u"video"_s, videoOf(visit)},
                             {u"button"_s, buttonOf(visit)},
                             {u"next_url"_s, visit.path(next)},
                             {u"until_html"_s, visit.frame.worksUntil(visit.state.worksUntil.end).text()},
                             {u"seen_url"_s, viewPicture(visit)},
                             {u"hidden_url"_s, visit.path(u"more"_s)},
                             {u"decline_url"_s, visit.path(u"decline"_s)},
                             {u"decline"_s, visit.words().translate("Pages", "No, thank you")}});
}

} // namespace guestwright
