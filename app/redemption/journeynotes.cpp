#include "app/redemption/journeynotes.h"

#include "app/redemption/limits.h"
#include "app/redemption/visitorclass.h"
#include "models/core/linkkey.h"
#include "models/publication/guestanswers.h"

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

ClientTrail *trailOf(const Context &context)
{
    return context.limits ? &context.limits->trail : nullptr;
}

void note(const Context &context, const QByteArray &tokenHash, Stage::Kind stage, Visitor::Kind visitor)
{
    const QByteArray visit = tokenHash + char(stage) + char(visitor);
    if (ClientTrail *trail = trailOf(context); trail && !trail->isNews(visit, context.now)) {
        return;
    }
    context.writer.note([tokenHash, stage, visitor, now = context.now](Database &db) {
        return recordVisit(db, tokenHash, stage, visitor, now);
    });
}

/// A transparent picture of one pixel (GIF89a).
QByteArray onePixel()
{
    return QByteArray::fromHex("47494638396101000100800000000000ffffff21f90401000000002c000000000100010000020144003b");
}

} // namespace

void noteStage(const Visit &visit, const Context &context, Stage::Kind stage)
{
    // A shared address says nothing of whose journey it is.
    if (visit.request.method == Request::Method::Get && !visit.isShared()) {
        const QByteArray &hash = visit.invite().tokenHash;
        note(context, hash, stage, visitorOf(visit.request, hash, trailOf(context), visit.now));
    }
}

void noteHiddenLink(const Visit &visit, const Context &context)
{
    if (visit.request.method != Request::Method::Get) {
        return;
    }
    if (ClientTrail *trail = trailOf(context)) {
        trail->catchMachine(visit.request.client, visit.now);
    }
    note(context, visit.invite().tokenHash, Stage::Kind::Clicked, Visitor::Kind::Automated);
}

QString viewPicture(const Visit &visit)
{
    return linkUrl({}, LinkPurpose::View, visit.invite().tokenHash);
}

Response countingPicture(const Request &request, const Context &context, const QString &kind, const QString &file)
{
    const bool isOpen = kind == u"p"_s;
    const LinkPurpose purpose = isOpen ? LinkPurpose::Open : LinkPurpose::View;
    const QByteArray key = file.endsWith(u".gif"_s) ? file.chopped(4).toLatin1() : QByteArray();
    const auto link = PublicationRepository(context.db).findLink(purpose, key);
    const bool isKnown = link && *link;
    const bool isCounted = isKnown && (!isOpen || (*link)->campaign.campaign.trackOpens);
    if (isCounted && request.method == Request::Method::Get) {
        const QByteArray &hash = (*link)->invite.tokenHash;
        note(context, hash, isOpen ? Stage::Kind::Opened : Stage::Kind::LandingViewed,
             isOpen ? readerOf(request) : visitorOf(request, hash, trailOf(context), context.now));
    }
    Response picture{.headers = {{"content-type", "image/gif"}, {"cache-control", "no-store"}}, .body = onePixel()};
    if (isOpen) {
        picture.headers.emplaceBack("cross-origin-resource-policy", "cross-origin"); // mail readers of the web
    }
    return picture;
}

} // namespace guestwright
