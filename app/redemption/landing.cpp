#include "app/redemption/landing.h"

#include "app/mail/mailwords.h"
#include "app/mail/markdown.h"
#include "app/redemption/journeynotes.h"
#include "app/redemption/videopage.h"

#include <QHash>

#include <vector>

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
    const QString played = words.translate("Pages", "played by %1").arg(playerName(url));
    const QString caption = page.videoCaption.isEmpty() ? QString() : QString(page.videoCaption + u", "_s);
    return QJsonObject{{u"url"_s, visit.path(u"video"_s)},
                       {u"poster"_s, page.videoPoster.isEmpty() ? QString() : QString(u"/img/"_s + page.videoPoster)},
                       {u"spoken"_s,
                        page.videoCaption.isEmpty()
                            ? words.translate("Pages", "Play the video")
                            : words.translate("Pages", "Play the video: %1").arg(page.videoCaption)},
                       {u"caption"_s, QString(caption + played)}};
}

// What differs from invite to invite, as it stands in a page that is made once for all of a campaign: a letter between
// two controls. Controls cannot come from what somebody wrote: they would be replaced by a text of ours, which does no
// harm either.
constexpr char beforeMark = '\x02';
constexpr char behindMark = '\x03';
enum Mark : char { End = 0, TokenMark = 't', GreetingMark = 'g', PictureMark = 'p', UntilMark = 'u' };

QString marked(Mark mark)
{
    return QString(QLatin1Char(beforeMark)) + QLatin1Char(mark) + QLatin1Char(behindMark);
}

/// What stands before a mark, and which it is; the last has none.
struct Piece {
    QByteArray text;
    char mark = End;
};

std::vector<Piece> piecesOf(const QByteArray &shape)
{
    constexpr QByteArrayView marks("tgpu");
    std::vector<Piece> pieces;
    qsizetype from = 0;
    for (qsizetype at = shape.indexOf(beforeMark); at >= 0; at = shape.indexOf(beforeMark, at + 1)) {
        if (at + 2 < shape.size() && shape.at(at + 2) == behindMark && marks.contains(shape.at(at + 1))) {
            pieces.push_back({shape.sliced(from, at - from), shape.at(at + 1)});
            from = at + 3;
        }
    }
    pieces.push_back({shape.sliced(from)});
    return pieces;
}

constexpr qsizetype mostShapes = 200;

QByteArray landingShape(Visit visit)
{
    visit.token = marked(TokenMark).toLatin1();
    const QString next = visit.frame.isMembership() ? u"join"_s : u"items"_s;
    const QString title = titleOf(visit.campaign());
    return visit.frame
        .page(200, title, u"landing"_s,
              {{u"heading"_s, title},
               {u"greeting"_s, marked(GreetingMark)},
               {u"description_html"_s, QString::fromUtf8(markdownToHtml(visit.campaign().description))},
               {u"video"_s, videoOf(visit)},
               {u"button"_s, buttonOf(visit)},
               {u"next_url"_s, visit.path(next)},
               {u"until_html"_s, marked(UntilMark)},
               {u"seen_url"_s, marked(PictureMark)},
               {u"hidden_url"_s, visit.path(u"more"_s)},
               {u"decline_url"_s, visit.isShared() ? QString() : visit.path(u"decline"_s)},
               {u"decline"_s, visit.words().translate("Pages", "No, thank you")}})
        .body;
}

struct KeptLanding {
    std::pair<qint64, qint64> revision; ///< the campaign's and the invitation link's
    std::vector<Piece> pieces;
    qsizetype size = 0;
    std::optional<Instant> end; ///< that `until` is about: mostly the same for all, and slow to put in words
    QByteArray until;
};

/// Which visitors see the same: those of a campaign, of an invitation link, of its shared address.
QString groupOf(const Visit &visit)
{
    return visit.campaign().uid + (visit.isShared() ? u'+' : u'/') + visit.invite().linkUid;
}

/// Most visitors see this page, and most of it is the same for all of a campaign.
KeptLanding &keptLanding(const Visit &visit)
{
    thread_local QHash<QString, KeptLanding> all;
    if (all.size() > mostShapes) {
        all.clear();
    }
    const qint64 linkRevision = visit.link.link ? visit.link.link->revision : 0;
    const std::pair revision(visit.link.campaign.revision, linkRevision);
    KeptLanding &kept = all[groupOf(visit)];
    if (kept.revision != revision || kept.pieces.empty()) {
        const QByteArray shape = landingShape(visit);
        kept = {.revision = revision, .pieces = piecesOf(shape), .size = shape.size()};
    }
    const auto &end = visit.state.worksUntil.end;
    if (kept.end != end) {
        kept.end = end;
        kept.until = visit.frame.worksUntil(end).text().toUtf8();
    }
    return kept;
}

QByteArray withValues(const KeptLanding &kept, const Visit &visit)
{
    constexpr qsizetype room = 1024; // for the values
    const QByteArray greeting = Html::escaped(greetingFor(visit)).text().toUtf8();
    const QByteArray picture = viewPicture(visit).toLatin1();
    QByteArray page;
    page.reserve(kept.size + room);
    for (const Piece &piece : kept.pieces) {
        page += piece.text;
        switch (piece.mark) {
        case TokenMark:
            page += visit.token;
            break;
        case GreetingMark:
            page += greeting;
            break;
        case PictureMark:
            page += picture;
            break;
        case UntilMark:
            page += kept.until;
            break;
        default:
            break;
        }
    }
    return page;
}

} // namespace

Response landingPage(const Visit &visit)
{
    return htmlResponse(200, withValues(keptLanding(visit), visit));
}

} // namespace guestwright
