#include "app/redemption/videopage.h"

#include "app/redemption/notices.h"

#include <QUrlQuery>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

QString youTubeId(const QUrl &url)
{
    const QString host = url.host();
    if (host == u"youtu.be"_s) {
        return url.path().section(u'/', 1, 1);
    }
    if (host != u"youtube.com"_s && !host.endsWith(u".youtube.com"_s)) {
        return {};
    }
    const bool isShort = url.path().startsWith(u"/shorts/"_s) || url.path().startsWith(u"/embed/"_s);
    return isShort ? url.path().section(u'/', 2, 2) : QUrlQuery(url).queryItemValue(u"v"_s);
}

QString vimeoId(const QUrl &url)
{
    const QString host = url.host();
    return host == u"vimeo.com"_s || host == u"www.vimeo.com"_s ? url.path().section(u'/', 1, 1) : QString();
}

bool isVideoFile(const QUrl &url)
{
    const QString path = url.path().toLower();
    return path.endsWith(u".mp4"_s) || path.endsWith(u".webm"_s) || path.endsWith(u".ogv"_s);
}

} // namespace

VideoSource videoSource(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() != u"https"_s || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return {};
    }
    if (const QString id = youTubeId(url); !id.isEmpty()) {
        return {.url = QUrl(u"https://www.youtube-nocookie.com/embed/"_s
                            + QString::fromLatin1(QUrl::toPercentEncoding(id)))};
    }
    if (const QString id = vimeoId(url); !id.isEmpty()) {
        return {.url = QUrl(u"https://player.vimeo.com/video/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id))
                            + u"?dnt=1"_s)};
    }
    return {.url = url, .isFile = isVideoFile(url)};
}

QString playerName(const QUrl &url)
{
    const QString host = url.host();
    return host.startsWith(u"www."_s) ? host.sliced(4) : host;
}

Response videoPage(const Visit &visit)
{
    const VideoSource source = videoSource(visit.campaign().page.videoUrl);
    if (source.url.isEmpty()) {
        return unknownPage(visit.frame.site());
    }
    const PageWords &words = visit.words();
    const QString caption = visit.campaign().page.videoCaption;
    const QString title = caption.isEmpty() ? words.translate("Pages", "The video") : caption;
    Response page =
        visit.frame.page(200, title, u"video"_s,
                         {{u"heading"_s, title},
                          {u"source"_s, source.url.toString(QUrl::FullyEncoded)},
                          {u"is_file"_s, source.isFile},
                          {u"played"_s, words.translate("Pages", "Played by %1").arg(playerName(source.url))},
                          {u"back_url"_s, visit.path()},
                          {u"back"_s, words.translate("Pages", "Back to the invitation")}});
    const QByteArray origin = "https://" + source.url.host(QUrl::FullyEncoded).toLatin1()
        + (source.url.port() > 0 ? ':' + QByteArray::number(source.url.port()) : QByteArray());
    page.headers.emplaceBack("content-security-policy",
                             "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri "
                             "'none'; frame-ancestors 'none'; "
                                 + QByteArray(source.isFile ? "media-src " : "frame-src ") + origin);
    return page;
}

} // namespace guestwright
